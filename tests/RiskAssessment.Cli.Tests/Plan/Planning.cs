using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Pages;
using RiskAssessment.Cli.Plan;
using RiskAssessment.Cli.Tests.Support;
using Sylvan.Data.Csv;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace RiskAssessment.Cli.Tests.Plan;

/// <summary>An action plan of a counter on two days, and of a rule set in which every text is hostile.</summary>
public sealed class Planning
{
    private static readonly Speech Dutch = new("nl");
    private static readonly PlanTexts Texts = new(Dutch);

    [Fact]
    public void A_measure_stands_in_the_plan_once_with_all_its_shifts_and_the_earliest_day_counts()
    {
        var plan = CounterPlan(new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 10), new DateOnly(2026, 3, 2));
        var line = Assert.Single(plan.Lines());

        Assert.Equal(2, line.ShiftCount);
        Assert.Equal(new DateOnly(2026, 3, 2), line.FirstShift);
        // It takes a day.
        Assert.Equal(new DateOnly(2026, 3, 1), line.StartBy);
        Assert.Equal("nodig", Texts.Required(line));
        Assert.Equal("te laat voor 1 van 2 diensten", Texts.InTime(line));
        Assert.Equal("zonder rol: 2026-03-02, 2026-03-10", Texts.Shifts(line));
    }

    [Fact]
    public void A_workbook_is_valid_and_has_real_dates_and_numbers()
    {
        using var document = Open(PlanWorkbook.Write(CounterPlan(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 10)), Texts));
        var sheet = document.WorkbookPart!.WorksheetParts.First().Worksheet!;
        var cells = sheet.Descendants<Row>().ElementAt(1).Elements<Cell>().ToList();
        var titles = PlanColumns.Of(Texts).Select(column => column.Title).ToList();

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(one => $"{one.Path?.XPath}: {one.Description}"));
        var start = cells[titles.IndexOf("Uiterlijk beginnen")];
        Assert.Null(start.DataType);
        Assert.Equal(new DateTime(2026, 3, 9), DateTime.FromOADate(double.Parse(start.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("1", cells[titles.IndexOf("Doorlooptijd (dagen)")].CellValue!.Text);
        Assert.Equal("2 Hoog", cells[titles.IndexOf("Klasse")].InnerText);
        Assert.Equal("", cells[titles.IndexOf("Verantwoordelijke")].InnerText);
        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
        Assert.Equal("A1:S2", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
    }

    [Fact]
    public void No_text_of_a_rule_set_acts_as_a_formula_in_a_workbook()
    {
        using var document = Open(PlanWorkbook.Write(HostilePlan(), Texts));

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(one => $"{one.Path?.XPath}: {one.Description}"));
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).ToList();
        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
        Assert.Contains(cells, cell => cell.InnerText.StartsWith("=HYPERLINK", StringComparison.Ordinal));
        Assert.All(cells.Where(cell => cell.CellValue is not null), cell => Assert.Matches(@"^\d+$", cell.CellValue!.Text));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_cell_of_CSV_begins_with_what_a_spreadsheet_takes_for_a_formula(bool forExcel)
    {
        var bytes = PlanCsv.Write(HostilePlan(), Texts, forExcel);
        using var reader = CsvDataReader.Create(new StreamReader(new MemoryStream(bytes), Encoding.UTF8),
            new CsvDataReaderOptions { Delimiter = forExcel ? ';' : ',', BufferSize = 1 << 20 });
        var cells = new List<string>();
        while (reader.Read())
            cells.AddRange(Enumerable.Range(0, reader.FieldCount).Select(reader.GetString));

        Assert.Equal(forExcel, bytes.AsSpan().StartsWith("\uFEFF"u8));
        Assert.Contains(cells, cell => cell.StartsWith("'=HYPERLINK", StringComparison.Ordinal));
        Assert.DoesNotContain(cells, cell => cell.Trim().Length > 0 && "=+-@＝＋－＠\t\r".Contains(cell.Trim()[0], StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_of_a_plan_is_text_and_its_links_have_targets()
    {
        var page = new HtmlReading(HtmlPage.Write(PlanPage.Of(HostilePlan(), Texts)));

        Assert.DoesNotContain(page.Elements, one => one.Name is "script" or "img");
        Assert.DoesNotContain(page.Links, link => !page.Ids.Contains(link[1..]));
        Assert.Equal(page.Ids.Count(), page.Ids.Distinct().Count());
        Assert.DoesNotContain(page.Headings.Zip(page.Headings.Skip(1)), pair => pair.Second > pair.First + 1);
    }

    [Fact]
    public void Whoever_did_not_take_part_is_told_in_the_plan()
    {
        var plan = CounterPlan(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 10));
        plan.AddFailure();

        Assert.Contains(Texts.About(plan), one => one.Text.StartsWith("1 verzoeken hadden een fout", StringComparison.Ordinal));
    }

    private static ActionPlan CounterPlan(DateOnly assessedOn, params DateOnly[] dates)
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var assessor = new RiskAssessor(RuleSetCatalog.LoadFolder(folder.Root).GetCatalog());
        var plan = new ActionPlan();
        foreach (var date in dates)
            plan.Add(assessor.Assess(new AssessmentRequest("nl.balie", date) { AssessedOn = assessedOn }), Dutch);
        return plan;
    }

    private static ActionPlan HostilePlan()
    {
        var plan = new ActionPlan();
        var ruleSet = HostileRules.Catalog.VersionsOf(HostileRules.Id)[^1];
        foreach (var role in ruleSet.Roles)
            plan.Add(new RiskAssessor(HostileRules.Catalog).Assess(new AssessmentRequest(ruleSet.Id, ruleSet.EffectiveFrom) { Role = role.Id, Reference = "=1+1" }), Dutch);
        return plan;
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), false);
}
