using System.Collections.Immutable;
using System.Globalization;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.RuleSets;

/// <summary>Checks the dimensions and steps that a rule or measure names against the axes that it reaches.</summary>
internal sealed class DimensionChecker
{
    private readonly ImmutableArray<AxisScoring> _axes;
    private readonly bool _isAll;
    private readonly string _ruleSet;
    private readonly DiagnosticBag _found;

    /// <summary>
    /// Reached are the axes of the scenarios that are named, and those that are named themselves: an axis without
    /// scenarios stands for none, but its dimensions may be named. Where a name is wrong, which is reported, it may be
    /// any axis.
    /// </summary>
    public DimensionChecker(
        (ImmutableArray<Scenario> Scenarios, ImmutableArray<Axis> Axes, bool IsAll) named, Scoring scoring, string ruleSet, DiagnosticBag found)
    {
        var reached = named.IsAll ? named.Scenarios.Select(scenario => scenario.Axis).Concat(named.Axes) : Enum.GetValues<Axis>();
        _axes = [.. reached.Distinct().Order().Select(axis => scoring[axis]).OfType<AxisScoring>()];
        _isAll = named.IsAll;
        _ruleSet = ruleSet;
        _found = found;
    }

    public ImmutableArray<DimensionShift> Check(ImmutableArray<ShiftDraft> shifts)
    {
        foreach (var shift in shifts)
            AxesWith(shift.Dimension);
        return [.. shifts.Select(shift => new DimensionShift(shift.Dimension.Value, shift.Steps))];
    }

    public ImmutableArray<DimensionBound> Check(ImmutableArray<StepDraft> bounds)
    {
        foreach (var bound in bounds)
        {
            foreach (var axis in AxesWith(bound.Dimension).Where(_ => _isAll))
                IndexOf(bound, axis, _ruleSet, _found);
        }
        return [.. bounds.Where(bound => bound.Exact is not null).Select(bound => new DimensionBound(bound.Dimension.Value, bound.Exact!.Value))];
    }

    /// <summary>The index of the step, or null (reported) when the dimension of this axis has no such step.</summary>
    public static int? IndexOf(StepDraft step, AxisScoring axis, string ruleSet, DiagnosticBag found)
    {
        var dimension = axis.Dimensions[axis.IndexOf(step.Dimension.Value)];
        if (step.Exact is { } exact && dimension.IndexOf(exact) is >= 0 and var index)
            return index;
        found.Add(ReferenceFindings.NotAStep.At(step.Value.Place, step.Value.Written, dimension.Name, Terms.Axes.Of(axis.Axis),
            string.Join(", ", dimension.Steps.Select(one => one.Value.ToString(CultureInfo.InvariantCulture))), ruleSet));
        return null;
    }

    private List<AxisScoring> AxesWith(SourceString dimension)
    {
        var with = _axes.Where(axis => axis.IndexOf(dimension.Value) >= 0).ToList();
        if (with.Count == 0)
            ReportUnknown(dimension, _axes.SelectMany(axis => axis.Dimensions), _ruleSet, _found);
        return with;
    }

    public static void ReportUnknown(SourceString dimension, IEnumerable<Dimension> known, string ruleSet, DiagnosticBag found)
    {
        var names = known.Select(one => one.Name).Distinct().ToList();
        found.Add(ReferenceFindings.UnknownDimension.Suggesting(
            found.Nearest(dimension.Value, names), dimension.Place, dimension.Value, string.Join(", ", names), ruleSet));
    }
}
