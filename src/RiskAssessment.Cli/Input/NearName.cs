namespace RiskAssessment.Cli.Input;

/// <summary>The name that was probably meant, among those that there are.</summary>
internal static class NearName
{
    /// <summary>The nearest by letters that are added, left out or replaced, when at most a third of them are; or null.</summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        var near = names.Select(name => (Name: name, Distance: Distance(written, name))).OrderBy(one => one.Distance).FirstOrDefault();
        return near.Name is not null && near.Distance <= Math.Max(1, written.Length / 3) ? near.Name : null;
    }

    private static int Distance(string left, string right)
    {
        var last = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            last = current;
        }
        return last[right.Length];
    }
}
