namespace RiskAssessment.Diagnostics;

/// <summary>Finds the name that was probably meant: the nearest one by edits, when it is near enough.</summary>
public static class Suggestions
{
    // Longer names than this are not names anybody mistyped, and the comparison is quadratic.
    private const int LongestName = 64;

    /// <summary>The nearest of the names, or null when none is near; of equals the first by ordinal name.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="names">What it could be; what was written itself is never suggested.</param>
    /// <param name="mostEdits">How many letters may differ at most; never more than a third of what was written.</param>
    public static string? Nearest(string written, IEnumerable<string> names, int mostEdits = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(names);
        if (written.Length is 0 or > LongestName)
            return null;
        var allowed = Math.Min(mostEdits, Math.Max(1, written.Length / 3));
        return names
            .Where(name => name.Length <= LongestName && Math.Abs(name.Length - written.Length) <= allowed)
            .Select(name => (Name: name, Distance: Distance(written, name)))
            .Where(near => near.Distance <= allowed && near.Name != written)
            .OrderBy(near => near.Distance).ThenBy(near => near.Name, StringComparer.Ordinal)
            .Select(near => near.Name)
            .FirstOrDefault();
    }

    /// <summary>
    /// Edits (insert, delete, replace, swap of neighbours) from one to the other: the restricted Damerau-Levenshtein
    /// distance. Capitals make no difference.
    /// </summary>
    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var edit = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + edit);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, current) = (last, current, beforeLast);
        }
        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
