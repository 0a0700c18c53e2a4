namespace RiskAssessment.Cli.Cases;

/// <summary>What must come out of a case; what is left out does not matter to it.</summary>
internal sealed record Expectation
{
    public ClassBound? Class { get; init; }

    public ClassBound? LowestClass { get; init; }

    public AxisExpectation? Threat { get; init; }

    public AxisExpectation? Safety { get; init; }

    public bool? Complete { get; init; }

    /// <summary>By scenario, the class of its net score; null for one that must not exist.</summary>
    public IReadOnlyDictionary<string, ClassBound?> Scenarios { get; init; } = new Dictionary<string, ClassBound?>();

    public IReadOnlyList<string> RulesHold { get; init; } = [];

    public IReadOnlyList<string> RulesDoNotHold { get; init; } = [];

    public IReadOnlyList<string> Recommended { get; init; } = [];

    public IReadOnlyList<string> NotRecommended { get; init; } = [];

    public IReadOnlyList<string> Required { get; init; } = [];

    public IReadOnlyList<string> Referrals { get; init; } = [];

    public bool NoReferrals { get; init; }

    public IReadOnlyList<string> NotWorking { get; init; } = [];

    public IReadOnlyList<string> Asks { get; init; } = [];

    public IReadOnlyList<string> DoesNotAsk { get; init; } = [];

    /// <summary>The line of the file on which each of them stands, by its name.</summary>
    public IReadOnlyDictionary<string, int> Lines { get; init; } = new Dictionary<string, int>();

    public bool IsEmpty =>
        Class is null && LowestClass is null && Threat is null && Safety is null && Complete is null && Scenarios.Count == 0
        && RulesHold.Count == 0 && RulesDoNotHold.Count == 0 && Recommended.Count == 0 && NotRecommended.Count == 0
        && Required.Count == 0 && Referrals.Count == 0 && !NoReferrals && NotWorking.Count == 0 && Asks.Count == 0 && DoesNotAsk.Count == 0;
}

/// <summary>What must come out on one axis.</summary>
internal sealed record AxisExpectation
{
    public ClassBound? Class { get; init; }

    public ClassBound? LowestClass { get; init; }

    public string? Driver { get; init; }
}
