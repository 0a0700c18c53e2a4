namespace RiskAssessment.Cli.Batches;

/// <summary>Requests in the order of a file. One thread takes them, any thread may read what it took.</summary>
internal interface IRequestSource
{
    /// <summary>Bytes of the file so far.</summary>
    long BytesRead { get; }

    /// <summary>The next request, or null at the end.</summary>
    /// <exception cref="UnusableInputException">What follows cannot be told apart.</exception>
    IWrittenRequest? Next();
}

/// <summary>A request as it stands in a file.</summary>
internal interface IWrittenRequest
{
    /// <summary>About how much memory it takes.</summary>
    int Bytes { get; }

    /// <summary>The request, or what is wrong with it.</summary>
    ReadRequest Read();

    /// <summary>What is told of a request that cannot be assessed.</summary>
    RequestFailure FailureOf(RequestError error);
}

/// <summary>One of the two is there.</summary>
internal readonly record struct ReadRequest(AssessmentRequest? Request, RequestFailure? Failure)
{
    public static implicit operator ReadRequest(AssessmentRequest request) => new(request, null);

    public static implicit operator ReadRequest(RequestFailure failure) => new(null, failure);
}
