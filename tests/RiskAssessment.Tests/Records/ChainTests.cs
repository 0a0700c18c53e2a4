using System.Buffers;
using System.Text;
using RiskAssessment.Records;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Records;

/// <summary>A log of records, and what may be done to it.</summary>
public sealed class ChainTests
{
    private static readonly RiskAssessor Prison = new(Expect.Accepted(TestRules.Prison));

    [Fact]
    public void A_log_is_whole_and_tells_how_many_records_it_has_and_where_it_ends()
    {
        using var log = new MemoryStream();
        var writer = Write(log, 5);

        var report = Verify(log.ToArray());

        Assert.True(report.IsWhole);
        Assert.Equal((writer.Head, 5, log.Length), (report.Head, report.Head.Count, report.Bytes));
        Assert.True(Verify(log.ToArray(), writer.Head.Hash).IsWhole);
        Assert.Equal(5, new Replayer(Prison.Catalog).ReplayAll(new MemoryStream(log.ToArray())).Count(one => one.Outcome.Verdict == ReplayVerdict.Same));
    }

    [Fact]
    public void An_empty_log_is_whole_unless_it_should_not_be_empty()
    {
        Assert.True(Verify([]).IsWhole);
        Assert.Equal((ChainBreakKind.HeadMissing, 0), Of(Verify([], Hash('a'))));
    }

    [Fact]
    public void A_log_is_gone_on_with_in_the_same_file_and_in_a_new_one()
    {
        using var log = new MemoryStream();
        var first = Write(log, 2).Head;
        Write(log, 2, Verify(log.ToArray()).Head);
        using var second = new MemoryStream();
        var last = Write(second, 3, ChainHead.Of(first.Count + 2, Verify(log.ToArray()).Head.Hash!)).Head;

        Assert.Equal(4, Verify(log.ToArray()).Head.Count);
        Assert.Equal(last, RecordChain.Verify(new MemoryStream(second.ToArray()), last.Hash, Verify(log.ToArray()).Head).Head);
        Assert.Equal((ChainBreakKind.Removed, 1), Of(Verify(second.ToArray())));
    }

    [Fact]
    public void Several_threads_write_one_chain()
    {
        var log = new ArrayBufferWriter<byte>();
        var writer = new ChainWriter(log);
        Parallel.For(0, 200, i => writer.Append(Assess(i)));

        Assert.Equal(200, Verify(log.WrittenSpan.ToArray(), writer.Head.Hash).Head.Count);
    }

    [Fact]
    public void A_writer_that_failed_does_not_go_on_as_if_it_knew_where_the_log_ends()
    {
        using var full = new MemoryStream(new byte[100]);
        var writer = new ChainWriter(full);

        Assert.Throws<NotSupportedException>(() => writer.Append(Assess(0)));
        Assert.Throws<InvalidOperationException>(() => writer.Append(Assess(0)));
        Assert.Equal(ChainHead.Start, writer.Head);
    }

