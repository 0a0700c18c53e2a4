using System.Globalization;

namespace RiskAssessment.Tests.Support;

/// <summary>A text without its marks, and the places, line and column from 1, of the characters that followed them.</summary>
internal sealed record Marked(string Text, IReadOnlyList<string> Places, IReadOnlyList<int> Indexes)
{
    private const char Mark = '¦';

    public static Marked Read(string text)
    {
        var places = new List<string>();
        var indexes = new List<int>();
        int line = 1, column = 1, index = 0;
        foreach (var one in text)
        {
            if (one == Mark)
            {
                places.Add(string.Create(CultureInfo.InvariantCulture, $"({line},{column})"));
                indexes.Add(index);
                continue;
            }
            index++;
            (line, column) = one == '\n' ? (line + 1, 1) : (line, column + 1);
        }
        return new Marked(text.Replace(Mark.ToString(), "", StringComparison.Ordinal), places, indexes);
    }
}
