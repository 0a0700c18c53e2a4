namespace RiskAssessment.Cli.Pages;

/// <summary>Writes a page as one HTML file that needs nothing else and lets nothing else in.</summary>
internal sealed class HtmlPage
{
    private readonly HtmlWriter _html = new();
    private readonly Page _page;
    private readonly HtmlInlines _inlines;

    private HtmlPage(Page page)
    {
        _page = page;
        _inlines = new HtmlInlines(_html);
    }

    public static string Write(Page page)
    {
        var writer = new HtmlPage(page);
        writer.Write();
        return writer._html.ToString();
    }

    private void Write()
    {
        _html.Open("html", ("lang", _page.Language));
        WriteHead();
        _html.Open("body");
        _html.Element("a", _page.Words.Skip, ("class", "skip"), ("href", "#content"));
        _html.Open("header", ("class", "cover"));
        _html.Element("h1", _page.Title);
        WriteBlocks(_page.Cover, 2);
        _html.Close();
        WriteContents();
        _html.Open("main", ("id", "content"), ("tabindex", "-1"));
        WriteBlocks(_page.Sections, 2);
        _html.Close();
        _html.Close();
        _html.Close();
        _html.Line();
    }

    private void WriteHead()
    {
        var sheet = StyleSheet.Page;
        _html.Open("head");
        _html.Void("meta", ("charset", "utf-8"));
        _html.Void("meta", ("http-equiv", "Content-Security-Policy"),
            ("content", $"default-src 'none'; style-src '{sheet.Hash}'; base-uri 'none'; form-action 'none'"));
        _html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        _html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        _html.Element("title", _page.Title);
        _html.Style(sheet);
        _html.Close();
        _html.Line();
    }

    private void WriteContents()
    {
        _html.Open("nav", ("class", "contents"), ("aria-labelledby", "contents"));
        _html.Element("h2", _page.Words.Contents, ("id", "contents"));
        _html.Open("ol");
        foreach (var chapter in _page.Sections)
        {
            _html.Open("li");
            WriteContentsLine(chapter);
            var parts = chapter.Blocks.OfType<Section>().Where(one => one.Kind == SectionKind.Part).ToList();
            if (parts.Count > 0)
            {
                _html.Open("ul");
                foreach (var part in parts)
                {
                    _html.Open("li");
                    WriteContentsLine(part);
                    _html.Close();
                }
                _html.Close();
            }
            _html.Close();
        }
        _html.Close();
        _html.Close();
        _html.Line();
    }

    private void WriteContentsLine(Section section)
    {
        _html.Open("a", ("href", $"#{section.Anchor}"));
        _inlines.Write(section.Title);
        _html.Close();
    }

    private void WriteBlocks(IEnumerable<Block> blocks, int level)
    {
        foreach (var block in blocks)
        {
            WriteBlock(block, level);
            _html.Line();
        }
    }

    private void WriteBlock(Block block, int level)
    {
        switch (block)
        {
            case Section section:
                WriteSection(section, level);
                break;
            case Paragraph paragraph:
                _html.Open("p", ("class", paragraph.Tone switch { Tone.Lead => "lead", Tone.Small => "small", Tone.Note => "note", _ => null }));
                _inlines.Write(paragraph.Text);
                _html.Close();
                break;
            case ItemList list:
                WriteList(list);
                break;
            case FieldList fields:
                WriteFields(fields, level);
                break;
            case Table table:
                HtmlTables.Write(table, _html, _inlines);
                break;
            case Matrix matrix:
                HtmlTables.Write(matrix, _page.Words, _html);
                break;
            case BarChart chart:
                HtmlChart.Write(chart, _html);
                break;
            default:
                throw new InvalidOperationException($"No HTML for {block.GetType().Name}.");
        }
    }

    private void WriteSection(Section section, int level)
    {
        var heading = Math.Min(level, 6);
        _html.Open(section.Kind == SectionKind.Item ? "article" : "section",
            ("id", section.Anchor), ("class", section.Kind switch { SectionKind.Chapter => "chapter", SectionKind.Item => "item", _ => "part" }));
        _html.Open($"h{heading}");
        _inlines.Write(section.Title);
        _html.Close();
        WriteBlocks(section.Blocks, heading + 1);
        _html.Close();
    }

    private void WriteList(ItemList list)
    {
        _html.Open(list.IsNumbered ? "ol" : "ul", ("class", list.IsCompact ? "compact" : null));
        foreach (var item in list.Items)
        {
            _html.Open("li");
            _inlines.Write(item.Text);
            if (item.Nested is { } nested)
                WriteList(nested);
            _html.Close();
        }
        _html.Close();
    }

    private void WriteFields(FieldList fields, int level)
    {
        _html.Open("dl");
        foreach (var field in fields.Fields)
        {
            _html.Open("div");
            _html.Element("dt", field.Label);
            _html.Open("dd");
            WriteBlocks(field.Blocks, level);
            _html.Close();
            _html.Close();
        }
        _html.Close();
    }
}
