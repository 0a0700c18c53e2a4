using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary><c>riskrules new</c>: the first minutes of an organisation with its own rule set.</summary>
public sealed class Beginning : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("riskrules-").FullName;

    private string Rules => Path.Combine(_root, "rules");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task An_overlay_begins_valid_in_canonical_layout_and_with_cases_that_pass()
    {
        var begun = await Run("new", "nl.gemeente-kust", "--extends", "nl.vpt", "--title", "Gemeente Kust", "--effective-from", "2027-01-01");
        Assert.Equal((0, ""), (begun.ExitCode, begun.Error));
        Assert.Contains("riskrules validate", begun.Output, StringComparison.Ordinal);

        var loaded = RuleSetCatalog.LoadFolder(Rules);
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal("Gemeente Kust", loaded.GetCatalog().Find("nl.gemeente-kust", "1.0.0")!.Title.In("nl"));
        Assert.Equal(await Bytes(Path.Combine(Repository.Rules, "nl.vpt/1.0.0.json")), await Bytes(Path.Combine(Rules, "nl.vpt/1.0.0.json")));
        Assert.Equal(await Bytes(Path.Combine(Repository.Rules, "schema/cases.schema.json")), await Bytes(Path.Combine(Rules, "schema/cases.schema.json")));
        Assert.Equal("[]", (await Riskrules.RunAsync("validate", Rules, "--format", "json")).Output.Trim());
        Assert.Equal(0, (await Riskrules.RunAsync("fmt", "--check", Rules)).ExitCode);
        var tested = await Riskrules.RunAsync("test", Rules);
        Assert.Equal(0, tested.ExitCode);
        Assert.Contains("2 ", tested.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overlay_can_stand_on_an_overlay_of_the_same_beginning()
    {
        Assert.Equal(0, (await Run("new", "nl.kust", "--extends", "nl.dji")).ExitCode);
        Assert.Equal(0, (await Run("new", "nl.kust-oost", "--extends", "nl.kust")).ExitCode);

        Assert.Empty(RuleSetCatalog.LoadFolder(Rules).Diagnostics);
        Assert.Equal(0, (await Riskrules.RunAsync("test", Rules)).ExitCode);
    }

    [Fact]
    public async Task The_next_version_differs_in_version_and_date_alone()
    {
        Assert.Equal(0, (await Run("new", "nl.kust", "--extends", "nl.vpt", "--effective-from", "2027-01-01")).ExitCode);
        Assert.Equal(0, (await Run("new", "nl.kust", "--version", "1.1.0", "--effective-from", "2027-07-01")).ExitCode);

        var first = await File.ReadAllTextAsync(Path.Combine(Rules, "nl.kust/1.0.0.json"), TestContext.Current.CancellationToken);
        var next = await File.ReadAllTextAsync(Path.Combine(Rules, "nl.kust/1.1.0.json"), TestContext.Current.CancellationToken);
        Assert.Equal(first.Replace("\"version\": \"1.0.0\",\n  \"effectiveFrom\": \"2027-01-01\"", "\"version\": \"1.1.0\",\n  \"effectiveFrom\": \"2027-07-01\"", StringComparison.Ordinal), next);
        // The base keeps its own version in the reference to it.
        Assert.Contains("\"extends\": { \"id\": \"nl.vpt\", \"version\": \"1.0.0\" }", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_leaves_the_folder_as_it_was_and_says_why()
    {
        Assert.Equal(0, (await Run("new", "nl.kust", "--extends", "nl.vpt", "--effective-from", "2027-01-01")).ExitCode);
        var before = Snapshot();
        string[][] wrong =
        [
            ["nl.kust", "--extends", "nl.vpt"],
            ["nl.kust", "--version", "1.0.0"],
            ["nl.kust", "--version", "1.1.0", "--effective-from", "2027-01-01"],
            ["nl.kust", "--version", "1.1"],
            ["nl.kust", "--version", "1.1.0", "--effective-from", "1-7-2027"],
            ["nl.kust"],
            ["NL.Kust", "--extends", "nl.vpt"],
            ["nl.zee", "--extends", "nl.vtp"],
            ["nl.zee", "--version", "1.1.0"],
        ];
        foreach (var arguments in wrong)
        {
            var outcome = await Run(["new", .. arguments]);

            Assert.True(outcome is { ExitCode: 2, Error.Length: > 0 }, string.Join(' ', arguments));
        }
        Assert.Equal(before, Snapshot());
    }

    private string[] Snapshot() => [.. Directory.GetFiles(Rules, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => path + File.GetLastWriteTimeUtc(path).Ticks)];

    private Task<Outcome> Run(params string[] arguments) => Riskrules.RunAsync([.. arguments, "--rules", Rules]);

    private static Task<byte[]> Bytes(string path) => File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
}
