using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RiskAssessment.Catalogs;
using RiskAssessment.Changes;
using RiskAssessment.Diagnostics;
using RiskAssessment.Reviewing;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Reviewing;

/// <summary>
/// Every warning has a page of one form in <c>docs/findings</c>, whose examples do what they say. They are overlays of the
/// rule set in <c>docs/findings/example</c>. The table of all findings, <c>docs/findings/README.md</c>, is made from the catalogue.
/// </summary>
public sealed partial class FindingPages
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "findings");
    private static readonly string Table = Path.Combine(Folder, "README.md");

    /// <summary>It tells that more was found than is kept, and is no kind of finding.</summary>
    private const string NoKind = "more-findings";

    private static IEnumerable<DiagnosticKind> Warnings =>
        DiagnosticKind.All.Where(kind => kind.Severity == DiagnosticSeverity.Warning && kind.Code != NoKind);

    public static TheoryData<string> Codes => [.. Warnings.Select(kind => kind.Code)];

    [Fact]
    public void Every_warning_has_a_page_and_every_page_a_warning() =>
        Assert.Equal(Warnings.Select(kind => kind.Code), Directory.EnumerateFiles(Folder, "*.md").Where(path => path != Table)
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_what_it_means_why_it_matters_and_when_it_may_be_switched_off_in_both_languages(string code)
    {
        var page = PageOf(code);

        Assert.Matches(Form(), page);
        Assert.StartsWith($"# {code}\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_gives_the_finding_and_no_other_and_the_right_one_gives_nothing(string code)
    {
        Assert.Equal([code], Find(Example(code, "Fout / Wrong")).Select(one => one.Code).Distinct());
        Assert.Empty(Find(Example(code, "Goed / Right")).Select(one => one.ToString()));
    }

    [Fact]
    public void The_rule_set_of_the_examples_gives_no_finding() =>
        Assert.Empty(RuleSetCatalog.LoadFolder(Path.Combine(Folder, "example"), new ReviewOptions()).Diagnostics);

    [Fact]
    public void The_table_is_the_one_made_from_the_catalogue()
    {
        var made = MakeTable();
        var there = File.Exists(Table) ? File.ReadAllText(Table).ReplaceLineEndings("\n") : "";
        if (made != there)
            File.WriteAllText(Path.Combine(Repository.Tests, "RiskAssessment.Tests", "Reviewing", "FINDINGS.received.txt"), made);

        Assert.True(made == there, "docs/findings/README.md is not what the catalogue says: compare it with FINDINGS.received.txt and copy that over it.");
    }

    private static string PageOf(string code) => File.ReadAllText(Path.Combine(Folder, $"{code}.md")).ReplaceLineEndings("\n");

    private static (string Path, string Text) Example(string code, string heading)
    {
        var page = PageOf(code);
        var match = ExampleOf().Match(page, page.IndexOf($"## {heading}\n", StringComparison.Ordinal));
        return (match.Groups["path"].Value, match.Groups["text"].Value);
    }

    /// <summary>An example without a path is the content of an overlay: what stands between the braces.</summary>
    private static ImmutableArray<Diagnostic> Find((string Path, string Text) example)
    {
        using var folder = new TemporaryFolder();
        folder.Write("nl.voorbeeld/1.0.0.json", File.ReadAllBytes(Path.Combine(Folder, "example", "nl.voorbeeld", "1.0.0.json")));
        if (example.Path.Length > 0)
            folder.Write(example.Path, example.Text);
        else
            folder.Write("nl.eigen/1.0.0.json", $$"""
                { "format": 1, "id": "nl.eigen", "version": "1.0.0", "effectiveFrom": "2026-01-01",
                  "title": { "nl": "Eigen", "en": "Own" }, "extends": { "id": "nl.voorbeeld", "version": "1.0.0" },
                {{example.Text.Trim()[1..]}}
                """);
        var loaded = RuleSetCatalog.LoadFolder(folder.Root, new ReviewOptions());
        return loaded.Succeeded ? [.. loaded.Diagnostics, .. LoweredClasses.FindIn(loaded.Catalog)] : loaded.Diagnostics;
    }

    private static string MakeTable()
    {
        var table = new StringBuilder();
        table.Append("""
            # Bevindingen / Findings

            Gemaakt uit de catalogus van de bibliotheek; een test houdt beide gelijk. Een waarschuwing heeft een pagina, met een
            voorbeeld dat haar geeft en een dat haar niet geeft: stukken van een overlay op de regelset in [example](example).
            `riskrules finding CODE` laat dezelfde pagina zien. Fouten kunnen niet uit.

            Made from the catalogue of the library; a test keeps the two equal. A warning has a page, with an example that gives
            it and one that does not: pieces of an overlay on the rule set in [example](example). `riskrules finding CODE` shows
            the same page. Errors cannot be switched off.


            """.ReplaceLineEndings("\n"));
        Append("Waarschuwingen van elke controle / Warnings of every check", kind => kind is { Severity: DiagnosticSeverity.Warning, IsAdvice: false });
        Append("Advies van wie meeleest / Advice of who reads along", kind => kind.IsAdvice);
        Append("Fouten / Errors", kind => kind.Severity == DiagnosticSeverity.Error);
        return table.ToString().TrimEnd('\n') + "\n";

        void Append(string heading, Func<DiagnosticKind, bool> isHere)
        {
            var kinds = DiagnosticKind.All.Where(isHere).ToList();
            table.Append(CultureInfo.InvariantCulture, $"## {heading} ({kinds.Count})\n\n| code | Nederlands | English |\n| --- | --- | --- |\n");
            foreach (var kind in kinds)
            {
                var hasPage = kind.Severity == DiagnosticSeverity.Warning && kind.Code != NoKind;
                table.Append("| ").AppendJoin(" | ", hasPage ? $"[`{kind.Code}`]({kind.Code}.md)" : $"`{kind.Code}`", Cell(kind.Message.Dutch), Cell(kind.Message.English)).Append(" |\n");
            }
            table.Append('\n');
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    [GeneratedRegex(
        @"\A# [a-z-]+\n"
        + @"\n## Nederlands\n\nWat het betekent: [^#]+?\.\n\nWaarom het telt: [^#]+?\.\n\nUitzetten: [^#]+?\.\n"
        + @"\n## English\n\nWhat it means: [^#]+?\.\n\nWhy it matters: [^#]+?\.\n\nSwitching off: [^#]+?\.\n"
        + @"\n## Fout / Wrong\n\n[^#]+?```\n\n## Goed / Right\n\n[^#]+?```\n\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"\n(?:`(?<path>[^`\n]+)`:\n\n)?```(?:json|text)\n(?<text>[^\0]*?)\n```", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ExampleOf();
}
