namespace RiskAssessment.Conditions;

/// <summary>
/// True, false or unknown, after Kleene's strong logic: what is unknown may turn out either way, and an outcome is
/// unknown only where that matters. Kept as two bits, "surely holds" and "may hold", so that the compiled plan, which
/// has a bit vector of each, works by the same definition.
/// </summary>
internal readonly record struct Truth
{
    private Truth(bool surely, bool maybe)
    {
        Surely = surely;
        Maybe = maybe;
    }

    public static Truth True => new(true, true);

    public static Truth False => new(false, false);

    public static Truth Unknown => new(false, true);

    /// <summary>It holds, whatever the unknown facts turn out to be.</summary>
    public bool Surely { get; }

    /// <summary>It holds, or may turn out to.</summary>
    public bool Maybe { get; }

    public bool IsUnknown => Maybe && !Surely;

    public static Truth Of(bool value) => value ? True : False;

    public static Truth operator !(Truth operand) => new(!operand.Maybe, !operand.Surely);

    public static Truth operator &(Truth left, Truth right) => new(left.Surely & right.Surely, left.Maybe & right.Maybe);

    public static Truth operator |(Truth left, Truth right) => new(left.Surely | right.Surely, left.Maybe | right.Maybe);
}
