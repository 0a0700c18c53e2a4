using System.Buffers;
using System.Globalization;
using System.Text;
using RiskAssessment.Cli.Input;

namespace RiskAssessment.Cli.Batches;

/// <summary>
/// Each outcome as one row: the same names and numbers in every language and culture, so that a program can read it and a
/// spreadsheet can show it. Ids in one cell are separated by blanks.
/// </summary>
internal sealed class CsvOutcomes : IOutcomeFormat
{
    private const string YesText = "true";
    private const string NoText = "false";

    /// <summary>The columns; a request that failed has a reference and the last two.</summary>
    private static readonly (string Name, Func<Assessment, string?> Of)[] Columns =
    [
        ("reference", one => one.Request.Reference),
        ("ruleSet", one => one.RuleSet.Id),
        ("version", one => one.RuleSet.Version.ToString()),
        ("fingerprint", one => one.RuleSet.Fingerprint),
        ("role", one => one.Request.Role),
        ("date", one => DateArgument.Write(one.Request.Date)),
        ("assessedOn", one => DateArgument.Write(one.Request.AssessedOn)),
        ("class", one => one.Class.Id),
        ("lowestClass", one => one.LowestClass.Id),
        ("complete", one => one.Complete ? YesText : NoText),
        .. AxisColumns("threat", one => one.Threat),
        .. AxisColumns("safety", one => one.Safety),
        ("measuresRequired", one => Number(one.Measures.Count(measure => measure.Required))),
        ("measuresAdvised", one => Number(one.Measures.Count(measure => !measure.Required))),
        ("openQuestions", one => Names(one.OpenQuestions.Select(fact => fact.Name))),
        ("referrals", one => Names(one.Referrals.Where(referral => referral.Certain).Select(referral => referral.Rule.Id))),
        ("possibleReferrals", one => Names(one.Referrals.Where(referral => !referral.Certain).Select(referral => referral.Rule.Id))),
        ("errorCode", _ => null),
        ("errorMessage", _ => null),
    ];

    public void Begin(IBufferWriter<byte> output) => WriteRow(Columns.Select(column => column.Name), output);

    public void Write(Assessment assessment, IBufferWriter<byte> output) => WriteRow(Columns.Select(column => column.Of(assessment)), output);

    public void Write(RequestFailure failure, IBufferWriter<byte> output) =>
        WriteRow([failure.Reference, .. Enumerable.Repeat("", Columns.Length - 3), failure.Code, failure.Message], output);

    private static IEnumerable<(string Name, Func<Assessment, string?> Of)> AxisColumns(string axis, Func<Assessment, AxisOutcome?> of) =>
    [
        (axis + "Score", one => Number(of(one)?.Score)),
        (axis + "Class", one => of(one)?.Class.Id),
        (axis + "Driver", one => of(one)?.Driver.Id),
        (axis + "LowestScore", one => Number(of(one)?.Lowest)),
        (axis + "LowestClass", one => of(one)?.LowestClass.Id),
    ];

    private static void WriteRow(IEnumerable<string?> cells, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(string.Join(',', cells.Select(cell => CsvCell.Write(cell ?? ""))) + "\n", output);

    private static string Names(IEnumerable<string> names) => string.Join(' ', names);

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

}
