using System.Buffers;
using System.Collections.Frozen;
using RiskAssessment.Assessing;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Records;

/// <summary>
/// Assesses recorded requests again, by the version of the rule set that each record names, and compares with what was
/// recorded, byte for byte. Versions that were added since make no difference. Safe for use by several threads at once.
/// </summary>
/// <remarks>
/// That a record replays as the same shows that this outcome follows from this request and this rule set. It does not show
/// that the request told the truth, nor that no record was taken away: the second is what a chain is for
/// (<see cref="RecordChain"/>).
/// </remarks>
public sealed class Replayer
{
    private readonly RuleSetCatalog _catalog;
    private readonly FrozenDictionary<RuleSet, Lazy<Plan>> _plans;

    /// <summary>A replayer by the rule sets of a catalog.</summary>
    /// <param name="catalog">The rule sets, older versions included.</param>
    public Replayer(RuleSetCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
        _plans = catalog.RuleSets.ToFrozenDictionary(ruleSet => ruleSet, ruleSet => new Lazy<Plan>(() => new Plan(ruleSet)));
    }

    /// <summary>Replays a record as it stands in a log. Never throws for what is in it.</summary>
    /// <param name="utf8Json">One line in UTF-8, without a byte order mark and a line end.</param>
    public ReplayOutcome Replay(ReadOnlyMemory<byte> utf8Json)
    {
        var read = AssessmentRecord.FromJson(utf8Json);
        if (read.Succeeded)
            return Replay(read.Record);
        return read.IsRequest
            ? new ReplayOutcome(ReplayVerdict.RequestInvalid, Invalid(read.Error), null, [])
            : new ReplayOutcome(ReplayVerdict.Unreadable, read.Error, null, []);
    }

    /// <summary>Replays a record.</summary>
    /// <param name="record">A record.</param>
    public ReplayOutcome Replay(AssessmentRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (_catalog.Find(record.RuleSetId, record.RuleSetVersion) is not { } ruleSet)
        {
            return new ReplayOutcome(ReplayVerdict.RuleSetMissing,
                new RecordError(RecordFindings.VersionMissing, record.RuleSetId, record.RuleSetVersion), record, []);
        }
        var isSameRuleSet = ruleSet.Fingerprint == record.Fingerprint;
        var changed = new RecordError(RecordFindings.RuleSetChanged, record.RuleSetId, record.RuleSetVersion, record.Fingerprint, ruleSet.Fingerprint);
        var result = Assessor.Assess(
            _plans[ruleSet].Value, record.Request, static (plan, words) => plan.EvaluateScores(words),
            _catalog.ValidUntil(ruleSet));
        if (!result.Succeeded)
        {
            return isSameRuleSet
                ? new ReplayOutcome(ReplayVerdict.RequestInvalid, Invalid(new RecordError(result.Error.Code, result.Error.Message)), record, [])
                : new ReplayOutcome(ReplayVerdict.RuleSetChanged, changed, record, []);
        }
        var now = new ArrayBufferWriter<byte>(record.AssessmentJson.Length);
        Presentation.AssessmentJson.Write(result.Assessment, now);
        if (now.WrittenSpan.SequenceEqual(record.AssessmentJson.Span))
            return new ReplayOutcome(ReplayVerdict.Same, null, record, []);
        var differences = JsonDifferences.Between(record.AssessmentJson, now.WrittenMemory);
        return isSameRuleSet
            ? new ReplayOutcome(ReplayVerdict.Different, new RecordError(RecordFindings.Different), record, differences)
            : new ReplayOutcome(ReplayVerdict.RuleSetChanged, changed, record, differences);
    }

    /// <summary>
    /// Replays the records of a log, one after the other as they are asked for, in constant memory. Lines of nothing but
    /// blanks count as lines and are passed over.
    /// </summary>
    /// <param name="log">Records in UTF-8, one a line. It is left open.</param>
    /// <returns>The outcomes, with the number of the line, from 1.</returns>
    public IEnumerable<(long Line, ReplayOutcome Outcome)> ReplayAll(Stream log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return Lines(log);

        IEnumerable<(long, ReplayOutcome)> Lines(Stream log)
        {
            var lines = new RecordLines(log);
            while (lines.Next() is { } line)
            {
                if (!line.Bytes.AsSpan().Trim(" \t\r"u8).IsEmpty)
                    yield return (line.Number, Replay(line.Bytes));
            }
        }
    }

    private static RecordError Invalid(RecordError why) =>
        new(RecordFindings.RequestInvalid.Code, RecordFindings.RequestInvalid.Message(why.Message.Dutch, why.Message.English));
}
