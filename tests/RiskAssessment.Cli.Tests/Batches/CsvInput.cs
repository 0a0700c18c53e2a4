using System.Text;
using RiskAssessment.Cli.Batches;
using RiskAssessment.Cli.Tests.Support;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Tests.Batches;

/// <summary>Requests as a spreadsheet writes them.</summary>
public sealed class CsvInput
{
    [Fact]
    public void A_row_is_the_request_that_its_cells_say()
    {
        var request = Assert.Single(BatchDesk.ReadCsv("""
            ruleSet,version,role,date,assessedOn,reference,measuresInPlace,alone,alarm,tasks,hours
            nl.balie,1.0.0,,2027-01-15,2027-01-01,"shift, 1",second|second,true,fixed,arrest transport,7.5
            """)).Request!;

        Assert.Equal(("nl.balie", "1.0.0", null, "shift, 1"), (request.RuleSet, request.Version, request.Role, request.Reference));
        Assert.Equal((new DateOnly(2027, 1, 15), new DateOnly(2027, 1, 1)), (request.Date, request.AssessedOn));
        Assert.Equal(["second", "second"], request.MeasuresInPlace);
        Assert.Equal(FactValue.Of(true), request.Facts["alone"]);
        Assert.Equal(FactValue.Of("fixed"), request.Facts["alarm"]);
        Assert.Equal(FactValue.Of(["transport", "arrest"]), request.Facts["tasks"]);
        Assert.Equal(FactValue.Of(7.5), request.Facts["hours"]);
    }

    [Fact]
    public void An_empty_cell_is_left_out_and_a_question_mark_is_unknown_and_a_dash_is_none_of_the_values()
    {
        var rows = BatchDesk.ReadCsv("ruleSet,date,alone,tasks\nnl.balie,2027-01-15, ,-\nnl.balie,2027-01-15,?,?\n");

        Assert.Equal(["tasks"], rows[0].Request!.Facts.Keys);
        Assert.Equal(FactValue.Of([]), rows[0].Request!.Facts["tasks"]);
        Assert.Equal([FactValue.Unknown, FactValue.Unknown], rows[1].Request!.Facts.Values);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("WAAR", true)]
    [InlineData("Ja", true)]
    [InlineData("yes", true)]
    [InlineData("1", true)]
    [InlineData("FALSE", false)]
    [InlineData("onwaar", false)]
    [InlineData("nee", false)]
    [InlineData("no", false)]
    [InlineData("0", false)]
    [InlineData("x", null)]
    [InlineData("nein", null)]
    [InlineData("2", null)]
    [InlineData("-", null)]
    public void Yes_and_no_are_read_in_both_languages_and_anything_else_is_an_error_never_no(string cell, bool? value)
    {
        var row = Assert.Single(BatchDesk.ReadCsv($"ruleSet,date,reference,alone\nnl.balie,2027-01-15,r1,{cell}"));

        if (value is { } expected)
            Assert.Equal(FactValue.Of(expected), row.Request!.Facts["alone"]);
        else
            AssertFailure(row, "csv-cell", "row 2, column 'alone'", "r1");
    }

    [Theory]
    [InlineData(';', "7,5", 7.5)]
    [InlineData(';', "7.5", 7.5)]
    [InlineData(';', "1500", 1500.0)]
    [InlineData(';', "1.500", null)]
    [InlineData(';', "1.500,0", null)]
    [InlineData(',', "7.5", 7.5)]
    [InlineData(',', "1.500", 1.5)]
    [InlineData(',', "\"7,5\"", null)]
    [InlineData('\t', "7,5", null)]
    [InlineData(',', "NaN", null)]
    [InlineData(',', "1e999", null)]
    [InlineData(',', "7 h", null)]
    public void A_number_has_a_decimal_comma_only_between_semicolons_and_no_sign_for_thousands(char separator, string cell, double? value)
    {
        var row = Assert.Single(BatchDesk.ReadCsv($"ruleSet,date,hours\nnl.balie,2027-01-15,".Replace(',', separator) + cell));

        if (value is { } expected)
            Assert.Equal(FactValue.Of(expected), row.Request!.Facts["hours"]);
        else
            AssertFailure(row, "csv-cell", "row 2, column 'hours'");
    }

    [Theory]
    [InlineData(';', "2027-01-15", true)]
    [InlineData(';', "15-1-2027", true)]
    [InlineData(';', "15/01/2027", true)]
    [InlineData(';', "1-15-2027", false)]
    [InlineData(',', "15-1-2027", false)]
    [InlineData(',', "", false)]
    public void A_date_has_its_day_first_only_between_semicolons(char separator, string cell, bool isRight)
    {
        var row = Assert.Single(BatchDesk.ReadCsv($"ruleSet,date\nnl.balie,".Replace(',', separator) + cell));

        if (isRight)
            Assert.Equal(new DateOnly(2027, 1, 15), row.Request!.Date);
        else
            AssertFailure(row, "csv-cell", "row 2, column 'date'");
    }

