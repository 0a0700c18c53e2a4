using System.Text;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary><c>riskrules fmt</c>, as the author of a rule file uses it.</summary>
public sealed class Formatting
{
    private const string Messy = "{ \"cases\": [ { \"expect\": { \"class\": \"low\" }, \"request\": { \"date\": \"2026-05-01\" }, \"name\": \"a\" } ], \"ruleSet\": \"nl.balie\", \"format\": 1 }";

    [Fact]
    public async Task Looking_changes_nothing_and_ends_with_1_and_formatting_tells_the_fingerprint_that_changes()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var rules = Path.Combine(folder.Root, "nl.balie/1.0.0.json");

        var looked = await Riskrules.RunAsync("fmt", "--check", folder.Root);
        Assert.Equal(1, looked.ExitCode);
        Assert.Equal(RuleFolder.Counter, await File.ReadAllTextAsync(rules, TestContext.Current.CancellationToken));
        Assert.Contains("nl.balie 1.0.0  sha256:", looked.Output, StringComparison.Ordinal);

        var formatted = await Riskrules.RunAsync("fmt", folder.Root);
        Assert.Equal(0, formatted.ExitCode);
        Assert.Contains("nl.balie 1.0.0  sha256:", formatted.Output, StringComparison.Ordinal);
        Assert.Contains("cannot be replayed", formatted.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Riskrules.RunAsync("fmt", "--check", folder.Root)).ExitCode);
        Assert.Equal(["1.0.0.json"], Directory.GetFiles(Path.Combine(folder.Root, "nl.balie")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_signed_file_is_left_alone_unless_its_author_insists()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write("nl.balie/1.0.0.json.sig", "signature");
        var cases = folder.Write("nl.balie/tests/a.json", Messy);
        var rules = Path.Combine(folder.Root, "nl.balie/1.0.0.json");
        var cancel = TestContext.Current.CancellationToken;

        var refused = await Riskrules.RunAsync("fmt", folder.Root);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(".sig", refused.Output, StringComparison.Ordinal);
        Assert.Equal(RuleFolder.Counter, await File.ReadAllTextAsync(rules, cancel));
        Assert.StartsWith("{\n  \"format\": 1,\n  \"ruleSet\"", await File.ReadAllTextAsync(cases, cancel), StringComparison.Ordinal);

        Assert.Equal(0, (await Riskrules.RunAsync("fmt", "--force", rules)).ExitCode);
        Assert.NotEqual(RuleFolder.Counter, await File.ReadAllTextAsync(rules, cancel));
    }

    [Theory]
    [InlineData("{\n  \"format\": 1,\n  \"cases\": [,]\n}", ":3")]
    [InlineData("{\n  \"cases\": [],\n  \"cases\": []\n}", ":3")]
    [InlineData("[]", "no rule file")]
    public async Task A_broken_file_is_left_as_it_is_with_its_place_told(string text, string told)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var path = folder.Write("nl.balie/tests/a.json", text);

        var outcome = await Riskrules.RunAsync("fmt", path);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_mode_of_a_file_and_a_link_to_it_stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var path = folder.Write("nl.balie/tests/a.json", Messy);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var link = Path.Combine(folder.Root, "link.json");
        File.CreateSymbolicLink(link, path);

        Assert.Equal(0, (await Riskrules.RunAsync("fmt", link)).ExitCode);

        Assert.Equal(path, new FileInfo(link).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(path));
        Assert.NotEqual(Messy, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_folder_without_rule_sets_is_wrong_use() =>
        Assert.Equal(2, (await Riskrules.RunAsync("fmt", Path.Combine(Repository.Root, "src"))).ExitCode);
}
