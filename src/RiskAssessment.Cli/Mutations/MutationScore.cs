using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Mutations;

/// <summary>What the cases notice of changes in a rule set.</summary>
/// <param name="RuleSet">The rule set that was changed.</param>
/// <param name="Found">How many changes there are.</param>
/// <param name="Tried">How many of them were tried and loaded.</param>
/// <param name="Unnoticed">Those that no case notices, the gravest first.</param>
internal sealed record MutationScore(RuleSet RuleSet, int Found, int Tried, IReadOnlyList<Mutant> Unnoticed)
{
    public int Caught => Tried - Unnoticed.Count;
}
