using System.Collections.Frozen;

namespace RiskAssessment.Texts;

/// <summary>
/// A text in one or more languages. Dutch (<c>nl</c>) is always there, so that there is always something to show.
/// </summary>
public sealed class LocalizedText
{
    /// <summary>The language that every text has.</summary>
    public const string DefaultLanguage = "nl";

    private readonly FrozenDictionary<string, string> _texts;

    internal LocalizedText(IReadOnlyDictionary<string, string> texts)
    {
        if (!texts.ContainsKey(DefaultLanguage))
            throw new ArgumentException($"A localised text needs '{DefaultLanguage}'.", nameof(texts));
        // Language tags are not case-sensitive (BCP 47).
        _texts = texts.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The languages in which the text is there: BCP 47 tags in ordinal order.</summary>
    public IReadOnlyList<string> Languages => [.. _texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>
    /// The text in the language asked for; where it is missing, in the nearest wider one (<c>fr</c> for
    /// <c>fr-BE</c>), and otherwise in Dutch.
    /// </summary>
    /// <param name="language">A BCP 47 language tag, for example <c>en</c> or <c>nl-NL</c>.</param>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        for (var tag = language; tag.Length > 0; tag = tag.LastIndexOf('-') is var dash and > 0 ? tag[..dash] : "")
        {
            if (_texts.TryGetValue(tag, out var text))
                return text;
        }
        return _texts[DefaultLanguage];
    }

    /// <summary>Whether the text is there in exactly this language.</summary>
    /// <param name="language">A BCP 47 language tag.</param>
    public bool Has(string language) => _texts.ContainsKey(language);

    /// <summary>The Dutch text.</summary>
    public override string ToString() => _texts[DefaultLanguage];
}
