using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Batches;

/// <summary>The names of the columns: properties of a request, and facts of any rule set in the catalog.</summary>
internal sealed class CsvHeader
{
    public const string RuleSet = "ruleSet";
    public const string Version = "version";
    public const string Role = "role";
    public const string Date = "date";
    public const string AssessedOn = "assessedOn";
    public const string Reference = "reference";
    public const string MeasuresInPlace = "measuresInPlace";

    private static readonly string[] Properties = [RuleSet, Version, Role, Date, AssessedOn, Reference, MeasuresInPlace];
    private static readonly string[] Required = [RuleSet, Date];

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <exception cref="UnusableInputException">A column is not known, or stands there twice, or one is missing.</exception>
    public CsvHeader(IReadOnlyList<string> names, RuleSetCatalog catalog)
    {
        Names = names;
        var known = Properties.Concat(catalog.RuleSets.SelectMany(ruleSet => ruleSet.Facts).Select(fact => fact.Name)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            // A spreadsheet writes separators behind the last column too; a cell there must be empty.
            if (names[i].Length == 0)
                continue;
            if (!known.Contains(names[i]))
            {
                var near = Suggestions.Nearest(names[i], known);
                throw Unusable(i, "is geen eigenschap van een verzoek en geen feit van een regelset." + new Speech(LanguageOption.Dutch).Meant(near),
                    "is no property of a request and no fact of a rule set." + new Speech(LanguageOption.English).Meant(near));
            }
            if (!_places.TryAdd(names[i], i))
                throw Unusable(i, "staat er twee keer.", "stands there twice.");
        }
        if (Required.FirstOrDefault(name => !_places.ContainsKey(name)) is { } missing)
        {
            throw new UnusableInputException(new BilingualMessage(
                $"De kolom '{missing}' ontbreekt. De eerste rij noemt de kolommen, gescheiden door komma's, puntkomma's of tabs.",
                $"The column '{missing}' is missing. The first row names the columns, separated by commas, semicolons or tabs."));
        }
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Where a column stands, or -1.</summary>
    public int PlaceOf(string name) => _places.GetValueOrDefault(name, -1);

    /// <summary>The columns that are facts, in the order of the file.</summary>
    public IEnumerable<(string Fact, int Place)> Facts =>
        Names.Index().Where(pair => pair.Item.Length > 0 && !Properties.Contains(pair.Item)).Select(pair => (pair.Item, pair.Index));

    private UnusableInputException Unusable(int place, string dutch, string english) => new(new BilingualMessage(
        $"Kolom {place + 1}: '{Names[place]}' {dutch}", $"Column {place + 1}: '{Names[place]}' {english}"));
}
