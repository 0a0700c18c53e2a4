using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.Reviewing;

/// <summary>
/// Facts, values and roles whose names sound like data about a person. A yes or no is not a name or an address, so that
/// <c>nameKnown</c> and <c>hiddenAddress</c> pass; whether somebody is ill is, whatever its type.
/// </summary>
internal static partial class PersonalData
{
    // Two or three words may make one: birth date, date of birth.
    private const int MostJoined = 3;

    // "Group knows name" is about a group.
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "knows", "known", "shows", "shown", "has", "uses", "sees", "seeks", "hides", "shields",
        "kent", "weet", "toont", "heeft", "gebruikt", "ziet", "zoekt", "verbergt", "schermt",
    };

    public static void Report(Review review)
    {
        foreach (var item in review.Document.Facts)
        {
            var words = WordsOf(item.Id);
            if (LastOf(words, PersonalWords.Special) is { } special || Anywhere(words, out special))
                review.Report(Advice.SpecialPersonalDataSuspected, item.Name.Place, item.Id, special.Dutch, special.English);
            else if (item.Item!.Type != FactType.Boolean && !words.Exists(Verbs.Contains) && LastOf(words, PersonalWords.Ordinary) is { } ordinary)
                review.Report(Advice.PersonalDataSuspected, item.Name.Place, item.Id, ordinary.Dutch, ordinary.English);
        }
        foreach (var option in OptionsOf(review.Document))
            ReportAnywhere(option);
        foreach (var item in review.Document.Roles)
            ReportAnywhere(item.Name);

        void ReportAnywhere(SourceString name)
        {
            if (Anywhere(WordsOf(name.Value), out var kind))
                review.Report(Advice.SpecialPersonalDataSuspected, name.Place, name.Value, kind.Dutch, kind.English);
        }
    }

    private static IEnumerable<SourceString> OptionsOf(RuleSetDocument document) =>
        document.Root.Find("facts")?.Value is not SourceObject facts ? []
        : facts.Properties.Select(fact => (fact.Value as SourceObject)?.Find("values")?.Value).OfType<SourceObject>()
            .SelectMany(values => values.Properties.Select(value => value.Name));

    /// <summary>The words of a name in camelCase or with dashes, in small letters.</summary>
    private static List<string> WordsOf(string name) =>
        [.. Word().Matches(name).Select(match => match.Value.ToLowerInvariant())];

    private static (string Dutch, string English)? LastOf(List<string> words, FrozenDictionary<string, (string Dutch, string English)> known)
    {
        for (var count = 1; count <= Math.Min(MostJoined, words.Count); count++)
        {
            if (known.TryGetValue(string.Concat(words[^count..]), out var kind))
                return kind;
        }
        return null;
    }

    private static bool Anywhere(List<string> words, out (string Dutch, string English) kind)
    {
        kind = default;
        foreach (var word in words)
        {
            if (PersonalWords.SpecialAnywhere.TryGetValue(word, out kind))
                return true;
        }
        return false;
    }

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
