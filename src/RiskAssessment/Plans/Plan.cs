using System.Collections.Frozen;
using System.Collections.Immutable;
using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Plans;

/// <summary>
/// A rule set in the form in which it runs: facts in slots, conditions compiled, scores tabulated. Made once, used by
/// any number of threads; it allocates nothing itself.
/// </summary>
internal sealed class Plan
{
    private readonly Lazy<ImmutableArray<CompiledConditions>> _complete;
    private readonly Lazy<ImmutableArray<CompiledConditions>> _threeValued;
    private readonly int _parts;
    private readonly int _partsOfScores;
    private readonly FactSet _needed;
    private readonly ulong[] _withoutRole;
    private readonly FrozenDictionary<string, ulong[]> _byRole;

    public Plan(RuleSet ruleSet)
    {
        RuleSet = ruleSet;
        Conditions = new ConditionTable(ruleSet);
        var comparisons = ConditionCompiler.FindComparisons(
            ruleSet.Definitions.Select(definition => definition.Condition).Concat(Conditions.Conditions));
        Layout = new FactLayout(ruleSet, comparisons.Count, Conditions.Conditions.Length, Conditions.OfScores, ruleSet.Measures.Length);
        Cells = new Cells(ruleSet);
        Effects = RuleEffects.Of(Cells);
        Groups = new MeasureGroups(ruleSet);
        MeasureIndex = ruleSet.Measures.Index().ToFrozenDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        Threat = AxisPlanOf(ruleSet, Axis.Threat);
        Safety = AxisPlanOf(ruleSet, Axis.Safety);
        Scores = [.. ruleSet.Scenarios.Select(scenario => (scenario.Axis == Axis.Threat ? Threat : Safety)!.Scores)];
        // Each is compiled when the first request needs it: most hosts never know every fact, some always do.
        _complete = new(() => ConditionCompiler.Compile(Layout, ruleSet, Conditions.Conditions, comparisons, threeValued: false));
        _threeValued = new(() => ConditionCompiler.Compile(Layout, ruleSet, Conditions.Conditions, comparisons, threeValued: true));
        // Comparisons, definitions and conditions, a word to a part; the conditions come last.
        _parts = FactLayout.Words(comparisons.Count) + FactLayout.Words(ruleSet.Definitions.Length) + Layout.ConditionWords;
        _partsOfScores = _parts - Layout.ConditionWords + Layout.ScoreWords;
        Facts = FindFacts(ruleSet);
        AlwaysCounts = [.. ruleSet.Rules.Select(rule => rule.Refer is not null || rule.Scenarios.Any(scenario => scenario.Condition is null))];
        _needed = Union(Facts);
        _withoutRole = Prepare(null);
        _byRole = ruleSet.Roles.ToFrozenDictionary(role => role.Id, Prepare, StringComparer.Ordinal);
    }

    /// <summary>Compiles what would be compiled when a request first needs it.</summary>
    public void Compile()
    {
        _ = _complete.Value;
        _ = _threeValued.Value;
    }

    public RuleSet RuleSet { get; }

    public FactLayout Layout { get; }

    public ConditionTable Conditions { get; }

    public Cells Cells { get; }

    public RuleEffects Effects { get; }

    public MeasureGroups Groups { get; }

    /// <summary>By id, the index of a measure.</summary>
    public FrozenDictionary<string, int> MeasureIndex { get; }

    public AxisPlan? Threat { get; }

    public AxisPlan? Safety { get; }

    /// <summary>By scenario, the scores of its axis.</summary>
    public ImmutableArray<ScoreLookup> Scores { get; }

    /// <summary>By condition, the facts that occur in it, directly or through definitions.</summary>
    public ImmutableArray<FactSet> Facts { get; }

    /// <summary>By rule, whether it counts whatever the facts are: it refers, or names a scenario that always exists.</summary>
    public ImmutableArray<bool> AlwaysCounts { get; }

