namespace RiskAssessment.Cli.Cases;

/// <summary>What became of a rule in one assessment.</summary>
internal enum RuleTruth
{
    /// <summary>It names only scenarios that do not exist here.</summary>
    NotAsked,
    DoesNotHold,
    MayHold,
    Holds,
}

/// <summary>Which rules hold, read off an assessment.</summary>
internal static class RuleTruths
{
    public static Dictionary<string, RuleTruth> Of(Assessment assessment)
    {
        var truths = new Dictionary<string, RuleTruth>(StringComparer.Ordinal);
        var existing = assessment.Scenarios.Select(one => one.Scenario).ToHashSet();
        foreach (var rule in assessment.RuleSet.Rules)
            truths[rule.Id] = rule.Refer is not null || rule.Scenarios.Any(existing.Contains) ? RuleTruth.DoesNotHold : RuleTruth.NotAsked;
        foreach (var one in assessment.Scenarios.SelectMany(scenario => scenario.Contributions))
        {
            if (one.Rule is { } rule)
                truths[rule.Id] = one.Certain ? RuleTruth.Holds : RuleTruth.MayHold;
        }
        foreach (var one in assessment.Referrals)
            truths[one.Rule.Id] = one.Certain ? RuleTruth.Holds : RuleTruth.MayHold;
        return truths;
    }
}
