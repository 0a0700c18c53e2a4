using RiskAssessment.Catalogs;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Batches;

/// <summary>A row as a request: an empty cell is left out, <c>?</c> is explicitly unknown, <c>-</c> is none of the values.</summary>
internal sealed class CsvRow(string[] cells, int row, CsvHeader header, CsvDialect dialect, RuleSetCatalog catalog) : IWrittenRequest
{
    private const string CellCode = "csv-cell";
    private const string RowCode = "csv-row";
    private const string UnknownText = "?";
    private const string NoneText = "-";
    private const char NotUtf8 = '\uFFFD';
    private const int LongestReference = 100;

    private static readonly char[] BetweenValues = [' ', '|', ',', ';', '\t', '\r', '\n', '\u00A0'];

    public int Bytes => cells.Sum(cell => cell.Length) * sizeof(char);

    public RequestFailure FailureOf(RequestError error) => Failure(error.Code, $"row {row}: {error.Message.English}");

    public ReadRequest Read()
    {
        if (WrongRow() is { } wrong)
            return Failure(RowCode, $"row {row}: {wrong}");
        var reference = Text(CsvHeader.Reference);
        if (reference is not null && !IsReference(reference))
            return Cell(CsvHeader.Reference, $"has at most {LongestReference} characters, and no control character NUL");
        if (Text(CsvHeader.RuleSet) is not { } ruleSetId)
            return Cell(CsvHeader.RuleSet, "must have the id of a rule set");
        if (ReadDate(CsvHeader.Date) is not { } date)
            return Cell(CsvHeader.Date, $"must be a date as {DateForms}{Got(CsvHeader.Date)}");
        if (Text(CsvHeader.AssessedOn) is not null && ReadDate(CsvHeader.AssessedOn) is null)
            return Cell(CsvHeader.AssessedOn, $"must be a date as {DateForms}{Got(CsvHeader.AssessedOn)}");
        var version = Text(CsvHeader.Version);
        var ruleSet = version is null ? catalog.FindInForce(ruleSetId, date) : catalog.Find(ruleSetId, version);
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var (name, place) in header.Facts)
        {
            if (Text(place) is not { } text)
                continue;
            if (ReadFact(ruleSet?.FindFact(name), text, out var expected) is not { } value)
                return Cell(name, $"must be {expected}, and is '{text}'");
            facts[name] = value;
        }
        return new AssessmentRequest(ruleSetId, date)
        {
            Version = version,
            Role = Text(CsvHeader.Role),
            AssessedOn = ReadDate(CsvHeader.AssessedOn) ?? date,
            Facts = facts,
            MeasuresInPlace = Text(CsvHeader.MeasuresInPlace) is { } ids ? Values(ids) : [],
            Reference = reference,
        };
    }

    private string DateForms => dialect.HasDecimalComma ? "2027-01-15 or 15-1-2027" : "2027-01-15";

    private string? WrongRow()
    {
        if (cells.Length < header.Names.Count)
            return $"there are {cells.Length} cells, and the header has {header.Names.Count}.";
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Contains(NotUtf8, StringComparison.Ordinal))
                return $"column {i + 1} is not UTF-8. Save the file as CSV UTF-8.";
            if ((i >= header.Names.Count || header.Names[i].Length == 0) && Text(i) is not null)
                return $"there is a value in column {i + 1}, which has no name.";
        }
        return null;
    }

    /// <summary>The value, or null and what it must be. What the rule set does not know is left for the assessor to say.</summary>
    private FactValue? ReadFact(Fact? fact, string text, out string expected)
    {
        expected = "";
        if (text == UnknownText)
            return FactValue.Unknown;
        switch (fact?.Type)
        {
            case FactType.Boolean:
                expected = "true or false (ja, nee, yes, no, 1, 0)";
                return CsvDialect.ReadBoolean(text) is { } flag ? FactValue.Of(flag) : default(FactValue?);
            case FactType.Number:
                expected = dialect.HasDecimalComma ? "a number such as 7,5, without a sign for thousands" : "a number such as 7.5, without a sign for thousands";
                return dialect.ReadNumber(text) is { } number ? FactValue.Of(number) : default(FactValue?);
            case FactType.Choices:
                return FactValue.Of(Values(text));
            default:
                return FactValue.Of(text);
        }
    }

    private static string[] Values(string text) => text == NoneText ? [] : text.Split(BetweenValues, StringSplitOptions.RemoveEmptyEntries);

    private DateOnly? ReadDate(string column) => Text(column) is { } text ? dialect.ReadDate(text) : null;

    private string Got(string column) => Text(column) is { } text ? $", and is '{text}'" : "";

    private string? Text(string column) => header.PlaceOf(column) is >= 0 and var place ? Text(place) : null;

    /// <summary>What stands in a cell, without blanks around it; null for an empty one.</summary>
    private string? Text(int place) => place < cells.Length && cells[place].Trim() is { Length: > 0 } text ? text : null;

    private static bool IsReference(string text) => text.Length <= LongestReference && !text.Contains('\0', StringComparison.Ordinal);

    private RequestFailure Cell(string column, string wrong) => Failure(CellCode, $"row {row}, column '{column}': {wrong}.");

    private RequestFailure Failure(string code, string message) =>
        new(code, message, Text(CsvHeader.Reference) is { } reference && IsReference(reference) && !reference.Contains(NotUtf8, StringComparison.Ordinal) ? reference : null);
}
