using RiskAssessment.Cli.Pages;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Book;

/// <summary>The rules: when each holds, what it does, why, and on what grounds.</summary>
internal static class RuleChapter
{
    public static Section Of(BookContext book)
    {
        var groups = new (string Name, string Title, string Text, Func<Rule, bool> Is)[]
        {
            ("rules-refer", book.Say("Regels die verwijzen", "Rules that refer"), book.Say("De situatie gaat verder dan dit hulpmiddel: iemand anders moet ernaar kijken.", "The situation is beyond this tool: somebody else must look at it."),
                rule => rule.Refer is not null),
            ("rules-floor", book.Say("Regels met een ondergrens of bovengrens", "Rules with a floor or a ceiling"), book.Say("Een scenario komt niet onder of boven deze stap; geen maatregel gaat onder een ondergrens.", "A scenario does not come below or above this step; no measure goes below a floor."),
                rule => !rule.AtLeast.IsEmpty || !rule.AtMost.IsEmpty),
            ("rules-raise", book.Say("Regels die verhogen", "Rules that raise"), book.Say("Wat het waarschijnlijker, vaker of erger maakt.", "What makes it more likely, more frequent or worse."),
                rule => !rule.Raises.IsEmpty),
            ("rules-lower", book.Say("Regels die verlagen", "Rules that lower"), book.Say("Wat het minder waarschijnlijk of minder erg maakt.", "What makes it less likely or less grave."), _ => true),
        };
        var parts = book.RuleSet.Rules.GroupBy(rule => Array.FindIndex(groups, group => group.Is(rule))).OrderBy(group => group.Key).Select(group =>
            new Section(Anchors.Part(groups[group.Key].Name), [groups[group.Key].Title],
                [new Paragraph([groups[group.Key].Text]), .. group.Select(rule => Item(rule, book))]));
        return new Section(Anchors.Chapter("rules"), [book.Say("Regels", "Rules")],
        [
            new Paragraph([book.Say("Regels staan op hun naam. De volgorde heeft geen betekenis: alle regels die gelden, tellen mee.", "Rules stand by their name. Their order means nothing: all rules that hold count.")]),
            .. parts,
        ], SectionKind.Chapter);
    }

    private static Section Item(Rule rule, BookContext book)
    {
        var fields = new List<Field> { ConditionBlocks.Of(book.Say("Geldt als", "Holds when"), book.Words.When(rule), rule.When, book) };
        fields.AddRange(EffectLines.Of(rule, book));
        if (rule.Refer is { } refer)
            fields.Add(Field.Of(book.Say("Verwijst naar", "Refers to"), new StrongRun(book.Plain(refer.To.Title)), ": ", book.In(refer.Text)));
        if (rule is { Raises: [], Lowers: [], AtLeast: [], AtMost: [], Scenarios: not [] })
            fields.Add(EffectLines.Named(rule.Scenarios, book));
        if (!rule.Sources.IsEmpty)
            fields.Add(book.Sources(rule.Sources));
        return new Section(Anchors.Of(rule), [new CodeRun(rule.Id)], [new Paragraph([book.In(rule.Because)]), new FieldList(fields)], SectionKind.Item);
    }
}
