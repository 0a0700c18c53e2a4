namespace RiskAssessment.Plans;

/// <summary>
/// The steps on which the scenarios stand: by cell the highest and the lowest index, gross and net, with the floor of
/// each bound and what the measures in place take off the highest. Row after row in one piece of memory, without the rows
/// that would say the same as another: the lowest ones when nothing is unknown, the net ones when no measure is in place.
/// Scores need them for a moment only, on the stack.
/// </summary>
internal readonly ref struct Levels
{
    private readonly Span<ushort> _indexes;
    private readonly int _width;
    private readonly bool _isOpen;
    private readonly bool _isLowered;

    private Levels(Span<ushort> room, LevelsShape shape)
    {
        _indexes = room;
        _width = shape.Width;
        _isOpen = shape.IsOpen;
        _isLowered = shape.IsLowered;
    }

    public Span<ushort> GrossHighest => Row(0);

    public Span<ushort> FloorHighest => Row(1);

    public Span<ushort> GrossLowest => Row(_isOpen ? 2 : 0);

    public Span<ushort> FloorLowest => Row(_isOpen ? 3 : 1);

    public Span<ushort> NetHighest => _isLowered ? Row(_isOpen ? 4 : 2) : GrossHighest;

    public Span<ushort> NetLowest => !_isLowered ? GrossLowest : _isOpen ? Row(6) : NetHighest;

    /// <summary>Whether highest and lowest may differ anywhere.</summary>
    public bool IsOpen => _isOpen;

    /// <summary>What the measures in place that surely work take off a cell, before any floor; empty where none is in place.</summary>
    public Span<ushort> Reduction => _isLowered ? Row(_isOpen ? 5 : 3) : [];

    private Span<ushort> Row(int row) => _indexes.Slice(row * _width, _width);

    /// <summary>Whether highest and lowest are the same in these cells, floors included.</summary>
    public bool IsCertain(int start, int end) => !_isOpen ||
        (GrossHighest[start..end].SequenceEqual(GrossLowest[start..end])
        && NetHighest[start..end].SequenceEqual(NetLowest[start..end])
        && FloorHighest[start..end].SequenceEqual(FloorLowest[start..end]));

    /// <summary>SPEC section 3, steps 2 and 3.</summary>
    /// <param name="plan">The rule set, compiled.</param>
    /// <param name="state">Which conditions hold, and which measures are in place.</param>
    /// <param name="shape">Which rows there are.</param>
    /// <param name="room">Where the levels go.</param>
    public static Levels Of(Plan plan, ReadOnlySpan<ulong> state, LevelsShape shape, Span<ushort> room)
    {
        var surely = state.Slice(plan.Layout.HoldsSurely, plan.Layout.ScoreWords);
        var maybe = state.Slice(plan.Layout.HoldsMaybe, plan.Layout.ScoreWords);
        var levels = new Levels(room, shape);
        plan.Effects.Settle(maybe, levels._isOpen ? surely : maybe, levels.GrossHighest, levels.FloorHighest);
        if (levels._isOpen)
            plan.Effects.Settle(surely, maybe, levels.GrossLowest, levels.FloorLowest);
        if (levels._isLowered)
            levels.Lower(plan, state);
        return levels;
    }

    /// <summary>Levels that stand in this room already.</summary>
    public static Levels In(LevelsShape shape, Span<ushort> room) => new(room, shape);

    public static ushort Net(int gross, int reduction, int floor) => (ushort)Math.Max(gross - reduction, Math.Min(gross, floor));

    private void Lower(Plan plan, ReadOnlySpan<ulong> state)
    {
        var cells = plan.Cells.Count;
        Span<int> scratch = cells <= 512 ? stackalloc int[cells * 2] : new int[cells * 2];
        var reduction = scratch[..cells];
        var group = scratch[cells..];
        Reductions.Of(plan, state, surelyWorking: true, reduction, group);
        Subtract(reduction, GrossHighest, FloorHighest, NetHighest);
        for (var cell = 0; cell < cells; cell++)
            Reduction[cell] = (ushort)Math.Min(reduction[cell], ushort.MaxValue);
        if (!_isOpen)
            return;
        Reductions.Of(plan, state, surelyWorking: false, reduction, group);
        Subtract(reduction, GrossLowest, FloorLowest, NetLowest);
    }

    private static void Subtract(ReadOnlySpan<int> reduction, ReadOnlySpan<ushort> gross, ReadOnlySpan<ushort> floor, Span<ushort> net)
    {
        for (var cell = 0; cell < reduction.Length; cell++)
            net[cell] = Net(gross[cell], reduction[cell], floor[cell]);
    }
}

/// <summary>Which rows the levels have: those of the lowest bound where something is unknown, the net ones where a measure is in place.</summary>
internal readonly record struct LevelsShape(int Width, bool IsOpen, bool IsLowered)
{
    /// <summary>How many indexes there are in all rows.</summary>
    public int Room => Width * ((IsOpen ? 4 : 2) + (IsLowered ? 2 : 0) + (IsOpen && IsLowered ? 1 : 0));

    public static LevelsShape Of(Plan plan, ReadOnlySpan<ulong> state)
    {
        // Word by word, as they were written a moment ago: a wider look would have to wait for the writing.
        var unknown = 0UL;
        for (var i = 0; i < plan.Layout.ScoreWords; i++)
            unknown |= state[plan.Layout.HoldsSurely + i] ^ state[plan.Layout.HoldsMaybe + i];
        return new LevelsShape(plan.Effects.Width, unknown != 0, plan.AnyInPlace(state));
    }
}
