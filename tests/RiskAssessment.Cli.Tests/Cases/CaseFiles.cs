using RiskAssessment.Cli.Cases;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Cases;

/// <summary>A file of cases that its author mistyped.</summary>
public sealed class CaseFiles
{
    private const string Request = "\"request\": { \"date\": \"2026-09-01\" }";

    [Theory]
    [InlineData("{ \"name\": \"x\", " + Request + ", \"expect\": { \"clas\": \"low\" } }", "class")]
    [InlineData("{ \"name\": \"x\", " + Request + ", \"expected\": { \"class\": \"low\" } }", "expect")]
    [InlineData("{ \"name\": \"x\", \"situation\": \"quite\", " + Request + ", \"expect\": { \"class\": \"low\" } }", "quiet")]
    [InlineData("{ \"name\": \"x\", " + Request + ", \"expect\": { \"safety\": { \"drvier\": \"abuse\" } } }", "driver")]
    public void What_is_mistyped_is_told_with_its_line_and_what_was_meant(string one, string meant)
    {
        var finding = Assert.Single(Findings("\n" + one), finding => finding.Suggestion is not null);

        Assert.Equal(meant, finding.Suggestion);
        Assert.Equal(2, finding.Line);
        Assert.Contains($"Bedoelde u '{meant}'?", finding.In(new Speech("nl")), StringComparison.Ordinal);
        Assert.Contains($"Did you mean '{meant}'?", finding.In(new Speech("en")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"name\": \"x\", " + Request + ", \"expect\": {} }")]
    [InlineData("{ \"name\": \"x\", " + Request + ", \"expect\": { \"threat\": {} } }")]
    [InlineData("{ \"name\": \"x\", " + Request + ", \"expect\": { \"class\": {} } }")]
    [InlineData("{ \"name\": \"x\", " + Request + ", \"expect\": { \"class\": null } }")]
    [InlineData("{ \"name\": \"x\", " + Request + ", \"expect\": { \"rulesHold\": [null] } }")]
    [InlineData("{ \"name\": \"x\", " + Request + ", \"expect\": { \"complete\": \"yes\" } }")]
    [InlineData("{ \"name\": \"\", " + Request + ", \"expect\": { \"class\": \"low\" } }")]
    [InlineData("{ \"name\": \"x\", \"name\": \"y\", " + Request + ", \"expect\": { \"class\": \"low\" } }")]
    [InlineData("{ \"name\": \"x\", \"request\": { \"facts\": [] }, \"expect\": { \"class\": \"low\" } }")]
    [InlineData("{ \"name\": \"x\", \"request\": { \"facts\": { \"alone\": true, \"alone\": false } }, \"expect\": { \"class\": \"low\" } }")]
    [InlineData("{ \"name\": \"x\", " + Request + " }")]
    [InlineData("null")]
    [InlineData("{ \"name\": \"\\ud800\", " + Request + ", \"expect\": { \"class\": \"low\" } }")]
    public void A_case_that_cannot_fail_or_is_no_case_is_refused(string one)
    {
        Assert.NotEmpty(Findings(one));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var findings = Findings("{ \"name\": \"x\", " + Request + ", \"expect\": { \"clas\": \"low\" } },\n{ \"request\": 3, \"expect\": [] }");

        Assert.Equal([1, 2, 2, 2], findings.Select(one => one.Line).Order());
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_and_the_lines_of_cases_and_expectations_are_known()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var path = folder.Write("nl.balie/tests/a.json", "\uFEFF{ \"format\": 1, \"ruleSet\": \"nl.balie\", \"cases\": [\n{ \"name\": \"x\", " + Request + ",\n\"expect\": {\n\"class\": \"low\" } } ] }");

        var one = CaseFile.Read(path).Cases.Single();

        Assert.Equal(2, one.Line);
        Assert.Equal(4, one.Expect.Lines["class"]);
    }

    private static IReadOnlyList<CaseFinding> Findings(string cases)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var path = folder.Write("nl.balie/tests/a.json",
            "{ \"format\": 1, \"ruleSet\": \"nl.balie\", \"situations\": { \"quiet\": { \"alone\": false } }, \"cases\": [" + cases + "] }");
        return Assert.Throws<CaseFileException>(() => CaseFile.Read(path)).Findings;
    }
}
