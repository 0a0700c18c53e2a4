using RiskAssessment.Plans;

namespace RiskAssessment.Benchmarks.HandWritten;

/// <summary>Reads facts by name from a prepared state, to fill the record of a hand-written program before anything is measured.</summary>
internal sealed class FactReader(Plan plan, ulong[] words)
{
    public bool Boolean(string fact) => FactLayout.Bit(words, plan.Layout.Surely, SlotOf(fact).Bit);

    public double Number(string fact) => BitConverter.UInt64BitsToDouble(words[plan.Layout.Numbers + SlotOf(fact).Number]);

    public int Choice(string fact) => int.CreateChecked(ulong.TrailingZeroCount(Choices(fact)));

    public ulong Choices(string fact)
    {
        var slot = SlotOf(fact);
        var set = 0UL;
        for (var option = 0; option < slot.Bits; option++)
        {
            if (FactLayout.Bit(words, plan.Layout.Surely, slot.Bit + option))
                set |= 1UL << option;
        }
        return set;
    }

    private FactSlot SlotOf(string fact)
    {
        var index = plan.Layout.IndexOf(fact);
        return FactLayout.Bit(words, plan.Layout.Known, index) ? plan.Layout.Slots[index]
            : throw new InvalidOperationException($"'{fact}' is unknown; a hand-written program needs complete facts.");
    }
}
