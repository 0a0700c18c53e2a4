using System.Net;
using System.Text.RegularExpressions;

namespace RiskAssessment.Cli.Tests.Support;

/// <summary>A page as a browser takes it apart: elements with attributes, in order; fails where an element is not closed.</summary>
internal sealed partial class HtmlReading
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "meta", "br", "!DOCTYPE" };

    public HtmlReading(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (name.StartsWith('/'))
            {
                Assert.Equal(open.Pop(), name[1..]);
                continue;
            }
            var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (Match attribute in Attribute().Matches(tag.Groups["rest"].Value))
                attributes.Add(attribute.Groups["name"].Value, WebUtility.HtmlDecode(attribute.Groups["value"].Value));
            Elements.Add((name, attributes));
            if (!Void.Contains(name))
                open.Push(name);
        }
        Assert.Empty(open);
        Text = WebUtility.HtmlDecode(Tag().Replace(html, ""));
    }

    public List<(string Name, Dictionary<string, string> Attributes)> Elements { get; } = [];

    /// <summary>What is read, without markup.</summary>
    public string Text { get; }

    public IEnumerable<string> Ids => Elements.Select(one => one.Attributes.GetValueOrDefault("id")).OfType<string>();

    public IEnumerable<string> Links => Elements.Select(one => one.Attributes.GetValueOrDefault("href")).OfType<string>();

    public IEnumerable<int> Headings => Elements.Where(one => one.Name.Length == 2 && one.Name[0] == 'h' && char.IsDigit(one.Name[1])).Select(one => one.Name[1] - '0');

    // Each < begins a tag: text has none.
    [GeneratedRegex("""<(?<name>!DOCTYPE|/?[a-z0-9]+)(?<rest>(?:[^"<>]|"[^"<>]*")*)>""")]
    private static partial Regex Tag();

    [GeneratedRegex(""""\s(?<name>[a-zA-Z-]+)="(?<value>[^"]*)(?:")"""")]
    private static partial Regex Attribute();
}
