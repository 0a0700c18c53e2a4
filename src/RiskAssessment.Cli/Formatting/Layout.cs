using System.Text;
using RiskAssessment.Cli.Schemas;

namespace RiskAssessment.Cli.Formatting;

/// <summary>
/// The canonical layout: properties in the order of the schema, two blanks a level, what fits on a line of 120 characters on
/// one line, unless its author opened it. Texts, numbers, and the order of whatever its author named stay as they are.
/// </summary>
internal sealed class Layout
{
    private const int Width = 120;
    private const int Step = 2;

    private readonly StringBuilder _output = new();

    private Layout()
    {
    }

    /// <param name="file">The content of a rule file or a file of cases.</param>
    /// <param name="schema">Of that sort of file.</param>
    public static byte[] Of(JsonPiece file, Schema schema)
    {
        var layout = new Layout();
        layout.Write(InOrder(file, schema.Root) is JsonObjectPiece root ? root with { IsOpen = true } : file, 0, 0, 0);
        return Encoding.UTF8.GetBytes(layout._output.Append('\n').ToString());
    }

    private static JsonPiece InOrder(JsonPiece piece, SchemaNode? schema)
    {
        switch (piece)
        {
            case JsonObjectPiece some when schema is not null:
                var names = schema.Properties;
                // What the schema does not know comes last and in its own order; so do the names that an author makes.
                return some with
                {
                    Members =
                    [
                        .. some.Members.OrderBy(one => IndexOf(names, one.Name))
                            .Select(one => one with { Value = InOrder(one.Value, schema.Property(one.Name)) }),
                    ],
                };
            case JsonListPiece list:
                return list with { Items = [.. list.Items.Select(one => InOrder(one, schema?.Item))] };
            default:
                return piece;
        }
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
                return i;
        }
        return names.Count;
    }

    /// <param name="piece">What to write.</param>
    /// <param name="indent">Of its line.</param>
    /// <param name="before">Characters of its line before it, without the indent.</param>
    /// <param name="after">Characters that follow it on its line.</param>
    private void Write(JsonPiece piece, int indent, int before, int after)
    {
        if (FlatOf(piece) is { } flat && (piece is JsonToken || indent + before + flat.Length + after <= Width))
        {
            _output.Append(flat);
            return;
        }
        if (piece is JsonObjectPiece some)
        {
            WriteLines('{', some.Members, '}', indent, (one, last) =>
            {
                _output.Append(one.Written).Append(": ");
                Write(one.Value, indent + Step, one.Written.Length + 2, last ? 0 : 1);
            });
        }
        else if (piece is JsonListPiece list)
        {
            WriteLines('[', list.Items, ']', indent, (one, last) => Write(one, indent + Step, 0, last ? 0 : 1));
        }
    }

    private void WriteLines<T>(char open, IReadOnlyList<T> parts, char close, int indent, Action<T, bool> write)
    {
        _output.Append(open);
        for (var i = 0; i < parts.Count; i++)
        {
            _output.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + Step);
            write(parts[i], i == parts.Count - 1);
        }
        _output.Append('\n').Append(' ', indent).Append(close);
    }

    /// <summary>On one line; null for what its author opened, or is longer than any line.</summary>
    private static string? FlatOf(JsonPiece piece)
    {
        switch (piece)
        {
            case JsonToken token:
                return token.Written;
            case JsonObjectPiece { Members.Count: 0 }:
                return "{}";
            case JsonListPiece { Items.Count: 0 }:
                return "[]";
            case JsonObjectPiece { IsOpen: true } or JsonListPiece { IsOpen: true }:
                return null;
            case JsonObjectPiece some:
                return Join("{ ", some.Members.Select(one => FlatOf(one.Value) is { } value ? $"{one.Written}: {value}" : null), " }");
            case JsonListPiece list:
                return Join("[", list.Items.Select(FlatOf), "]");
            default:
                return null;
        }
    }

    private static string? Join(string open, IEnumerable<string?> parts, string close)
    {
        var line = new StringBuilder(open);
        foreach (var part in parts)
        {
            // Stops early, so that a file on one line is not laid out once for each of its levels.
            if (part is null || line.Length > Width)
                return null;
            line.Append(line.Length > open.Length ? ", " : "").Append(part);
        }
        return line.Append(close).ToString();
    }
}
