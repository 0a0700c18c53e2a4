namespace RiskAssessment.Changes;

/// <summary>A part of an item that is not the same in two rule sets.</summary>
public sealed record PartChange
{
    internal PartChange(string path, string? old, string? @new, bool hasMeaning)
    {
        Path = path;
        Old = old;
        New = @new;
        HasMeaning = hasMeaning;
    }

    /// <summary>
    /// Where it stands in the item, by the properties of the rule file: <c>when</c>, <c>raises.likelihood</c>,
    /// <c>facts.nightWork</c>, <c>base.effect</c>, <c>because.nl</c>, <c>scenarios.assault</c> for each scenario named,
    /// <c>values.counter</c> for each value, <c>upTo.low</c> for the bound of a class, <c>after</c> for the class that is
    /// one milder, <c>table[1, 0.5]</c> for a place in a score table.
    /// </summary>
    public string Path { get; }

    /// <summary>What stood there, or null for nothing. A condition is given as written.</summary>
    public string? Old { get; }

    /// <summary>What stands there now, or null for nothing.</summary>
    public string? New { get; }

    /// <summary>
    /// Whether an assessment can come out differently for it, other than in its words. Titles, reasons, sources and the
    /// like have no meaning in this sense, nor has the version; a condition that is only written differently has not either.
    /// </summary>
    public bool HasMeaning { get; }

    /// <summary>The path, with what was and what is.</summary>
    public override string ToString() => $"{Path}: {Old ?? "-"} -> {New ?? "-"}";
}
