using RiskAssessment.Changes;

namespace RiskAssessment.Cli.Comparing;

/// <summary>What changed between two rule sets, in words: what changes outcomes first, then what is only text.</summary>
internal sealed class DifferenceReport
{
    private const int TableCellsShown = 4;

    private readonly RuleSetDifference _difference;
    private readonly Speech _speech;
    private readonly ChangeWords _words;
    private readonly List<ReportLine> _lines = [];

    private DifferenceReport(RuleSetDifference difference, Speech speech)
    {
        _difference = difference;
        _speech = speech;
        _words = new ChangeWords(difference, speech);
    }

    public static IReadOnlyList<ReportLine> Of(RuleSetDifference difference, Speech speech)
    {
        var report = new DifferenceReport(difference, speech);
        report.Write();
        return report._lines;
    }

    private void Write()
    {
        if (_difference.IsEmpty)
        {
            Add(LineKind.Section, _speech.Say("Geen verschil", "No difference"));
            Add(LineKind.Note, _speech.Say("De twee houden hetzelfde in; hooguit is de opmaak van het bestand anders.", "The two hold the same; at most the layout of the file differs."));
            return;
        }
        var following = _difference.Changes.Where(OnlyFollows).ToHashSet();
        var meaning = _difference.Changes.Where(change => change.MeaningChanged && !following.Contains(change)).ToList();
        Add(LineKind.Section, _speech.Say($"Wat een beoordeling kan veranderen ({meaning.Count})", $"What can change an assessment ({meaning.Count})"));
        if (meaning.Count == 0)
            Add(LineKind.Note, _speech.Say("Niets: alle uitkomsten blijven gelijk.", "Nothing: all outcomes stay the same."));
        WriteItems(meaning, WriteMeaning, following);
        var texts = _difference.Changes.Where(change => change.Kind == ChangeKind.Changed && change.Parts.Any(part => !part.HasMeaning)).ToList();
        if (texts.Count == 0)
            return;
        Add(LineKind.Section, _speech.Say($"Wat alleen tekst is ({texts.Count})", $"What is only text ({texts.Count})"));
        WriteItems(texts, WriteTexts, []);
    }

    private void WriteItems(List<ItemChange> changes, Action<ItemChange> writeParts, HashSet<ItemChange> following)
    {
        foreach (var group in changes.GroupBy(change => change.Item))
        {
            Add(LineKind.Group, _words.Many(group.Key));
            foreach (var change in group)
            {
                Add(LineKind.Item, _words.WithTitle(change), MarkOf(change.Kind));
                writeParts(change);
                if (change.Item == ItemKind.Scenario)
                    WriteFollowing(change, following);
            }
        }
    }

    private void WriteMeaning(ItemChange change)
    {
        // Of what is gone its title says enough.
        if (change.Kind == ChangeKind.Removed)
            return;
        var parts = change.Parts.Where(part => part.HasMeaning).ToList();
        WriteScenarios(change, parts);
        var cells = parts.Where(part => part.Path.StartsWith("table[", StringComparison.Ordinal)).ToList();
        foreach (var part in parts.Except(cells.Skip(TableCellsShown)).Where(part => !IsScenario(part)))
            WritePart(change, part);
        if (cells.Count > TableCellsShown)
            Add(LineKind.Detail, _speech.Say($"en nog {cells.Count - TableCellsShown} plaatsen in de tabel", $"and {cells.Count - TableCellsShown} more places in the table"));
    }

    private void WritePart(ItemChange change, PartChange part)
    {
        var label = _words.Label(change, part.Path);
        // A name that is itself the value is not said twice.
        if (ChangeWords.IsName(part))
        {
            Add(LineKind.Detail, $"{label}: {(change.Kind == ChangeKind.Changed ? part.Old is null ? _speech.Say("erbij ", "added ") : _speech.Say("weg ", "removed ") : "")}{part.New ?? part.Old}");
            return;
        }
        Add(LineKind.Detail, change.Kind == ChangeKind.Changed
            ? $"{label}: {_words.Value(part.Old)} -> {_words.Value(part.New)}"
            : $"{label}: {_words.Value(part.New)}");
    }

