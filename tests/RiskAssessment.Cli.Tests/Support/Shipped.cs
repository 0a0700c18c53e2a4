using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Book;
using RiskAssessment.Cli.Pages;

namespace RiskAssessment.Cli.Tests.Support;

/// <summary>The rule sets that come with the tool, and their books.</summary>
internal static class Shipped
{
    public static RuleSetCatalog Catalog { get; } = RuleSetCatalog.LoadEmbedded();

    public static Page Book(string id, string language)
    {
        var ruleSet = Catalog.VersionsOf(id)[^1];
        return RuleBook.Of(new BookContext(Catalog, ruleSet, ruleSet.EffectiveFrom, new Speech(language)));
    }
}
