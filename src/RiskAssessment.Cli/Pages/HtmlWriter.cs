using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli.Pages;

/// <summary>
/// Writes HTML in which no text can be anything but text: it has no way to write markup other than by names of elements
/// and attributes, which are checked.
/// </summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new("<!DOCTYPE html>\n");
    private readonly Stack<string> _open = new();

    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(element, attributes);
        _open.Push(element);
    }

    /// <summary>An element that has nothing in it and no end.</summary>
    public void Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) => Begin(element, attributes);

    public void Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
    }

    public void Text(string text) => Encode(text);

    /// <summary>An element with nothing but text.</summary>
    public void Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Text(text);
        Close();
    }

    /// <summary>The style sheet of the tool itself, as it stands: browsers take no escapes in it.</summary>
    public void Style(StyleSheet sheet)
    {
        _html.Append("<style>").Append(sheet.Text).Append("</style>");
    }

    /// <summary>Ends the line in the source; it means nothing.</summary>
    public void Line() => _html.Append('\n');

    public override string ToString() => _open.Count == 0 ? _html.ToString() : throw new InvalidOperationException($"<{_open.Peek()}> is still open.");

    private void Begin(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(Name(element));
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            _html.Append(' ').Append(Name(name)).Append("=\"");
            Encode(value);
            _html.Append('"');
        }
        _html.Append('>');
    }

    // What a browser would run, or what could reach outside, has no place on a page of ours.
    private static string Name(string name) =>
        name.All(one => char.IsAsciiLetterOrDigit(one) || one == '-') && name is not ("style" or "script" or "iframe" or "object" or "src")
        && !name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            ? name : throw new ArgumentException($"'{name}' is no element or attribute that a page may have.", nameof(name));

    private void Encode(string text) => _html.Append(Encoder.Encode(SafeText.Of(text)));
}