    /// <summary>A state with the facts of the role and the defaults filled in; null for a role that does not exist.</summary>
    public ulong[]? Begin(string? role)
    {
        var prepared = _withoutRole;
        if (role is not null && !_byRole.TryGetValue(role, out prepared))
            return null;
        var state = GC.AllocateUninitializedArray<ulong>(Layout.Length);
        prepared.CopyTo(state, 0);
        state.AsSpan(Layout.InPlace).Clear();
        return state;
    }

    /// <summary>Whether every fact that occurs in a condition is known.</summary>
    public bool IsComplete(ReadOnlySpan<ulong> state) => _needed.AreKnown(state[Layout.Known..]);

    /// <summary>Finds out which conditions hold.</summary>
    public void Evaluate(ulong[] state)
    {
        EvaluateScores(state);
        EvaluateRest(state);
    }

    /// <summary>
    /// Finds out of the conditions that scores depend on which ones hold, and leaves the rest, which are as many again,
    /// until somebody asks for measures.
    /// </summary>
    public void EvaluateScores(ulong[] state)
    {
        Run(state, 0, _partsOfScores);
        state[Layout.RestIsOpen] = 1;
    }

    /// <summary>
    /// Finds out which of the other conditions hold, unless that is known. Two threads may both do so: they write the same
    /// words, each at once, and nobody reads one before it was written.
    /// </summary>
    public void EvaluateRest(ulong[] state)
    {
        if (Volatile.Read(ref state[Layout.RestIsOpen]) == 0)
            return;
        Run(state, _partsOfScores, _parts);
        Volatile.Write(ref state[Layout.RestIsOpen], 0);
    }

    private void Run(ulong[] state, int part, int end)
    {
        var parts = (IsComplete(state) ? _complete : _threeValued).Value;
        for (; part < end; part++)
            parts[part](state);
    }

    /// <summary>Whether a condition surely holds, or may hold; what has no condition (-1) always does.</summary>
    public bool Holds(ReadOnlySpan<ulong> state, int condition, bool surely) =>
        condition < 0 || FactLayout.Bit(state, surely ? Layout.HoldsSurely : Layout.HoldsMaybe, condition);

    public bool AnyInPlace(ReadOnlySpan<ulong> state) => state[Layout.InPlace..Layout.RestIsOpen].ContainsAnyExcept(0UL);

    private AxisPlan? AxisPlanOf(RuleSet ruleSet, Axis axis) =>
        ruleSet.Scoring[axis] is { } scoring ? new AxisPlan(ruleSet, axis, scoring, Cells, Conditions) : null;

    /// <summary>The facts of a role and the defaults, as the words that do not depend on a request.</summary>
    private ulong[] Prepare(Role? role)
    {
        var state = new ulong[Layout.FactsEnd];
        for (var i = 0; i < Layout.Facts.Length; i++)
        {
            var fact = Layout.Facts[i];
            if (role is not null && role.Facts.TryGetValue(fact.Name, out var value))
            {
                Layout.Set(state, i, value);
                continue;
            }
            Layout.Set(state, i, fact.Default ?? FactValue.Unknown);
            if (fact.Default is not null)
                FactLayout.SetBit(state, Layout.Assumed, i);
        }
        return state;
    }

    private ImmutableArray<FactSet> FindFacts(RuleSet ruleSet)
    {
        var ofDefinition = new Dictionary<string, ulong[]>(StringComparer.Ordinal);
        foreach (var definition in ruleSet.Definitions)
            ofDefinition[definition.Name] = FactsOf(definition.Condition, ofDefinition);
        return [.. Conditions.Conditions.Select(condition => new FactSet(FactsOf(condition, ofDefinition)))];
    }

    private ulong[] FactsOf(Condition condition, Dictionary<string, ulong[]> ofDefinition)
    {
        var words = new ulong[Layout.FactWords];
        foreach (var fact in ConditionNames.Facts(condition))
            FactLayout.SetBit(words, 0, Layout.IndexOf(fact.Name));
        foreach (var name in ConditionNames.Definitions(condition))
            new FactSet(ofDefinition[name]).AddTo(words);
        return words;
    }

    private FactSet Union(ImmutableArray<FactSet> sets)
    {
        var words = new ulong[Layout.FactWords];
        foreach (var set in sets)
            set.AddTo(words);
        return new FactSet(words);
    }
}
