using System.Collections.Immutable;
using RiskAssessment.Model;

namespace RiskAssessment.Changes;

/// <summary>The scoring of one axis, taken apart.</summary>
internal static class AxisContents
{
    public static PartList PartsOf(AxisScoring axis, ImmutableArray<RiskClass> classes)
    {
        // The order of dimensions is that in which every assessment tells them.
        var parts = new PartList().Meaning("method", Terms.Methods.Of(axis.Method))
            .Meaning("dimensions", string.Join(", ", axis.Dimensions.Select(dimension => dimension.Name)));
        foreach (var dimension in axis.Dimensions)
        {
            parts.Text($"dimensions.{dimension.Name}.title", dimension.Title)
                .Meaning(StepsOf(dimension.Name), string.Join(", ", dimension.Steps.Select(step => PartList.Number(step.Value))));
            foreach (var step in dimension.Steps)
                parts.Text($"{StepsOf(dimension.Name)}.{PartList.Number(step.Value)}.title", step.Title);
        }
        foreach (var (rank, bound) in axis.UpTo.Index())
            parts.Meaning($"upTo.{classes[rank].Id}", bound);
        foreach (var (index, score) in axis.Table.Index())
            parts.Meaning($"table[{PlaceOf(axis, index)}]", score);
        return parts;
    }

    /// <summary>The path of the steps of a dimension.</summary>
    public static string StepsOf(string dimension) => $"dimensions.{dimension}.steps";

    /// <summary>The values of the steps at which a score stands in the table, in the order of the dimensions.</summary>
    private static string PlaceOf(AxisScoring axis, int index)
    {
        var values = new string[axis.Dimensions.Length];
        for (var i = values.Length - 1; i >= 0; i--)
        {
            var steps = axis.Dimensions[i].Steps;
            values[i] = PartList.Number(steps[index % steps.Length].Value);
            index /= steps.Length;
        }
        return string.Join(", ", values);
    }
}
