using RiskAssessment.Cli.Asking;
using RiskAssessment.Catalogs;

namespace RiskAssessment.Cli.Tests.Asking;

/// <summary>What a person types at a question.</summary>
public sealed class ReadingAnswers
{
    private static readonly RuleSets.RuleSet Prison = RuleSetCatalog.LoadEmbedded().VersionsOf("nl.dji")[0];

    [Theory]
    [InlineData("nightWork", "ja", "true")]
    [InlineData("nightWork", "N", "false")]
    [InlineData("nightWork", "2", "false")]
    [InlineData("nightWork", "3", null)]
    [InlineData("shiftHours", "7,5", "7.5")]
    [InlineData("shiftHours", "-1", null)]
    [InlineData("shiftHours", "1e3", null)]
    [InlineData("shiftHours", "NaN", null)]
    [InlineData("worksAlone", "1", "never")]
    [InlineData("worksAlone", "soms", "sometimes")]
    [InlineData("worksAlone", "never", "never")]
    [InlineData("worksAlone", "0", null)]
    [InlineData("worksAlone", "4", null)]
    [InlineData("escortsToday", "1, 2 2", "court,hospital")]
    [InlineData("escortsToday", "0", "")]
    [InlineData("escortsToday", "1,9", null)]
    [InlineData("escortsToday", ",", null)]
    public void An_answer_is_a_number_of_the_list_a_value_or_its_words(string fact, string typed, string? written)
    {
        Assert.Equal(written, new AnswerReader(new Speech("nl")).Read(Prison.FindFact(fact)!, typed, out var wrong));
        Assert.Equal(written is null, wrong.Length > 0);
    }
}
