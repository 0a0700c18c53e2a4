using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Presentation;

/// <summary>The one writer of assessments and request errors as JSON (SPEC section 4).</summary>
internal static class AssessmentJson
{
    private const int UsualBytes = 1 << 16;
    private const int UsualErrorBytes = 512;

    public static string Write(Assessment assessment) => WriteText(UsualBytes, buffer => Write(assessment, buffer));

    public static string Write(RequestError error) => WriteText(UsualErrorBytes, buffer => Write(error, buffer));

    public static void Write(Assessment assessment, IBufferWriter<byte> output) => Write(assessment, assessment.Request.Reference, output);

    /// <param name="assessment">An assessment.</param>
    /// <param name="reference">The host's own mark, or null to leave it out.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Assessment assessment, string? reference, IBufferWriter<byte> output)
    {
        var json = new JsonOutput(output);
        json.Add("{\"format\":1,\"ruleSet\":{\"id\":"u8, assessment.RuleSet.Id);
        json.AddText(",\"version\":"u8, assessment.RuleSet.Version.ToString());
        json.AddText(",\"fingerprint\":"u8, assessment.RuleSet.Fingerprint);
        json.AddText("},\"role\":"u8, assessment.Request.Role);
        json.Add(",\"date\":"u8, assessment.Request.Date);
        json.Add(",\"assessedOn\":"u8, assessment.Request.AssessedOn);
        json.AddText(",\"reference\":"u8, reference);
        json.Add(",\"class\":"u8, assessment.Class.Id);
        json.Add(",\"lowestClass\":"u8, assessment.LowestClass.Id);
        json.Add(",\"complete\":"u8, assessment.Complete);
        WriteAxis(ref json, ",\"threat\":"u8, assessment.Threat);
        WriteAxis(ref json, ",\"safety\":"u8, assessment.Safety);
        WriteList(ref json, ",\"scenarios\":["u8, assessment.Scenarios, WriteScenario);
        WriteList(ref json, ",\"measures\":["u8, assessment.Measures, WriteMeasure);
        WriteList(ref json, ",\"referrals\":["u8, assessment.Referrals, WriteReferral);
        WriteList(ref json, ",\"notWorking\":["u8, assessment.NotWorking, WriteNotWorking);
        WriteList(ref json, ",\"assumed\":["u8, assessment.Assumed, WriteName);
        WriteList(ref json, ",\"openQuestions\":["u8, assessment.OpenQuestions, WriteName);
        json.Add("}"u8);
        json.Flush();
    }

    public static void Write(RequestError error, IBufferWriter<byte> output)
    {
        var json = new JsonOutput(output);
        json.AddText("{\"error\":{\"code\":"u8, error.Code);
        json.AddText(",\"message\":"u8, error.Message.English);
        json.AddText("},\"reference\":"u8, error.Reference);
        json.Add("}"u8);
        json.Flush();
    }

