using System.Text;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Mutations;
using RiskAssessment.Cli.Output;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Mutations;

/// <summary>Rule sets with one change at a time, and the cases that notice.</summary>
public sealed class ChangingRules
{
    /// <summary>A counter with every sort of thing that can be changed.</summary>
    private const string Desk = """
        {
          "format": 1, "id": "nl.balie", "version": "1.0.0", "effectiveFrom": "2026-01-01", "title": { "nl": "Balie" },
          "facts": {
            "alone": { "type": "boolean", "title": { "nl": "Alleen" } },
            "night": { "type": "boolean", "title": { "nl": "Nacht" } },
            "place": { "type": "choice", "title": { "nl": "Plek" }, "values": { "desk": { "title": { "nl": "balie" } }, "street": { "title": { "nl": "straat" } }, "home": { "title": { "nl": "huis" } } } },
            "waiting": { "type": "number", "unit": "minuten", "minimum": 0, "maximum": 60, "title": { "nl": "Wachttijd" } } },
          "definitions": { "unused": { "when": "alone or night" }, "late": { "when": "night and place == 'street'" } },
          "scoring": {
            "classes": [ { "id": "low", "title": { "nl": "Laag" }, "action": { "nl": "Aanvaarden" } }, { "id": "middle", "title": { "nl": "Midden" }, "action": { "nl": "Kijken" } }, { "id": "high", "title": { "nl": "Hoog" }, "action": { "nl": "Ingrijpen" } } ],
            "axes": { "safety": { "method": "product", "dimensions": { "likelihood": { "title": { "nl": "Kans" }, "steps": [ { "value": 1, "title": { "nl": "a" } }, { "value": 3, "title": { "nl": "b" } }, { "value": 6, "title": { "nl": "c" } } ] } }, "upTo": [1, 4] } } },
          "scenarios": { "abuse": { "axis": "safety", "title": { "nl": "Schelden" }, "base": { "likelihood": 1 } } },
          "parties": { "employer": { "title": { "nl": "Werkgever" } } },
          "rules": [
            { "id": "long-wait", "scenarios": ["abuse"], "when": "waiting > 30", "raises": { "likelihood": 1 }, "because": { "nl": "Lang wachten." } },
            { "id": "late", "scenarios": ["abuse"], "when": "late", "atLeast": { "likelihood": 3 }, "because": { "nl": "Laat op straat." } },
            { "id": "not-alone", "scenarios": ["abuse"], "when": "not alone and place in ('desk', 'home')", "lowers": { "likelihood": 2 }, "because": { "nl": "Samen." } } ],
          "measures": [ { "id": "second", "title": { "nl": "Samen" }, "text": { "nl": "Werk samen." }, "scenarios": ["abuse"], "lowers": { "likelihood": 1 }, "from": "high", "worksWhen": "night",
            "control": "organisational", "phase": "prevention", "owner": "employer", "effort": "low", "leadTime": "P1D" },
            { "id": "third", "title": { "nl": "Rust" }, "text": { "nl": "Rust uit." }, "scenarios": ["abuse"], "lowers": { "likelihood": 1 }, "from": "middle",
            "control": "organisational", "phase": "prevention", "owner": "employer", "effort": "low", "leadTime": "P1D" } ]
        }
        """;

    [Theory]
    [InlineData(nameof(MutationKind.RuleDropped), "long-wait", "waiting > 30", "-")]
    [InlineData(nameof(MutationKind.Edge), "long-wait", "waiting > 30", "waiting >= 30")]
    [InlineData(nameof(MutationKind.Threshold), "long-wait", "waiting > 30", "waiting > 31")]
    [InlineData(nameof(MutationKind.Threshold), "long-wait", "waiting > 30", "waiting > 29")]
    [InlineData(nameof(MutationKind.Steps), "long-wait", "raises likelihood 1", "raises likelihood 2")]
    [InlineData(nameof(MutationKind.Steps), "not-alone", "lowers likelihood 2", "lowers likelihood 1")]
    [InlineData(nameof(MutationKind.Bound), "late", "atLeast likelihood 3", "atLeast likelihood 6")]
    [InlineData(nameof(MutationKind.Bound), "late", "atLeast likelihood 3", "atLeast likelihood 1")]
    [InlineData(nameof(MutationKind.Logic), "late", "night and place == 'street'", "night or place == 'street'")]
    [InlineData(nameof(MutationKind.Logic), "late", "place == 'street'", "place != 'street'")]
    [InlineData(nameof(MutationKind.Logic), "not-alone", "not alone", "alone")]
    [InlineData(nameof(MutationKind.Choice), "late", "place == 'street'", "place == 'home'")]
    [InlineData(nameof(MutationKind.Base), "abuse", "base likelihood 1", "base likelihood 3")]
    [InlineData(nameof(MutationKind.Border), "safety", "upTo 1", "upTo 3")]
    [InlineData(nameof(MutationKind.LowersDropped), "second", "lowers likelihood 1", "-")]
    [InlineData(nameof(MutationKind.FromDropped), "second", "from high", "-")]
    [InlineData(nameof(MutationKind.WorksWhenDropped), "second", "worksWhen night", "-")]
    public void Each_kind_of_change_is_made_once_and_loads(string kind, string owner, string old, string changed)
    {
        var (file, mutants) = Mutants(Desk);

        var mutant = Assert.Single(mutants, one => (one.Kind.ToString(), one.Owner, one.Old, one.New) == (kind, owner, old, changed));
        Assert.Contains(owner, Desk.Split('\n')[mutant.Line - 1], StringComparison.Ordinal);
        var loaded = RuleSetCatalog.Load([new RuleSetFile("nl.balie/1.0.0.json", mutant.Apply(file.Utf8))]);
        Assert.True(loaded.Succeeded, string.Join('\n', loaded.Diagnostics));
        Assert.NotEqual(Desk, Encoding.UTF8.GetString(mutant.Apply(file.Utf8)));
    }

