namespace RiskAssessment.Cli.Validating;

/// <summary>The line that a finding is on, and how many characters of it are meant.</summary>
internal sealed record Spot(string Line, int Length)
{
    public static Spot Of(string line, int column) => new(line, LengthOf(line, column - 1));

    /// <summary>A text between quotes, or the letters and digits that belong together; one at least.</summary>
    private static int LengthOf(string line, int start)
    {
        if (start < 0 || start >= line.Length)
            return 1;
        var end = start + 1;
        if (line[start] == '"')
        {
            while (end < line.Length && line[end] != '"')
                end += line[end] == '\\' ? 2 : 1;
            return Math.Min(end + 1, line.Length) - start;
        }
        if (!IsWord(line[start]))
            return 1;
        while (end < line.Length && IsWord(line[end]))
            end++;
        return end - start;
    }

    private static bool IsWord(char one) => char.IsLetterOrDigit(one) || one is '_' or '-' or '.';
}
