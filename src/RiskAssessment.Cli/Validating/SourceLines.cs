using System.Text;
using System.Text.Json;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli.Validating;

/// <summary>The lines of one file, and which item of a rule set each belongs to.</summary>
internal sealed class SourceLines
{
    private const int LargestRead = 8 * 1024 * 1024;

    private readonly string[] _lines;
    private readonly List<(int First, int Last, string Item)> _items;

    private SourceLines(string[] lines, List<(int, int, string)> items)
    {
        _lines = lines;
        _items = items;
    }

    /// <summary>Nothing is known of a folder, a device, or a file that is very large or gone.</summary>
    public static SourceLines Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.LinkTarget is null && file.Length is > 0 and <= LargestRead)
            {
                var bytes = File.ReadAllBytes(path);
                return new SourceLines(Encoding.UTF8.GetString(bytes).Split('\n'), ItemsOf(bytes));
            }
        }
        catch (Exception wrong) when (FileTrouble.Is(wrong))
        {
            // The place is told in any case.
        }
        return new SourceLines([], []);
    }

    public Spot? SpotOf(int line, int column) => _lines.ElementAtOrDefault(line - 1) is { } text ? Spot.Of(text.TrimEnd('\r').TrimStart('\uFEFF'), column) : null;

    /// <summary>The item, such as <c>rules/alone</c> or <c>facts/nightWork</c>, or null.</summary>
    public string? ItemAt(int line) => _items.Find(item => item.First <= line && line <= item.Last).Item;

    /// <summary>As far as the file is JSON: what comes after a mistake has no items.</summary>
    private static List<(int, int, string)> ItemsOf(byte[] bytes)
    {
        var items = new List<(int, int, string)>();
        var text = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
        var json = new Utf8JsonReader(text);
        string? section = null, id = null;
        int first = 0, line = 1, counted = 0;
        try
        {
            while (json.Read())
            {
                var at = (int)json.TokenStartIndex;
                line += text[counted..at].Count((byte)'\n');
                counted = at;
                if (json is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName })
                    section = json.GetString();
                else if (json is { CurrentDepth: 2, TokenType: JsonTokenType.PropertyName })
                    (first, id) = (line, json.GetString());
                else if (json is { CurrentDepth: 2, TokenType: JsonTokenType.StartObject } && id is null)
                    first = line;
                else if (json is { CurrentDepth: 3, TokenType: JsonTokenType.PropertyName } && first > 0 && id is null && json.ValueTextEquals("id"u8) && json.Read() && json.TokenType == JsonTokenType.String)
                    id = json.GetString();
                else if (json is { CurrentDepth: 2, TokenType: JsonTokenType.EndObject })
                {
                    if (id is not null)
                        items.Add((first, line, $"{section}/{id}"));
                    (first, id) = (0, null);
                }
            }
        }
        catch (JsonException)
        {
            // What was found before it counts.
        }
        catch (InvalidOperationException)
        {
            // A name that is no UTF-16: the same.
        }
        return items;
    }
}
