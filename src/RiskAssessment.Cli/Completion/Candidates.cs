using System.CommandLine;
using System.CommandLine.Completions;
using RiskAssessment.Catalogs;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Completion;

/// <summary>What can be typed for an option of a command, out of the rule sets that the command works with.</summary>
internal sealed class Candidates
{
    private readonly Func<ParseResult, string?> _folder;

    private Candidates(Func<ParseResult, string?> folder)
    {
        _folder = folder;
    }

    /// <param name="folder">The option or argument with the folder of rule sets; without it, those of the package are taken.</param>
    public static Candidates From(Option<string?> folder) => new(typed => typed.GetValue(folder));

    /// <inheritdoc cref="From(Option{string?})"/>
    public static Candidates From(Argument<string> folder) => new(typed => typed.GetValue(folder));

    /// <summary>The ids of rule sets.</summary>
    public void RuleSetsFor(Option option) => Add(option, typed => CatalogOf(typed)?.RuleSets.Select(one => one.Id).Distinct());

    /// <summary>The versions of the rule set that is typed already.</summary>
    public void VersionsFor(Option option, Option<string?> ruleSet) =>
        Add(option, typed => typed.GetValue(ruleSet) is { } id ? CatalogOf(typed)?.VersionsOf(id).Select(one => one.Version.ToString()) : null);

    /// <summary>The roles of the rule set that is typed already.</summary>
    public void RolesFor(Option option, Option<string?> ruleSet) => Add(option, typed => NewestOf(typed, ruleSet)?.Roles.Select(one => one.Id));

    /// <summary>The measures of the rule set that is typed already.</summary>
    public void MeasuresFor(Option option, Option<string?> ruleSet) => Add(option, typed => NewestOf(typed, ruleSet)?.Measures.Select(one => one.Id));

    /// <summary>The facts of the rule set that is typed already as <c>name=</c>, and of one that is typed, its values.</summary>
    public void FactsFor(Option option, Option<string?> ruleSet) => option.CompletionSources.Add(context =>
    {
        if (context is not TextCompletionContext || NewestOf(context.ParseResult, ruleSet) is not { } rules)
            return [];
        return context.WordToComplete.Split('=') is [var name, _] && rules.FindFact(name) is { } fact
            ? ValuesOf(fact).Select(value => new CompletionItem($"{name}={value}"))
            : rules.Facts.Select(one => new CompletionItem($"{one.Name}="));
    });

    private static IEnumerable<string> ValuesOf(Fact fact) => fact.Type switch
    {
        FactType.Boolean => ["true", "false", "?"],
        FactType.Number => ["?"],
        _ => fact.Options.Select(one => one.Value).Append("?"),
    };

    private static void Add(Option option, Func<ParseResult, IEnumerable<string>?> names) => option.CompletionSources.Add(context =>
        // Help asks too, without anything typed; it shows values that are always the same, and these are not.
        context is TextCompletionContext ? (names(context.ParseResult) ?? []).Select(name => new CompletionItem(name)) : []);

    private RuleSet? NewestOf(ParseResult typed, Option<string?> ruleSet) =>
        typed.GetValue(ruleSet) is { } id && CatalogOf(typed) is { } catalog ? catalog.VersionsOf(id).LastOrDefault() : null;

    private RuleSetCatalog? CatalogOf(ParseResult typed) =>
        _folder(typed) is { Length: > 0 } folder ? RuleSetCatalog.LoadFolder(folder).Catalog : RuleSetCatalog.LoadEmbedded();
}
