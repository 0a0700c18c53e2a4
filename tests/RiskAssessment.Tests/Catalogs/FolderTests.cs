using System.Net.Sockets;
using RiskAssessment.Catalogs;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Catalogs;

/// <summary>What is found in a folder: what is a rule file, what only looks like one, and what is left alone.</summary>
public sealed class FolderTests
{
    [Fact]
    public void Every_version_of_every_rule_set_is_loaded()
    {
        using var folder = new TemporaryFolder(TestRules.Prison, TestRules.PrisonVersion("1.1.0", "2026-07-01"), TestRules.North());

        var catalog = Load(folder).GetCatalog();

        Assert.Equal(["nl.pi 1.0.0", "nl.pi 1.1.0", "nl.pi-noord 1.0.0"], catalog.RuleSets.Select(one => one.ToString()));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("nl.pi/CHANGES.md")]
    [InlineData("nl.pi/1.0.0.json.bak")]
    [InlineData("nl.pi/1.0.0.yaml")]
    [InlineData("nl.pi/tests/counter.json")]
    [InlineData("nl.pi/tests/1.0.0/nested.json")]
    [InlineData("schema/ruleset.schema.json")]
    [InlineData("schema/1.0.0.json")]
    [InlineData("schema/old/1.0.0.json")]
    [InlineData(".gitkeep")]
    [InlineData(".git/config")]
    public void What_is_no_rule_file_and_does_not_look_like_one_is_left_alone(string path) => Finds(path, []);

    [Theory]
    [InlineData("1.0.0.json")]
    [InlineData("package.json")]
    [InlineData("nl.pi/old/1.0.0.json")]
    [InlineData("nl.pi/old/deeper/1.0.0.json")]
    [InlineData("nl.pi/schema/1.0.0.json")]
    [InlineData("nl.pi/old/1.0.0.JSON")]
    [InlineData("archive/nl.pi/1.0.0.json")]
    public void JSON_at_another_depth_is_warned_about(string path) => Finds(path, [$"{path} stray-json"]);

    [Theory]
    [InlineData("nl.pi/1.0.json")]
    [InlineData("nl.pi/v1.0.1.json")]
    [InlineData("nl.pi/1.0.1 .json")]
    [InlineData("nl.pi/1.0.1.JSON")]
    [InlineData("nl.pi/1.0.1.Json")]
    [InlineData("nl.pi/1.0.1-.json")]
    [InlineData("nl.pi/01.0.1.json")]
    [InlineData("nl.pi/l.0.1.json")]
    [InlineData("nl.pi/tests.json")]
    [InlineData("nl.pi/.json")]
    [InlineData("NL.pi/1.0.0.json")]
    [InlineData("nl pi/1.0.0.json")]
    [InlineData("tests/1.0.0.json")]
    [InlineData(".hidden/1.0.0.json")]
    public void JSON_one_folder_down_whose_path_is_no_id_and_version_must_not_vanish(string path) => Finds(path, [$"{path} path-no-rule-set"]);

    [Theory]
    [InlineData("nl.pi/1.0.1.json/file.txt", "nl.pi/1.0.1.json")]
    [InlineData("nl.pi/notes.json/file.txt", "nl.pi/notes.json")]
    [InlineData("1.0.0.json/file.txt", "1.0.0.json")]
    public void A_folder_that_is_named_like_a_rule_file_is_an_error(string path, string folder) => Finds(path, [$"{folder} folder-named-like-file"]);

    [Fact]
    public void A_link_that_leads_nowhere_is_an_error_wherever_it_may_hide_a_rule_file()
    {
        using var folder = new TemporaryFolder(TestRules.Prison);
        folder.LinkFile("nl.pi/1.0.1.json", "/nowhere/1.0.1.json").LinkFolder("nl.dji", "/nowhere/nl.dji")
            .LinkFile("nl.pi/2.0.0.json", folder.PathOf("nl.pi/3.0.0.json")).LinkFile("nl.pi/3.0.0.json", folder.PathOf("nl.pi/2.0.0.json"));

        Same(folder, ["nl.dji dangling-link", "nl.pi/1.0.1.json dangling-link", "nl.pi/2.0.0.json dangling-link", "nl.pi/3.0.0.json dangling-link"]);
    }

    [Fact]
    public void A_link_that_leads_somewhere_is_followed()
    {
        using var elsewhere = new TemporaryFolder(TestRules.Prison, TestRules.North());
        using var folder = new TemporaryFolder();
        folder.LinkFile("nl.pi/1.0.0.json", elsewhere.PathOf("nl.pi/1.0.0.json")).LinkFolder("nl.pi-noord", elsewhere.PathOf("nl.pi-noord"));

        Assert.Equal(2, Load(folder).GetCatalog().RuleSets.Length);
    }

    [Fact]
    public void Links_that_lead_round_in_a_circle_come_to_an_end()
    {
        using var folder = new TemporaryFolder(TestRules.Prison);
        folder.MakeFolder("nl.pi/old").LinkFolder("nl.pi/old/again", folder.PathOf("nl.pi"));

        Assert.Empty(Load(folder).Diagnostics);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_and_no_exception()
    {
        using var folder = new TemporaryFolder(TestRules.Prison);
        // A socket is there, is named like a rule file and cannot be opened, not even by an administrator.
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.PathOf("nl.pi/2.0.0.json")));

