using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
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
        while (_lines.Next() is { } line)
        {
            if (!Fits(line, _whole.Head) || !line.IsEnded)
                return Broken(Entry.Of(line));
            var hash = Fingerprint.Of(line.Bytes);
            last = line.Number;
            if (hash == expectedHead)
                _expectedAt = last;
            _before = _whole;
            _whole = new Whole(_whole.Head.With(hash), _whole.Bytes + line.Length);
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
                : next is not null && Fits(next.Line, _whole.Head) ? Report(ChainBreakKind.Inserted, at, RecordFindings.ChainInserted, entry.Error)
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

    /// <summary>There is one way to write a place in a chain; what follows it is vouched for by the next line, and has only to be JSON.</summary>
    private static bool Fits(RecordLine line, ChainHead head) => line.Bytes.AsSpan().StartsWith(RecordContent.Start(head.Next)) && IsJson(line.Bytes);

    private static bool IsJson(byte[] bytes)
    {
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Limits.Depth });
        try
        {
            while (json.Read())
            {
            }
            return Utf8.IsValid(bytes);
        }
        catch (JsonException)
        {
            return false;
        }
    }

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
