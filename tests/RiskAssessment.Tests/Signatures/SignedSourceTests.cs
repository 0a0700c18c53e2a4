using System.Text;
using RiskAssessment.Catalogs;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;
using RiskAssessment.Signatures;
using RiskAssessment.Tests.Support;
using static RiskAssessment.Tests.Signatures.Signers;

namespace RiskAssessment.Tests.Signatures;

/// <summary>What is signed is loaded; what is not, is not, and neither is anything beside it.</summary>
public sealed class SignedSourceTests
{
    private const string Path = "nl.pi/1.0.0.json";
    private static readonly RuleText Next = TestRules.PrisonVersion("1.1.0", "2027-01-01");

    [Fact]
    public void What_two_of_three_signed_is_loaded()
    {
        var loaded = Load([.. Sign(TestRules.Prison, Adviser, Director), .. Sign(TestRules.North(), Council, Adviser)]);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(["nl.pi", "nl.pi-noord"], loaded.Catalog!.RuleSets.Select(ruleSet => ruleSet.Id));
    }

    [Fact]
    public void The_signature_of_somebody_else_does_no_harm_beside_enough_of_those_who_may()
    {
        Assert.Empty(Load(Sign(TestRules.Prison, Stranger, Council, Adviser)).Diagnostics);
    }

