namespace RiskAssessment.Model;

/// <summary>The score of a combination of steps, by the method of the axis, in exact decimals.</summary>
internal static class ScoreTable
{
    /// <summary>
    /// A product of at most four steps of at most seven digits each has at most 28 digits, which a decimal holds.
    /// Kinney, G.F. and Wiruth, A.D., Practical Risk Analysis for Safety Management (1976), for the product.
    /// </summary>
    public static decimal Score(AxisScoring axis, ReadOnlySpan<int> steps)
    {
        if (axis.Method == ScoringMethod.Table)
            return axis.Table[Index(axis, steps)];
        var score = 1m;
        for (var i = 0; i < steps.Length; i++)
            score *= axis.Dimensions[i].Steps[steps[i]].Value;
        return WithoutTrailingZeros(score);
    }

    /// <summary>A decimal remembers the zeros it was written with; a quotient is given as short as it can be.</summary>
    private static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The place of a combination when all are written in a row, the last dimension running fastest.</summary>
    public static int Index(AxisScoring axis, ReadOnlySpan<int> steps)
    {
        var index = 0;
        for (var i = 0; i < steps.Length; i++)
            index = (index * axis.Dimensions[i].Steps.Length) + steps[i];
        return index;
    }
}
