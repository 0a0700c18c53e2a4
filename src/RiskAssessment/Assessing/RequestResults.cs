using System.Diagnostics.CodeAnalysis;
using RiskAssessment.Diagnostics;

namespace RiskAssessment;

/// <summary>Why a request cannot be assessed.</summary>
public sealed class RequestError
{
    internal RequestError(string code, BilingualMessage message, string? reference)
    {
        Code = code;
        Message = message;
        Reference = reference;
    }

    internal RequestError(Diagnostic found, string? reference) : this(found.Code, found.Message, reference)
    {
    }

    /// <summary>The stable code of what is wrong, for example <c>unknown-fact</c>.</summary>
    public string Code { get; }

    /// <summary>What is wrong, and what is allowed.</summary>
    public BilingualMessage Message { get; }

    /// <summary>The host's own mark of the request, where it could be read.</summary>
    public string? Reference { get; }

    /// <summary>The code and the English message.</summary>
    public override string ToString() => $"{Code}: {Message.English}";
}

/// <summary>A request cannot be assessed.</summary>
public sealed class RequestException : Exception
{
    internal RequestException(RequestError error) : base(error.ToString())
    {
        Error = error;
    }

    /// <summary>What is wrong.</summary>
    public RequestError Error { get; }
}

/// <summary>A request that was read, or what is wrong with it.</summary>
public sealed class RequestReadResult
{
    internal RequestReadResult(AssessmentRequest? request, RequestError? error)
    {
        Request = request;
        Error = error;
    }

    /// <summary>The request, or null.</summary>
    public AssessmentRequest? Request { get; }

    /// <summary>What is wrong, or null.</summary>
    public RequestError? Error { get; }

    /// <summary>Whether there is a request.</summary>
    [MemberNotNullWhen(true, nameof(Request))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Request is not null;

    /// <summary>The request.</summary>
    /// <exception cref="RequestException">Something is wrong with it.</exception>
    public AssessmentRequest GetRequest() => Succeeded ? Request : throw new RequestException(Error);
}

/// <summary>An assessment, or why there is none.</summary>
public sealed class AssessmentResult
{
    internal AssessmentResult(Assessment assessment)
    {
        Assessment = assessment;
    }

    internal AssessmentResult(RequestError error)
    {
        Error = error;
    }

    /// <summary>The assessment, or null.</summary>
    public Assessment? Assessment { get; }

    /// <summary>What is wrong with the request, or null.</summary>
    public RequestError? Error { get; }

    /// <summary>Whether there is an assessment.</summary>
    [MemberNotNullWhen(true, nameof(Assessment))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Assessment is not null;

    /// <summary>The assessment.</summary>
    /// <exception cref="RequestException">Something is wrong with the request.</exception>
    public Assessment GetAssessment() => Succeeded ? Assessment : throw new RequestException(Error);
}
