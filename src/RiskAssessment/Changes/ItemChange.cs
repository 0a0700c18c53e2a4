using System.Collections.Immutable;
using RiskAssessment.Texts;

namespace RiskAssessment.Changes;

/// <summary>An item that is not the same in two rule sets.</summary>
public sealed class ItemChange
{
    internal ItemChange(ItemKind item, string id, ChangeKind kind, LocalizedText? title, ImmutableArray<PartChange> parts)
    {
        Item = item;
        Id = id;
        Kind = kind;
        Title = title;
        Parts = parts;
        MeaningChanged = kind != ChangeKind.Changed || parts.Any(part => part.HasMeaning);
    }

    /// <summary>What kind of item it is.</summary>
    public ItemKind Item { get; }

    /// <summary>Its id or name.</summary>
    public string Id { get; }

    /// <summary>Whether it was added, removed or changed.</summary>
    public ChangeKind Kind { get; }

    /// <summary>
    /// What it is called, of a rule its reason; of a removed item as it was, otherwise as it is. Null where it has none: an
    /// axis, a definition without a title.
    /// </summary>
    public LocalizedText? Title { get; }

    /// <summary>The parts that are not the same, in the order of the rule file; of an item added or removed all that it has.</summary>
    public ImmutableArray<PartChange> Parts { get; }

    /// <summary>Whether an assessment can come out differently for it, other than in its words. So it is of what was added or removed.</summary>
    public bool MeaningChanged { get; }

    /// <summary>Whether a part with this path changed in meaning; always so of an item added or removed.</summary>
    internal bool Touches(string path) =>
        Kind != ChangeKind.Changed || Parts.Any(part => part.HasMeaning && part.Path == path);

    /// <summary>What happened, to what.</summary>
    public override string ToString() => $"{Kind}: {Item} {Id}";
}
