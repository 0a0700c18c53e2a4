using FsCheck.Xunit;
using RiskAssessment.Records;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Records;

/// <summary>Against a head that was kept elsewhere, a log holds no byte that could be another.</summary>
[Properties(Arbitrary = [typeof(AssessmentCases)], MaxTest = 50)]
public sealed class ChainLaws
{
    [Property]
    public void Any_changed_byte_is_found(AssessmentCase drawn, int place, byte other)
    {
        var (log, head) = Write(drawn);
        var at = (int)((uint)place % log.Length);
        if (log[at] == other)
            return;
        log[at] = other;

        Assert.False(RecordChain.Verify(new MemoryStream(log), head).IsWhole);
    }

    [Property]
    public void Any_changed_byte_before_the_last_line_is_found_without_a_head(AssessmentCase drawn, int place, byte other)
    {
        var (log, _) = Write(drawn);
        var at = (int)((uint)place % log.AsSpan(..^1).LastIndexOf((byte)'\n'));
        if (log[at] == other)
            return;
        var line = 1 + log.AsSpan(..at).Count((byte)'\n');
        log[at] = other;

        var report = RecordChain.Verify(new MemoryStream(log));

        Assert.False(report.IsWhole);
        Assert.Equal(line, report.Break.Line);
    }

    [Property]
    public void A_log_that_is_cut_anywhere_is_found(AssessmentCase drawn, int place)
    {
        var (log, head) = Write(drawn);

        var report = RecordChain.Verify(new MemoryStream(log[..(int)((uint)place % log.Length)]), head);

        Assert.Contains(report.Break!.Kind, new[] { ChainBreakKind.Cut, ChainBreakKind.HeadMissing });
    }

    private static (byte[] Log, string Head) Write(AssessmentCase drawn)
    {
        using var log = new MemoryStream();
        var writer = new ChainWriter(log);
        foreach (var request in drawn.ReadRequests)
            writer.Append(drawn.Desk.AssessRequest(request), withReference: true);
        return (log.ToArray(), writer.Head.Hash!);
    }
}
