using System.Globalization;
using System.Text;
using RiskAssessment.Cli.Batches;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Plan;

/// <summary>The plan as CSV, in which no text can be taken for a formula.</summary>
internal static class PlanCsv
{
    /// <param name="plan">A plan.</param>
    /// <param name="texts">Its words.</param>
    /// <param name="forExcel">With a byte order mark and, in Dutch, semicolons: what Excel opens without being told.</param>
    public static byte[] Write(ActionPlan plan, PlanTexts texts, bool forExcel)
    {
        var separator = forExcel && texts.Speech.IsDutch ? ';' : ',';
        var columns = PlanColumns.Of(texts);
        var csv = new StringBuilder();
        Append(csv, columns.Select(column => column.Title), separator);
        foreach (var line in plan.Lines())
            Append(csv, columns.Select(column => TextOf(column.ValueOf(line), texts)), separator);
        var encoding = new UTF8Encoding(forExcel);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(csv.ToString())];
    }

    private static void Append(StringBuilder csv, IEnumerable<string> cells, char separator) =>
        csv.AppendJoin(separator, cells.Select(cell => CsvCell.Write(SafeText.Of(cell).Trim()))).Append("\r\n");

    private static string TextOf(object? value, PlanTexts texts) => value switch
    {
        null => "",
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly date => DateArgument.Write(date),
        RiskClass one => PlanColumns.TextOf(one, texts),
        _ => (string)value,
    };
}
