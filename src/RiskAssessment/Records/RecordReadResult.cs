using System.Diagnostics.CodeAnalysis;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Records;

/// <summary>A record that was read, or what is wrong with it.</summary>
public sealed class RecordReadResult
{
    internal RecordReadResult(AssessmentRecord record)
    {
        Record = record;
    }

    internal RecordReadResult(RecordError error, bool isRequest = false)
    {
        Error = error;
        IsRequest = isRequest;
    }

    /// <summary>The record, or null.</summary>
    public AssessmentRecord? Record { get; }

    /// <summary>What is wrong, or null.</summary>
    public RecordError? Error { get; }

    /// <summary>Whether there is a record.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Record is not null;

    /// <summary>Whether it is the request in it that cannot be read.</summary>
    internal bool IsRequest { get; }
}

/// <summary>Why a record cannot be read, does not replay, or breaks a chain.</summary>
public sealed class RecordError
{
    internal RecordError(string code, BilingualMessage message)
    {
        Code = code;
        Message = message;
    }

    internal RecordError(DiagnosticDescriptor found, params ReadOnlySpan<string> arguments) : this(found.Code, found.Message(arguments))
    {
    }

    /// <summary>The stable code of what is wrong, for example <c>record-newer-format</c>.</summary>
    public string Code { get; }

    /// <summary>What is wrong.</summary>
    public BilingualMessage Message { get; }

    /// <summary>The code and the English message.</summary>
    public override string ToString() => $"{Code}: {Message.English}";
}