        Same(folder, ["nl.pi/2.0.0.json file-unreadable"]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_and_no_exception()
    {
        using var folder = new TemporaryFolder();

        foreach (var path in new[] { folder.PathOf("rules"), "", "\0" })
            Assert.Equal("folder-not-found", Assert.Single(RuleSetCatalog.LoadFolder(path).Diagnostics).Code);
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        using var folder = new TemporaryFolder(TestRules.Prison);

        Assert.Equal("folder-not-found", Assert.Single(RuleSetCatalog.LoadFolder(folder.PathOf("nl.pi/1.0.0.json")).Diagnostics).Code);
    }

    [Fact]
    public void A_folder_without_any_rule_set_is_an_error()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal([$"{folder.Root}(1,1) no-rule-sets"], Load(folder).Diagnostics.Select(Expect.Describe));

        folder.MakeFolder("nl.pi").MakeFolder("schema").Write("nl.pi/tests/case.json", "{}").Write("README.md", "");
        Assert.Equal([$"{folder.Root}(1,1) no-rule-sets"], Load(folder).Diagnostics.Select(Expect.Describe));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/.")]
    public void A_file_is_called_as_the_folder_was_given(string end)
    {
        using var folder = new TemporaryFolder(TestRules.Prison.With("`format`: 1", "`format`: 2"));

        Assert.EndsWith("nl.pi/1.0.0.json", Assert.Single(RuleSetCatalog.LoadFolder(folder.Root + end).Diagnostics).File, StringComparison.Ordinal);
        Assert.StartsWith(folder.Root, Assert.Single(RuleSetCatalog.LoadFolder(folder.Root + end).Diagnostics).File, StringComparison.Ordinal);
    }

    [Fact]
    public void Id_and_version_are_those_of_the_path()
    {
        Expect.Rejected(TestRules.Prison.At("nl.dji/1.0.0.json").With("`id`: `nl.pi`", "`id`: ¦`nl.pi`"), "id-differs-from-path");
        Expect.Rejected(TestRules.Prison.At("nl.pi/1.0.1.json").With("`version`: `1.0.0`", "`version`: ¦`1.0.0`"), "version-differs-from-path");
    }

    [Fact]
    public void Everything_that_is_wrong_in_a_folder_is_reported_in_one_pass_and_nothing_is_loaded()
    {
        using var folder = new TemporaryFolder(
            TestRules.PrisonVersion("2.0.0", "2027-01-01"),
            TestRules.Prison.With("alone and longShift", "alone and longshift").With("`2026-01-01`", "`2026-13-01`"),
            TestRules.North("`remove`: { `rules`: [ `gangs` ] }"),
            TestRules.Overlay("nl.dji", "1.0.0", "nl.jeugd", "1.0.0"));
        folder.Write("nl.pi/1.json", "{}").Write("nl.pi/3.0.0.json", "{ \"format\": 1, }").Write("nl.pi/4.0.0.json", [0xFF]).Write("stray.json", "");

        Same(folder,
        [
            "nl.dji/1.0.0.json base-not-found", "nl.pi-noord/1.0.0.json nothing-to-remove", "nl.pi/1.0.0.json bad-date", "nl.pi/1.0.0.json unknown-name",
            "nl.pi/1.json path-no-rule-set", "nl.pi/3.0.0.json json-trailing-comma", "nl.pi/4.0.0.json not-utf8", "stray.json stray-json",
        ]);
        Assert.Null(Load(folder).Catalog);
        var thrown = Assert.Throws<RuleSetException>(() => Load(folder).GetCatalog());
        Assert.Equal(Load(folder).Diagnostics.Select(Expect.Describe), thrown.Diagnostics.Select(Expect.Describe));
    }

    [Fact]
    public void A_warning_does_not_keep_the_catalog_from_loading()
    {
        using var folder = new TemporaryFolder(TestRules.Prison);
        folder.Write("stray.json", "");

        Assert.NotNull(Load(folder).GetCatalog().Find("nl.pi", "1.0.0"));
    }

    [Fact]
    public void The_outcome_does_not_depend_on_who_reads_the_folder()
    {
        using var folder = new TemporaryFolder(TestRules.Prison, TestRules.North());

        Assert.Equal(
            Expect.Accepted(TestRules.North(), TestRules.Prison).RuleSets.Select(one => one.Fingerprint),
            Load(folder).GetCatalog().RuleSets.Select(one => one.Fingerprint));
    }

    private static RuleSetLoadResult Load(TemporaryFolder folder) => RuleSetCatalog.LoadFolder(folder.Root);

    /// <summary>The prison and one file more.</summary>
    private static void Finds(string path, string[] findings)
    {
        using var folder = new TemporaryFolder(TestRules.Prison);
        folder.Write(path, "{}");
        Same(folder, findings);
    }

    private static void Same(TemporaryFolder folder, string[] findings) =>
        Assert.Equal(findings.Order(StringComparer.Ordinal),
            Load(folder).Diagnostics.Select(one => $"{Path.GetRelativePath(folder.Root, one.File)} {one.Code}").Order(StringComparer.Ordinal));

    [Fact(Timeout = 60_000)]
    public async Task Reading_a_folder_that_hangs_ends_when_that_is_asked_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Named pipes are no files there.");
        using var folder = new TemporaryFolder(TestRules.Prison);
        var pipe = Path.Combine(folder.Root, "nl.pi", "1.1.0.json");
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var end = new CancellationTokenSource();

        var read = new FolderRuleSetSource(folder.Root).ReadAsync(end.Token).AsTask();
        // Opens when the reader is there; it then waits for what never comes.
        await using var writer = await Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0), TestContext.Current.CancellationToken);
        await end.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
    }
}
