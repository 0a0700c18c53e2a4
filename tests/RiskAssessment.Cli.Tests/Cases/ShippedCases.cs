using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Cases;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Cases;

/// <summary>The situations from the field that stand beside the shipped rule sets.</summary>
public sealed class ShippedCases
{
    private static readonly Lazy<RiskAssessor> Assessor = new(() => new RiskAssessor(RuleSetCatalog.LoadFolder(Repository.Rules).GetCatalog()));

    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var path in CaseFile.Find(Repository.Rules))
        {
            foreach (var one in CaseFile.Read(path).Cases)
                all.Add(Path.GetRelativePath(Repository.Rules, path).Replace('\\', '/'), one.Name);
        }
        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_situation_from_the_field_comes_out_as_its_author_says(string file, string name)
    {
        var cases = CaseFile.Read(Path.Combine(Repository.Rules, file));
        var one = cases.Cases.Single(one => one.Name == name);

        var differences = CaseRunner.Run(Assessor.Value, cases, one).Differences.Select(difference => difference.Message.English).ToList();

        Assert.True(differences.Count == 0, $"{file}: {name}\n{one.Why}\n  - {string.Join("\n  - ", differences)}");
    }
}
