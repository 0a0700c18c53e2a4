using DocumentFormat.OpenXml.Spreadsheet;
using RiskAssessment.Cli.Pages;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Plan;

/// <summary>The looks of cells, by their place in the style sheet of the workbook.</summary>
internal static class PlanStyles
{
    public const uint Plain = 0;
    public const uint Heading = 1;
    public const uint Wrapped = 2;
    public const uint Date = 3;
    public const uint Strong = 4;
    public const uint ToFillIn = 5;
    private const uint FirstShade = 6;

    private const uint DateFormat = 164;
    private const uint PlainFill = 0;
    private const uint HeadingFill = 2;
    private const uint ToFillInFill = 3;
    private const uint FirstShadeFill = 4;
    private const uint PlainFont = 0;
    private const uint StrongFont = 1;
    private const uint HeadingFont = 2;
    private const uint FirstShadeFont = 3;

    public static uint Of(RiskClass one, int classes) => FirstShade + (uint)ClassColours.ShadeOf(one.Rank, classes);

    public static Stylesheet Create()
    {
        var shades = ClassColours.All;
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" }),
            new Fonts([FontOf("FF1B1F24", false), FontOf("FF1B1F24", true), FontOf("FFFFFFFF", true), .. shades.Select(shade => FontOf($"FF{shade.Text}", false))]),
            new Fills([
                new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                FillOf("FF0B4F8A"), FillOf("FFEEF4FA"), .. shades.Select(shade => FillOf($"FF{shade.Back}"))]),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Lines()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([
                Format(PlainFont, PlainFill), Format(HeadingFont, HeadingFill), Format(PlainFont, PlainFill), Format(PlainFont, PlainFill, DateFormat),
                Format(StrongFont, PlainFill), Format(PlainFont, ToFillInFill),
                .. shades.Select((_, index) => Format(FirstShadeFont + (uint)index, FirstShadeFill + (uint)index))]));
    }

    private static Font FontOf(string colour, bool bold) => bold
        ? new Font(new Bold(), new FontSize { Val = 10 }, new Color { Rgb = colour }, new FontName { Val = "Arial" })
        : new Font(new FontSize { Val = 10 }, new Color { Rgb = colour }, new FontName { Val = "Arial" });

    private static Fill FillOf(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Lines() => new(
        new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FFC3CAD2" }) { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static CellFormat Format(uint font, uint fill, uint number = 0) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        FontId = font,
        FillId = fill,
        BorderId = 1,
        NumberFormatId = number,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        ApplyNumberFormat = number != 0,
    };
}
