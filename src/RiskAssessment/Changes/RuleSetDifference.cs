using System.Collections.Immutable;
using RiskAssessment.RuleSets;
using RiskAssessment.Texts;

namespace RiskAssessment.Changes;

/// <summary>
/// What is not the same in two resolved rule sets: nothing that they hold is left out, but for the fingerprints, which
/// differ by layout alone, and the order of what has a name, which has no meaning. It never changes.
/// </summary>
public sealed class RuleSetDifference
{
    private RuleSetDifference(RuleSet old, RuleSet @new)
    {
        Old = old;
        New = @new;
        var (before, after) = (ItemContents.Of(old), ItemContents.Of(@new));
        Changes =
        [
            .. before.Keys.Union(after.Keys).Order()
                .Select(key => Compare(key, before.GetValueOrDefault(key), after.GetValueOrDefault(key))).OfType<ItemChange>(),
        ];
    }

    /// <summary>The one that is compared with.</summary>
    public RuleSet Old { get; }

    /// <summary>The one that is compared.</summary>
    public RuleSet New { get; }

    /// <summary>The items that are not the same, by kind and then by ordinal id.</summary>
    public ImmutableArray<ItemChange> Changes { get; }

    /// <summary>Whether the two hold the same.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Whether an assessment can come out differently, other than in its words, version and fingerprint.</summary>
    public bool MeaningChanged => Changes.Any(change => change.MeaningChanged);

    /// <summary>Compares two rule sets: as a rule two versions of one id, but any two will do.</summary>
    /// <param name="old">The one to compare with.</param>
    /// <param name="new">The one to compare.</param>
    public static RuleSetDifference Between(RuleSet old, RuleSet @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        return new RuleSetDifference(old, @new);
    }

    /// <summary>The change of an item, or null when it is the same in both, or in neither.</summary>
    /// <param name="item">What kind of item it is.</param>
    /// <param name="id">Its id or name.</param>
    public ItemChange? Find(ItemKind item, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var change in Changes)
        {
            if (change.Item == item && change.Id == id)
                return change;
        }
        return null;
    }

    private static ItemChange? Compare(ItemKey key, ItemContent? old, ItemContent? @new)
    {
        var kind = old is null ? ChangeKind.Added : @new is null ? ChangeKind.Removed : ChangeKind.Changed;
        var parts = Compare(old?.Parts ?? [], @new?.Parts ?? []);
        if (kind == ChangeKind.Changed && parts.IsEmpty)
            return null;
        // The rule set itself is neither added nor removed: another id is one of its parts.
        var id = key.Item == ItemKind.RuleSet ? (@new ?? old)!.Name : key.Id;
        return new ItemChange(key.Item, id, kind, (@new ?? old)!.Title, parts);
    }

    private static ImmutableArray<PartChange> Compare(IReadOnlyList<ItemPart> old, IReadOnlyList<ItemPart> @new)
    {
        var before = old.ToDictionary(part => part.Path, StringComparer.Ordinal);
        var after = @new.ToDictionary(part => part.Path, StringComparer.Ordinal);
        var changed = new List<PartChange>();
        foreach (var path in InOrder(old, @new))
        {
            var (was, now) = (before.GetValueOrDefault(path), after.GetValueOrDefault(path));
            if (was != now)
                changed.Add(new PartChange(path, was?.Value, now?.Value, was?.Meaning != now?.Meaning));
        }
        return [.. changed];
    }

    /// <summary>The paths of the new parts, each old one that is gone after the one that it stood after.</summary>
    private static List<string> InOrder(IReadOnlyList<ItemPart> old, IReadOnlyList<ItemPart> @new)
    {
        var paths = @new.Select(part => part.Path).ToList();
        var known = paths.ToHashSet(StringComparer.Ordinal);
        var at = 0;
        foreach (var part in old)
        {
            if (!known.Contains(part.Path))
                paths.Insert(at++, part.Path);
            else
                at = (paths.IndexOf(part.Path, at) is >= 0 and var next ? next : paths.IndexOf(part.Path)) + 1;
        }
        return paths;
    }
}

/// <summary>By what an item is found in both rule sets; the order is that in which a difference tells of them.</summary>
internal readonly record struct ItemKey(ItemKind Item, string Id) : IComparable<ItemKey>
{
    public int CompareTo(ItemKey other) =>
        Item != other.Item ? Item.CompareTo(other.Item) : string.CompareOrdinal(Id, other.Id);
}

/// <summary>What an item holds, taken apart.</summary>
internal sealed record ItemContent(string Name, LocalizedText? Title, IReadOnlyList<ItemPart> Parts);

/// <summary>A part of an item as text.</summary>
/// <param name="Path">Where it stands in the item.</param>
/// <param name="Value">What stands there, as written.</param>
/// <param name="Meaning">What it means: equal meanings give equal outcomes; null for what has no influence on them.</param>
internal sealed record ItemPart(string Path, string Value, string? Meaning);