    [Fact]
    public void A_folder_is_signed_by_files_beside_the_rule_files()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Sign(TestRules.Prison, Adviser, Council))
            folder.Write(file.Path, file.Content.ToArray());
        folder.Write("nl.pi/tests/shift.json", "{}");

        Assert.Empty(RuleSetCatalog.LoadFolder(folder.Root).Diagnostics);
        Assert.True(LoadFolder(folder).Succeeded);

        File.Delete(folder.PathOf(Path + ".sig"));
        Assert.True(RuleSetCatalog.LoadFolder(folder.Root).Succeeded);
        Assert.Equal([$"{folder.Root}/{Path}(1,1) signature-missing"], LoadFolder(folder).Diagnostics.Select(Expect.Describe));

        static RuleSetLoadResult LoadFolder(TemporaryFolder folder) => RuleSetCatalog.LoadAsync(
            [new SignedRuleSetSource(new FolderRuleSetSource(folder.Root), TwoOfThree)]).GetAwaiter().GetResult();
    }

    [Fact]
    public void An_unsigned_file_keeps_all_from_loading() =>
        Refused([.. Sign(TestRules.Prison, Adviser, Council), .. Sign(TestRules.North())], "store/nl.pi-noord/1.0.0.json(1,1) signature-missing");

    [Fact]
    public void A_file_of_which_the_signature_was_stripped_is_refused() =>
        Refused(Sign(TestRules.Prison, Adviser, Council)[..1], "store/nl.pi/1.0.0.json(1,1) signature-missing");

    [Fact]
    public void Signatures_that_were_taken_out_of_their_file_are_missed()
    {
        var file = FileOf(TestRules.Prison);

        Refused([file, Forge(file, [])], "store/nl.pi/1.0.0.json(1,1) signature-too-few");
    }

    [Fact]
    public void The_signature_of_another_version_is_refused()
    {
        var (first, second) = (Sign(TestRules.Prison, Adviser, Council), Sign(Next, Adviser, Council));

        Refused([first[0], At(second[1], first[1].Path), .. second], "store/nl.pi/1.0.0.json(1,1) signature-other-content");
    }

    [Theory]
    [InlineData("nl.pi/2.0.0.json")]
    [InlineData("nl.pj/1.0.0.json")]
    public void A_file_that_was_moved_with_its_signature_to_another_version_or_id_is_refused(string path)
    {
        var signed = Sign(TestRules.Prison, Adviser, Council);

        Refused([At(signed[0], path), At(signed[1], path + ".sig")],
            $"store/{path}(1,1) signature-too-few", $"store/{path}.sig(5,5) signature-invalid", $"store/{path}.sig(10,5) signature-invalid");
    }

    [Fact]
    public void The_file_of_another_version_under_a_signed_name_is_refused()
    {
        var signed = Sign(Next, Adviser, Council);

        Refused([new RuleSetFile(signed[0].Path, FileOf(TestRules.Prison).Content), signed[1]], "store/nl.pi/1.1.0.json(1,1) signature-other-content");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(400)]
    public void A_truncated_signature_file_is_refused(int left)
    {
        var signed = Sign(TestRules.Prison, Adviser, Council);

        var loaded = Load(signed[0], new RuleSetFile(signed[1].Path, signed[1].Content[..left]));

        Assert.Null(loaded.Catalog);
        Assert.Contains(loaded.Diagnostics, one => one.Code == "json-ends-early" && one.File.EndsWith(".sig", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void A_truncated_rule_file_is_refused(int left)
    {
        var signed = Sign(TestRules.Prison, Adviser, Council);

        Refused([new RuleSetFile(signed[0].Path, signed[0].Content[..left]), signed[1]], "store/nl.pi/1.0.0.json(1,1) signature-other-content");
    }

    [Fact]
    public void A_file_that_was_changed_and_whose_signature_file_says_so_is_refused()
    {
        var signed = Sign(TestRules.Prison, Adviser, Council);
        var changed = FileOf(TestRules.Prison.With("`atLeast`: { `effect`: 15 }", "`atLeast`: { `effect`: 7 }"));
        var told = Encoding.UTF8.GetString(signed[1].Content.Span).Replace(Fingerprint.Of(signed[0].Content.Span), Fingerprint.Of(changed.Content.Span), StringComparison.Ordinal);

        Refused([changed, new RuleSetFile(signed[1].Path, Encoding.UTF8.GetBytes(told))],
            "store/nl.pi/1.0.0.json(1,1) signature-too-few", "store/nl.pi/1.0.0.json.sig(5,5) signature-invalid", "store/nl.pi/1.0.0.json.sig(10,5) signature-invalid");
    }

    [Fact]
    public void One_who_signs_twice_is_one()
    {
        var file = FileOf(TestRules.Prison);
        var statement = SignatureStatement.Of("nl.pi", SemanticVersion.Parse("1.0.0"), file.Content.Span);

        Refused([file, Forge(file, statement, Adviser, Adviser)], "store/nl.pi/1.0.0.json(1,1) signature-too-few", "store/nl.pi/1.0.0.json.sig(10,5) signature-twice");
        Refused(Sign(TestRules.Prison, Adviser, Adviser), "store/nl.pi/1.0.0.json(1,1) signature-too-few");
    }

    [Fact]
    public void Who_may_not_sign_is_told_and_not_counted()
    {
        var loaded = Load(Sign(TestRules.Prison, Adviser, Stranger));

        Assert.Null(loaded.Catalog);
        Assert.Equal(["signature-too-few", "signature-unknown-key"], loaded.Diagnostics.Select(one => one.Code));
        Assert.Contains("1 of the 2 signatures that are needed. Signed: safety-adviser. Can sign: works-council, director.", loaded.Diagnostics[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void One_signature_is_too_few_where_two_are_needed() =>
        Refused(Sign(TestRules.Prison, Council), "store/nl.pi/1.0.0.json(1,1) signature-too-few");

    [Fact]
    public void A_signature_over_the_right_file_for_another_purpose_is_refused()
    {
        var file = FileOf(TestRules.Prison);
        var statement = SignatureStatement.Of("riskassessment test file, format 1", "nl.pi", "1.0.0", Fingerprint.Of(file.Content.Span));

        Refused([file, Forge(file, statement, Adviser, Council)],
            "store/nl.pi/1.0.0.json(1,1) signature-too-few", "store/nl.pi/1.0.0.json.sig(5,5) signature-invalid", "store/nl.pi/1.0.0.json.sig(10,5) signature-invalid");
        Refused([file, Forge(file, file.Content.ToArray(), Adviser, Council)],
            "store/nl.pi/1.0.0.json(1,1) signature-too-few", "store/nl.pi/1.0.0.json.sig(5,5) signature-invalid", "store/nl.pi/1.0.0.json.sig(10,5) signature-invalid");
    }

    [Fact]
    public void A_wrong_signature_of_one_who_may_sign_is_an_error_also_beside_enough_right_ones()
    {
        var signed = Sign(TestRules.Prison, Adviser, Council);
        var directors = Forge(signed[0], Encoding.UTF8.GetBytes("something else"), Director);
        var both = Encoding.UTF8.GetString(signed[1].Content.Span).Replace("\"signatures\": [",
            "\"signatures\": [" + Between(Encoding.UTF8.GetString(directors.Content.Span), "[", "]") + ",", StringComparison.Ordinal);

        Refused([signed[0], new RuleSetFile(signed[1].Path, Encoding.UTF8.GetBytes(both))], "store/nl.pi/1.0.0.json.sig(5,5) signature-invalid");

        static string Between(string text, string from, string to) => text[(text.IndexOf(from, StringComparison.Ordinal) + 1)..text.LastIndexOf(to, StringComparison.Ordinal)];
    }

    [Fact]
    public void Taking_the_newest_version_away_is_refused_where_the_policy_names_it()
    {
        var policy = new SignaturePolicy(TwoOfThree.Keys, 2)
        {
            LowestVersions = new Dictionary<string, SemanticVersion> { ["nl.pi"] = SemanticVersion.Parse("1.1.0"), ["nl.gone"] = SemanticVersion.Parse("1.0.0") },
        };
        var (first, second, draft) = (Sign(TestRules.Prison, Adviser, Council), Sign(Next, Adviser, Council), Sign(TestRules.PrisonVersion("2.0.0-draft.1"), Adviser, Council));

        Assert.Equal(["store(1,1) version-too-low"], Load(policy, [.. first, .. second]).Diagnostics.Select(Expect.Describe));
        var lowered = Load(policy, [.. first, .. draft]);
        Assert.Null(lowered.Catalog);
        Assert.Equal(2, lowered.Diagnostics.Count(one => one.Code == "version-too-low"));
        Assert.Contains("Of the rule set 'nl.pi' the highest version is 1.0.0; there should be 1.1.0 at least.", string.Join('\n', lowered.Diagnostics.Select(one => one.Message.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_whose_file_was_taken_away_is_noticed() =>
        Refused([.. Sign(TestRules.Prison, Adviser, Council), Sign(Next, Adviser, Council)[1]], "store/nl.pi/1.1.0.json.sig(1,1) signature-without-file");

    [Theory]
    [InlineData("`format`: 1,", "`format`: 2,", "format")]
    [InlineData("`format`: 1,", "`format`: 1, `format`: 1,", "duplicate-property")]
    [InlineData("`format`: 1,", "`format`: 1, `note`: 1,", "unknown-property")]
    [InlineData("`format`: 1,", "", "missing-property")]
    [InlineData("`file`: `sha256:", "`file`: `SHA256:", "signature-hash")]
    [InlineData("`key`: `sha256:", "`key`: `", "signature-hash")]
    [InlineData("`algorithm`: `ecdsa-p256-sha256`", "`algorithm`: `none`", "not-allowed-value")]
    [InlineData("`value`: `", "`value`: `A", "signature-value")]
    [InlineData("`value`: `", "`value`: ` ", "signature-value")]
    public void A_signature_file_is_read_strictly(string passage, string replacement, string code)
    {
        var signed = Sign(TestRules.Prison, Adviser);
        var policy = new SignaturePolicy(TwoOfThree.Keys, 1);
        Assert.True(Load(policy, signed).Succeeded);
        var touched = Encoding.UTF8.GetString(signed[1].Content.Span).Replace(RuleText.Quoted(passage), RuleText.Quoted(replacement), StringComparison.Ordinal);

        var loaded = Load(policy, signed[0], new RuleSetFile(signed[1].Path, Encoding.UTF8.GetBytes(touched)));

        Assert.Null(loaded.Catalog);
        Assert.Contains(loaded.Diagnostics, one => one.Code == code && one.File == "store/nl.pi/1.0.0.json.sig");
    }

    private static RuleSetFile At(RuleSetFile file, string path) => new(path, file.Content);

    private static void Refused(IEnumerable<RuleSetFile> files, params string[] findings)
    {
        var loaded = Load(files);

        Assert.Null(loaded.Catalog);
        Assert.Equal(findings, loaded.Diagnostics.Select(Expect.Describe));
    }
}