    [Theory]
    [InlineData("unused", "")] // nothing uses the definition
    [InlineData("not-alone", "lowers likelihood 3")] // two steps go to the end from anywhere
    [InlineData("third", "from")] // the second class is what holds without it
    [InlineData("not-alone", "place in ('home', 'home')")] // a value that is in the list already
    public void What_means_the_same_for_a_plain_reason_is_not_counted(string owner, string said)
    {
        Assert.DoesNotContain(Mutants(Desk).Mutants, one => one.Owner == owner && (one.New.StartsWith(said, StringComparison.Ordinal) && said.Length > 0 || one.Old.StartsWith(said, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_threshold_goes_no_further_than_the_edge_of_its_fact()
    {
        var mutants = Mutants(Desk.Replace("waiting > 30", "waiting < 60", StringComparison.Ordinal)).Mutants;

        Assert.Equal(["waiting < 59"], mutants.Where(one => one.Kind == MutationKind.Threshold).Select(one => one.New));
    }

    [Fact]
    public void A_change_that_a_case_notices_is_caught_and_the_rest_is_named_the_gravest_first()
    {
        var weak = Score(CounterCases.Case("Lang wachten", ", \"facts\": { \"waiting\": 60, \"alone\": true, \"night\": false }", "\"class\": \"middle\""));
        var strong = Score(CounterCases.Case("Lang wachten", ", \"facts\": { \"waiting\": 60, \"alone\": true, \"night\": false }", "\"class\": \"middle\""),
            CounterCases.Case("Net lang", ", \"facts\": { \"waiting\": 31, \"alone\": true, \"night\": false }", "\"class\": \"middle\""),
            CounterCases.Case("Net niet lang", ", \"facts\": { \"waiting\": 30, \"alone\": true, \"night\": false }", "\"class\": \"low\""));

        Assert.DoesNotContain(weak.Unnoticed, one => one is { Kind: MutationKind.RuleDropped, Owner: "long-wait" });
        Assert.Contains(weak.Unnoticed, one => one.New == "waiting >= 30");
        Assert.Contains(weak.Unnoticed, one => one.New == "waiting > 31");
        Assert.DoesNotContain(strong.Unnoticed, one => one.Owner == "long-wait" && one.Kind is MutationKind.Edge or MutationKind.Threshold);
        Assert.True(strong.Caught > weak.Caught);
        Assert.Equal(weak.Unnoticed.Select(one => one.Kind).Order(), weak.Unnoticed.Select(one => one.Kind));
        Assert.Equal(weak.Tried, weak.Caught + weak.Unnoticed.Count);
    }

    [Fact]
    public void At_most_so_many_are_tried_spread_over_the_file_and_the_same_every_time()
    {
        var one = Score(5, CounterCases.Case("Samen", ", \"facts\": { \"alone\": false, \"place\": \"desk\", \"waiting\": 0, \"night\": false }", "\"class\": \"low\""));
        var two = Score(5, CounterCases.Case("Samen", ", \"facts\": { \"alone\": false, \"place\": \"desk\", \"waiting\": 0, \"night\": false }", "\"class\": \"low\""));

        Assert.Equal(5, one.Tried);
        Assert.True(one.Found > 20);
        Assert.Equal(one.Unnoticed, two.Unnoticed);
    }

    [Fact]
    public void Nothing_is_written_in_the_folder()
    {
        using var folder = Folder(CounterCases.Case("Samen", "", "\"lowestClass\": \"low\""));
        var before = Content(folder);

        MutationRun.Of(CounterCases.Run(folder), folder.Root, 3, false, _ => WorkProgress.None, TestContext.Current.CancellationToken);

        Assert.Equal(before, Content(folder));

        static string[] Content(RuleFolder folder) => [.. Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => path + File.ReadAllText(path))];
    }

    private static MutationScore Score(params string[] cases) => Score(null, cases);

    private static MutationScore Score(int? atMost, params string[] cases)
    {
        using var folder = Folder(cases);
        return Assert.Single(MutationRun.Of(CounterCases.Run(folder), folder.Root, atMost, false, _ => WorkProgress.None, TestContext.Current.CancellationToken));
    }

    private static RuleFolder Folder(params string[] cases)
    {
        var folder = RuleFolder.With(Desk);
        folder.Write("nl.balie/tests/a.json", CounterCases.File(cases));
        return folder;
    }

    private static (PlacedRuleFile File, IReadOnlyList<Mutant> Mutants) Mutants(string ruleSet)
    {
        using var folder = RuleFolder.With(ruleSet);
        var known = RuleSetCatalog.LoadFolder(folder.Root).GetCatalog().RuleSets[0];
        var file = PlacedRuleFile.Read(folder.Root, known);
        return (file, RuleFileMutator.Mutate(file, known));
    }
}
