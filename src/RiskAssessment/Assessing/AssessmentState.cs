using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RiskAssessment.Model;
using RiskAssessment.Plans;

namespace RiskAssessment.Assessing;

/// <summary>
/// What one assessment came to, in the form in which it was computed: what is known, which conditions hold, on which
/// steps the scenarios stand. Everything that is told about it is read from here, when it is asked for.
/// </summary>
internal sealed class AssessmentState(Plan plan, ulong[] words, AxisBounds? threat, AxisBounds? safety)
{
    private ushort[]? _levels;

    public Plan Plan => plan;

    public ReadOnlySpan<ulong> Words => words;

    /// <summary>
    /// Worked out again for who wants more than the scores, which is cheaper than to keep them for all who do not. Two
    /// threads may both do so, to the same outcome.
    /// </summary>
    public Levels Levels
    {
        get
        {
            var shape = LevelsShape.Of(plan, words);
            if (Volatile.Read(ref _levels) is { } kept)
                return Levels.In(shape, kept);
            var room = new ushort[shape.Room];
            var levels = Levels.Of(plan, words, shape, room);
            Volatile.Write(ref _levels, room);
            return levels;
        }
    }

    public AxisBounds? Threat => threat;

    public AxisBounds? Safety => safety;

    /// <summary>Whether a condition surely holds, or may hold; what has no condition (-1) always does.</summary>
    public bool Holds(int condition, bool surely) => plan.Holds(words, condition, surely);

    public bool IsUnknown(int condition) => !Holds(condition, true) && Holds(condition, false);

    /// <summary>Whether a scenario exists, or may exist.</summary>
    public bool MayExist(int scenario) => Holds(plan.Conditions.OfScenario[scenario], false);

    public bool SurelyExists(int scenario) => Holds(plan.Conditions.OfScenario[scenario], true);

    public bool IsInPlace(int measure) => FactLayout.Bit(words, plan.Layout.InPlace, measure);

    public bool IsKnown(int fact) => FactLayout.Bit(words, plan.Layout.Known, fact);

    public bool IsAssumed(int fact) => FactLayout.Bit(words, plan.Layout.Assumed, fact);

    /// <summary>To be called before the first look at when measures make sense.</summary>
    public void EvaluateMeasures() => plan.EvaluateRest(words);

    /// <summary>A rule counts when it refers, or one of its scenarios exists or may exist.</summary>
    public bool Counts(int rule)
    {
        if (plan.AlwaysCounts[rule])
            return true;
        foreach (var scenario in plan.Cells.RuleScenarios[rule])
        {
            if (MayExist(scenario))
                return true;
        }
        return false;
    }

    /// <summary>Score and class of a scenario on the steps of one row of the levels.</summary>
    public ScoreLookup.Entry ScoreOf(int scenario, ReadOnlySpan<ushort> row) =>
        plan.Scores[scenario].Of(row[plan.Cells.Start[scenario]..plan.Cells.Start[scenario + 1]]);

    public RiskClass ClassOf(int rank) => plan.RuleSet.Scoring.Classes[rank];

    public int Classes => plan.RuleSet.Scoring.Classes.Length;

    public static ImmutableArray<T> ToImmutable<T>(List<T> list) => ImmutableCollectionsMarshal.AsImmutableArray(list.ToArray());
}
