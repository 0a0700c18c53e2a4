using System.Diagnostics.CodeAnalysis;
using RiskAssessment.Conditions;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.RuleSets;

/// <summary>What the resolvers of the different items share while one rule set is put together.</summary>
internal sealed class Resolution(string ruleSet, MergedItems items, ConditionScope scope, DiagnosticBag found)
{
    private readonly Dictionary<string, Party?> _parties =
        items.Parties.ToDictionary(item => item.Id, item => item.Item, StringComparer.Ordinal);

    /// <summary>The rule set in words: id and version.</summary>
    public string RuleSet => ruleSet;

    public MergedItems Items => items;

    public DiagnosticBag Found => found;

    public Scoring? Scoring => items.Scoring;

    /// <summary>The tree of a condition, or null (reported) when it is wrong.</summary>
    public Condition? Parse(SourceString? when) =>
        when is null ? null : ConditionParser.Parse(when.Value, scope, new ConditionReporter(when.PlaceOf, found));

    /// <summary>Whether an optional condition is absent or right.</summary>
    public bool TryParse(SourceString? when, out Condition? condition)
    {
        condition = Parse(when);
        return when is null || condition is not null;
    }

    public bool TryFindParty(SourceString? id, [NotNullWhen(true)] out Party? party)
    {
        party = null;
        if (id is null)
            return false;
        if (!_parties.TryGetValue(id.Value, out party))
        {
            found.Add(ReferenceFindings.UnknownParty.Suggesting(
                found.Nearest(id.Value, _parties.Keys), id.Place, id.Value, ruleSet));
        }
        return party is not null;
    }
}
