using System.Globalization;
using System.Text.Json;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Records;

/// <summary>A record from a line of JSON, as strict as a rule file is read.</summary>
internal static class RecordReader
{
    private static readonly SourcePlace Start = new("", 1, 1);

    public static RecordReadResult Read(ReadOnlyMemory<byte> line)
    {
        var found = new DiagnosticBag();
        if (line.Length > Limits.FileBytes)
            return Fail(FileFindings.TooLarge.At(Start, ItemReader.Number(Limits.FileBytes)));
        var root = JsonReader.Read(new SourceFile("", line), found, nullAllowed: true);
        if (root is not SourceObject node)
            return Fail(root is null ? found.InOrder()[0] : RecordFindings.NotAnObject.At(root.Place));
        // What a newer format has that this one does not know is no mistake of the record.
        if (IsNewer(node.Find("format")?.Value, out var format))
            return Fail(RecordFindings.NewerFormat.At(Start, format, ItemReader.Number(AssessmentRecord.Format)));
        var item = new ObjectReader(node, found);
        CheckFormat(item);
        var link = ReadLink(item);
        item.Required<SourceObject>("request");
        var assessment = RecordedAssessment.Read(item);
        item.Close();
        if (FirstError(found, node) is { } wrong)
            return Fail(wrong);
        return ReadRequest(line, link, assessment!);
    }

    private static RecordReadResult ReadRequest(ReadOnlyMemory<byte> line, ChainLink? link, RecordedAssessment assessment)
    {
        var (requestJson, assessmentJson) = Parts(line);
        var read = AssessmentRequest.FromJson(requestJson);
        if (!read.Succeeded)
            return new RecordReadResult(new RecordError(read.Error.Code, read.Error.Message), isRequest: true);
        var request = read.Request;
        if (request.RuleSet != assessment.RuleSetId || (request.Version ?? assessment.RuleSetVersion) != assessment.RuleSetVersion)
        {
            return Fail(RecordFindings.Contradicts.At(Start, $"{request.RuleSet} {request.Version}".TrimEnd(),
                $"{assessment.RuleSetId} {assessment.RuleSetVersion}"));
        }
        var written = RecordContent.Line(link, RecordContent.RequestJson(request), assessmentJson.Span);
        return line.Span.SequenceEqual(written)
            ? new RecordReadResult(new AssessmentRecord(new RecordParts(line, request, assessment.RuleSetId, assessment.RuleSetVersion,
                assessment.Fingerprint, assessmentJson, link)))
            : Fail(RecordFindings.WrittenOtherwise.At(Start));
    }

    private static ChainLink? ReadLink(ObjectReader item)
    {
        var (sequence, previous) = (item.Optional("sequence"), item.Optional("previous"));
        if (sequence is null && previous is null)
            return null;
        var number = sequence is SourceNumber written
            && long.TryParse(written.Written, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : 0;
        var link = previous switch
        {
            SourceNull when number == 1 => new ChainLink(number, null),
            SourceString hash when number > 1 => new ChainLink(number, hash.Value),
            _ => null,
        };
        if (link is null)
            item.Found.Add(RecordFindings.Link.At((previous ?? sequence)!.Place));
        else if (link.Previous is { } hash && !Fingerprint.IsOne(hash))
            item.Found.Add(RecordFindings.Hash.At(previous!.Place, hash));
        return link;
    }

    private static bool IsNewer(SourceNode? format, out string written)
    {
        written = (format as SourceNumber)?.Written ?? "";
        return long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > AssessmentRecord.Format;
    }

    public static void CheckFormat(ObjectReader item)
    {
        if (item.Required<SourceNumber>("format") is { } format && format.Written != ItemReader.Number(AssessmentRecord.Format))
            item.Found.Add(ShapeFindings.Format.At(format.Place, format.Written));
    }

    /// <summary>A null is met, not found, by who asks for a value: here it has no place but where it was asked for.</summary>
    private static Diagnostic? FirstError(DiagnosticBag found, SourceObject node) =>
        found.HasErrors ? found.InOrder()[0] : found.Errors > 0 ? JsonFindings.Null.At(node.Place, "record") : null;

    /// <summary>The bytes of the two parts of a line of which both are known to be there once.</summary>
    private static (ReadOnlyMemory<byte> Request, ReadOnlyMemory<byte> Assessment) Parts(ReadOnlyMemory<byte> line)
    {
        ReadOnlyMemory<byte> request = default, assessment = default;
        var json = new Utf8JsonReader(line.Span);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (isRequest, isAssessment) = (json.ValueTextEquals("request"u8), json.ValueTextEquals("assessment"u8));
            json.Read();
            var start = (int)json.TokenStartIndex;
            json.Skip();
            var value = line[start..(int)json.BytesConsumed];
            if (isRequest)
                request = value;
            else if (isAssessment)
                assessment = value;
        }
        return (request, assessment);
    }

    private static RecordReadResult Fail(Diagnostic found) => new(new RecordError(found.Code, found.Message));
}
