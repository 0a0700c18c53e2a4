using System.Text;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Documents;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Documents;

/// <summary>What a hostile or runaway file may at most be; each limit is tried at its edge.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("[{\"a\":", "}]")]
    public void Sixty_four_levels_are_read_and_the_sixty_fifth_is_rejected_where_it_opens(string open, string close)
    {
        var perUnit = open.Count(one => one is '[' or '{');
        var (most, innermost) = (Limits.Depth / perUnit, open.StartsWith('{') ? "{}" : "[]");
        var deepest = Nest(open, most - 1, Nest(open, 1, "0", close), close);
        var tooDeep = Marked.Read(Nest(open, most, $"¦{innermost}", close));

        Assert.Equal(64, Limits.Depth);
        Assert.Empty(Read(deepest));
        Assert.Equal([$"f{tooDeep.Places[0]} json-too-deep"], Read(tooDeep.Text));
    }

    [Fact]
    public void A_hundred_thousand_nested_arrays_are_one_finding_and_not_the_end_of_the_process() =>
        Assert.Equal(["f(1,65) json-too-deep"], Read(Nest("[", 100_000, "1", "]")));

    [Fact]
    public void A_hundred_thousand_brackets_that_never_close_are_findings_and_not_the_end_of_the_process() =>
        Assert.Contains("f(1,100000) json-ends-early", Read(new string('[', 100_000)));

    [Fact]
    public void What_stands_beside_something_too_deep_is_read_as_usual()
    {
        var marked = Marked.Read($$"""{ "a": {{Nest("[", 63, "¦[[[]]]", "]")}}, "b": ¦null }""");

        Assert.Equal([$"f{marked.Places[0]} json-too-deep", $"f{marked.Places[1]} null-value"], Read(marked.Text));
    }

    [Fact]
    public void Twenty_thousand_items_stand_together_and_one_more_is_too_many()
    {
        Assert.Empty(Read($"[{Listed(20_000, _ => "1")}]"));
        Assert.Equal(["f(1,2) json-too-many-items"], Read($" [{Listed(20_001, _ => "1")}]"));
        Assert.Empty(Read($"{{{Listed(20_000, i => $"\"a{i}\":1")}}}"));
        Assert.Equal(["f(1,1) json-too-many-items"], Read($"{{{Listed(20_002, i => $"\"a{i}\":1")}}}"));
    }

    [Theory]
    [InlineData("a", 50_000)]
    [InlineData("\\u0061", 50_000)]
    [InlineData("é", 50_000)]
    [InlineData("😀", 25_000)]
    public void A_text_has_at_most_fifty_thousand_UTF_16_characters(string unit, int most)
    {
        var longest = string.Concat(Enumerable.Repeat(unit, most));

        Assert.Empty(Read($"[\"{longest}\"]"));
        Assert.Equal(["f(1,2) json-text-too-long"], Read($"[\"{longest}{unit}\"]"));
        Assert.Equal(["f(1,2) json-text-too-long"], Read($"{{\"{longest}{unit}\":1}}"));
    }

    [Fact]
    public void A_file_has_at_most_sixteen_mebibytes()
    {
        const int Most = 16 * 1024 * 1024;
        using var folder = new TemporaryFolder(TestRules.Prison);
        var padding = new string(' ', Most - Encoding.UTF8.GetByteCount(TestRules.Prison.Text));

        folder.Write("nl.pi/1.0.0.json", TestRules.Prison.Text + padding);
        Assert.Empty(RuleSetCatalog.LoadFolder(folder.Root).Diagnostics);

        folder.Write("nl.pi/1.0.0.json", TestRules.Prison.Text + padding + " ");
        Assert.Equal(
            [$"{folder.Root}/nl.pi/1.0.0.json(1,1) file-too-large"],
            RuleSetCatalog.LoadFolder(folder.Root).Diagnostics.Select(Expect.Describe));
    }

    [Fact]
    public void Scenarios_written_out_past_two_million_are_a_finding_and_not_the_end_of_memory()
    {
        var scenarios = Listed(1_500, i => $"\"s{i}\": {{ \"axis\": \"safety\", \"title\": {{ \"nl\": \"S\" }}, \"base\": {{ \"exposure\": 1, \"effect\": 7 }} }}");
        var rules = Listed(1_400, i => $"{{ \"id\": \"r{i}\", \"scenarios\": [ \"safety\" ], \"when\": \"alone\", \"raises\": {{ \"effect\": 1 }}, \"because\": {{ \"nl\": \"R\" }} }}");
        var file = TestRules.Prison
            .With("`assault`: { `axis`", $"{scenarios},\n`assault`: {{ `axis`")
            .With("{ `id`: `alone-late`", $"{rules},\n{{ `id`: `alone-late`");

        var result = TestRules.Load(file);

        Assert.Null(result.Catalog);
        Assert.Contains(result.Diagnostics, one => one.Code == "too-many-scenarios-named");
    }

    [Fact]
    public void A_thousand_findings_are_kept_and_the_rest_still_rejects_the_file()
    {
        var facts = string.Join(",", Enumerable.Range(0, 1_500).Select(i => $"\"Fact{i}\": {{ \"type\": \"boolean\", \"title\": {{ \"nl\": \"F\" }} }}"));

        var result = TestRules.Load(TestRules.Prison.With("`alone`: { `type`", $"{facts}, `alone`: {{ `type`"));

        Assert.Null(result.Catalog);
        Assert.Equal(1_000, result.Diagnostics.Count(one => one.Code == "bad-name"));
        Assert.Contains("500", result.Diagnostics.Single(one => one.Code != "bad-name").Message.English, StringComparison.Ordinal);
    }

    private static string Nest(string open, int levels, string inside, string close) =>
        string.Concat(Enumerable.Repeat(open, levels)) + inside + string.Concat(Enumerable.Repeat(close, levels));

    private static string Listed(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));

    private static IEnumerable<string> Read(string json)
    {
        var found = new DiagnosticBag();
        JsonReader.Read(new SourceFile("f", Encoding.UTF8.GetBytes(json)), found);
        return found.InOrder().Select(Expect.Describe);
    }
}
