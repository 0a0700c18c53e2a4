using System.Text;
using RiskAssessment.Catalogs;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Catalogs;

/// <summary>Rule sets out of a folder, the package and a host's own store, put together.</summary>
public sealed class SourceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_overlay_in_a_folder_builds_on_a_base_in_a_database()
    {
        using var folder = new TemporaryFolder(TestRules.North());

        var result = await RuleSetCatalog.LoadAsync([new FolderRuleSetSource(folder.Root), new TestSource("database", TestRules.Prison)], Token);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["nl.pi 1.0.0", "nl.pi-noord 1.0.0"], result.GetCatalog().RuleSets.Select(one => one.ToString()));
    }

    [Fact]
    public async Task The_outcome_does_not_depend_on_where_rule_sets_come_from()
    {
        using var folder = new TemporaryFolder(TestRules.Prison, TestRules.North());
        var source = new TestSource("database", TestRules.North(), TestRules.Prison);

        var catalogs = new[]
        {
            RuleSetCatalog.LoadFolder(folder.Root).GetCatalog(),
            RuleSetCatalog.Load([TestSource.FileOf(TestRules.North()), TestSource.FileOf(TestRules.Prison)]).GetCatalog(),
            (await RuleSetCatalog.LoadAsync([source], Token)).GetCatalog(),
        };

        Assert.Single(catalogs.Select(catalog => string.Join(' ', catalog.RuleSets.Select(one => one.Fingerprint))).Distinct());
    }

    [Fact]
    public async Task The_rule_sets_of_the_package_are_a_source()
    {
        var result = await RuleSetCatalog.LoadAsync([new EmbeddedRuleSetSource()], Token);

        Assert.Equal(RuleSetCatalog.LoadEmbedded().RuleSets.Select(one => one.Fingerprint), result.GetCatalog().RuleSets.Select(one => one.Fingerprint));
    }

    /// <summary>The same paths and the same findings as in <see cref="FolderTests"/>.</summary>
    [Theory]
    [InlineData("README.md", "")]
    [InlineData("nl.pi/1.0.0.json.bak", "")]
    [InlineData("nl.pi/1.0.0.json.sig", "")]
    [InlineData("nl.pi/tests/counter.json", "")]
    [InlineData("schema/ruleset.schema.json", "")]
    [InlineData("1.0.0.json", "stray-json")]
    [InlineData("nl.pi/old/1.0.0.json", "stray-json")]
    [InlineData("archive/nl.pi/1.0.0.json", "stray-json")]
    [InlineData("nl.pi/1.0.json", "path-no-rule-set")]
    [InlineData("nl.pi/1.0.1.JSON", "path-no-rule-set")]
    [InlineData("NL.pi/1.0.0.json", "path-no-rule-set")]
    [InlineData("tests/1.0.0.json", "path-no-rule-set")]
    [InlineData("/nl.pi/1.0.1.json", "path-no-rule-set")]
    [InlineData("./nl.pi/1.0.1.json", "path-no-rule-set")]
    [InlineData("nl.pi\\1.0.1.json", "path-no-rule-set")]
    [InlineData("nl.pi//1.0.1.json", "path-no-rule-set")]
    public void What_a_store_holds_follows_the_rules_of_a_folder(string path, string code)
    {
        var result = RuleSetCatalog.Load([TestSource.FileOf(TestRules.Prison), new RuleSetFile(path, "{}"u8.ToArray())]);

        Assert.Equal(code.Length == 0 ? [] : [$"{path}(1,1) {code}"], result.Diagnostics.Select(Expect.Describe));
        Assert.Equal(code != "path-no-rule-set", result.Succeeded);
    }

    [Fact]
    public async Task A_file_is_called_after_its_source()
    {
        var broken = TestRules.Prison.With("`format`: 1", "`format`: 2");

        var result = await RuleSetCatalog.LoadAsync([new TestSource("table RuleSets", broken)], Token);

        Assert.Equal("table RuleSets/nl.pi/1.0.0.json", Assert.Single(result.Diagnostics).File);
    }

    [Fact]
    public async Task The_same_file_in_two_sources_is_one_rule_set()
    {
        var result = await RuleSetCatalog.LoadAsync([new TestSource("a", TestRules.Prison), new TestSource("b", TestRules.Prison)], Token);

        Assert.Empty(result.Diagnostics);
        Assert.Single(result.GetCatalog().RuleSets);
    }

    [Fact]
    public async Task Two_files_that_say_to_be_the_same_version_are_an_error_at_both()
    {
        var other = TestRules.Prison.With("Gevangenis", "Huis van bewaring");

        var result = await RuleSetCatalog.LoadAsync([new TestSource("a", TestRules.Prison), new TestSource("b", other)], Token);

        Assert.Equal(["a/nl.pi/1.0.0.json(1,1) version-twice", "b/nl.pi/1.0.0.json(1,1) version-twice"], result.Diagnostics.Select(Expect.Describe));
        Assert.Null(result.Catalog);
    }

    [Fact]
    public async Task A_source_that_throws_is_an_error_that_names_it_and_does_not_hide_what_else_is_wrong()
    {
        var down = new TestSource("database").Read(() => throw new TimeoutException("no answer within 30 s"));
        var broken = new TestSource("store", TestRules.Prison.With("`format`: 1", "`format`: 2"));

        var result = await RuleSetCatalog.LoadAsync([down, broken], Token);

        Assert.Null(result.Catalog);
        Assert.Contains(result.Diagnostics, one => one is { Code: "source-unreadable", File: "database" } && one.Message.English.Contains("30 s", StringComparison.Ordinal));
        Assert.Contains(result.Diagnostics, one => one.File == "store/nl.pi/1.0.0.json");
    }

    [Fact]
    public async Task A_source_that_gives_null_cannot_be_read()
    {
        var result = await RuleSetCatalog.LoadAsync([new TestSource("database").Read(() => null!)], Token);

        Assert.Equal("source-unreadable", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public async Task A_source_that_is_emptied_is_an_error_since_a_share_that_is_gone_looks_the_same()
    {
        var result = await RuleSetCatalog.LoadAsync([new TestSource("a", TestRules.Prison), new TestSource("b")], Token);

        Assert.Equal(["b(1,1) no-rule-sets"], result.Diagnostics.Select(Expect.Describe));
    }

    [Fact]
    public async Task Reading_ends_when_the_host_asks_for_it()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            RuleSetCatalog.LoadAsync([new TestSource("a", TestRules.Prison)], new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Sources_are_needed()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => RuleSetCatalog.LoadAsync([], Token));
        await Assert.ThrowsAsync<ArgumentException>(() => RuleSetCatalog.LoadAsync([null!], Token));
        Assert.Throws<ArgumentException>(() => new RuleSetFile("", default));
        Assert.Throws<ArgumentException>(() => new RuleSetSourceContent([null!]));
    }

    [Fact]
    public void A_file_of_a_store_may_be_as_large_as_one_of_a_folder()
    {
        var large = new RuleSetFile("nl.pi/1.0.1.json", new byte[(16 * 1024 * 1024) + 1]);

        Assert.Equal(["nl.pi/1.0.1.json(1,1) file-too-large"], RuleSetCatalog.Load([large]).Diagnostics.Select(Expect.Describe));
    }

    [Fact]
    public void A_file_that_was_given_does_not_change_when_its_bytes_are_used_again()
    {
        var bytes = Encoding.UTF8.GetBytes("{}");
        var file = new RuleSetFile("nl.pi/1.0.0.json", bytes);
        bytes[0] = (byte)'[';

        Assert.Equal("{}", Encoding.UTF8.GetString(file.Content.Span));
    }

    [Fact]
    public async Task A_folder_gives_the_signatures_beside_its_rule_sets_and_no_other_files()
    {
        using var folder = new TemporaryFolder(TestRules.Prison);
        folder.Write("nl.pi/1.0.0.json.sig", "signed").Write("nl.pi/1.0.0.json.bak", "").Write("nl.pi/tests/a.json", "{}").Write("readme.md", "");

        var content = await new FolderRuleSetSource(folder.Root).ReadAsync(Token);

        Assert.Equal(["nl.pi/1.0.0.json", "nl.pi/1.0.0.json.sig"], content.Files.Select(file => file.Path));
        Assert.Empty(content.Diagnostics);
    }

    [Fact]
    public async Task A_folder_tells_when_a_file_in_it_changes()
    {
        using var folder = new TemporaryFolder(TestRules.Prison);
        var told = new TaskCompletionSource();
        using var watch = new FolderRuleSetSource(folder.Root).Watch(() => told.TrySetResult());

        folder.Write("nl.pi/1.0.0.json", "{}");

        Assert.NotNull(watch);
        await told.Task.WaitAsync(Token);
    }

    [Fact]
    public void The_rule_set_of_the_sample_that_people_edit_is_right_to_begin_with() =>
        Assert.Empty(RuleSetCatalog.LoadFolder(Path.Combine(Repository.Root, "samples", "LiveRules", "rules")).Diagnostics);

    [Fact]
    public void A_folder_that_is_not_there_cannot_be_watched_and_is_polled()
    {
        using var folder = new TemporaryFolder();

        foreach (var path in new[] { folder.PathOf("later"), "", "\0" })
            Assert.Null(new FolderRuleSetSource(path).Watch(() => { }));
    }
}
