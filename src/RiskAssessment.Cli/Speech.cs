namespace RiskAssessment.Cli;

/// <summary>The language in which the tool speaks.</summary>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
internal sealed record Speech(string Language)
{
    public bool IsDutch => Language == LanguageOption.Dutch;

    public string Say(string dutch, string english) => IsDutch ? dutch : english;

    /// <summary>The question whether a name was meant, to put behind what is wrong; nothing where there is no such name.</summary>
    public string Meant(string? name) => name is null ? "" : Say($" Bedoelde u '{name}'?", $" Did you mean '{name}'?");
}
