using System.Collections.Frozen;
using System.Collections.Immutable;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Plans;

/// <summary>
/// Where everything that is known stands: one array of words for an assessment. Each boolean fact has a bit and each
/// value of a choice has one, twice: "surely so" and "may be so". Known, the two are the same; unknown, the first is 0
/// and the second 1, which is Kleene's unknown (see <see cref="Conditions.Truth"/>). Comparisons of numbers and definitions
/// have bits beside them, so that a condition is a formula over bits, for one assessment or, later, for many at a time.
/// </summary>
internal sealed class FactLayout
{
    public const int WordBits = 64;

    private readonly FrozenDictionary<string, int> _index;

    public FactLayout(RuleSet ruleSet, int comparisons, int conditions, int scoreConditions, int measures)
    {
        Facts = ruleSet.Facts;
        _index = Facts.Select((fact, index) => (fact.Name, index)).ToFrozenDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);
        ByName = [.. Facts.Index().OrderBy(pair => pair.Item.Name, StringComparer.Ordinal).Select(pair => pair.Index)];
        var slots = new FactSlot[Facts.Length];
        int bit = 0, number = 0;
        for (var i = 0; i < slots.Length; i++)
        {
            var bits = Facts[i].Type switch { FactType.Number => 0, FactType.Boolean => 1, _ => Facts[i].Options.Length };
            // A fact of at most a word does not cross from one word into the next, so that setting it is one mask.
            if (bit % WordBits + bits > WordBits)
                bit = Words(bit) * WordBits;
            slots[i] = new FactSlot(bit, bits, Facts[i].Type == FactType.Number ? number++ : -1);
            bit += bits;
        }
        Slots = [.. slots];
        FactWords = Words(Facts.Length);
        ComparisonBit = Words(bit) * WordBits;
        DefinitionBit = ComparisonBit + Words(comparisons) * WordBits;
        BitWords = Words(DefinitionBit + ruleSet.Definitions.Length);
        ConditionWords = Words(conditions);
        ScoreWords = Words(scoreConditions);
        Known = 0;
        Assumed = Known + FactWords;
        Surely = Assumed + FactWords;
        Maybe = Surely + BitWords;
        Numbers = Maybe + BitWords;
        FactsEnd = Numbers + number;
        HoldsSurely = FactsEnd;
        HoldsMaybe = HoldsSurely + ConditionWords;
        InPlace = HoldsMaybe + ConditionWords;
        RestIsOpen = InPlace + Words(measures);
        Length = RestIsOpen + 1;
    }

    public ImmutableArray<Fact> Facts { get; }

    /// <summary>The indexes of the facts, by ordinal name.</summary>
    public ImmutableArray<int> ByName { get; }

    public ImmutableArray<FactSlot> Slots { get; }

    /// <summary>Words that have a bit for each fact.</summary>
    public int FactWords { get; }

    /// <summary>Words that have a bit for each value, comparison and definition.</summary>
    public int BitWords { get; }

    /// <summary>Words that have a bit for each condition.</summary>
    public int ConditionWords { get; }

    /// <summary>The first of those words, which have the conditions that scores depend on.</summary>
    public int ScoreWords { get; }

    /// <summary>First bit of the comparisons, at the start of a word.</summary>
    public int ComparisonBit { get; }

    /// <summary>First bit of the definitions, at the start of a word.</summary>
    public int DefinitionBit { get; }

    /// <summary>Offset of the words in which a fact's bit says that it has a value.</summary>
    public int Known { get; }

    /// <summary>Offset of the words in which a fact's bit says that its value is its own default.</summary>
    public int Assumed { get; }

    /// <summary>Offset of the words of what surely is so.</summary>
    public int Surely { get; }

    /// <summary>Offset of the words of what may be so.</summary>
    public int Maybe { get; }

    /// <summary>Offset of the numbers, a double in each word.</summary>
    public int Numbers { get; }

    /// <summary>End of what a role and its defaults fill in beforehand.</summary>
    public int FactsEnd { get; }

    /// <summary>Offset of the words in which a condition's bit says that it surely holds.</summary>
    public int HoldsSurely { get; }

    /// <summary>Offset of the words in which a condition's bit says that it may hold.</summary>
    public int HoldsMaybe { get; }

    /// <summary>Offset of the words in which a measure's bit says that it is in place.</summary>
    public int InPlace { get; }

    /// <summary>Offset of a word that is not 0 while only the conditions that scores depend on were looked at.</summary>
    public int RestIsOpen { get; }

    public int Length { get; }

    public static int Words(int bits) => (bits + WordBits - 1) / WordBits;

    /// <summary>The index of a fact, or -1.</summary>
    public int IndexOf(string name) => _index.TryGetValue(name, out var index) ? index : -1;

    public static bool Bit(ReadOnlySpan<ulong> state, int offset, int bit) =>
        (state[offset + (bit / WordBits)] >> (bit % WordBits) & 1) != 0;

    public static void SetBit(Span<ulong> state, int offset, int bit) =>
        state[offset + (bit / WordBits)] |= 1UL << (bit % WordBits);

    /// <summary>Gives a fact a value that has been checked against it, or makes it unknown.</summary>
    public void Set(Span<ulong> state, int fact, FactValue value)
    {
        var slot = Slots[fact];
        var factMask = 1UL << (fact % WordBits);
        ref var known = ref state[Known + (fact / WordBits)];
        known = value.Kind == FactValueKind.Unknown ? known & ~factMask : known | factMask;
        switch (value.Kind)
        {
            case FactValueKind.Unknown:
                Fill(state, Surely, slot, false);
                Fill(state, Maybe, slot, true);
                break;
            case FactValueKind.Number:
                state[Numbers + slot.Number] = BitConverter.DoubleToUInt64Bits(value.AsNumber);
                break;
            case FactValueKind.Boolean:
                Fill(state, Surely, slot, value.AsBoolean);
                Fill(state, Maybe, slot, value.AsBoolean);
                break;
            case FactValueKind.Choice:
                Fill(state, Surely, slot, false);
                Fill(state, Maybe, slot, false);
                SetOption(state, slot, Facts[fact].IndexOf(value.AsChoice));
                break;
            case FactValueKind.Choices:
                Fill(state, Surely, slot, false);
                Fill(state, Maybe, slot, false);
                foreach (var option in value.AsChoices)
                    SetOption(state, slot, Facts[fact].IndexOf(option));
                break;
        }
    }

    private void SetOption(Span<ulong> state, FactSlot slot, int option)
    {
        SetBit(state, Surely, slot.Bit + option);
        SetBit(state, Maybe, slot.Bit + option);
    }

    private static void Fill(Span<ulong> state, int offset, FactSlot slot, bool value)
    {
        for (var done = 0; done < slot.Bits;)
        {
            var bit = slot.Bit + done;
            var count = Math.Min(slot.Bits - done, WordBits - (bit % WordBits));
            var mask = (ulong.MaxValue >> (WordBits - count)) << (bit % WordBits);
            ref var word = ref state[offset + (bit / WordBits)];
            word = value ? word | mask : word & ~mask;
            done += count;
        }
    }
}

/// <summary>Where a fact stands: its bits, or its number.</summary>
internal readonly record struct FactSlot(int Bit, int Bits, int Number);
