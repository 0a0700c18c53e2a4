namespace RiskAssessment.Cli.Pages;

/// <summary>A page as what it says, apart from how it is written: HTML and Markdown are made of the same blocks.</summary>
internal abstract record Block;

internal enum Tone
{
    Plain,
    Lead,
    Small,
    Note,
}

internal sealed record Paragraph(IReadOnlyList<Inline> Text, Tone Tone = Tone.Plain) : Block;

/// <summary>A part of the page with a heading; how deep it lies decides the level of the heading.</summary>
/// <param name="Anchor">Its id, unique on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">What stands in it.</param>
/// <param name="Kind">What it looks like.</param>
internal sealed record Section(string Anchor, IReadOnlyList<Inline> Title, IReadOnlyList<Block> Blocks, SectionKind Kind = SectionKind.Part) : Block;

internal enum SectionKind
{
    /// <summary>Begins on a new page of paper.</summary>
    Chapter,

    Part,

    /// <summary>One item: kept together on paper, and not in the table of contents.</summary>
    Item,
}

/// <param name="Items">The items.</param>
/// <param name="IsNumbered">Whether their order matters.</param>
internal sealed record ItemList(IReadOnlyList<ListItem> Items, bool IsNumbered = false) : Block
{
    public static ItemList Of(IEnumerable<IReadOnlyList<Inline>> lines, bool isNumbered = false) =>
        new([.. lines.Select(line => new ListItem(line))], isNumbered);

    /// <summary>Many short items, which may stand in columns.</summary>
    public bool IsCompact => !IsNumbered && Items.Count >= LeastInColumns && Items.All(item => item.Nested is null);

    private const int LeastInColumns = 8;
}

internal sealed record ListItem(IReadOnlyList<Inline> Text, ItemList? Nested = null);

/// <summary>Labels with what belongs to them.</summary>
internal sealed record FieldList(IReadOnlyList<Field> Fields) : Block;

internal sealed record Field(string Label, IReadOnlyList<Block> Blocks)
{
    public static Field Of(string label, params IReadOnlyList<Inline> text) => new(label, [new Paragraph(text)]);
}

/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">The headings of the columns.</param>
/// <param name="Rows">As many cells a row as there are columns; the first is the heading of the row.</param>
internal sealed record Table(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;

internal sealed record Column(string Title, ColumnWidth Width = ColumnWidth.Normal);

internal enum ColumnWidth
{
    Narrow,

    /// <summary>As wide as what stands in it, on one line.</summary>
    Tight,

    Normal,
    Wide,
}

/// <param name="Text">What stands in it.</param>
/// <param name="Anchor">The id of the row, on its first cell; or null.</param>
internal sealed record Cell(IReadOnlyList<Inline> Text, string? Anchor = null)
{
    public static Cell Of(params IReadOnlyList<Inline> text) => new(text);
}

/// <summary>The scores of two dimensions, coloured by class, with the places that matter marked.</summary>
internal sealed record Matrix(string Caption, string RowTitle, string ColumnTitle, IReadOnlyList<string> ColumnLabels, IReadOnlyList<MatrixRow> Rows) : Block;

internal sealed record MatrixRow(string Label, IReadOnlyList<MatrixCell> Cells);

/// <param name="Score">The score.</param>
/// <param name="Class">The class it falls in.</param>
/// <param name="Marks">What stands here.</param>
internal sealed record MatrixCell(string Score, ClassRun Class, IReadOnlyList<string> Marks);

/// <summary>Bars by class; what it shows is also said in words.</summary>
/// <param name="Anchor">An id, unique on the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in words, for who does not see it.</param>
/// <param name="Bars">The bars, the first on top.</param>
/// <param name="Legend">What the full and the open bar mean.</param>
internal sealed record BarChart(string Anchor, string Title, string Description, IReadOnlyList<Bar> Bars, string Legend) : Block;

/// <param name="Class">The class.</param>
/// <param name="Full">The length of the full bar.</param>
/// <param name="Open">The length of the open bar.</param>
internal sealed record Bar(ClassRun Class, int Full, int Open);
