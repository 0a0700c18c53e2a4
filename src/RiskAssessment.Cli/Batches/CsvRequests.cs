using System.Text;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using Sylvan.Data.Csv;

namespace RiskAssessment.Cli.Batches;

/// <summary>
/// A request a row, as spreadsheets write them: separated by commas, semicolons or tabs, whichever comes first in the
/// header. A row of nothing but empty cells is none.
/// </summary>
internal sealed class CsvRequests : IRequestSource, IDisposable
{
    private const int LongestHeader = 1 << 20;
    private const int BufferCharacters = 1 << 16;
    private const int LongestRow = 1 << 24;

    // What marks a comment to the package hides a row; no row can begin with the second half of a character.
    private const char NoComment = '\uDC00';

    private readonly Stream _input;
    private readonly CsvDataReader _rows;
    private readonly CsvHeader _header;
    private readonly CsvDialect _dialect;
    private readonly RuleSetCatalog _catalog;

    /// <exception cref="UnusableInputException">There is no header, or it has a column that does not exist.</exception>
    public CsvRequests(Stream input, RuleSetCatalog catalog)
    {
        _input = input;
        _catalog = catalog;
        var text = new StreamReader(input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var names = ReadHeader(text);
        _dialect = new CsvDialect(SeparatorOf(names));
        using (var header = Open(new StringReader(names), _dialect))
            _header = new CsvHeader(Take(header) is { } cells ? [.. cells.Select(cell => cell.Trim())] : [], catalog);
        _rows = Open(text, _dialect);
    }

    public long BytesRead => _input.CanSeek ? _input.Position : 0;

    public IWrittenRequest? Next()
    {
        while (Take(_rows) is { } cells)
        {
            if (!Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
                return new CsvRow(cells, RowOf(_rows.RowNumber), _header, _dialect, _catalog);
        }
        return null;
    }

    public void Dispose() => _rows.Dispose();

    /// <summary>As a spreadsheet counts: the header is row 1.</summary>
    private static int RowOf(int number) => number + 1;

    private static CsvDataReader Open(TextReader text, CsvDialect dialect) => CsvDataReader.Create(text, new CsvDataReaderOptions
    {
        Delimiter = dialect.Separator,
        HasHeaders = false,
        Comment = NoComment,
        BufferSize = BufferCharacters,
        MaxBufferSize = LongestRow,
    });

    private static string[]? Take(CsvDataReader rows)
    {
        try
        {
            if (!rows.Read())
                return null;
        }
        catch (CsvRecordTooLargeException wrong)
        {
            throw new UnusableInputException(new BilingualMessage(
                $"Rij {RowOf(wrong.RowNumber)} is te lang. Waarschijnlijk wordt een aanhalingsteken niet gesloten.",
                $"Row {RowOf(wrong.RowNumber)} is too long. A quote is probably not closed."));
        }
        catch (CsvFormatException wrong)
        {
            throw new UnusableInputException(new BilingualMessage(
                $"Rij {RowOf(wrong.RowNumber)}: een aanhalingsteken staat verkeerd of wordt niet gesloten. Waar de volgende rij begint, is niet te zeggen.",
                $"Row {RowOf(wrong.RowNumber)}: a quote stands in the wrong place or is not closed. Where the next row begins cannot be told."));
        }
        var cells = new string[rows.RowFieldCount];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = rows.GetString(i);
        return cells;
    }

    private static string ReadHeader(StreamReader text)
    {
        var names = new StringBuilder();
        while (names.Length < LongestHeader && text.Read() is >= 0 and not '\n' and var one)
            names.Append((char)one);
        return names.ToString().TrimEnd('\r');
    }

    private static char SeparatorOf(string header) => header.FirstOrDefault(CsvDialect.IsSeparator, ',');
}
