using RiskAssessment.Model;

namespace RiskAssessment.Plans;

/// <summary>
/// The scores of an axis, in exact decimals, and their classes, by the steps of its dimensions. The combinations are few
/// and are tabulated once.
/// </summary>
internal sealed class ScoreLookup
{
    // Kinney and Wiruth have 7 x 6 x 6 combinations; what has more than this is computed each time.
    private const int MostTabulated = 1 << 16;

    private readonly AxisScoring _axis;
    private readonly int[] _strides;
    private readonly Entry[]? _entries;

    public ScoreLookup(AxisScoring axis)
    {
        _axis = axis;
        _strides = new int[axis.Dimensions.Length];
        long combinations = 1;
        for (var i = _strides.Length - 1; i >= 0; i--)
        {
            _strides[i] = (int)Math.Min(combinations, int.MaxValue);
            combinations *= axis.Dimensions[i].Steps.Length;
        }
        if (combinations <= MostTabulated)
            _entries = Tabulate((int)combinations);
    }

    public Entry Of(ReadOnlySpan<ushort> steps)
    {
        if (_entries is not { } entries)
            return Compute(steps);
        var index = 0;
        for (var i = 0; i < steps.Length; i++)
            index += steps[i] * _strides[i];
        return entries[index];
    }

    private Entry[] Tabulate(int combinations)
    {
        var entries = new Entry[combinations];
        Span<ushort> steps = stackalloc ushort[_strides.Length];
        for (var index = 0; index < combinations; index++)
        {
            for (var i = 0; i < steps.Length; i++)
                steps[i] = (ushort)(index / _strides[i] % _axis.Dimensions[i].Steps.Length);
            entries[index] = Compute(steps);
        }
        return entries;
    }

    private Entry Compute(ReadOnlySpan<ushort> steps)
    {
        Span<int> indexes = stackalloc int[steps.Length];
        for (var i = 0; i < steps.Length; i++)
            indexes[i] = steps[i];
        var score = ScoreTable.Score(_axis, indexes);
        return new Entry(score, _axis.ClassOf(score));
    }

    /// <summary>A score and the rank of the class that it falls in.</summary>
    public readonly record struct Entry(decimal Score, int Class);
}
