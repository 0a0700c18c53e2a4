using System.Globalization;
using System.Text.Json;
using RiskAssessment.Cli.Input;

namespace RiskAssessment.Cli.Mutations;

/// <summary>The scores that can come out on an axis.</summary>
internal static class Scores
{
    /// <summary>Each once, the lowest first.</summary>
    public static IReadOnlyList<decimal> Of(PlacedJson axis)
    {
        var scores = axis["table"] is { } table ? Leaves(table)
            : axis["dimensions"]!.Members.Aggregate((IEnumerable<decimal>)[1m], (products, dimension) =>
                products.SelectMany(product => dimension.Value["steps"]!.Items.Select(step => product * Number(step["value"]!))).Distinct());
        return [.. scores.Distinct().Order()];
    }

    private static IEnumerable<decimal> Leaves(PlacedJson table) =>
        table.Kind == JsonValueKind.Array ? table.Items.SelectMany(Leaves) : [Number(table)];

    private static decimal Number(PlacedJson value) => decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
