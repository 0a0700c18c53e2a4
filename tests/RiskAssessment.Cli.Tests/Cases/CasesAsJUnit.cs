using System.Xml.Linq;
using RiskAssessment.Cli.Cases;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Cases;

/// <summary>What a pipeline reads of the cases.</summary>
public sealed class CasesAsJUnit
{
    [Fact]
    public void Each_case_is_a_testcase_and_each_difference_a_failure_with_its_line()
    {
        var xml = Write(CounterCases.File(
            CounterCases.Case("Samen", ", \"facts\": { \"alone\": false }", "\"class\": \"low\""),
            CounterCases.Case("Alleen", ", \"facts\": { \"alone\": true }", "\"class\": \"low\"")));

        var suite = xml.Root!.Elements("testsuite").Single();
        Assert.Equal(("nl.balie", "2", "1"), (suite.Attribute("name")!.Value, suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        var cases = suite.Elements("testcase").ToList();
        Assert.Equal(["Samen", "Alleen"], cases.Select(one => one.Attribute("name")!.Value));
        Assert.Null(cases[0].Element("failure"));
        Assert.Contains("expected 'low', got 'high'", cases[1].Element("failure")!.Value, StringComparison.Ordinal);
        Assert.Equal("2", cases[1].Attribute("line")!.Value);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_of_the_pipeline()
    {
        var xml = Write("{");

        Assert.Equal("1", xml.Root!.Attribute("errors")!.Value);
        Assert.NotNull(xml.Descendants("error").Single().Attribute("message"));
    }

    [Fact]
    public void Characters_that_XML_has_no_place_for_do_not_break_it()
    {
        var xml = Write(CounterCases.File(CounterCases.Case("Bel \\u0007 en \\u001b[2J <b>&amp;", ", \"facts\": { \"alone\": true }", "\"class\": \"low\"")));

        Assert.Equal("Bel \uFFFD en \uFFFD[2J <b>&amp;", xml.Descendants("testcase").Single().Attribute("name")!.Value);
    }

    private static XDocument Write(string cases)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        folder.Write("nl.balie/tests/a.json", cases);
        using var stream = new MemoryStream();
        CaseJUnit.Write(CounterCases.Run(folder), stream, new Speech("en"));
        stream.Position = 0;
        return XDocument.Load(stream);
    }
}
