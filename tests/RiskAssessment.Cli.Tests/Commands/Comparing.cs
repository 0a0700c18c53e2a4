using System.Text.Json;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary>An author compares the next version of a counter's rule set with the one that is published.</summary>
public sealed class Comparing
{
    private const string Raises = "\"raises\": { \"likelihood\": 1 }";
    private const string Lowers = "\"lowers\": { \"likelihood\": 1 }, \"because\"";

    /// <summary>A counter at which somebody is alone, of which nothing else is known; a case says so.</summary>
    private const string Case = """
        { "format": 1, "ruleSet": "nl.balie", "cases": [
          { "name": "alleen achter de balie", "request": { "date": "2026-03-01", "facts": { "alone": true } }, "expect": { "class": "high" } } ] }
        """;

    [Fact]
    public async Task A_version_that_lowers_a_class_is_told_with_the_rule_that_does_it_and_ends_with_1()
    {
        using var folder = Published(Next("1.1.0", text => text.Replace(Raises + ", \"because\"", Lowers, StringComparison.Ordinal)));

        var outcome = await Riskrules.RunAsync("diff", "nl.balie", "--rules", folder.Root, "--language", "nl");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Empty(outcome.Error);
        Assert.Equal("nl.balie 1.0.0 -> 1.1.0", outcome.Lines[0]);
        Assert.Contains(outcome.Lines, line => line.Trim() == "~ alone: Niemand helpt.");
        Assert.Contains(outcome.Lines, line => line.Trim() == "Kans, stappen omhoog: 1 -> (geen)");
        Assert.Contains(outcome.Lines, line => line.Trim() == "omlaag geval 'alleen achter de balie'");
        Assert.Contains(outcome.Lines, line => line.Trim() == "veiligheid: Hoog -> Laag (Schelden)");
        Assert.Contains(outcome.Lines, line => line.Trim() == "door: regel alone");
    }

    [Fact]
    public async Task A_version_that_only_reads_better_ends_with_0_and_says_so()
    {
        using var folder = Published(Next("1.0.1", text => text.Replace("Nobody helps.", "There is no help.", StringComparison.Ordinal)));

        var outcome = await Riskrules.RunAsync("diff", "nl.balie@1.0.0", "nl.balie@1.0.1", "--rules", folder.Root, "--language", "en");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains(outcome.Lines, line => line.Trim() == "Nothing: all outcomes stay the same.");
        Assert.Contains(outcome.Lines, line => line.Trim() == "reason (en): Nobody helps. -> There is no help.");
        Assert.Contains(outcome.Lines, line => line.Trim() == "1 the same.");
    }

    [Fact]
    public async Task Two_folders_and_requests_are_compared_as_json_with_nothing_left_out()
    {
        using var old = RuleFolder.With(RuleFolder.Counter);
        using var next = RuleFolder.With(RuleFolder.Counter.Replace("\"when\": \"alone\"", "\"when\": \"not alone\"", StringComparison.Ordinal));
        var requests = next.Write("requests.jsonl", """
            {"ruleSet":"nl.balie","date":"2026-03-01","facts":{"alone":true},"reference":"dienst 7"}

            {"ruleSet":"nl.balie","date":"2026-03-01","facts":{"alone":false}}
            {"ruleSet":"nl.balie","date":"2026-03-01","facts":{"alnoe":false}}
            {"ruleSet":"nl.loket","date":"2026-03-01"}
            """);

        var outcome = await Riskrules.RunAsync("diff", old.Root, next.Root, "--requests", requests, "--format", "json");

        Assert.Equal(1, outcome.ExitCode);
        using var json = JsonDocument.Parse(outcome.Output);
        var root = json.RootElement;
        Assert.Equal("when", root.GetProperty("changes")[0].GetProperty("parts")[0].GetProperty("path").GetString());
        Assert.Equal((1, 1, 1, 1), (Count("up"), Count("down"), Count("refusedByBoth"), Count("otherRuleSets")));
        var first = root.GetProperty("situations")[0];
        Assert.Equal(("line 1 (dienst 7)", "down"), (first.GetProperty("name").GetString(), first.GetProperty("kind").GetString()));
        Assert.Equal("alone", first.GetProperty("safety").GetProperty("because")[0].GetProperty("id").GetString());

        int Count(string name) => root.GetProperty("counts").GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task A_request_that_the_new_version_refuses_or_that_cannot_be_read_is_no_good_news()
    {
        using var folder = Published(Next("2.0.0", text => text.Replace("alone", "solo", StringComparison.Ordinal)));
        var requests = folder.Write("requests.txt", "{\"ruleSet\":\"nl.balie\"}\n");

        var refused = await Riskrules.RunAsync("diff", "nl.balie", "--rules", folder.Root);
        var unread = await Riskrules.RunAsync("diff", "nl.balie@1.0.0", "nl.balie@1.0.0", "--rules", folder.Root, "--requests", requests);

        Assert.Equal((1, 1), (refused.ExitCode, unread.ExitCode));
        Assert.Contains("that the new version refuses", refused.Output, StringComparison.Ordinal);
        Assert.Contains("line 1", unread.Error, StringComparison.Ordinal);
        Assert.Contains("No difference", unread.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl.bali", "Did you mean 'nl.balie'?")]
    [InlineData("nl.balie@3.0.0", "There are: 1.0.0.")]
    [InlineData("nl.balie", "no version before 1.0.0")]
    public async Task What_is_not_there_is_told_with_what_is(string old, string expected)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);

        var outcome = await Riskrules.RunAsync("diff", old, "--rules", folder.Root);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public async Task Markdown_takes_no_markup_out_of_a_rule_file()
    {
        using var folder = Published(Next("1.1.0", text => text.Replace("Nobody helps.", "<script>*Nobody*</script>\\u001b[31m", StringComparison.Ordinal)));

        var outcome = await Riskrules.RunAsync("diff", "nl.balie", "--rules", folder.Root, "--format", "md");

        Assert.StartsWith("# nl.balie 1.0.0 -> 1.1.0\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\\<script>\\*Nobody\\*", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Output);
    }

    [Fact]
    public async Task Validate_warns_of_a_patch_that_lowers_a_class_in_a_case()
    {
        using var folder = Published(Next("1.0.1", text => text.Replace(Raises + ", \"because\"", Lowers, StringComparison.Ordinal)));

        var outcome = await Riskrules.RunAsync("validate", folder.Root, "--format", "json");

        using var json = JsonDocument.Parse(outcome.Output);
        var found = json.RootElement.EnumerateArray().Single(one => one.GetProperty("code").GetString() == "class-lowered-in-patch");
        Assert.EndsWith("nl.balie/1.0.1.json", found.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, found.GetProperty("line").GetInt32());
        Assert.Contains("1.1.0", found.GetProperty("message").GetProperty("nl").GetString(), StringComparison.Ordinal);
    }

    /// <summary>The counter, its case and a next version of it.</summary>
    private static RuleFolder Published((string Version, string Text) next)
    {
        var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write("nl.balie/tests/balie.json", Case);
        folder.Write($"nl.balie/{next.Version}.json", next.Text);
        return folder;
    }

    private static (string Version, string Text) Next(string version, Func<string, string> edit) => (version, edit(RuleFolder.Counter
        .Replace("\"version\": \"1.0.0\"", $"\"version\": \"{version}\"", StringComparison.Ordinal)
        .Replace("2026-01-01", "2027-01-01", StringComparison.Ordinal)));
}
