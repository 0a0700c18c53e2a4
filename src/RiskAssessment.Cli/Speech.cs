namespace RiskAssessment.Cli;

/// <summary>The language in which the tool speaks.</summary>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
internal sealed record Speech(string Language)
{
    public bool IsDutch => Language == LanguageOption.Dutch;

    public string Say(string dutch, string english) => IsDutch ? dutch : english;
}
