using System.Data;
using System.Globalization;
using System.Text;
using RiskAssessment.Cli.Output;
using RiskAssessment.Model;
using Sylvan.Data.Csv;

namespace RiskAssessment.Cli.Plan;

/// <summary>The plan as CSV, in which no text can be taken for a formula.</summary>
internal static class PlanCsv
{
    // Also the full-width forms, which some spreadsheets read as the plain ones.
    private const string FormulaSigns = "=+-@＝＋－＠";

    /// <param name="plan">A plan.</param>
    /// <param name="texts">Its words.</param>
    /// <param name="forExcel">With a byte order mark and, in Dutch, semicolons: what Excel opens without being told.</param>
    public static byte[] Write(ActionPlan plan, PlanTexts texts, bool forExcel)
    {
        var columns = PlanColumns.Of(texts);
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in columns)
            table.Columns.Add(column.Title, typeof(string));
        foreach (var line in plan.Lines())
            table.Rows.Add([.. columns.Select(column => TextOf(column.ValueOf(line), texts))]);
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvDataWriter.Create(written, new CsvDataWriterOptions { NewLine = "\r\n", Delimiter = forExcel && texts.Speech.IsDutch ? ';' : ',' }))
            csv.Write(table.CreateDataReader());
        var encoding = new UTF8Encoding(forExcel);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(written.ToString())];
    }

    private static string TextOf(object? value, PlanTexts texts) => value switch
    {
        null => "",
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly date => PlanTexts.Date(date),
        RiskClass one => Harmless(PlanColumns.TextOf(one, texts)),
        _ => Harmless((string)value),
    };

    /// <summary>A spreadsheet takes a cell that begins with one of the signs for a formula, quoted or not; after an apostrophe it is text.</summary>
    private static string Harmless(string text)
    {
        var safe = SafeText.Of(text);
        var first = safe.AsSpan().TrimStart();
        return first.Length > 0 && FormulaSigns.Contains(first[0], StringComparison.Ordinal) ? "'" + safe : safe;
    }
}
