using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using RiskAssessment.Documents;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Presentation;

/// <summary>The one writer of assessments and request errors as JSON (SPEC section 4).</summary>
internal static class AssessmentJson
{
    // Letters stay readable; what could end a script or an attribute in a page is escaped.
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    public static string Write(Assessment assessment) => WriteText(buffer => Write(assessment, buffer));

    public static string Write(RequestError error) => WriteText(buffer => Write(error, buffer));

    public static void Write(Assessment assessment, IBufferWriter<byte> output) => Write(assessment, assessment.Request.Reference, output);

    /// <param name="assessment">An assessment.</param>
    /// <param name="reference">The host's own mark, or null to leave it out.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Assessment assessment, string? reference, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteStartObject("ruleSet");
        json.WriteString("id", assessment.RuleSet.Id);
        json.WriteString("version", assessment.RuleSet.Version.ToString());
        json.WriteString("fingerprint", assessment.RuleSet.Fingerprint);
        json.WriteEndObject();
        json.WriteString("role", assessment.Request.Role);
        json.WriteString("date", Dates.Write(assessment.Request.Date));
        json.WriteString("assessedOn", Dates.Write(assessment.Request.AssessedOn));
        json.WriteString("reference", reference);
        json.WriteString("class", assessment.Class.Id);
        json.WriteString("lowestClass", assessment.LowestClass.Id);
        json.WriteBoolean("complete", assessment.Complete);
        WriteAxis(json, "threat", assessment.Threat);
        WriteAxis(json, "safety", assessment.Safety);
        WriteList(json, "scenarios", assessment.Scenarios, WriteScenario);
        WriteList(json, "measures", assessment.Measures, WriteMeasure);
        WriteList(json, "referrals", assessment.Referrals, WriteReferral);
        WriteList(json, "notWorking", assessment.NotWorking, WriteNotWorking);
        WriteList(json, "assumed", assessment.Assumed, static (json, fact) => json.WriteStringValue(fact.Name));
        WriteList(json, "openQuestions", assessment.OpenQuestions, static (json, fact) => json.WriteStringValue(fact.Name));
        json.WriteEndObject();
    }

    public static void Write(RequestError error, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", error.Code);
        json.WriteString("message", error.Message.English);
        json.WriteEndObject();
        json.WriteString("reference", error.Reference);
        json.WriteEndObject();
    }

    private static string WriteText(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteAxis(Utf8JsonWriter json, string name, AxisOutcome? axis)
    {
        if (axis is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("score", axis.Score);
        json.WriteNumber("lowest", axis.Lowest);
        json.WriteString("class", axis.Class.Id);
        json.WriteString("lowestClass", axis.LowestClass.Id);
        json.WriteString("driver", axis.Driver.Id);
        json.WriteEndObject();
    }

    private static void WriteScenario(Utf8JsonWriter json, ScenarioOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("id", outcome.Scenario.Id);
        json.WriteString("axis", Terms.Axes.Of(outcome.Scenario.Axis));
        json.WriteBoolean("certain", outcome.Certain);
        WriteLevel(json, "gross", outcome.Gross);
        WriteLevel(json, "net", outcome.Net);
        WriteList(json, "contributions", outcome.Contributions, WriteContribution);
        json.WriteEndObject();
    }

    private static void WriteLevel(Utf8JsonWriter json, string name, ScenarioLevel level)
    {
        json.WriteStartObject(name);
        json.WriteNumber("score", level.Score);
        json.WriteNumber("lowest", level.Lowest);
        json.WriteString("class", level.Class.Id);
        json.WriteString("lowestClass", level.LowestClass.Id);
        json.WriteStartObject("dimensions");
        foreach (var dimension in level.Dimensions)
        {
            json.WriteStartObject(dimension.Dimension.Name);
            json.WriteNumber("value", dimension.Step.Value);
            json.WriteNumber("lowest", dimension.Lowest.Value);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteContribution(Utf8JsonWriter json, Contribution contribution)
    {
        json.WriteStartObject();
        if (contribution.Rule is { } rule)
            json.WriteString("rule", rule.Id);
        else
            json.WriteString("measure", contribution.Measure!.Id);
        json.WriteString("dimension", contribution.Dimension.Name);
        if (contribution.Bound is { } bound)
            json.WriteNumber(contribution.Kind == ContributionKind.AtLeast ? "atLeast" : "atMost", bound);
        else
            json.WriteNumber("steps", contribution.Steps);
        json.WriteBoolean("certain", contribution.Certain);
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, RecommendedMeasure advice)
    {
        json.WriteStartObject();
        json.WriteString("id", advice.Measure.Id);
        json.WriteString("phase", Terms.Phases.Of(advice.Measure.Phase));
        json.WriteString("control", Terms.Controls.Of(advice.Measure.Control));
        json.WriteString("owner", advice.Measure.Owner.Id);
        json.WriteString("effort", Terms.Efforts.Of(advice.Measure.Effort));
        json.WriteString("leadTime", $"P{advice.Measure.LeadTimeDays}D");
        json.WriteBoolean("required", advice.Required);
        json.WriteBoolean("inTime", advice.InTime);
        json.WriteBoolean("conditional", advice.Conditional);
        json.WriteBoolean("shielding", advice.Measure.Shielding);
        WriteIds(json, "scenarios", advice.Scenarios);
        json.WriteString("class", advice.Class.Id);
        WriteIds(json, "lowersScore", advice.LowersScore);
        WriteIds(json, "lowersClass", advice.LowersClass);
        WriteIds(json, "held", advice.Held);
        json.WriteEndObject();
    }

    private static void WriteReferral(Utf8JsonWriter json, ReferralOutcome referral)
    {
        json.WriteStartObject();
        json.WriteString("rule", referral.Rule.Id);
        json.WriteString("to", referral.Rule.Refer!.To.Id);
        json.WriteBoolean("certain", referral.Certain);
        json.WriteEndObject();
    }

    private static void WriteNotWorking(Utf8JsonWriter json, NotWorkingMeasure notWorking)
    {
        json.WriteStartObject();
        json.WriteString("measure", notWorking.Measure.Id);
        json.WriteBoolean("certain", notWorking.Certain);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, ImmutableArray<Scenario> scenarios) =>
        WriteList(json, name, scenarios, static (json, scenario) => json.WriteStringValue(scenario.Id));

    private static void WriteList<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
