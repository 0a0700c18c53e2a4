using System.Globalization;
using System.Text;

namespace RiskAssessment.Cli.Pages;

/// <summary>Writes a page as Markdown that reads well as text and on the sites that show it.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();
    private readonly Page _page;

    private MarkdownPage(Page page)
    {
        _page = page;
    }

    public static string Write(Page page)
    {
        var writer = new MarkdownPage(page);
        writer.Paragraph($"# {MarkdownText.Of(page.Title)}");
        writer.WriteBlocks(page.Cover, 2);
        writer.Paragraph($"## {MarkdownText.Of(page.Words.Contents)}");
        foreach (var chapter in page.Sections)
        {
            writer.Line($"- {MarkdownText.Link(Plain(chapter.Title), $"#{chapter.Anchor}")}");
            foreach (var part in chapter.Blocks.OfType<Section>().Where(one => one.Kind == SectionKind.Part))
                writer.Line($"  - {MarkdownText.Link(Plain(part.Title), $"#{part.Anchor}")}");
        }
        writer.Line("");
        writer.WriteBlocks(page.Sections, 2);
        return writer._text.ToString().TrimEnd() + "\n";
    }

    private void WriteBlocks(IEnumerable<Block> blocks, int level)
    {
        foreach (var block in blocks)
            WriteBlock(block, level);
    }

    private void WriteBlock(Block block, int level)
    {
        switch (block)
        {
            case Section section:
                Paragraph($"{new string('#', Math.Min(level, 6))} {Anchor(section.Anchor)}{Inlines(section.Title)}");
                WriteBlocks(section.Blocks, level + 1);
                break;
            case Paragraph { Tone: Tone.Note } paragraph:
                Paragraph($"> {Inlines(paragraph.Text)}");
                break;
            case Paragraph paragraph:
                Paragraph(Inlines(paragraph.Text));
                break;
            case ItemList list:
                WriteList(list, 0);
                Line("");
                break;
            case FieldList fields:
                WriteFields(fields);
                break;
            case Table table:
                WriteTable(table.Caption, table.Columns.Select(column => MarkdownText.Of(column.Title)),
                    table.Rows.Select(row => row.Select(cell => (cell.Anchor is { } anchor ? Anchor(anchor) : "") + Inlines(cell.Text, inTable: true))));
                break;
            case Matrix matrix:
                WriteTable($"{matrix.Caption} ({matrix.RowTitle} × {matrix.ColumnTitle})",
                    [MarkdownText.Of(matrix.RowTitle), .. matrix.ColumnLabels.Select(MarkdownText.Of)],
                    matrix.Rows.Select(row => new[] { MarkdownText.Of(row.Label) }.Concat(row.Cells.Select(Cell))));
                break;
            case BarChart chart:
                WriteTable(chart.Title, [MarkdownText.Of(_page.Words.ClassWord), "", ""],
                    chart.Bars.Select(bar => new[] { Inline(bar.Class, true), bar.Full.ToString(CultureInfo.InvariantCulture), $"({bar.Open.ToString(CultureInfo.InvariantCulture)})" }.AsEnumerable()));
                Paragraph(MarkdownText.Of(chart.Legend));
                break;
            default:
                throw new InvalidOperationException($"No Markdown for {block.GetType().Name}.");
        }
    }

    private void WriteFields(FieldList fields)
    {
        foreach (var field in fields.Fields)
        {
            Line($"- **{MarkdownText.Of(field.Label)}**: " + string.Join(' ', field.Blocks.OfType<Paragraph>().Select(one => Inlines(one.Text))));
            foreach (var list in field.Blocks.OfType<ItemList>())
                WriteList(list, 1);
        }
        Line("");
    }

    private void WriteList(ItemList list, int depth)
    {
        foreach (var (index, item) in list.Items.Index())
        {
            var mark = list.IsNumbered ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}.") : "-";
            Line($"{new string(' ', depth * 3)}{mark} {Inlines(item.Text)}");
            if (item.Nested is { } nested)
                WriteList(nested, depth + 1);
        }
    }

    private void WriteTable(string caption, IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        var all = headings.ToList();
        Paragraph($"**{MarkdownText.Of(caption)}**");
        Line($"| {string.Join(" | ", all)} |");
        Line($"|{string.Concat(all.Select(_ => " --- |"))}");
        foreach (var row in rows)
            Line($"| {string.Join(" | ", row)} |");
        Line("");
    }

    private string Cell(MatrixCell cell)
    {
        var marks = string.Concat(cell.Marks.Select(mark => $" **{MarkdownText.Of(mark)}**"));
        return string.Create(CultureInfo.InvariantCulture, $"{MarkdownText.Of(cell.Score)} ({MarkdownText.Of(_page.Words.ClassWord)} {cell.Class.Rank + 1}){marks}");
    }

    private static string Inlines(IReadOnlyList<Inline> inlines, bool inTable = false) => string.Concat(inlines.Select(one => Inline(one, inTable)));

    private static string Inline(Inline inline, bool inTable) => inline switch
    {
        TextRun run => MarkdownText.Of(run.Text),
        StrongRun run => $"**{MarkdownText.Of(run.Text)}**",
        AsideRun run => MarkdownText.Of(run.Text),
        CodeRun run => MarkdownText.Code(run.Text, inTable),
        TagRun run => $"*{MarkdownText.Of(run.Text)}*",
        ItemLink link => MarkdownText.Link(link.Text, $"#{link.Anchor}"),
        WebLink { Target: { } target } link => MarkdownText.Link(link.Text, target),
        WebLink link => MarkdownText.Of(link.Address is null ? link.Text : $"{link.Text} ({link.Address})"),
        ClassRun run => string.Create(CultureInfo.InvariantCulture, $"**{run.Rank + 1} {MarkdownText.Of(run.Title)}**"),
        _ => throw new InvalidOperationException($"No Markdown for {inline.GetType().Name}."),
    };

    private static string Plain(IReadOnlyList<Inline> inlines) => string.Concat(inlines.OfType<TextRun>().Select(run => run.Text));

    // The ids of items hold letters, digits, points and hyphens alone.
    private static string Anchor(string id) => $"<a id=\"{id}\"></a>";

    private void Paragraph(string text)
    {
        Line(text);
        Line("");
    }

    private void Line(string text) => _text.Append(text.TrimEnd()).Append('\n');
}
