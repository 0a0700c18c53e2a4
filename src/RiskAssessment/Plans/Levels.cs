using System.Numerics;

namespace RiskAssessment.Plans;

/// <summary>
/// The steps on which the scenarios stand: by cell the highest and the lowest index, gross and net, with the floor of
/// each bound and what the measures in place take off the highest. Kept in one array, row after row.
/// </summary>
internal readonly struct Levels
{
    private const int Rows = 7;
    private readonly ushort[] _indexes;
    private readonly int _cells;

    private Levels(int cells)
    {
        _cells = cells;
        _indexes = new ushort[cells * Rows];
    }

    public Span<ushort> GrossHighest => Row(0);

    public Span<ushort> GrossLowest => Row(1);

    public Span<ushort> NetHighest => Row(2);

    public Span<ushort> NetLowest => Row(3);

    public Span<ushort> FloorHighest => Row(4);

    public Span<ushort> FloorLowest => Row(5);

    /// <summary>What the measures in place that surely work take off, before any floor.</summary>
    public Span<ushort> Reduction => Row(6);

    private Span<ushort> Row(int row) => _indexes.AsSpan(row * _cells, _cells);

    /// <summary>Whether highest and lowest are the same in these cells, floors included.</summary>
    public bool IsCertain(int start, int end) =>
        GrossHighest[start..end].SequenceEqual(GrossLowest[start..end])
        && NetHighest[start..end].SequenceEqual(NetLowest[start..end])
        && FloorHighest[start..end].SequenceEqual(FloorLowest[start..end]);

    /// <summary>
    /// SPEC section 3, steps 2 and 3. The highest takes of an unknown rule what raises and leaves out what lowers; the
    /// lowest the other way round.
    /// </summary>
    public static Levels Of(Plan plan, ReadOnlySpan<ulong> state)
    {
        var count = plan.Cells.Count;
        var levels = new Levels(count);
        Span<int> scratch = count <= 256 ? stackalloc int[count * 6] : new int[count * 6];
        var rules = new Tally(scratch, count);
        rules.Add(plan, state);
        var grossHighest = levels.GrossHighest;
        var grossLowest = levels.GrossLowest;
        var floorHighest = levels.FloorHighest;
        var floorLowest = levels.FloorLowest;
        var cells = plan.Cells;
        for (var cell = 0; cell < count; cell++)
        {
            int last = cells.Last[cell];
            grossHighest[cell] = Index(cells.Base[cell] + rules.ShiftHighest[cell], rules.AtMostHighest[cell], rules.AtLeastHighest[cell], last);
            grossLowest[cell] = Index(cells.Base[cell] + rules.ShiftLowest[cell], rules.AtMostLowest[cell], rules.AtLeastLowest[cell], last);
            floorHighest[cell] = (ushort)Math.Max(cells.Residual[cell], rules.AtLeastHighest[cell]);
            floorLowest[cell] = (ushort)Math.Max(cells.Residual[cell], rules.AtLeastLowest[cell]);
        }
        levels.Lower(plan, state, scratch);
        return levels;
    }

    public static ushort Net(int gross, int reduction, int floor) => (ushort)Math.Max(gross - reduction, Math.Min(gross, floor));

    private static ushort Index(int sum, int atMost, int atLeast, int last) =>
        (ushort)Math.Clamp(Math.Max(Math.Min(sum, atMost), atLeast), 0, last);

    private void Lower(Plan plan, ReadOnlySpan<ulong> state, Span<int> scratch)
    {
        var net = NetHighest;
        var netLowest = NetLowest;
        if (!plan.AnyInPlace(state))
        {
            GrossHighest.CopyTo(net);
            GrossLowest.CopyTo(netLowest);
            return;
        }
        var surely = scratch[.._cells];
        var maybe = scratch.Slice(_cells, _cells);
        var group = scratch.Slice(2 * _cells, _cells);
        Reductions.Of(plan, state, surelyWorking: true, surely, group);
        Reductions.Of(plan, state, surelyWorking: false, maybe, group);
        for (var cell = 0; cell < _cells; cell++)
        {
            net[cell] = Net(GrossHighest[cell], surely[cell], FloorHighest[cell]);
            netLowest[cell] = Net(GrossLowest[cell], maybe[cell], FloorLowest[cell]);
            Reduction[cell] = (ushort)Math.Min(surely[cell], ushort.MaxValue);
        }
    }

    /// <summary>What the rules do to each cell, for either bound.</summary>
    private readonly ref struct Tally
    {
        public Tally(Span<int> scratch, int count)
        {
            scratch.Clear();
            ShiftHighest = scratch[..count];
            ShiftLowest = scratch.Slice(count, count);
            AtLeastHighest = scratch.Slice(2 * count, count);
            AtLeastLowest = scratch.Slice(3 * count, count);
            AtMostHighest = scratch.Slice(4 * count, count);
            AtMostLowest = scratch.Slice(5 * count, count);
            AtMostHighest.Fill(ushort.MaxValue);
            AtMostLowest.Fill(ushort.MaxValue);
        }

        public Span<int> ShiftHighest { get; }

        public Span<int> ShiftLowest { get; }

        public Span<int> AtLeastHighest { get; }

        public Span<int> AtLeastLowest { get; }

        public Span<int> AtMostHighest { get; }

        public Span<int> AtMostLowest { get; }

        public void Add(Plan plan, ReadOnlySpan<ulong> state)
        {
            var words = FactLayout.Words(plan.Conditions.Rules);
            var surely = state.Slice(plan.Layout.HoldsSurely, words);
            var maybe = state.Slice(plan.Layout.HoldsMaybe, words);
            for (var i = 0; i < words; i++)
            {
                for (var left = maybe[i]; left != 0; left &= left - 1)
                {
                    var bit = BitOperations.TrailingZeroCount(left);
                    var rule = (i * FactLayout.WordBits) + bit;
                    // Behind the rules come other conditions in the same word.
                    if (rule >= plan.Conditions.Rules)
                        return;
                    var moves = plan.Cells.RuleMoves[rule];
                    if ((surely[i] >> bit & 1) != 0)
                        AddCertain(moves);
                    else
                        AddPossible(moves);
                }
            }
        }

        private void AddCertain(Move[] moves)
        {
            foreach (var move in moves)
            {
                int amount = move.Amount;
                var cell = move.Cell;
                switch (move.Kind)
                {
                    case MoveKind.Raise:
                        ShiftHighest[cell] += amount;
                        ShiftLowest[cell] += amount;
                        break;
                    case MoveKind.Lower:
                        ShiftHighest[cell] -= amount;
                        ShiftLowest[cell] -= amount;
                        break;
                    case MoveKind.AtLeast:
                        AtLeastHighest[cell] = Math.Max(AtLeastHighest[cell], amount);
                        AtLeastLowest[cell] = Math.Max(AtLeastLowest[cell], amount);
                        break;
                    default:
                        AtMostHighest[cell] = Math.Min(AtMostHighest[cell], amount);
                        AtMostLowest[cell] = Math.Min(AtMostLowest[cell], amount);
                        break;
                }
            }
        }

        private void AddPossible(Move[] moves)
        {
            foreach (var move in moves)
            {
                int amount = move.Amount;
                var cell = move.Cell;
                switch (move.Kind)
                {
                    case MoveKind.Raise:
                        ShiftHighest[cell] += amount;
                        break;
                    case MoveKind.Lower:
                        ShiftLowest[cell] -= amount;
                        break;
                    case MoveKind.AtLeast:
                        AtLeastHighest[cell] = Math.Max(AtLeastHighest[cell], amount);
                        break;
                    default:
                        AtMostLowest[cell] = Math.Min(AtMostLowest[cell], amount);
                        break;
                }
            }
        }
    }
}
