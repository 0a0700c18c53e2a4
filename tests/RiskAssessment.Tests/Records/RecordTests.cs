using System.Text;
using System.Text.Json.Nodes;
using RiskAssessment.Model;
using RiskAssessment.Records;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Records;

/// <summary>What a record holds, and what is no record.</summary>
public sealed class RecordTests
{
    private const string Mark = "rooster-4711";

    private static readonly string[] Signals = ["weapon"];
    private static readonly RiskAssessor Prison = new(Expect.Accepted(TestRules.Prison));

    [Fact]
    public void A_record_holds_the_request_as_it_was_asked_and_the_assessment_to_the_byte()
    {
        var assessment = Assess();
        var record = AssessmentRecord.Of(assessment, withReference: true);
        var json = JsonNode.Parse(record.ToJson())!;

        Assert.Equal(["format", "request", "assessment"], json.AsObject().Select(property => property.Key));
        Assert.Equal("""
            {"ruleSet":"nl.pi","version":null,"role":"guard","date":"2026-03-01","assessedOn":"2026-02-01","facts":{"alone":true,"hours":7.25,"signals":["weapon"],"work":null},"measuresInPlace":["alarm"],"reference":"rooster-4711"}
            """, json["request"]!.ToJsonString());
        Assert.EndsWith($",\"assessment\":{assessment.ToJson()}}}", record.ToJson(), StringComparison.Ordinal);
        Assert.Equal(assessment.ToJson(), Encoding.UTF8.GetString(record.AssessmentJson.Span));
        Assert.Equal((assessment.RuleSet.Id, "1.0.0", assessment.RuleSet.Fingerprint), (record.RuleSetId, record.RuleSetVersion, record.Fingerprint));
    }

    [Fact]
    public void A_record_that_is_read_again_is_the_same()
    {
        var record = AssessmentRecord.Of(Assess(), withReference: true);
        var read = AssessmentRecord.FromJson(record.Utf8Json).Record!;

        Assert.Equal(record.ToJson(), read.ToJson());
        Assert.Equal(record.Hash, read.Hash);
        Assert.Equal(record.Request.Facts.OrderBy(fact => fact.Key), read.Request.Facts.OrderBy(fact => fact.Key));
        Assert.Equal((Mark, record.Request.Role, record.Request.AssessedOn), (read.Request.Reference, read.Request.Role, read.Request.AssessedOn));
        Assert.Null(read.Link);
    }

    [Fact]
    public void Nothing_tells_that_there_was_a_reference_unless_it_is_asked_for()
    {
        var without = AssessmentRecord.Of(Assess());

        Assert.Equal(AssessmentRecord.Of(Assess(reference: null)).ToJson(), without.ToJson());
        Assert.DoesNotContain(Mark, without.ToJson(), StringComparison.Ordinal);
        Assert.Null(without.Request.Reference);
    }

    [Theory]
    [InlineData("", "json-ends-early")]
    [InlineData("null", "record-no-object")]
    [InlineData("[]", "record-no-object")]
    [InlineData("{}", "missing-property")]
    [InlineData("{`format`:2,`form`:{}}", "record-newer-format")]
    [InlineData("{`format`:999999999999}", "record-newer-format")]
    [InlineData("{`format`:0,`request`:{},`assessment`:{}}", "format")]
    [InlineData("{`format`:1,`request`:{},`assessment`:null}", "null-value")]
    public void What_is_no_record_says_why(string line, string code) => Assert.Equal(code, Read(RuleText.Quoted(line)).Error?.Code);

    [Theory]
    [InlineData("{`format`:1,", "{`format`:1,`note`:1,", "unknown-property")]
    [InlineData("{`format`:1,", "{`format`:1,`request`:{},", "duplicate-property")]
    [InlineData("{`format`:1,", "{ `format`:1,", "record-written-otherwise")]
    [InlineData("{`format`:1,", "{`f\\u006frmat`:1,", "record-written-otherwise")]
    [InlineData("{`format`:1,", "{`format`:1,`sequence`:1,", "record-link")]
    [InlineData("{`format`:1,", "{`format`:1,`previous`:null,", "record-link")]
    [InlineData("{`format`:1,", "{`format`:1,`sequence`:1,`previous`:`x`,", "record-link")]
    [InlineData("{`format`:1,", "{`format`:1,`sequence`:2,`previous`:null,", "record-link")]
    [InlineData("{`format`:1,", "{`format`:1,`sequence`:-2,`previous`:null,", "record-link")]
    [InlineData("{`format`:1,", "{`format`:1,`sequence`:2,`previous`:`sha256:AB`,", "record-hash")]
    [InlineData("`facts`:{", "`facts`:{`x`:{},", "fact-type")]
    [InlineData("`version`:null,", "", "record-written-otherwise")]
    [InlineData("`version`:null,", "`version`:`2.0.0`,", "record-contradicts")]
    [InlineData("{`ruleSet`:`nl.pi`", "{`ruleSet`:`nl.po`", "record-contradicts")]
    [InlineData("`ruleSet`:{", "`ruleSet`:{`by`:1,", "unknown-property")]
    [InlineData("`fingerprint`:`sha256:", "`fingerprint`:`sha512:", "record-hash")]
    [InlineData("`complete`:", "`complete`:1,`done`:", "wrong-type")]
    [InlineData("`class`:`high`,`lowestClass`:`high`,`complete`", "`lowestClass`:`high`,`complete`", "missing-property")]
    public void A_record_that_was_touched_is_refused(string passage, string replacement, string code)
    {
        var line = AssessmentRecord.Of(Assess()).ToJson();
        var at = line.IndexOf(RuleText.Quoted(passage), StringComparison.Ordinal);
        Assert.True(at >= 0, line);

        var touched = line.Remove(at, RuleText.Quoted(passage).Length).Insert(at, RuleText.Quoted(replacement));

        Assert.Equal(code, Read(touched).Error?.Code);
    }

    [Fact]
    public void What_is_deep_or_large_is_refused_and_takes_no_stack()
    {
        var line = AssessmentRecord.Of(Assess()).ToJson();

        Assert.Equal("json-too-deep", Read(line.Replace("\"measures\":[", $"\"measures\":[{new string('[', 100_000)}{new string(']', 100_000)}", StringComparison.Ordinal)).Error?.Code);
        Assert.Equal("file-too-large", AssessmentRecord.FromJson(new byte[(16 * 1024 * 1024) + 1]).Error?.Code);
        Assert.Equal("not-utf8", AssessmentRecord.FromJson((byte[])[(byte)'{', (byte)'"', 0xFF, (byte)'"']).Error?.Code);
    }

    private static Assessment Assess(string? reference = Mark) => Prison.Assess(new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1))
    {
        Role = "guard",
        AssessedOn = new DateOnly(2026, 2, 1),
        Facts = new Dictionary<string, FactValue>
        {
            ["work"] = FactValue.Unknown, ["hours"] = 7.25, ["alone"] = true, ["signals"] = FactValue.Of(Signals),
        },
        MeasuresInPlace = ["alarm", "alarm"],
        Reference = reference,
    });

    private static RecordReadResult Read(string line) => AssessmentRecord.FromJson(Encoding.UTF8.GetBytes(line));
}
