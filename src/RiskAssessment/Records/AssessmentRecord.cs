using System.Buffers;
using System.Text;

namespace RiskAssessment.Records;

/// <summary>
/// An assessment and the request that led to it, as one line of JSON to keep: enough to find out a year later why a shift
/// was approved, and to show by <see cref="Replayer"/> that the same rule set still says the same. It holds the facts that
/// the rule set declares and nothing about a person; the host's own reference only where that was asked for.
/// </summary>
/// <remarks>
/// The line is <c>{ "format": 1, "sequence", "previous", "request", "assessment" }</c>; <c>sequence</c> and <c>previous</c>
/// are there in a chain alone (<see cref="ChainWriter"/>), <c>request</c> has every property of a request, and
/// <c>assessment</c> is, byte for byte, the JSON of the assessment. There is one way to write a record; what is written
/// otherwise is not read.
/// </remarks>
public sealed class AssessmentRecord
{
    internal const int Format = 1;

    internal AssessmentRecord(RecordParts parts)
    {
        Utf8Json = parts.Line;
        Request = parts.Request;
        RuleSetId = parts.RuleSetId;
        RuleSetVersion = parts.RuleSetVersion;
        Fingerprint = parts.Fingerprint;
        AssessmentJson = parts.AssessmentJson;
        Link = parts.Link;
    }

    /// <summary>The record as one line of JSON in UTF-8, without a line end.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; }

    /// <summary>What was asked.</summary>
    public AssessmentRequest Request { get; }

    /// <summary>The id of the rule set by which it was assessed.</summary>
    public string RuleSetId { get; }

    /// <summary>Its version: the one by which the record is replayed, whatever versions came later.</summary>
    public string RuleSetVersion { get; }

    /// <summary>Its fingerprint at the time, that of its base included.</summary>
    public string Fingerprint { get; }

    /// <summary>The assessment as it was written, in UTF-8.</summary>
    public ReadOnlyMemory<byte> AssessmentJson { get; }

    /// <summary>Where it stands in a chain, or null outside one.</summary>
    public ChainLink? Link { get; }

    /// <summary><c>sha256:</c> and the hexadecimal SHA-256 of <see cref="Utf8Json"/>: what the next record of a chain refers to.</summary>
    public string Hash => RuleSets.Fingerprint.Of(Utf8Json.Span);

    /// <summary>The record of an assessment, outside a chain.</summary>
    /// <param name="assessment">An assessment.</param>
    /// <param name="withReference">Whether the host's own reference is kept too; without it, nothing in the record tells that there was one.</param>
    public static AssessmentRecord Of(Assessment assessment, bool withReference = false)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return RecordContent.Of(assessment, withReference).At(null);
    }

    /// <summary>Reads a record, strictly. Never throws for what is in it.</summary>
    /// <param name="utf8Json">One line in UTF-8, without a byte order mark and a line end.</param>
    /// <returns>The record, or what is wrong with it. Whether its rule set still exists is found out when it is replayed.</returns>
    public static RecordReadResult FromJson(ReadOnlyMemory<byte> utf8Json) => RecordReader.Read(utf8Json);

    /// <summary>The record as one line of JSON.</summary>
    public string ToJson() => Encoding.UTF8.GetString(Utf8Json.Span);

    /// <summary>Writes the same JSON, in UTF-8 and without a line end, to a host's own buffer.</summary>
    /// <param name="output">Where to write.</param>
    public void WriteJson(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Utf8Json.Span);
    }
}
