using System.Globalization;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Records;

/// <summary>One walk along a log: line by line as long as each fits the one before, and from the first that does not, on to find out how it is broken.</summary>
internal sealed class ChainWalk(Stream log, string? expectedHead, ChainHead begin)
{
    private readonly RecordLines _lines = new(log);
    private Whole _whole = new(begin, 0);
    private Whole _before = new(begin, 0);
    private long _expectedAt;

    public ChainReport Run()
    {
        long last = 0;
        while (Next() is { } entry)
        {
            if (!Fits(entry, _whole.Head) || !entry.Line.IsEnded)
                return Broken(entry);
            last = entry.Line.Number;
            if (entry.Hash == expectedHead)
                _expectedAt = last;
            _before = _whole;
            _whole = new Whole(_whole.Head.With(entry.Hash), _whole.Bytes + entry.Line.Length);
        }
        if (expectedHead is null || (_whole.Head.Hash ?? "") == expectedHead)
            return new ChainReport(_whole.Head, _whole.Bytes, null);
        return _expectedAt > 0
            ? Report(ChainBreakKind.Continued, _expectedAt + 1, RecordFindings.ChainContinued)
            : Report(ChainBreakKind.HeadMissing, last, RecordFindings.ChainHeadMissing, null, Number(last), _whole.Head.Hash ?? "-", expectedHead);
    }

    private ChainReport Broken(Entry entry)
    {
        var at = entry.Line.Number;
        if (!entry.Line.IsEnded)
            return Report(ChainBreakKind.Cut, at, RecordFindings.ChainCut, entry.Error);
        var next = Next();
        if (entry.Link is not { } link)
        {
            return next?.Link?.Previous == entry.Hash ? Report(ChainBreakKind.Unreadable, at, RecordFindings.ChainUnreadable, entry.Error)
                : next is not null && Fits(next, _whole.Head) ? Report(ChainBreakKind.Inserted, at, RecordFindings.ChainInserted, entry.Error)
                : Report(ChainBreakKind.Changed, at, RecordFindings.ChainChanged, entry.Error);
        }
        var isVouchedFor = entry.Hash == expectedHead || next?.Link?.Previous == entry.Hash;
        var expected = _whole.Head.Count + 1;
        if (link.Sequence == expected)
            return LinkBroken(at, isVouchedFor || (next is null && expectedHead is null));
        // Its link is right, so that its number alone is not.
        if (link.Previous == _whole.Head.Hash)
            return Report(ChainBreakKind.Changed, at, RecordFindings.ChainChanged);
        if (link.Sequence > expected)
            return Gap(at, expected, link.Sequence, next);
        // Two lines with one number: the one that the rest goes on from was there first.
        var isSecond = link.Sequence < expected - 1 || link.Previous != _before.Head.Hash || entry.Hash == _whole.Head.Hash || !isVouchedFor;
        return isSecond ? Report(ChainBreakKind.Inserted, at, RecordFindings.ChainInserted) : ReportBefore(ChainBreakKind.Inserted, at - 1, RecordFindings.ChainInserted);
    }

    /// <summary>A line does not refer to the one before it: which of the two was changed is told by who vouches for it.</summary>
    private ChainReport LinkBroken(long at, bool isVouchedFor) => isVouchedFor && at > 1
        ? ReportBefore(ChainBreakKind.Changed, at - 1, RecordFindings.ChainChanged)
        : Report(ChainBreakKind.Changed, at, RecordFindings.ChainChanged);

    /// <summary>A number is too high: what was expected comes later, or nowhere.</summary>
    private ChainReport Gap(long at, long expected, long sequence, Entry? next)
    {
        var (isElsewhere, isTwice, highest) = (false, false, 0L);
        for (var entry = next; entry is not null; entry = Next())
        {
            var number = entry.Link?.Sequence ?? 0;
            isElsewhere |= number == expected;
            isTwice |= number == sequence;
            highest = Math.Max(highest, number);
        }
        if (!isElsewhere)
            return Report(ChainBreakKind.Removed, at, RecordFindings.ChainRemoved, null, Number(at), Number(expected - 1), Number(sequence));
        return isTwice || sequence > highest + 1
            ? Report(ChainBreakKind.Inserted, at, RecordFindings.ChainInserted)
            : Report(ChainBreakKind.Reordered, at, RecordFindings.ChainReordered);
    }

    private Entry? Next() => _lines.Next() is { } line ? Entry.Of(line) : null;

    private static bool Fits(Entry entry, ChainHead head) => entry.Link == head.Next;

    private ChainReport ReportBefore(ChainBreakKind kind, long line, DiagnosticDescriptor what)
    {
        _whole = _before;
        return Report(kind, line, what);
    }

    private ChainReport Report(ChainBreakKind kind, long line, DiagnosticDescriptor what, RecordError? reason = null, params ReadOnlySpan<string> arguments) =>
        new(_whole.Head, _whole.Bytes, new ChainBreak(kind, line, arguments.IsEmpty ? new RecordError(what, Number(line)) : new RecordError(what, arguments), reason));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How far it was whole.</summary>
    private readonly record struct Whole(ChainHead Head, long Bytes);

    private sealed record Entry(RecordLine Line, string Hash, ChainLink? Link, RecordError? Error)
    {
        public static Entry Of(RecordLine line)
        {
            var read = AssessmentRecord.FromJson(line.Bytes);
            return new Entry(line, Fingerprint.Of(line.Bytes), read.Record?.Link, read.Error);
        }
    }
}
