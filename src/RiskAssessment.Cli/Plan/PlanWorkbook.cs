using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Plan;

/// <summary>The plan as a workbook: real dates and numbers, and texts that are nothing but texts.</summary>
internal static class PlanWorkbook
{
    private const uint A4 = 9;
    private const double LineHeight = 13;
    private const double HighestRow = 409;

    public static byte[] Write(ActionPlan plan, PlanTexts texts)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = PlanStyles.Create();
            var columns = PlanColumns.Of(texts);
            var lines = plan.Lines();
            var planPart = workbook.AddNewPart<WorksheetPart>();
            planPart.Worksheet = PlanSheet(columns, lines, texts);
            var aboutPart = workbook.AddNewPart<WorksheetPart>();
            aboutPart.Worksheet = AboutSheet(plan, texts);
            var planName = texts.Say("Plan van aanpak", "Action plan");
            workbook.Workbook = new Workbook(
                new Sheets(
                    new Sheet { Id = workbook.GetIdOfPart(planPart), SheetId = 1, Name = planName },
                    new Sheet { Id = workbook.GetIdOfPart(aboutPart), SheetId = 2, Name = texts.Say("Over dit plan", "About") }),
                new DefinedNames(
                    new DefinedName($"'{planName}'!{Range(columns.Count, lines.Count, "$")}") { Name = "_xlnm._FilterDatabase", LocalSheetId = 0, Hidden = true },
                    new DefinedName($"'{planName}'!{Range(PlanColumns.Printed, lines.Count, "$")}") { Name = "_xlnm.Print_Area", LocalSheetId = 0 },
                    new DefinedName($"'{planName}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }
        return stream.ToArray();
    }

    private static Worksheet PlanSheet(IReadOnlyList<PlanColumn> columns, IReadOnlyList<PlanLine> lines, PlanTexts texts)
    {
        var rows = new SheetData();
        rows.Append(new Row(columns.Select(column => SheetCells.Text(column.Title, PlanStyles.Heading))) { RowIndex = 1 });
        foreach (var (index, line) in lines.Index())
        {
            rows.Append(new Row(columns.Select(column => CellOf(column.ValueOf(line), texts, line)))
            {
                RowIndex = (uint)index + 2,
                Height = HeightOf(columns.Max(column => LinesOf(column.ValueOf(line) as string ?? "", column.Width))),
                CustomHeight = true,
            });
        }
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = 1, HorizontalSplit = 1, TopLeftCell = "B2", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen })
            { WorkbookViewId = 0 }),
            new Columns(columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })),
            rows,
            new AutoFilter { Reference = Range(columns.Count, lines.Count, "") },
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = A4, FitToWidth = 1, FitToHeight = 0 });
    }

    private static Worksheet AboutSheet(ActionPlan plan, PlanTexts texts)
    {
        var rows = texts.About(plan).Select(one => (one.Label, one.Text)).Concat(plan.Referrals.Select(one => (
            one.Certain ? texts.Say("Voorleggen aan anderen", "For others to look at") : texts.Say("Misschien voorleggen", "Perhaps for others"),
            $"{texts.In(one.Rule.Refer!.To.Title)}: {texts.In(one.Rule.Refer.Text)}")));
        return new Worksheet(
            new Columns(new Column { Min = 1, Max = 1, Width = 28, CustomWidth = true }, new Column { Min = 2, Max = 2, Width = 100, CustomWidth = true }),
            new SheetData(rows.Select((row, index) => new Row(
                SheetCells.Text(row.Item1, PlanStyles.Strong), SheetCells.Text(row.Item2, PlanStyles.Wrapped)) { RowIndex = (uint)index + 1 })));
    }

    private static Cell CellOf(object? value, PlanTexts texts, PlanLine line) => value switch
    {
        null => new Cell { StyleIndex = PlanStyles.ToFillIn },
        int number => SheetCells.Number(number, PlanStyles.Plain),
        DateOnly date => SheetCells.Date(date, PlanStyles.Date),
        RiskClass one => SheetCells.Text(PlanColumns.TextOf(one, texts), PlanStyles.Of(one, line.RuleSet.Scoring.Classes.Length)),
        _ => SheetCells.Text((string)value, PlanStyles.Wrapped),
    };

    /// <summary>Not every program finds the height of wrapped text by itself when it opens a file; a line too many does no harm.</summary>
    private static int LinesOf(string text, int width) => (text.Length / Math.Max(1, width - 2)) + 1;

    private static double HeightOf(int lines) => Math.Min(HighestRow, LineHeight * (lines + 0.5));

    /// <summary>From the first heading to the last cell.</summary>
    private static string Range(int columns, int rows, string fix) => $"{fix}A{fix}1:{fix}{(char)('A' + columns - 1)}{fix}{rows + 1}";
}
