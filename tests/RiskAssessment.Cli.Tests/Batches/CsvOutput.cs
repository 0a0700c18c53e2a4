using System.Globalization;
using System.Text;
using RiskAssessment.Cli.Batches;
using RiskAssessment.Cli.Tests.Support;
using Sylvan.Data.Csv;

namespace RiskAssessment.Cli.Tests.Batches;

/// <summary>Outcomes for a spreadsheet and for a program.</summary>
public sealed class CsvOutput
{
    [Fact]
    public void A_row_tells_the_outcome_by_the_names_of_the_header()
    {
        var row = Assert.Single(Assess("""{"ruleSet":"nl.balie","date":"2027-01-15","assessedOn":"2027-01-01","reference":"a,\"b\""}"""));

        Assert.Equal("a,\"b\"", row["reference"]);
        Assert.Equal(("nl.balie", "1.0.0", "", "2027-01-15", "2027-01-01"), (row["ruleSet"], row["version"], row["role"], row["date"], row["assessedOn"]));
        Assert.StartsWith("sha256:", row["fingerprint"], StringComparison.Ordinal);
        Assert.Equal(("high", "low", "false"), (row["class"], row["lowestClass"], row["complete"]));
        Assert.Equal(("2.5", "high", "abuse", "1", "low"), (row["safetyScore"], row["safetyClass"], row["safetyDriver"], row["safetyLowestScore"], row["safetyLowestClass"]));
        Assert.Equal(("", "", ""), (row["threatScore"], row["threatClass"], row["threatDriver"]));
        Assert.Equal(("1", "0"), (row["measuresRequired"], row["measuresAdvised"]));
        Assert.Equal("alone", row["openQuestions"]);
        Assert.Equal(("", ""), (row["errorCode"], row["errorMessage"]));
    }

    [Fact]
    public void A_request_that_fails_has_its_reference_and_why_and_no_outcome()
    {
        var row = Assert.Single(Assess("""{"ruleSet":"nl.balei","date":"2027-01-15","reference":"r7"}"""));

        Assert.Equal(("r7", "unknown-rule-set"), (row["reference"], row["errorCode"]));
        Assert.Contains("nl.balie", row["errorMessage"], StringComparison.Ordinal);
        Assert.All(row.Where(cell => cell.Key is not ("reference" or "errorCode" or "errorMessage")), cell => Assert.Equal("", cell.Value));
    }

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\r=1", "'\r'=1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("shift-1", "shift-1")]
    [InlineData("2+2=4", "2+2=4")]
    public void Text_of_a_request_does_not_become_a_formula(string reference, string expected)
    {
        var json = $$"""{"ruleSet":"nl.balie","date":"2027-01-15","reference":{{System.Text.Json.JsonSerializer.Serialize(reference)}}}""";
        Assert.Equal(expected, Assert.Single(Assess(json))["reference"]);
    }

    [Fact]
    public void Without_requests_there_is_the_header_alone() =>
        Assert.Equal(1, BatchDesk.Run(new JsonLines(new MemoryStream()), new CsvOutcomes()).Output.Count(one => one == '\n'));

    [Fact]
    public void Numbers_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("nl-NL");
            Assert.Equal("2.5", Assert.Single(Assess("""{"ruleSet":"nl.balie","date":"2027-01-15"}"""))["safetyScore"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<Dictionary<string, string>> Assess(string lines)
    {
        var (_, output) = BatchDesk.Run(new JsonLines(new MemoryStream(Encoding.UTF8.GetBytes(lines))), new CsvOutcomes());
        using var rows = CsvDataReader.Create(new StringReader(output));
        var read = new List<Dictionary<string, string>>();
        while (rows.Read())
            read.Add(Enumerable.Range(0, rows.FieldCount).ToDictionary(rows.GetName, rows.GetString));
        return read;
    }
}
