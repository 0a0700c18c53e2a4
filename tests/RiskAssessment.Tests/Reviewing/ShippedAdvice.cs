using RiskAssessment.Catalogs;
using RiskAssessment.Reviewing;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Reviewing;

/// <summary>What a second pair of eyes says of the rule sets that come with the library.</summary>
public sealed class ShippedAdvice
{
    // A published file is not changed: this is for its next version. A ladder leaves mild values out on purpose.
    private static readonly string[] Known = ["nl.journalistiek/1.0.0.json condition-always-holds"];

    [Fact]
    public void Nothing_is_said_but_what_is_known()
    {
        var rules = Path.Combine(Repository.Root, "rules");

        Assert.Equal(Known, RuleSetCatalog.LoadFolder(rules, new ReviewOptions()).Diagnostics.Where(one => one.Code != "value-never-tested")
            .Select(one => $"{Path.GetRelativePath(rules, one.File)} {one.Code}"));
    }

    [Fact]
    public void A_host_that_only_loads_gets_no_advice() =>
        Assert.Empty(RuleSetCatalog.LoadFolder(Path.Combine(Repository.Root, "rules")).Diagnostics);
}
