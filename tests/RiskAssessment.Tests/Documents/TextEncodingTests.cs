using System.Text;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Documents;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Documents;

/// <summary>Bytes, characters and the places that are told of them.</summary>
public sealed class TextEncodingTests
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static TheoryData<string, byte[]> NotUtf8 => new()
    {
        { "a byte that never occurs", [0xFF] },
        { "a continuation byte alone", [0x80] },
        { "a character cut short", [0xC3] },
        { "an overlong zero", [0xC0, 0x80] },
        { "a surrogate as bytes", [0xED, 0xA0, 0x80] },
        { "beyond Unicode", [0xF4, 0x90, 0x80, 0x80] },
        { "Latin-1 é", [0xE9] },
    };

    [Theory]
    [MemberData(nameof(NotUtf8))]
    public void Bytes_that_are_not_UTF_8_are_rejected_at_the_first_of_them(string why, byte[] bytes)
    {
        Assert.NotEmpty(why);
        byte[] json = [.. "[ \"é\",\n  \""u8, .. bytes, .. "\" ]"u8];

        Assert.Equal(["f(2,4) not-utf8"], Read(json));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_file_saved_in_another_Unicode_encoding_is_rejected_with_and_without_its_mark(string encoding)
    {
        var other = Encoding.GetEncoding(encoding);
        var text = other.GetBytes(TestRules.Prison.Text);

        Assert.Equal(["f(1,1) not-utf8"], Read(text));
        Assert.Equal(["f(1,1) not-utf8"], Read([.. other.GetPreamble(), .. text]));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_and_moves_no_column() =>
        Assert.Equal(["f(1,10) null-value"], Read([.. ByteOrderMark, .. """{ "id" : null }"""u8]));

    [Fact]
    public void A_second_byte_order_mark_is_no_JSON() =>
        Assert.Equal(["f(1,1) json-syntax"], Read([.. ByteOrderMark, .. ByteOrderMark, .. "{}"u8]));

    [Fact]
    public void A_byte_order_mark_alone_is_an_empty_file() => Assert.Equal(["f(1,1) json-ends-early"], Read(ByteOrderMark));

    [Fact]
    public void A_byte_order_mark_belongs_to_the_fingerprint()
    {
        var with = LoadBytes([.. ByteOrderMark, .. Encoding.UTF8.GetBytes(TestRules.Prison.Text)]);
        var without = LoadBytes(Encoding.UTF8.GetBytes(TestRules.Prison.Text));

        Assert.NotEqual(with.GetCatalog().RuleSets[0].Fingerprint, without.GetCatalog().RuleSets[0].Fingerprint);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_count_alike_whatever_ends_them(string end) =>
        Assert.Equal(["f(3,3) null-value"], Read(Encoding.UTF8.GetBytes($"[{end}{end}  null{end}]")));

    [Theory]
    [InlineData("""[ "é", ¦null ]""")]
    [InlineData("""[ "€", ¦null ]""")]
    [InlineData("""[ "😀", ¦null ]""")]
    [InlineData("""[ "👩🏽‍⚕️", ¦null ]""")]
    [InlineData("""[ "\u00e9", ¦null ]""")]
    [InlineData("\t[ ¦null ]")]
    public void Columns_count_UTF_16_characters_as_editors_do(string json)
    {
        var marked = Marked.Read(json);

        Assert.Equal([$"f{marked.Places[0]} null-value"], Read(Encoding.UTF8.GetBytes(marked.Text)));
    }

    [Fact]
    public void A_column_is_right_on_a_line_of_many_thousands_of_characters()
    {
        var marked = Marked.Read("[ " + string.Concat(Enumerable.Repeat("\"é😀€\", ", 3_000)) + "¦null ]");

        Assert.Equal([$"f{marked.Places[0]} null-value"], Read(Encoding.UTF8.GetBytes(marked.Text)));
    }

    [Theory]
    [InlineData("""[ "a¦\ud83d" ]""")]
    [InlineData("""[ "¦\ude00\ud83d" ]""")]
    [InlineData("""[ "¦\ud83d\u0061" ]""")]
    [InlineData("""[ "😀¦\ud83d😀" ]""")]
    [InlineData("""[ "a\n¦\u0000" ]""")]
    [InlineData("""{ "a¦\u0000": 1 }""")]
    public void A_lone_surrogate_and_a_zero_character_are_rejected_where_they_stand(string json)
    {
        var marked = Marked.Read(json);

        Assert.Equal([$"f{marked.Places[0]} text-character"], Read(Encoding.UTF8.GetBytes(marked.Text)));
    }

    [Fact]
    public void A_surrogate_pair_may_be_written_as_two_escapes()
    {
        var found = new DiagnosticBag();
        var root = JsonReader.Read(new SourceFile("f", "\"\\ud83d\\ude00\""u8.ToArray()), found);

        Assert.Equal("😀", Assert.IsType<SourceString>(root).Value);
        Assert.False(found.HasErrors);
    }

    [Theory]
    [InlineData("""¦homevisits == true""")]
    [InlineData("""\u0061lone and\t¦homevisits""")]
    [InlineData("""work == \"counter\" or ¦homevisits""")]
    [InlineData("""work == \u0022counter\u0022 or\n\n\r\n  ¦homevisits""")]
    [InlineData("""alone\r\n\tor 12 \/ 2 > hours or ¦\u0068omevisits""")]
    public void A_finding_in_a_condition_is_at_its_character_in_the_JSON_string(string condition) =>
        Expect.Rejected(TestRules.Prison
            .With("\"longShift\": {", "\"homeVisits\": { \"when\": \"work == 'homeVisit'\" },\n    \"longShift\": {")
            .With("alone and longShift", condition), "unknown-name -> homeVisits");

    [Fact]
    public void A_column_in_a_condition_counts_UTF_16_characters() =>
        Expect.Rejected(TestRules.Prison.With("work == 'transport'", "work == ¦'😀' or ¦works == '😀'"),
            "undeclared-value", "unknown-name -> work");

    private static IEnumerable<string> Read(byte[] json)
    {
        var found = new DiagnosticBag();
        JsonReader.Read(new SourceFile("f", json), found);
        return found.InOrder().Select(Expect.Describe);
    }

    private static RuleSetLoadResult LoadBytes(byte[] bytes) =>
        RuleSetCatalog.Load([TestRules.Prison.ToFile() with { Source = new SourceFile("f", bytes) }], new DiagnosticBag());
}
