using System.Globalization;

namespace RiskAssessment.Cli.Pages;

/// <summary>Tables as HTML: a caption, headings with what they head, and a frame that scrolls on a narrow screen.</summary>
internal static class HtmlTables
{
    public static void Write(Table table, HtmlWriter html, HtmlInlines inlines)
    {
        Open(table.Caption, "table", html);
        html.Open("thead");
        html.Open("tr");
        foreach (var column in table.Columns)
            html.Element("th", column.Title, ("scope", "col"), ("class", column.Width switch { ColumnWidth.Narrow => "narrow", ColumnWidth.Wide => "wide", _ => null }));
        html.Close();
        html.Close();
        html.Open("tbody");
        foreach (var row in table.Rows)
        {
            html.Open("tr", ("id", row[0].Anchor));
            foreach (var (index, cell) in row.Index())
            {
                if (index == 0)
                    html.Open("th", ("scope", "row"));
                else
                    html.Open("td", ("class", table.Columns[index].Width == ColumnWidth.Tight ? "tight" : null));
                inlines.Write(cell.Text);
                html.Close();
            }
            html.Close();
            html.Line();
        }
        html.Close();
        Close(html);
    }

    public static void Write(Matrix matrix, PageWords words, HtmlWriter html)
    {
        Open(matrix.Caption, "matrix", html);
        html.Open("thead");
        html.Open("tr");
        html.Element("th", matrix.RowTitle, ("scope", "col"), ("rowspan", "2"));
        html.Element("th", matrix.ColumnTitle, ("scope", "colgroup"), ("colspan", matrix.ColumnLabels.Count.ToString(CultureInfo.InvariantCulture)));
        html.Close();
        html.Open("tr");
        foreach (var label in matrix.ColumnLabels)
            html.Element("th", label, ("scope", "col"));
        html.Close();
        html.Close();
        html.Open("tbody");
        foreach (var row in matrix.Rows)
        {
            html.Open("tr");
            html.Element("th", row.Label, ("scope", "row"));
            foreach (var cell in row.Cells)
                WriteCell(cell, words, html);
            html.Close();
            html.Line();
        }
        html.Close();
        Close(html);
    }

    private static void WriteCell(MatrixCell cell, PageWords words, HtmlWriter html)
    {
        html.Open("td", ("class", $"k{ClassColours.ShadeOf(cell.Class)}{(cell.Marks.Count > 0 ? " here" : "")}"));
        html.Element("b", cell.Score);
        html.Text(" ");
        html.Element("small", string.Create(CultureInfo.InvariantCulture, $"{words.ClassWord} {cell.Class.Rank + 1}"));
        foreach (var mark in cell.Marks)
        {
            html.Text(" ");
            html.Element("span", mark, ("class", "mark"));
        }
        html.Close();
    }

    /// <summary>What scrolls must be reached by keyboard, and then says what it is.</summary>
    private static void Open(string caption, string style, HtmlWriter html)
    {
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", caption));
        html.Open("table", ("class", style));
        html.Element("caption", caption);
    }

    private static void Close(HtmlWriter html)
    {
        html.Close();
        html.Close();
    }
}
