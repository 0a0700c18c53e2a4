namespace RiskAssessment.Cli.Cases;

/// <summary>A class, or a range of classes: <c>"high"</c>, or <c>{ "atLeast": "possible", "atMost": "high" }</c>.</summary>
internal sealed record ClassBound(string? AtLeast, string? AtMost)
{
    public string In(Speech speech) =>
        AtLeast == AtMost ? $"'{AtLeast}'"
        : AtMost is null ? speech.Say($"ten minste '{AtLeast}'", $"at least '{AtLeast}'")
        : AtLeast is null ? speech.Say($"hoogstens '{AtMost}'", $"at most '{AtMost}'")
        : speech.Say($"'{AtLeast}' tot en met '{AtMost}'", $"'{AtLeast}' to '{AtMost}'");
}
