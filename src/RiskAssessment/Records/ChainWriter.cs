using System.Buffers;

namespace RiskAssessment.Records;

/// <summary>
/// Writes records to a log of a host's own, each with its number and the hash of the line before it, so that a change in
/// the log shows (<see cref="RecordChain"/>). Safe for use by several threads at once; one chain has one writer at a time.
/// </summary>
/// <remarks>
/// To go on with a log, verify it first: <see cref="RecordChain.Verify"/> gives the head to go on from, and of a log that
/// ends within a line, as after a power cut, how many bytes to keep. Flushing and closing are the host's.
/// </remarks>
public sealed class ChainWriter
{
    private readonly Lock _lock = new();
    private readonly Action<byte[]> _write;
    private bool _isBroken;
    private ChainHead _head;

    /// <summary>A writer to a stream, at its present position.</summary>
    /// <param name="log">Where to write.</param>
    /// <param name="after">The head of what has been written before; null for a new chain.</param>
    public ChainWriter(Stream log, ChainHead? after = null) : this(after)
    {
        ArgumentNullException.ThrowIfNull(log);
        _write = line => log.Write(line);
    }

    /// <summary>A writer to a buffer.</summary>
    /// <param name="log">Where to write.</param>
    /// <param name="after">The head of what has been written before; null for a new chain.</param>
    public ChainWriter(IBufferWriter<byte> log, ChainHead? after = null) : this(after)
    {
        ArgumentNullException.ThrowIfNull(log);
        _write = line => log.Write(line);
    }

    private ChainWriter(ChainHead? after)
    {
        _head = after ?? ChainHead.Start;
        _write = null!;
    }

    /// <summary>How far the chain has come. Keep it apart from the log, so that a log whose end was taken off is noticed.</summary>
    public ChainHead Head
    {
        get
        {
            lock (_lock)
                return _head;
        }
    }

    /// <summary>Writes the record of an assessment, and an LF.</summary>
    /// <param name="assessment">An assessment.</param>
    /// <param name="withReference">Whether the host's own reference is kept too.</param>
    /// <returns>The record.</returns>
    /// <exception cref="InvalidOperationException">Writing has failed before, so that nobody knows how the log ends: verify it, and go on with a new writer.</exception>
    public AssessmentRecord Append(Assessment assessment, bool withReference = false)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var content = RecordContent.Of(assessment, withReference);
        lock (_lock)
        {
            if (_isBroken)
                throw new InvalidOperationException("Writing to this log has failed; verify it and go on with a new writer.");
            var record = content.At(_head.Next);
            _isBroken = true;
            _write([.. record.Utf8Json.Span, (byte)'\n']);
            _isBroken = false;
            _head = _head.With(record.Hash);
            return record;
        }
    }
}
