using RiskAssessment.Cli.Tests.Support;
using RiskAssessment.Cli.Validating;

namespace RiskAssessment.Cli.Tests.Validating;

/// <summary>How much of a line is meant, and which item it belongs to.</summary>
public sealed class Spots
{
    [Theory]
    [InlineData("""  "when": "alone and x" """, 3, 6)]
    [InlineData("""  "when": "alnoe and x" """, 12, 5)]
    [InlineData("""  "say \"ja\" nu": 1 """, 3, 15)]
    [InlineData("""  "not closed""", 3, 11)]
    [InlineData("  { }", 3, 1)]
    [InlineData("  -12.5e3,", 3, 7)]
    [InlineData("", 1, 1)]
    [InlineData("x", 9, 1)]
    public void A_text_between_quotes_or_a_word_is_underlined_as_a_whole(string line, int column, int length) =>
        Assert.Equal(length, Spot.Of(line, column).Length);

    [Theory]
    [InlineData("\"alone\": {", "facts/alone")]
    [InlineData("\"id\": \"alone\"", "rules/alone")]
    [InlineData("\"lowers\": {", "measures/second")]
    [InlineData("\"employer\": {", "parties/employer")]
    [InlineData("\"effectiveFrom\"", null)]
    public void A_line_belongs_to_an_item(string passage, string? item)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var lines = SourceLines.Of(Path.Combine(folder.Root, "nl.balie", "1.0.0.json"));
        var line = Array.FindIndex(RuleFolder.Counter.Split('\n'), one => one.Contains(passage, StringComparison.Ordinal));

        Assert.True(line >= 0);
        Assert.Equal(item, lines.ItemAt(line + 1));
    }
}
