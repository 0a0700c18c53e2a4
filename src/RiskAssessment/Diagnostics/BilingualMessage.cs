using RiskAssessment.Texts;

namespace RiskAssessment.Diagnostics;

/// <summary>A message of the library itself, in the two languages of the people who edit rule files.</summary>
/// <param name="Dutch">The message in Dutch.</param>
/// <param name="English">The message in English.</param>
public sealed record BilingualMessage(string Dutch, string English)
{
    /// <summary>The Dutch text for <c>nl</c> and its variants, the English text for every other language.</summary>
    /// <param name="language">A BCP 47 language tag.</param>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Languages.IsDutch(language) ? Dutch : English;
    }

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
