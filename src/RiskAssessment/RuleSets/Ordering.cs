namespace RiskAssessment.RuleSets;

/// <summary>
/// Puts names after the names they use, without a stack of calls, so that a chain of ten thousand definitions is read
/// like any other.
/// </summary>
internal static class Ordering
{
    /// <summary>The names in order; those that are on a cycle or lead to one are left out.</summary>
    public static List<string> Sort(IReadOnlyDictionary<string, IReadOnlyList<string>> uses)
    {
        var waiting = uses.ToDictionary(pair => pair.Key, pair => pair.Value.Distinct().Count(uses.ContainsKey), StringComparer.Ordinal);
        var usedBy = uses.SelectMany(pair => pair.Value.Distinct().Where(uses.ContainsKey).Select(used => (Used: used, By: pair.Key)))
            .ToLookup(pair => pair.Used, pair => pair.By, StringComparer.Ordinal);
        var ready = new Queue<string>(uses.Keys.Where(name => waiting[name] == 0));
        var sorted = new List<string>(uses.Count);
        while (ready.TryDequeue(out var name))
        {
            sorted.Add(name);
            foreach (var by in usedBy[name])
            {
                if (--waiting[by] == 0)
                    ready.Enqueue(by);
            }
        }
        return sorted;
    }

    /// <summary>A cycle in words, cut where nobody reads on.</summary>
    public static string Describe(IReadOnlyList<string> cycle)
    {
        const int shown = 10;
        var names = cycle.Count > shown ? cycle.Take(shown).Append("...") : cycle;
        return string.Join(" -> ", names.Append(cycle[0]));
    }

    /// <summary>The cycles among names that <see cref="Sort"/> left out, each named once, from one of its names on.</summary>
    public static IEnumerable<IReadOnlyList<string>> Cycles(IReadOnlyDictionary<string, IReadOnlyList<string>> uses)
    {
        var sorted = Sort(uses).ToHashSet(StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in uses.Keys.Where(name => !sorted.Contains(name)))
        {
            var path = new List<string>();
            var name = start;
            while (done.Add(name))
            {
                path.Add(name);
                // Every name left over uses another one left over, so the walk ends on a cycle or where one was found before.
                name = uses[name].First(used => uses.ContainsKey(used) && !sorted.Contains(used));
            }
            if (path.IndexOf(name) is >= 0 and var first)
                yield return path[first..];
        }
    }
}
