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
    private readonly int _first;
    private readonly int _second;
    private readonly int _third;
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
        _first = _strides[0];
        _second = _strides.ElementAtOrDefault(1);
        _third = _strides.ElementAtOrDefault(2);
        if (combinations > MostTabulated)
            return;
        _entries = Tabulate((int)combinations);
        Ranks = Rank(_entries);
    }

    public int Dimensions => _strides.Length;

    /// <summary>
    /// By combination, the place of its score among the different scores, from low to high: compares as the scores do, at
    /// the price of an integer. Null where combinations are too many.
    /// </summary>
    public int[]? Ranks { get; }

    /// <summary>Which combination this is.</summary>
    public int IndexOf(ReadOnlySpan<ushort> steps)
    {
        // Written out, for a loop would cost more than what it does: an axis has at most four dimensions.
        var index = steps[0] * _first;
        if (steps.Length > 1)
            index += steps[1] * _second;
        if (steps.Length > 2)
            index += steps[2] * _third;
        if (steps.Length > 3)
            index += steps[3];
        return index;
    }

    public Entry Of(ReadOnlySpan<ushort> steps) => _entries is { } entries ? entries[IndexOf(steps)] : Compute(steps);

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

    private static int[] Rank(Entry[] entries)
    {
        var scores = entries.Select(entry => entry.Score).Distinct().Order().ToArray();
        return Array.ConvertAll(entries, entry => Array.BinarySearch(scores, entry.Score));
    }

    private Entry Compute(ReadOnlySpan<ushort> steps)
    {
        Span<int> indexes = stackalloc int[steps.Length];
        for (var i = 0; i < steps.Length; i++)
            indexes[i] = steps[i];
        var score = ScoreTable.Score(_axis, indexes);
        return new Entry(score, _axis.ClassOf(score));
    }

    /// <summary>A score and the rank of the class that it falls in. An object, for it is handed on more often than read.</summary>
    public sealed record Entry(decimal Score, int Class);
}
