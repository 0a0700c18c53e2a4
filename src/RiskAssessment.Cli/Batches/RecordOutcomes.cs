using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using RiskAssessment.Records;

namespace RiskAssessment.Cli.Batches;

/// <summary>
/// Each assessment as a record in a chain; a log of them holds nothing else, so what failed is said elsewhere. A record
/// refers to the one before it, which may still be at work: until it is their turn records wait, and a number stands for
/// each in the block.
/// </summary>
/// <param name="after">The records that are there already.</param>
/// <param name="withReference">Whether the references of the requests are kept.</param>
/// <param name="failed">Gets what failed, as lines of JSON.</param>
internal sealed class RecordOutcomes(ChainHead after, bool withReference, Stream failed) : IOutcomeFormat
{
    private readonly ConcurrentDictionary<long, AssessmentRecord> _waiting = new();
    private readonly ConcurrentDictionary<long, RequestFailure> _failures = new();
    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly JsonOutcomes _failureLines = new();
    private ChainWriter? _chain;
    private long _number;

    /// <summary>How far the chain has come with what was put in order.</summary>
    public ChainHead Head => _chain?.Head ?? after;

    public void Begin(IBufferWriter<byte> output)
    {
    }

    public void Write(Assessment assessment, IBufferWriter<byte> output)
    {
        var number = Take(output);
        _waiting[number] = AssessmentRecord.Of(assessment, withReference);
    }

    public void Write(RequestFailure failure, IBufferWriter<byte> output) => _failures[Take(output)] = failure;

    public ReadOnlySpan<byte> InOrder(ReadOnlySpan<byte> outcomes)
    {
        _chain ??= new ChainWriter(_lines, after);
        _lines.ResetWrittenCount();
        for (; outcomes.Length > 0; outcomes = outcomes[sizeof(long)..])
        {
            var number = BinaryPrimitives.ReadInt64LittleEndian(outcomes);
            if (_waiting.TryRemove(number, out var record))
                _chain.Append(record);
            else if (_failures.TryRemove(number, out var failure))
                Tell(failure);
        }
        return _lines.WrittenSpan;
    }

    private void Tell(RequestFailure failure)
    {
        var line = new ArrayBufferWriter<byte>();
        _failureLines.Write(failure, line);
        failed.Write(line.WrittenSpan);
    }

    private long Take(IBufferWriter<byte> output)
    {
        var number = Interlocked.Increment(ref _number);
        BinaryPrimitives.WriteInt64LittleEndian(output.GetSpan(sizeof(long)), number);
        output.Advance(sizeof(long));
        return number;
    }
}
