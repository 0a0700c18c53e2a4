using RiskAssessment.Cli.Tests.Support;
using RiskAssessment.Cli.Validating;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Tests.Validating;

/// <summary><c>riskrules.config</c>: what is right in it, and what is told about what is not.</summary>
public sealed class SettingsReading
{
    [Fact]
    public void Codes_limits_and_exceptions_are_read()
    {
        var settings = Read("""
            { "codes": { "reason-without-source": "off", "unused-fact": "error", "value-never-tested": "warning" },
              "limits": { "title": 80, "reason": 200 },
              "ignore": [ { "code": "text-too-long", "file": "nl.balie", "item": "second", "reason": "Zo vastgesteld." } ] }
            """);

        Assert.Null(settings.Codes["reason-without-source"]);
        Assert.Equal(DiagnosticSeverity.Error, settings.Codes["unused-fact"]);
        Assert.Equal(DiagnosticSeverity.Warning, settings.Codes["value-never-tested"]);
        Assert.Equal((80, 200, 400), (settings.Review.LongestTitle, settings.Review.LongestReason, settings.Review.LongestText));
        Assert.Equal(new IgnoreSetting("text-too-long", "nl.balie", "second", "Zo vastgesteld."), Assert.Single(settings.Ignored));
    }

    [Theory]
    [InlineData("""{ "codes": { "unused-fcat": "off" } }""", "Did you mean 'unused-fact'?")]
    [InlineData("""{ "codes": { "unused-fact": "of" } }""", "Did you mean 'off'?")]
    [InlineData("""{ "codes": { "unused-fact": false } }""", "text between quotes")]
    [InlineData("""{ "codes": { "unknown-name": "off" } }""", "is an error")]
    [InlineData("""{ "codes": { "unknown-name": "warning" } }""", "is an error")]
    [InlineData("""{ "codes": { "more-findings": "off" } }""", "cannot be switched")]
    [InlineData("""{ "codes": [] }""", "must be an object")]
    [InlineData("""{ "code": {} }""", "Did you mean 'codes'?")]
    [InlineData("""{ "codes": {}, "codes": {} }""", "codes")]
    [InlineData("""{ "limits": { "title": 0 } }""", "whole number")]
    [InlineData("""{ "limits": { "title": "80" } }""", "whole number")]
    [InlineData("""{ "limits": { "titel": 80 } }""", "Did you mean 'title'?")]
    [InlineData("""{ "ignore": [ { "code": "unused-fact", "file": "nl.balie" } ] }""", "'reason' is missing")]
    [InlineData("""{ "ignore": [ { "code": "unused-fact", "file": "nl.balie", "reason": " " } ] }""", "blank")]
    [InlineData("""{ "ignore": [ { "code": "unknown-name", "file": "nl.balie", "reason": "Later." } ] }""", "is an error")]
    [InlineData("""{ "ignore": [ null ] }""", "must be an object")]
    [InlineData("""[]""", "must be an object")]
    [InlineData("""{ "codes": { }, }""", "line")]
    [InlineData("", "settings.config")]
    public void What_is_not_right_is_told_with_its_place_and_what_was_meant(string text, string told)
    {
        var wrong = Assert.Throws<SettingsException>(() => Read(text));

        Assert.Contains(told, wrong.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("settings.config", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl.balie/1.0.0.json", "alone", true)]
    [InlineData("nl.balie", null, true)]
    [InlineData("nl.balie/", "alone", true)]
    [InlineData("nl.bal", null, false)]
    [InlineData("nl.balie/1.0.1.json", null, false)]
    [InlineData("nl.balie", "second", false)]
    public void An_exception_covers_an_item_a_file_or_a_rule_set(string file, string? item, bool covers)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var settings = new Settings { Ignored = [new IgnoreSetting("reason-without-source", file, item, "Later.")] };

        var outcome = Validator.Run(folder.Root, settings, warningsAsErrors: false);

        Assert.Equal(covers, outcome.Excepted.Any(one => one.Diagnostic.Code == "reason-without-source" && one.Exception == "Later."));
        Assert.Equal(!covers, outcome.Findings.Any(one => one.Diagnostic.Code == "reason-without-source"));
        Assert.Equal(covers ? 0 : 1, outcome.Unused.Count);
    }

    [Fact]
    public void An_error_of_the_format_is_an_error_whatever_the_settings_say()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter.Replace("\"when\": \"alone\"", "\"when\": \"alnoe\"", StringComparison.Ordinal));
        var settings = new Settings
        {
            Codes = new Dictionary<string, DiagnosticSeverity?> { ["unknown-name"] = null },
            Ignored = [new IgnoreSetting("unknown-name", "nl.balie", null, "Nee.")],
        };

        var outcome = Validator.Run(folder.Root, settings, warningsAsErrors: false);

        Assert.False(outcome.IsGood);
        Assert.Contains(outcome.Findings, one => one.Diagnostic.Code == "unknown-name" && one.IsError);
    }

    private static Settings Read(string text)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        return SettingsReader.Read(folder.Write("settings.config", text), new Speech("en"));
    }
}
