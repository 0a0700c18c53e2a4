using System.Collections.Immutable;
using System.Globalization;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Documents;

/// <summary>Reads the nested arrays of a score table: as deep as there are dimensions, each as long as its steps.</summary>
internal static class ScoreTableReader
{
    /// <summary>The leaves, the last dimension running fastest; none when something is wrong.</summary>
    public static ImmutableArray<decimal> Read(SourceNode table, ImmutableArray<Dimension> dimensions, DiagnosticBag found)
    {
        var before = found.Errors;
        var leaves = new List<(decimal Score, SourceNumber Node)>();
        ReadLevel(table, dimensions, 0, leaves, found);
        if (found.Errors > before)
            return [];
        CheckRising(leaves, dimensions, found);
        return found.Errors > before ? [] : [.. leaves.Select(leaf => leaf.Score)];
    }

    private static void ReadLevel(
        SourceNode node, ImmutableArray<Dimension> dimensions, int level, List<(decimal, SourceNumber)> leaves, DiagnosticBag found)
    {
        if (level == dimensions.Length)
        {
            if (NodeKinds.Expect<SourceNumber>(node, "table", found) is not { } number
                || ScoringReader.ReadExact(number, Limits.ScoringDigits, found) is not { } score)
                return;
            if (score < 0)
                found.Add(ScoringFindings.Negative.At(number.Place, number.Written));
            leaves.Add((score, number));
            return;
        }
        if (NodeKinds.Expect<SourceArray>(node, "table", found) is not { } list)
            return;
        var dimension = dimensions[level];
        if (list.Items.Count != dimension.Steps.Length)
        {
            found.Add(ScoringFindings.TableShape.At(list.Place, ItemReader.Number(dimension.Steps.Length), dimension.Name,
                ItemReader.Number(list.Items.Count)));
            return;
        }
        foreach (var item in list.Items)
            ReadLevel(item, dimensions, level + 1, leaves, found);
    }

    /// <summary>A score never falls when a step rises: each leaf is held against its neighbour before, in every dimension.</summary>
    private static void CheckRising(
        List<(decimal Score, SourceNumber Node)> leaves, ImmutableArray<Dimension> dimensions, DiagnosticBag found)
    {
        var stride = 1;
        for (var level = dimensions.Length - 1; level >= 0; level--)
        {
            var steps = dimensions[level].Steps.Length;
            for (var i = 0; i < leaves.Count; i++)
            {
                if (i / stride % steps == 0 || leaves[i].Score >= leaves[i - stride].Score)
                    continue;
                found.Add(ScoringFindings.TableFalls.At(leaves[i].Node.Place,
                    leaves[i - stride].Score.ToString(CultureInfo.InvariantCulture),
                    leaves[i].Score.ToString(CultureInfo.InvariantCulture), dimensions[level].Name));
            }
            stride *= steps;
        }
    }
}
