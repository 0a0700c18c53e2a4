using System.Numerics;

namespace RiskAssessment.Plans;

/// <summary>
/// One thing that rules do to cells (raise, lower, insist, bound), as rows of numbers that are folded together: a block
/// of cells at a time, of each rule that holds and touches it a row with an amount for every cell. What rules do then
/// takes additions and no decisions, and no more memory than what they name.
/// </summary>
/// <typeparam name="T">Wide enough for what all rules together do to a cell.</typeparam>
internal sealed class EffectRows<T> where T : struct, IBinaryInteger<T>
{
    // Four vectors of bytes are 128 cells where vectors are common ones of 32 bytes, and stay in registers.
    private const int Vectors = 4;

    private readonly T _nothing;
    private readonly Block[] _blocks;

    /// <param name="cells">How many cells there are.</param>
    /// <param name="moves">By rule, the amounts of this kind; at most one a cell.</param>
    /// <param name="nothing">The amount that changes nothing.</param>
    public EffectRows(int cells, IReadOnlyList<(int Cell, T Amount)[]> moves, T nothing)
    {
        _nothing = nothing;
        _blocks = new Block[PaddedCells(cells) / BlockCells];
        var ofBlock = moves.SelectMany((rule, index) => rule.Select(move => (Rule: index, Move: move)))
            .ToLookup(pair => pair.Move.Cell / BlockCells);
        for (var block = 0; block < _blocks.Length; block++)
            _blocks[block] = MakeBlock(ofBlock[block], block * BlockCells, moves.Count);
    }

    public static int BlockCells => Vectors * Vector<T>.Count;

    /// <summary>The cells up to the end of a block; what is behind the last one means nothing.</summary>
    public static int PaddedCells(int cells) => (cells + BlockCells - 1) / BlockCells * BlockCells;

    /// <summary>By cell, the fold of what the rules do that hold.</summary>
    public void Fold<TFold>(ReadOnlySpan<ulong> holding, Span<Vector<T>> result) where TFold : struct, IFold<T>
    {
        for (var b = 0; b < _blocks.Length; b++)
        {
            var block = _blocks[b];
            Vector<T> v0, v1, v2, v3;
            v0 = v1 = v2 = v3 = new Vector<T>(_nothing);
            for (var word = 0; word < block.Rules.Length; word++)
            {
                var rules = block.Rules[word];
                for (var left = rules & holding[word]; left != 0; left &= left - 1)
                {
                    // Rows stand in the order of the rules: as many come before as rules with a lower bit.
                    var row = block.FirstRow[word] + BitOperations.PopCount(rules & ~left & (left - 1));
                    var amounts = block.Amounts.AsSpan(row * Vectors, Vectors);
                    v0 = TFold.Fold(v0, amounts[0]);
                    v1 = TFold.Fold(v1, amounts[1]);
                    v2 = TFold.Fold(v2, amounts[2]);
                    v3 = TFold.Fold(v3, amounts[3]);
                }
            }
            var of = result.Slice(b * Vectors, Vectors);
            (of[0], of[1], of[2], of[3]) = (v0, v1, v2, v3);
        }
    }

    private Block MakeBlock(IEnumerable<(int Rule, (int Cell, T Amount) Move)> moves, int firstCell, int ruleCount)
    {
        var rules = new ulong[FactLayout.Words(ruleCount)];
        var firstRow = new int[rules.Length];
        var rows = new List<T[]>();
        foreach (var ofRule in moves.GroupBy(pair => pair.Rule, pair => pair.Move).OrderBy(group => group.Key))
        {
            var word = ofRule.Key / FactLayout.WordBits;
            if (rules[word] == 0)
                firstRow[word] = rows.Count;
            FactLayout.SetBit(rules, 0, ofRule.Key);
            var row = new T[BlockCells];
            Array.Fill(row, _nothing);
            foreach (var move in ofRule)
                row[move.Cell - firstCell] = move.Amount;
            rows.Add(row);
        }
        return new Block(rules, firstRow, [.. rows.SelectMany(row => Enumerable.Range(0, Vectors).Select(at => new Vector<T>(row, at * Vector<T>.Count)))]);
    }

    /// <summary>The rules that touch a block of cells, by bit; by word of them the first row; and the rows, four vectors each.</summary>
    private readonly record struct Block(ulong[] Rules, int[] FirstRow, Vector<T>[] Amounts);
}

/// <summary>How the amounts of several rules become one.</summary>
internal interface IFold<T> where T : struct
{
    static abstract Vector<T> Fold(Vector<T> left, Vector<T> right);
}

/// <summary>Steps add up.</summary>
internal readonly struct Sum<T> : IFold<T> where T : struct
{
    public static Vector<T> Fold(Vector<T> left, Vector<T> right) => left + right;
}

/// <summary>Of what rules insist on, the highest counts.</summary>
internal readonly struct Highest<T> : IFold<T> where T : struct
{
    public static Vector<T> Fold(Vector<T> left, Vector<T> right) => Vector.Max(left, right);
}

/// <summary>Of what rules do not let pass, the lowest counts.</summary>
internal readonly struct Lowest<T> : IFold<T> where T : struct
{
    public static Vector<T> Fold(Vector<T> left, Vector<T> right) => Vector.Min(left, right);
}
