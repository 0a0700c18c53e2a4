using System.Buffers;
using System.Collections.Concurrent;
using RiskAssessment.Cli.Output;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Batches;

/// <summary>
/// All requests of a file, assessed by several workers and written in the order of the file. One thread reads, another
/// writes, and the queue between them is short, so that memory does not grow with the file.
/// </summary>
internal sealed class Batch(IRiskAssessor assessor, IRequestSource requests, IOutcomeFormat format, int workers)
{
    private const int RequestsAtOnce = 16;
    private const int BytesAtOnce = 1 << 20;
    private const int BlocksOfWorker = 4;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _buffers = [];

    /// <summary>Works until the end, or until something breaks it off; what was written by then is whole.</summary>
    public BatchOutcome Run(LineOutput output, Action<long, long> report, CancellationToken cancel)
    {
        long done = 0, failed = 0;
        // Not disposed: the thread that reads may come back to it late.
        var blocks = new BlockingCollection<Task<Block>>(workers * BlocksOfWorker);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var stopped = stop.Token;
        // Nobody waits for it: it may hang on an input that sends nothing while the work is broken off.
        _ = Task.Factory.StartNew(() => ReadAll(blocks, stopped), stopped, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            output.Write(Begin());
            foreach (var work in blocks.GetConsumingEnumerable(cancel))
            {
                work.Wait(cancel);
                var block = work.Result;
                output.Write(format.InOrder(block.Outcomes.WrittenSpan));
                done += block.Requests;
                failed += block.Failed;
                _buffers.Add(block.Outcomes);
                report(done, block.BytesRead);
            }
            return new BatchOutcome(done, failed, null);
        }
        catch (OperationCanceledException)
        {
            return new BatchOutcome(done, failed, new BilingualMessage("Onderbroken.", "Interrupted."));
        }
        catch (AggregateException wrong) when (ReasonOf(wrong.InnerException) is { } reason)
        {
            return new BatchOutcome(done, failed, reason);
        }
        catch (Exception wrong) when (ReasonOf(wrong) is { } reason)
        {
            return new BatchOutcome(done, failed, reason);
        }
        finally
        {
            stop.Cancel();
        }
    }

    private static BilingualMessage? ReasonOf(Exception? wrong) => wrong switch
    {
        UnusableInputException unusable => unusable.Text,
        { } when FileTrouble.Is(wrong) => new BilingualMessage(wrong.Message, wrong.Message),
        _ => null,
    };

    private ReadOnlySpan<byte> Begin()
    {
        var header = new ArrayBufferWriter<byte>();
        format.Begin(header);
        return header.WrittenSpan;
    }

    /// <summary>Block after block to the workers; what goes wrong takes its place in the queue, behind what was read before it.</summary>
    private void ReadAll(BlockingCollection<Task<Block>> blocks, CancellationToken stopped)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers).ConcurrentScheduler;
        Exception? wrong;
        do
        {
            var block = ReadBlock(out wrong);
            if (block.Count == 0)
                break;
            var bytesRead = requests.BytesRead;
            blocks.Add(Task.Factory.StartNew(() => Assess(block, bytesRead), stopped, TaskCreationOptions.None, scheduler), stopped);
        }
        while (wrong is null);
        if (wrong is not null)
            blocks.Add(Task.FromException<Block>(wrong), stopped);
        blocks.CompleteAdding();
    }

    private List<IWrittenRequest> ReadBlock(out Exception? wrong)
    {
        wrong = null;
        var block = new List<IWrittenRequest>(RequestsAtOnce);
        try
        {
            for (var bytes = 0; block.Count < RequestsAtOnce && bytes < BytesAtOnce && requests.Next() is { } request; bytes += request.Bytes)
                block.Add(request);
        }
        catch (Exception found)
        {
            wrong = found;
        }
        return block;
    }

    private Block Assess(List<IWrittenRequest> block, long bytesRead)
    {
        var outcomes = _buffers.TryTake(out var used) ? used : new ArrayBufferWriter<byte>();
        outcomes.ResetWrittenCount();
        var failed = 0;
        foreach (var written in block)
        {
            if (Assess(written, outcomes) is not { } failure)
                continue;
            format.Write(failure, outcomes);
            failed++;
        }
        return new Block(block.Count, failed, bytesRead, outcomes);
    }

    private RequestFailure? Assess(IWrittenRequest written, ArrayBufferWriter<byte> outcomes)
    {
        var read = written.Read();
        if (read.Request is not { } request)
            return read.Failure;
        var result = assessor.TryAssess(request);
        if (!result.Succeeded)
            return written.FailureOf(result.Error);
        format.Write(result.Assessment, outcomes);
        return null;
    }

    private sealed record Block(int Requests, int Failed, long BytesRead, ArrayBufferWriter<byte> Outcomes);
}

/// <summary>What a batch came to.</summary>
/// <param name="Done">How many requests have an outcome in the output.</param>
/// <param name="Failed">How many of these could not be assessed.</param>
/// <param name="BrokenOff">Why it ended before the end of the input; null when it did not.</param>
internal sealed record BatchOutcome(long Done, long Failed, BilingualMessage? BrokenOff);