    /// <summary>The scenarios that a rule or measure names, in one line.</summary>
    private void WriteScenarios(ItemChange change, List<PartChange> parts)
    {
        var scenarios = parts.Where(IsScenario).ToList();
        if (scenarios.Count == 0)
            return;
        var label = _speech.Say("scenario's", "scenarios");
        var added = string.Join(", ", scenarios.Where(part => part.Old is null).Select(part => part.New));
        var removed = string.Join(", ", scenarios.Where(part => part.New is null).Select(part => part.Old));
        if (change.Kind == ChangeKind.Added)
            Add(LineKind.Detail, $"{label}: {added}");
        else
            Add(LineKind.Detail, $"{label}: {string.Join("; ", new[] { added.Length > 0 ? _speech.Say("erbij ", "added ") + added : "", removed.Length > 0 ? _speech.Say("weg ", "removed ") + removed : "" }.Where(one => one.Length > 0))}");
    }

    /// <summary>The words in the language that is spoken; of the other ones that they changed.</summary>
    private void WriteTexts(ItemChange change)
    {
        var texts = change.Parts.Where(part => !part.HasMeaning).ToList();
        var spoken = texts.Where(part => !IsLocalised(part) || part.Path.EndsWith($".{_speech.Language}", StringComparison.Ordinal)).ToList();
        foreach (var part in spoken)
            WritePart(change, part);
        if (texts.Except(spoken).Select(part => _words.Label(change, part.Path)).ToList() is { Count: > 0 } others)
            Add(LineKind.Detail, _speech.Say("ook: ", "also: ") + string.Join(", ", others));
    }

    /// <summary>How many rules and measures name a scenario that is new or gone by its kind or axis, without another change.</summary>
    private void WriteFollowing(ItemChange scenario, HashSet<ItemChange> following)
    {
        var path = $"scenarios.{scenario.Id}";
        var rules = following.Count(change => change.Item == ItemKind.Rule && Has(change, path));
        var measures = following.Count(change => change.Item == ItemKind.Measure && Has(change, path));
        if (rules + measures == 0)
            return;
        Add(LineKind.Detail, scenario.Kind == ChangeKind.Removed
            ? _speech.Say($"{rules} regels en {measures} maatregelen die verder gelijk zijn, noemen het niet meer", $"{rules} rules and {measures} measures that are otherwise the same name it no more")
            : _speech.Say($"{rules} regels en {measures} maatregelen die verder gelijk zijn, noemen het ook", $"{rules} rules and {measures} measures that are otherwise the same name it too"));
    }

    /// <summary>A rule or measure of which nothing changed but that it names scenarios that are new or gone.</summary>
    private bool OnlyFollows(ItemChange change) =>
        change is { Item: ItemKind.Rule or ItemKind.Measure, Kind: ChangeKind.Changed, MeaningChanged: true }
        && change.Parts.Where(part => part.HasMeaning).All(part => IsScenario(part)
            && _difference.Find(ItemKind.Scenario, (part.Old ?? part.New)!) is { Kind: not ChangeKind.Changed });

    private static bool IsScenario(PartChange part) => part.Path.StartsWith("scenarios.", StringComparison.Ordinal);

    private static bool Has(ItemChange change, string path) => change.Parts.Any(part => part.Path == path);

    private static bool IsLocalised(PartChange part) =>
        part.Path.Contains('.', StringComparison.Ordinal) && !part.Path.StartsWith("sources.", StringComparison.Ordinal) && part.Path != "when";

    private static Mark MarkOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => Mark.Added,
        ChangeKind.Removed => Mark.Removed,
        _ => Mark.Changed,
    };

    private void Add(LineKind kind, string text, Mark mark = Mark.None) => _lines.Add(new ReportLine(kind, text, mark));
}