    [Theory]
    [InlineData("0,2,3,4,5", ChainBreakKind.Removed, 2)]
    [InlineData("1,2,3,4,5", ChainBreakKind.Removed, 1)]
    [InlineData("0,1,4,5", ChainBreakKind.Removed, 3)]
    [InlineData("0,1,3,2,4,5", ChainBreakKind.Reordered, 3)]
    [InlineData("0,2,3,4,1,5", ChainBreakKind.Reordered, 2)]
    [InlineData("0,4,1,2,3,5", ChainBreakKind.Reordered, 2)]
    [InlineData("5,4,3,2,1,0", ChainBreakKind.Reordered, 1)]
    [InlineData("0,1,1,2,3,4,5", ChainBreakKind.Inserted, 3)]
    [InlineData("0,1,2,3,1,4,5", ChainBreakKind.Inserted, 5)]
    [InlineData("0,4,1,2,3,4,5", ChainBreakKind.Inserted, 2)]
    [InlineData("0,1,2,x,3,4,5", ChainBreakKind.Inserted, 4)]
    [InlineData("0,1,2,y,3,4,5", ChainBreakKind.Inserted, 4)]
    [InlineData("0,1,2,w,3,4,5", ChainBreakKind.Inserted, 4)]
    [InlineData("0,1,2,z,3,4,5", ChainBreakKind.Inserted, 4)]
    [InlineData("0,1,2,blank,3,4,5", ChainBreakKind.Inserted, 4)]
    [InlineData("0,1,y,3,4,5", ChainBreakKind.Changed, 3)]
    [InlineData("0,1,blank,3,4,5", ChainBreakKind.Changed, 3)]
    [InlineData("0,1,2,3,4", ChainBreakKind.HeadMissing, 5)]
    [InlineData("0,1,2,3,4,5,6", ChainBreakKind.Continued, 7)]
    public void What_was_done_to_the_lines_is_told_with_the_first_line_where_it_shows(string order, ChainBreakKind kind, long line)
    {
        var lines = Lines(7);
        var strange = new Dictionary<string, string>
        {
            // A record of another log, two forged to follow the third and the second line, one outside a chain, and no record at all.
            ["w"] = Forge(lines, 4),
            ["x"] = Lines(9, reverse: true)[8],
            ["y"] = Forge(lines, 3),
            ["z"] = AssessmentRecord.Of(Assess(1)).ToJson(),
            ["blank"] = "",
        };
        var log = string.Concat(order.Split(',').Select(one => strange.GetValueOrDefault(one) ?? lines[one[0] - '0']).Select(one => one + "\n"));
        var head = HashOf(lines[5]);

        Assert.Equal((kind, line), Of(RecordChain.Verify(new MemoryStream(Encoding.UTF8.GetBytes(log)), head)));
    }

