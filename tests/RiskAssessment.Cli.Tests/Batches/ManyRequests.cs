using System.Text;
using RiskAssessment.Cli.Batches;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Batches;

/// <summary>Long work: nothing lost, nothing mixed up, whole lines whatever happens.</summary>
public sealed class ManyRequests
{
    private const int Count = 3_000;

    [Fact]
    public void One_worker_and_many_write_the_same()
    {
        var one = BatchDesk.Run(new JsonLines(Requests(Count)), new JsonOutcomes(), workers: 1);
        var many = BatchDesk.Run(new JsonLines(Requests(Count)), new JsonOutcomes(), workers: 8);

        Assert.Equal(new BatchOutcome(Count, Count / 10, null), one.Outcome);
        Assert.Equal(one, many);
        Assert.Equal(Count, one.Output.Count(letter => letter == '\n'));
    }

    [Fact]
    public void A_disk_that_is_full_leaves_whole_lines_and_the_number_that_is_there()
    {
        using var disk = new SmallDisk(50_000);
        var outcome = new Batch(new RiskAssessor(BatchDesk.Catalog), new JsonLines(Requests(Count)), new JsonOutcomes(), 4)
            .Run(LineOutput.To(disk), (_, _) => { }, TestContext.Current.CancellationToken);

        Assert.Equal("No space", outcome.BrokenOff!.English);
        Assert.InRange(outcome.Done, 1, Count - 1);
        Assert.Equal(outcome.Done, disk.Written.Count(one => one == (byte)'\n'));
        Assert.Equal((byte)'\n', disk.Written[^1]);
    }

    [Fact]
    public void What_the_input_says_when_it_breaks_comes_after_what_was_read_before()
    {
        using var broken = new BreakingStream(Requests(100).ToArray());
        var (outcome, output) = BatchDesk.Run(new JsonLines(broken), new JsonOutcomes());

        Assert.Equal("The share is gone", outcome.BrokenOff!.English);
        Assert.Equal(100, outcome.Done);
        Assert.Equal(100, output.Count(letter => letter == '\n'));
    }

    [Fact]
    public void Work_that_is_broken_off_while_the_input_sends_nothing_ends()
    {
        using var cancel = new CancellationTokenSource();
        using var silent = new SilentStream(cancel.Cancel);
        var (outcome, output) = BatchDesk.Run(new JsonLines(silent), new JsonOutcomes(), cancel: cancel);

        Assert.Equal("Interrupted.", outcome.BrokenOff!.English);
        Assert.Equal("", output);
        silent.Release();
    }

    /// <summary>Every tenth is wrong.</summary>
    private static MemoryStream Requests(int count) => new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, count).Select(i =>
        $$"""{"ruleSet":"nl.balie","date":"2026-09-01","facts":{"{{(i % 10 == 9 ? "alnoe" : "alone")}}":{{(i % 3 == 0 ? "true" : "null")}}},"reference":"shift-{{i}}"}""" + "\n"))));

    /// <summary>Takes a write as a whole or not at all, as a file does from which the rest is taken back.</summary>
    private sealed class SmallDisk(int room) : MemoryStream
    {
        public byte[] Written => ToArray();

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Length + buffer.Length > room)
                throw new IOException("No space");
            base.Write(buffer);
        }
    }

    private sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, Math.Min(count, 4000));
            return read > 0 ? read : throw new IOException("The share is gone");
        }
    }

    /// <summary>Hangs as soon as somebody reads it.</summary>
    private sealed class SilentStream(Action whenRead) : MemoryStream
    {
        private readonly ManualResetEventSlim _released = new();

        public void Release() => _released.Set();

        public override int Read(byte[] buffer, int offset, int count)
        {
            whenRead();
            _released.Wait();
            return 0;
        }
    }
}