    [Theory]
    [InlineData("\uFEFFruleSet;date;reference\r\n\"nl.balie\";2027-01-15;\"zei: \"\"a;b\"\"\r\nweg\"\r\n", "zei: \"a;b\"\r\nweg")]
    [InlineData("\"ruleSet\",\"date\",\"reference\"\nnl.balie,2027-01-15,#1", "#1")]
    [InlineData("ruleSet\tdate\treference\nnl.balie\t2027-01-15\té", "é")]
    [InlineData("ruleSet,date,reference,,\nnl.balie,2027-01-15,a,,", "a")]
    public void Quotes_separators_marks_and_line_ends_are_those_of_spreadsheets(string text, string reference) =>
        Assert.Equal(reference, Assert.Single(BatchDesk.ReadCsv(text)).Request!.Reference);

    [Fact]
    public void A_row_of_other_length_is_an_error_of_that_row_and_an_empty_row_is_none()
    {
        var rows = BatchDesk.ReadCsv("ruleSet,date,alone\n\nnl.balie,2027-01-15\n,,\nnl.balie,2027-01-15,ja,nee\nnl.balie,2027-01-15,ja,\n");

        Assert.Equal(3, rows.Count);
        AssertFailure(rows[0], "csv-row", "row 3:");
        AssertFailure(rows[1], "csv-row", "row 5:");
        Assert.NotNull(rows[2].Request);
    }

    [Fact]
    public void What_is_not_UTF8_is_an_error_of_its_row()
    {
        var rows = BatchDesk.ReadCsv([.. "ruleSet,date,reference\nnl.balie,2027-01-15,"u8, 0xE9, .. "\nnl.balie,2027-01-15,b"u8]);

        AssertFailure(rows[0], "csv-row", "row 2:");
        Assert.Equal("b", rows[1].Request!.Reference);
    }

    [Fact]
    public void A_reference_that_is_too_long_is_an_error_and_not_handed_back() =>
        AssertFailure(Assert.Single(BatchDesk.ReadCsv($"ruleSet,date,reference\nnl.balie,2027-01-15,{new string('x', 101)}")), "csv-cell", "row 2, column 'reference'");

    [Theory]
    [InlineData("ruleSet,date,alnoe", "Did you mean 'alone'?")]
    [InlineData("ruleSet,date,Role", "Did you mean 'role'?")]
    [InlineData("ruleSet,date,alone,alone", "Column 4: 'alone' stands there twice.")]
    [InlineData("date,alone", "The column 'ruleSet' is missing.")]
    [InlineData("ruleSet alone", "Column 1: 'ruleSet alone'")]
    [InlineData("", "The column 'ruleSet' is missing.")]
    public void A_header_that_is_wrong_is_told_before_anything_is_assessed(string header, string expected)
    {
        var wrong = Assert.Throws<UnusableInputException>(() => BatchDesk.ReadCsv(header + "\nnl.balie,2027-01-15,ja"));
        Assert.Contains(expected, wrong.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_alone_is_no_request() => Assert.Empty(BatchDesk.ReadCsv("ruleSet,date"));

    [Theory]
    [InlineData("nl.balie,\"2027-01-15\"x\nnl.balie,2027-01-15\n")]
    [InlineData("nl.balie,\"2027-01-15\nnl.balie,2027-01-15\n")]
    public void Behind_a_quote_that_is_wrong_nothing_is_guessed_and_what_came_before_stays(string rest)
    {
        var text = "ruleSet,date\nnl.balie,2027-01-15\n" + rest;
        using var rows = new CsvRequests(new MemoryStream(Encoding.UTF8.GetBytes(text)), BatchDesk.Catalog);

        var (outcome, output) = BatchDesk.Run(rows, new JsonOutcomes());

        Assert.Equal((1, 0), (outcome.Done, outcome.Failed));
        Assert.StartsWith("Row 3:", outcome.BrokenOff!.English, StringComparison.Ordinal);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void AssertFailure(ReadRequest row, string code, string place, string? reference = null)
    {
        Assert.Null(row.Request);
        Assert.Equal(code, row.Failure!.Code);
        Assert.StartsWith(place, row.Failure.Message, StringComparison.Ordinal);
        Assert.Equal(reference, row.Failure.Reference);
    }
}