    [Theory]
    [InlineData(3, "\"complete\":false", "\"complete\":true", 3)]
    [InlineData(3, "\"sequence\":3", "\"sequence\":4", 3)]
    [InlineData(3, "\"sequence\":3", "\"sequence\":2", 3)]
    [InlineData(3, "\"previous\":\"sha256:", "\"previous\":\"sha256:0", 3)]
    [InlineData(3, "{\"format\":1", "{\"format\":7", 3)]
    [InlineData(1, "\"sequence\":1", "\"sequence\":9", 1)]
    [InlineData(5, "\"date\":\"2026", "\"date\":\"2027", 5)]
    public void A_line_that_was_changed_is_told(int line, string passage, string replacement, long told)
    {
        var lines = Lines(6);
        Assert.Contains(passage, lines[line - 1], StringComparison.Ordinal);
        lines[line - 1] = lines[line - 1].Replace(passage, replacement, StringComparison.Ordinal);

        var report = RecordChain.Verify(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")));

        Assert.Equal((ChainBreakKind.Changed, told), Of(report));
        Assert.Equal(told - 1, report.Head.Count);
        Assert.Equal("chain-changed", report.Break!.Error.Code);
    }

    [Fact]
    public void A_log_that_ends_within_a_line_says_so_and_how_many_bytes_are_good()
    {
        var lines = Lines(3);
        var whole = Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
        foreach (var cut in new[] { 1, 2, 100, lines[2].Length })
        {
            var report = Verify(whole[..^cut]);

            Assert.Equal((ChainBreakKind.Cut, 3), Of(report));
            Assert.Equal(2, Verify(whole[..(int)report.Bytes]).Head.Count);
        }
    }

    [Fact]
    public void A_record_of_a_newer_program_in_the_chain_is_told_apart_from_a_changed_one()
    {
        var lines = Lines(2);
        var newer = lines[1].Replace("{\"format\":1", "{\"format\":2", StringComparison.Ordinal);
        var next = Line(3, HashOf(newer), 0);

        var report = Verify(Encoding.UTF8.GetBytes($"{lines[0]}\n{newer}\n{next}\n"));

        Assert.Equal((ChainBreakKind.Unreadable, 2), Of(report));
        Assert.Equal("record-newer-format", report.Break!.Reason?.Code);
    }

    [Theory]
    [InlineData(ChainBreakKind.Removed, "chain-removed")]
    [InlineData(ChainBreakKind.Inserted, "chain-inserted")]
    [InlineData(ChainBreakKind.Reordered, "chain-reordered")]
    [InlineData(ChainBreakKind.Cut, "chain-cut")]
    [InlineData(ChainBreakKind.HeadMissing, "chain-head-missing")]
    [InlineData(ChainBreakKind.Continued, "chain-continued")]
    [InlineData(ChainBreakKind.Unreadable, "chain-unreadable")]
    public void Each_kind_of_break_has_its_code(ChainBreakKind kind, string code)
    {
        var lines = Lines(4);
        string[] log = kind switch
        {
            ChainBreakKind.Removed => [lines[0], lines[2]],
            ChainBreakKind.Inserted => [lines[0], lines[1], lines[0]],
            ChainBreakKind.Reordered => [lines[1], lines[0]],
            ChainBreakKind.Cut => [lines[0], lines[1][..9]],
            ChainBreakKind.Unreadable => ["{}", Line(2, HashOf("{}"), 0)],
            ChainBreakKind.Continued => [lines[0], lines[1], lines[2]],
            _ => [lines[0]],
        };
        var end = kind == ChainBreakKind.Cut ? "" : "\n";
        var head = kind is ChainBreakKind.Continued or ChainBreakKind.HeadMissing ? HashOf(lines[1]) : null;

        var report = RecordChain.Verify(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', log) + end)), head);

        Assert.Equal((kind, code), (report.Break!.Kind, report.Break.Error.Code));
    }

    [Fact]
    public void A_head_that_is_no_hash_is_a_mistake_of_the_host()
    {
        Assert.Throws<ArgumentException>(() => Verify([], "abc"));
        Assert.Throws<ArgumentException>(() => ChainHead.Of(1, Hash('A')));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChainHead.Of(0, Hash('a')));
    }

    private static ChainReport Verify(byte[] log, string? head = null) => RecordChain.Verify(new MemoryStream(log), head);

    private static (ChainBreakKind?, long) Of(ChainReport report) => (report.Break?.Kind, report.Break?.Line ?? -1);

    private static string Hash(char digit) => "sha256:" + new string(digit, 64);

    private static string HashOf(string line) => RiskAssessment.RuleSets.Fingerprint.Of(Encoding.UTF8.GetBytes(line));

    /// <summary>Another record in the place of this number, linked to the line before it.</summary>
    private static string Forge(string[] lines, int number) => Line(number, HashOf(lines[number - 2]), 99);

    private static string Line(long number, string previous, int hour) => RecordContent.Of(Assess(hour), withReference: false).At(new ChainLink(number, previous)).ToJson();

    private static string[] Lines(int count, bool reverse = false)
    {
        using var log = new MemoryStream();
        var writer = new ChainWriter(log);
        foreach (var i in reverse ? Enumerable.Range(0, count).Reverse() : Enumerable.Range(0, count))
            writer.Append(Assess(i));
        return Encoding.UTF8.GetString(log.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static ChainWriter Write(Stream log, int count, ChainHead? after = null)
    {
        var writer = new ChainWriter(log, after);
        for (var i = 0; i < count; i++)
            writer.Append(Assess(i));
        return writer;
    }

    private static Assessment Assess(int hour) => Prison.Assess(new AssessmentRequest("nl.pi", new DateOnly(2026, 3, 1))
    {
        Facts = AssessmentRequest.FactsFrom(new Dictionary<string, object?> { ["hours"] = hour % 24 }),
    });
}
