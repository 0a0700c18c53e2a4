using System.Numerics;
using System.Runtime.InteropServices;

namespace RiskAssessment.Plans;

/// <summary>What all rules do to all cells: from the rules that hold to the steps before any measure.</summary>
internal abstract class RuleEffects
{
    /// <summary>The cells, filled up to whole vectors.</summary>
    public abstract int Width { get; }

    /// <summary>
    /// The gross index of each cell and its floor, of one bound (SPEC section 3, steps 2 and 3): the highest takes of the
    /// unknown rules what raises and leaves out what lowers, the lowest the other way round.
    /// </summary>
    /// <param name="raising">Which rules count that raise, or insist on a step.</param>
    /// <param name="lowering">Which rules count that lower, or do not let a step pass.</param>
    /// <param name="gross">Where the index of each cell goes.</param>
    /// <param name="floor">Where the index goes below which no measure takes it.</param>
    public abstract void Settle(ReadOnlySpan<ulong> raising, ReadOnlySpan<ulong> lowering, Span<ushort> gross, Span<ushort> floor);

    /// <summary>A byte holds what rules do to a cell in any rule set that people write; the other widths are there for the rest.</summary>
    public static RuleEffects Of(Cells cells) => MostOf(cells) switch
    {
        < sbyte.MaxValue => new RuleEffects<sbyte>(cells),
        < short.MaxValue => new RuleEffects<short>(cells),
        _ => new RuleEffects<int>(cells),
    };

    /// <summary>The farthest from 0 that a cell can come before it is kept within its steps.</summary>
    private static long MostOf(Cells cells)
    {
        var raised = cells.Base.Select(step => (long)step).ToArray();
        var lowered = new long[cells.Count];
        foreach (var move in cells.RuleMoves.SelectMany(moves => moves))
        {
            if (move.Kind == MoveKind.Raise)
                raised[move.Cell] += move.Amount;
            else if (move.Kind == MoveKind.Lower)
                lowered[move.Cell] += move.Amount;
        }
        return raised.Concat(lowered).Concat(cells.Last.Select(last => (long)last)).Max();
    }
}

/// <summary>The effects in numbers of one width.</summary>
internal sealed class RuleEffects<T> : RuleEffects where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private const int StackBytes = 4096;

    private readonly EffectRows<T> _shifts;
    private readonly EffectRows<T> _raises;
    private readonly EffectRows<T> _lowers;
    private readonly EffectRows<T> _atLeast;
    private readonly EffectRows<T> _atMost;
    private readonly Vector<T>[] _base;
    private readonly Vector<T>[] _residual;
    private readonly Vector<T>[] _last;

    public RuleEffects(Cells cells)
    {
        Width = EffectRows<T>.PaddedCells(cells.Count);
        _shifts = Rows(cells, T.Zero, MoveKind.Raise, MoveKind.Lower);
        _raises = Rows(cells, T.Zero, MoveKind.Raise);
        _lowers = Rows(cells, T.Zero, MoveKind.Lower);
        _atLeast = Rows(cells, T.Zero, MoveKind.AtLeast);
        _atMost = Rows(cells, T.MaxValue, MoveKind.AtMost);
        _base = Padded(cells.Base);
        _residual = Padded(cells.Residual);
        _last = Padded(cells.Last);
    }

    public override int Width { get; }

    public override void Settle(ReadOnlySpan<ulong> raising, ReadOnlySpan<ulong> lowering, Span<ushort> gross, Span<ushort> floor)
    {
        var count = _base.Length;
        Span<Vector<T>> scratch = count * 4 * Vector<byte>.Count <= StackBytes ? stackalloc Vector<T>[count * 4] : new Vector<T>[count * 4];
        var raised = scratch[..count];
        var lowered = scratch.Slice(count, count);
        var atLeast = scratch.Slice(2 * count, count);
        var atMost = scratch.Slice(3 * count, count);
        // Where nothing is unknown, what raises and what lowers are the same rules: one walk does for both.
        if (raising == lowering)
        {
            _shifts.Fold<Sum<T>>(raising, raised);
            lowered.Clear();
        }
        else
        {
            _raises.Fold<Sum<T>>(raising, raised);
            _lowers.Fold<Sum<T>>(lowering, lowered);
        }
        _atLeast.Fold<Highest<T>>(raising, atLeast);
        _atMost.Fold<Lowest<T>>(lowering, atMost);
        for (var i = 0; i < count; i++)
        {
            var index = Vector.Max(Vector.Min(_base[i] + raised[i] - lowered[i], atMost[i]), atLeast[i]);
            raised[i] = Vector.Max(Vector.Min(index, _last[i]), Vector<T>.Zero);
            lowered[i] = Vector.Max(_residual[i], atLeast[i]);
        }
        Write(raised, gross);
        Write(lowered, floor);
    }

    private static void Write(ReadOnlySpan<Vector<T>> from, Span<ushort> to)
    {
        if (typeof(T) == typeof(sbyte))
        {
            var wide = MemoryMarshal.Cast<ushort, Vector<ushort>>(to);
            for (var i = 0; i < from.Length; i++)
                Vector.Widen(Vector.AsVectorByte(from[i]), out wide[2 * i], out wide[(2 * i) + 1]);
            return;
        }
        var numbers = MemoryMarshal.Cast<Vector<T>, T>(from);
        for (var i = 0; i < numbers.Length; i++)
            to[i] = ushort.CreateTruncating(numbers[i]);
    }

    /// <summary>The moves of one kind; of raises and lowers together, what lowers is less than 0.</summary>
    private static EffectRows<T> Rows(Cells cells, T nothing, params MoveKind[] kinds)
    {
        return new EffectRows<T>(cells.Count, [.. cells.RuleMoves.Select(moves => moves.Where(move => kinds.Contains(move.Kind))
            .Select(move => (move.Cell, AmountOf(move))).ToArray())], nothing);

        T AmountOf(Move move) => T.CreateChecked(kinds.Length > 1 && move.Kind == MoveKind.Lower ? -move.Amount : move.Amount);
    }

    private Vector<T>[] Padded(IReadOnlyList<ushort> numbers)
    {
        var padded = new T[Width];
        for (var i = 0; i < numbers.Count; i++)
            padded[i] = T.CreateChecked(numbers[i]);
        return MemoryMarshal.Cast<T, Vector<T>>(padded).ToArray();
    }
}
