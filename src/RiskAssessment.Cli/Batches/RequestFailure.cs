using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Batches;

/// <summary>Why there is no assessment, as it stands in the output: in English, like all that a program reads.</summary>
internal sealed record RequestFailure(string Code, string Message, string? Reference)
{
    public static RequestFailure Of(RequestError error) => new(error.Code, error.Message.English, error.Reference);
}

/// <summary>The input as a whole cannot be used, or cannot be read on.</summary>
internal sealed class UnusableInputException(BilingualMessage text) : Exception(text.English)
{
    public BilingualMessage Text => text;
}
