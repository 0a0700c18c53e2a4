using System.Collections.Frozen;
using System.Collections.Immutable;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.RuleSets;

/// <summary>Roles with their facts, those of the roles they are like included.</summary>
internal static class RoleResolver
{
    public static ImmutableArray<Role> Resolve(Resolution resolution)
    {
        var facts = resolution.Items.Facts.ToDictionary(item => item.Id, item => item.Item, StringComparer.Ordinal);
        var drafts = resolution.Items.Roles.Where(item => item.Item is not null)
            .ToDictionary(item => item.Id, item => item.Item!, StringComparer.Ordinal);
        var declared = resolution.Items.Roles.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var uses = drafts.ToDictionary(
            pair => pair.Key, pair => (IReadOnlyList<string>)(pair.Value.Like is { } like ? [like.Value] : []), StringComparer.Ordinal);
        foreach (var (_, draft) in drafts)
        {
            if (draft.Like is { } like && !declared.Contains(like.Value))
            {
                resolution.Found.Add(ReferenceFindings.UnknownRole.Suggesting(
                    resolution.Found.Nearest(like.Value, declared), like.Place, like.Value, resolution.RuleSet));
            }
        }
        foreach (var cycle in Ordering.Cycles(uses))
        {
            var round = Ordering.Describe(cycle);
            foreach (var id in cycle)
                resolution.Found.Add(ReferenceFindings.RoleCycle.At(drafts[id].Like!.Place, id, round));
        }
        var values = new Dictionary<string, Dictionary<string, FactValue>>(StringComparer.Ordinal);
        foreach (var id in Ordering.Sort(uses))
            values[id] = ReadFacts(drafts[id], drafts[id].Like is { } like ? values.GetValueOrDefault(like.Value) : null, facts, resolution);
        return
        [
            .. resolution.Items.Roles
                .Where(item => item.Item?.Title is not null && values.ContainsKey(item.Id))
                .Select(item => new Role(item.Id, item.Item!.Title!, values[item.Id].ToFrozenDictionary(StringComparer.Ordinal))
                {
                    Description = item.Item.Description,
                    Shielded = item.Item.Shielded,
                }),
        ];
    }

    private static Dictionary<string, FactValue> ReadFacts(
        RoleDraft draft, Dictionary<string, FactValue>? like, Dictionary<string, Fact?> facts, Resolution resolution)
    {
        var values = like is null ? new Dictionary<string, FactValue>(StringComparer.Ordinal) : new(like, StringComparer.Ordinal);
        foreach (var (name, value) in draft.Facts)
        {
            if (!facts.TryGetValue(name.Value, out var fact))
            {
                resolution.Found.Add(ReferenceFindings.UnknownFact.Suggesting(
                    resolution.Found.Nearest(name.Value, facts.Keys), name.Place, name.Value, resolution.RuleSet));
            }
            else if (fact is not null && FactValueReader.Read(value, fact, resolution.Found) is { } read)
            {
                values[name.Value] = read;
            }
        }
        return values;
    }
}
