using System.Globalization;

namespace RiskAssessment.Cli;

/// <summary>The language in which the tool speaks.</summary>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
internal sealed record Speech(string Language)
{
    private static readonly NumberFormatInfo DutchNumbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public bool IsDutch => Language == LanguageOption.Dutch;

    public string Say(string dutch, string english) => IsDutch ? dutch : english;

    /// <summary>A number with all its digits, and no zero behind them.</summary>
    public string Number(decimal number) => number.ToString("0.############################", IsDutch ? DutchNumbers : NumberFormatInfo.InvariantInfo);

    /// <summary>The question whether a name was meant, to put behind what is wrong; nothing where there is no such name.</summary>
    public string Meant(string? name) => name is null ? "" : Say($" Bedoelde u '{name}'?", $" Did you mean '{name}'?");
}
