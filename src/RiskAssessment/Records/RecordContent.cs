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
    private static readonly JsonWriterOptions Options = new() { Encoder = Presentation.JsonOutput.Encoder, SkipValidation = true };

    private readonly RecordParts _parts;
    private readonly byte[] _requestJson;

    private RecordContent(RecordParts parts)
    {
        _parts = parts;
        _requestJson = RequestJson(parts.Request);
    }

    public static RecordContent Of(Assessment assessment, bool withReference)
    {
        var request = withReference ? assessment.Request : assessment.Request.WithoutReference();
        var json = new ArrayBufferWriter<byte>();
        Presentation.AssessmentJson.Write(assessment, request.Reference, json);
        var ruleSet = assessment.RuleSet;
        return new RecordContent(new RecordParts(default, request, ruleSet.Id, ruleSet.Version.ToString(), ruleSet.Fingerprint, json.WrittenMemory, null));
    }

    /// <summary>Of a record, wherever it stood.</summary>
    public static RecordContent Of(AssessmentRecord record) =>
        new(new RecordParts(default, record.Request, record.RuleSetId, record.RuleSetVersion, record.Fingerprint, record.AssessmentJson, null));

    public AssessmentRecord At(ChainLink? link)
    {
        var line = Line(link, _requestJson, _parts.AssessmentJson.Span);
        var length = _parts.AssessmentJson.Length;
        return new AssessmentRecord(_parts with { Line = line, AssessmentJson = line.AsMemory(line.Length - 1 - length, length), Link = link });
    }

    public static byte[] Line(ChainLink? link, ReadOnlySpan<byte> request, ReadOnlySpan<byte> assessment) =>
        [.. Start(link), .. request, .. ",\"assessment\":"u8, .. assessment, (byte)'}'];

    /// <summary>What a line begins with, up to its request.</summary>
    public static byte[] Start(ChainLink? link)
    {
        var place = link is null ? "" : string.Create(CultureInfo.InvariantCulture,
            $"\"sequence\":{link.Sequence},\"previous\":{(link.Previous is null ? "null" : $"\"{link.Previous}\"")},");
        return Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{{\"format\":{AssessmentRecord.Format},{place}\"request\":"));
    }

    /// <summary>The request with every property, facts by ordinal name, and what is named twice once.</summary>
    public static byte[] RequestJson(AssessmentRequest request)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
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
