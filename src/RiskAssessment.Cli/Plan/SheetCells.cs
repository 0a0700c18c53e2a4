using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli.Plan;

/// <summary>Cells of a workbook. A text is written as inline string, which no program takes for a formula.</summary>
internal static class SheetCells
{
    // What a cell can hold.
    private const int LongestText = 32_767;

    public static Cell Text(string text, uint style) => new(new InlineString(new Text(Fit(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    public static Cell Number(int number, uint style) => new(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { StyleIndex = style };

    /// <summary>A day as the number that spreadsheets count it by; days before 1900-03-01, which they count wrongly, as text.</summary>
    public static Cell Date(DateOnly date, uint style) => date < new DateOnly(1900, 3, 1) ? Text(DateArgument.Write(date), style)
        : new Cell(new CellValue(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = style };

    private static string Fit(string text)
    {
        var safe = SafeText.Of(text);
        // U+FFFE and U+FFFF are characters in JSON and none in XML.
        var fit = string.Concat(safe.Select(one => XmlConvert.IsXmlChar(one) || char.IsSurrogate(one) ? one : ' '));
        return fit.Length <= LongestText ? fit : fit[..(LongestText - 1)] + "…";
    }
}
