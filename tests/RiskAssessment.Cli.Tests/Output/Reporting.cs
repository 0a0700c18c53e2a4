using System.Text.Json;
using RiskAssessment.Cli.Output;
using RiskAssessment.Cli.Tests.Support;
using RiskAssessment.Cli.Validating;

namespace RiskAssessment.Cli.Tests.Output;

/// <summary>Findings in the formats that pipelines read.</summary>
public sealed class Reporting
{
    private static readonly Speech English = new("en");
    private static readonly string[] RuleTexts = ["shortDescription", "fullDescription", "help"];

    [Fact]
    public void SARIF_names_its_rules_and_points_every_result_at_one_of_them_and_at_a_place()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter.Replace("\"when\": \"alone\"", "\"when\": \"alnoe\"", StringComparison.Ordinal));

        var run = Sarif(folder.Root, Settings.Default, English);

        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.All(rules, rule => Assert.All(RuleTexts, name => Assert.False(string.IsNullOrWhiteSpace(rule.GetProperty(name).GetProperty("text").GetString()))));
        var mistyped = results.Single(result => result.GetProperty("ruleId").GetString() == "unknown-name");
        Assert.Equal("error", mistyped.GetProperty("level").GetString());
        var place = mistyped.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        var line = region.GetProperty("snippet").GetProperty("text").GetString()!;
        Assert.Equal("alnoe", line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)]);
        Assert.EndsWith("nl.balie/1.0.0.json", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal("rules/alone", mistyped.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
    }

    [Fact]
    public void SARIF_shows_what_is_excepted_as_suppressed_with_the_reason()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var settings = new Settings { Ignored = [new IgnoreSetting("reason-without-source", "nl.balie", null, "Staat in de RI&E.")] };

        var results = Sarif(folder.Root, settings, English).GetProperty("results").EnumerateArray().ToList();

        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString() == "reason-without-source" ? 1 : 0, result.GetProperty("suppressions").GetArrayLength()));
        Assert.Contains(results, result => result.GetProperty("suppressions").GetArrayLength() == 1
            && result.GetProperty("suppressions")[0].GetProperty("justification").GetString() == "Staat in de RI&E.");
    }

    [Fact]
    public void A_file_of_the_working_folder_is_named_from_there_and_another_by_its_whole_address()
    {
        Assert.Equal("rules/nl.x/1.0.0.json", WorkingPath.Of(Path.Combine("rules", "nl.x", "1.0.0.json")));
        Assert.False(WorkingPath.IsInside(WorkingPath.Of(Path.Combine("..", "elsewhere", "1.0.0.json"))));
        Assert.True(WorkingPath.IsInside(WorkingPath.Of("..strange")));
    }

    [Theory]
    [InlineData("en", "There is no fact or definition")]
    [InlineData("nl", "Er is geen feit of definitie")]
    public void An_annotation_has_one_line_in_the_language_asked_for(string language, string words)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter.Replace("\"when\": \"alone\"", "\"when\": \"alnoe\"", StringComparison.Ordinal));
        using var output = new StringWriter();

        GitHubAnnotations.Write(Validator.Run(folder.Root, Settings.Default, false).Findings, new Speech(language), output);

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches("^::(error|warning) file=[^,]+,line=[0-9]+,col=[0-9]+,title=[a-z-]+::.", line));
        Assert.Contains(lines, line => line.StartsWith("::error ", StringComparison.Ordinal) && line.Contains($",title=unknown-name::{words}", StringComparison.Ordinal));
    }

    [Fact]
    public void What_would_end_a_property_or_a_line_of_an_annotation_is_escaped()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        Directory.Move(Path.Combine(folder.Root, "nl.balie"), Path.Combine(folder.Root, "nl.100%, a:b"));
        using var output = new StringWriter();

        GitHubAnnotations.Write(Validator.Run(folder.Root, Settings.Default, false).Findings, English, output);

        var line = output.ToString().Split('\n')[0];
        Assert.Contains("nl.100%25%2C a%3Ab/1.0.0.json,line=1,col=1,", line, StringComparison.Ordinal);
        Assert.Contains("::'nl.100%25, a:b", line, StringComparison.Ordinal);
    }

    private static JsonElement Sarif(string folder, Settings settings, Speech speech)
    {
        using var output = new MemoryStream();
        SarifReport.Write(Validator.Run(folder, settings, warningsAsErrors: false), speech, output);
        return JsonDocument.Parse(output.ToArray()).RootElement.GetProperty("runs")[0];
    }
}