    private static string WriteText(int bytes, Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>(bytes);
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteAxis(ref JsonOutput json, ReadOnlySpan<byte> name, AxisOutcome? axis)
    {
        json.Add(name);
        if (axis is null)
        {
            json.Add("null"u8);
            return;
        }
        json.Add("{\"score\":"u8, axis.Score);
        json.Add(",\"lowest\":"u8, axis.Lowest);
        json.Add(",\"class\":"u8, axis.Class.Id);
        json.Add(",\"lowestClass\":"u8, axis.LowestClass.Id);
        json.Add(",\"driver\":"u8, axis.Driver.Id);
        json.Add("}"u8);
    }

    private static void WriteScenario(ref JsonOutput json, ScenarioOutcome outcome)
    {
        json.Add("{\"id\":"u8, outcome.Scenario.Id);
        json.Add(",\"axis\":"u8, Terms.Axes.Of(outcome.Scenario.Axis));
        json.Add(",\"certain\":"u8, outcome.Certain);
        WriteLevel(ref json, ",\"gross\":{\"score\":"u8, outcome.Gross);
        WriteLevel(ref json, ",\"net\":{\"score\":"u8, outcome.Net);
        WriteList(ref json, ",\"contributions\":["u8, outcome.Contributions, WriteContribution);
        json.Add("}"u8);
    }

    private static void WriteLevel(ref JsonOutput json, ReadOnlySpan<byte> score, ScenarioLevel level)
    {
        json.Add(score, level.Score);
        json.Add(",\"lowest\":"u8, level.Lowest);
        json.Add(",\"class\":"u8, level.Class.Id);
        json.Add(",\"lowestClass\":"u8, level.LowestClass.Id);
        json.Add(",\"dimensions\":"u8);
        for (var i = 0; i < level.Dimensions.Length; i++)
            WriteDimension(ref json, i == 0 ? "{"u8 : ","u8, level.Dimensions[i]);
        json.Add("}}"u8);
    }

    private static void WriteDimension(ref JsonOutput json, ReadOnlySpan<byte> before, DimensionLevel dimension)
    {
        json.Add(before, dimension.Dimension.Name);
        json.Add(":{\"value\":"u8, dimension.Step.Value);
        json.Add(",\"lowest\":"u8, dimension.Lowest.Value);
        json.Add("}"u8);
    }

    private static void WriteContribution(ref JsonOutput json, Contribution contribution)
    {
        if (contribution.Rule is { } rule)
            json.Add("{\"rule\":"u8, rule.Id);
        else
            json.Add("{\"measure\":"u8, contribution.Measure!.Id);
        json.Add(",\"dimension\":"u8, contribution.Dimension.Name);
        if (contribution.Bound is { } bound)
            json.Add(contribution.Kind == ContributionKind.AtLeast ? ",\"atLeast\":"u8 : ",\"atMost\":"u8, bound);
        else
            json.Add(",\"steps\":"u8, contribution.Steps);
        json.Add(",\"certain\":"u8, contribution.Certain);
        json.Add("}"u8);
    }

    private static void WriteMeasure(ref JsonOutput json, RecommendedMeasure advice)
    {
        json.Add("{\"id\":"u8, advice.Measure.Id);
        json.Add(",\"phase\":"u8, Terms.Phases.Of(advice.Measure.Phase));
        json.Add(",\"control\":"u8, Terms.Controls.Of(advice.Measure.Control));
        json.Add(",\"owner\":"u8, advice.Measure.Owner.Id);
        json.Add(",\"effort\":"u8, Terms.Efforts.Of(advice.Measure.Effort));
        json.Add(",\"leadTime\":\"P"u8, advice.Measure.LeadTimeDays);
        json.Add("D\",\"required\":"u8, advice.Required);
        json.Add(",\"inTime\":"u8, advice.InTime);
        json.Add(",\"conditional\":"u8, advice.Conditional);
        json.Add(",\"shielding\":"u8, advice.Measure.Shielding);
        WriteList(ref json, ",\"scenarios\":["u8, advice.Scenarios, WriteId);
        json.Add(",\"class\":"u8, advice.Class.Id);
        WriteList(ref json, ",\"lowersScore\":["u8, advice.LowersScore, WriteId);
        WriteList(ref json, ",\"lowersClass\":["u8, advice.LowersClass, WriteId);
        WriteList(ref json, ",\"held\":["u8, advice.Held, WriteId);
        json.Add("}"u8);
    }

    private static void WriteReferral(ref JsonOutput json, ReferralOutcome referral)
    {
        json.Add("{\"rule\":"u8, referral.Rule.Id);
        json.Add(",\"to\":"u8, referral.Rule.Refer!.To.Id);
        json.Add(",\"certain\":"u8, referral.Certain);
        json.Add("}"u8);
    }

    private static void WriteNotWorking(ref JsonOutput json, NotWorkingMeasure notWorking)
    {
        json.Add("{\"measure\":"u8, notWorking.Measure.Id);
        json.Add(",\"certain\":"u8, notWorking.Certain);
        json.Add("}"u8);
    }

    private static void WriteId(ref JsonOutput json, Scenario scenario) => json.Add(""u8, scenario.Id);

    private static void WriteName(ref JsonOutput json, Fact fact) => json.Add(""u8, fact.Name);

    private delegate void Writer<T>(ref JsonOutput json, T item);

    private static void WriteList<T>(ref JsonOutput json, ReadOnlySpan<byte> open, ImmutableArray<T> items, Writer<T> write)
    {
        json.Add(open);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
                json.Add(","u8);
            write(ref json, items[i]);
        }
        json.Add("]"u8);
    }
}
