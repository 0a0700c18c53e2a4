using Microsoft.Extensions.DependencyInjection;
using RiskAssessment.Catalogs;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Root;

/// <summary>How a host gets an assessor.</summary>
public sealed class Hosting
{
    private static readonly AssessmentRequest WingShift = new("nl.dji", new DateOnly(2027, 1, 15)) { Role = "prison-officer" };

    [Fact]
    public void Three_lines_give_a_first_assessment_without_a_container()
    {
        var assessor = RiskAssessor.CreateDefault();

        var assessment = assessor.Assess(WingShift);

        Assert.Equal("nl.dji", assessment.RuleSet.Id);
        Assert.NotNull(assessment.Threat);
        Assert.NotNull(assessment.Safety);
        Assert.NotEmpty(assessment.OpenQuestions);
    }

    [Fact]
    public void A_container_gives_one_assessor_with_its_catalog()
    {
        using var services = new ServiceCollection().AddRiskAssessment().BuildServiceProvider();

        var assessor = services.GetRequiredService<IRiskAssessor>();

        Assert.Same(assessor, services.GetRequiredService<IRiskAssessor>());
        Assert.Same(assessor.Catalog, services.GetRequiredService<RuleSetCatalog>());
        Assert.Equal("nl.dji", assessor.Assess(WingShift).RuleSet.Id);
    }

    [Fact]
    public void The_embedded_rule_sets_are_those_of_the_folder_byte_for_byte()
    {
        var embedded = RuleSetCatalog.LoadEmbedded().RuleSets.Select(ruleSet => (ruleSet.ToString(), ruleSet.Fingerprint));
        var folder = RuleSetCatalog.LoadFolder(Path.Combine(Repository.Root, "rules")).GetCatalog().RuleSets.Select(ruleSet => (ruleSet.ToString(), ruleSet.Fingerprint));

        Assert.Equal(folder, embedded);
    }

    [Fact]
    public void A_host_with_a_broken_rule_file_does_not_start_and_is_told_everything()
    {
        var folder = Directory.CreateTempSubdirectory("risk-");
        File.WriteAllText(Path.Combine(folder.CreateSubdirectory("nl.test").FullName, "1.0.0.json"), """{ "format": 1, "id": "nl.test" }""");

        var refused = Assert.Throws<RuleSetException>(() => new ServiceCollection().AddRiskAssessment(folder.FullName));
        folder.Delete(recursive: true);

        Assert.Contains(refused.Diagnostics, one => one.Code == "missing-property");
        Assert.Contains("nl.test/1.0.0.json", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_share_that_cannot_be_is_refused_when_the_host_starts(double share)
    {
        var options = new RiskAssessorOptions { Evaluation = ConditionEvaluation.CrossChecked, CrossCheckShare = share };

        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddRiskAssessment(options: options));
    }
}
