using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.Records;

/// <summary>
/// The one writer of records. What does not depend on the place in a chain is made first, so that writers of a chain wait
/// for nothing but each other's hash.
/// </summary>
internal sealed class RecordContent
{
    private readonly Assessment _assessment;
    private readonly AssessmentRequest _request;
    private readonly byte[] _requestJson;
    private readonly byte[] _assessmentJson;

    private RecordContent(Assessment assessment, AssessmentRequest request)
    {
        _assessment = assessment;
        _request = request;
        _requestJson = RequestJson(request);
        var buffer = new ArrayBufferWriter<byte>();
        Presentation.AssessmentJson.Write(assessment, request.Reference, buffer);
        _assessmentJson = buffer.WrittenSpan.ToArray();
    }

    public static RecordContent Of(Assessment assessment, bool withReference) =>
        new(assessment, withReference ? assessment.Request : assessment.Request.WithoutReference());

    public AssessmentRecord At(ChainLink? link)
    {
        var line = Line(link, _requestJson, _assessmentJson);
        var ruleSet = _assessment.RuleSet;
        return new AssessmentRecord(new RecordParts(line, _request, ruleSet.Id, ruleSet.Version.ToString(), ruleSet.Fingerprint,
            line.AsMemory(line.Length - 1 - _assessmentJson.Length, _assessmentJson.Length), link));
    }

    public static byte[] Line(ChainLink? link, ReadOnlySpan<byte> request, ReadOnlySpan<byte> assessment)
    {
        var place = link is null ? "" : string.Create(CultureInfo.InvariantCulture,
            $"\"sequence\":{link.Sequence},\"previous\":{(link.Previous is null ? "null" : $"\"{link.Previous}\"")},");
        var start = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{{\"format\":{AssessmentRecord.Format},{place}\"request\":"));
        return [.. start, .. request, .. ",\"assessment\":"u8, .. assessment, (byte)'}'];
    }

    /// <summary>The request with every property, facts by ordinal name, and what is named twice once.</summary>
    public static byte[] RequestJson(AssessmentRequest request)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Presentation.AssessmentJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("ruleSet", request.RuleSet);
            json.WriteString("version", request.Version);
            json.WriteString("role", request.Role);
            json.WriteString("date", Dates.Write(request.Date));
            json.WriteString("assessedOn", Dates.Write(request.AssessedOn));
            json.WriteStartObject("facts");
            foreach (var (name, value) in request.FactsByName.OrderBy(fact => fact.Key, StringComparer.Ordinal))
                WriteFact(json, name, value);
            json.WriteEndObject();
            WriteTexts(json, "measuresInPlace", request.MeasureIds.Distinct(StringComparer.Ordinal));
            json.WriteString("reference", request.Reference);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteFact(Utf8JsonWriter json, string name, FactValue value)
    {
        switch (value.Kind)
        {
            case FactValueKind.Boolean:
                json.WriteBoolean(name, value.AsBoolean);
                break;
            case FactValueKind.Choice:
                json.WriteString(name, value.AsChoice);
                break;
            case FactValueKind.Choices:
                WriteTexts(json, name, value.AsChoices);
                break;
            case FactValueKind.Number:
                json.WriteNumber(name, value.AsNumber);
                break;
            default:
                json.WriteNull(name);
                break;
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
