using System.Text;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Batches;

namespace RiskAssessment.Cli.Tests.Support;

/// <summary>Runs a batch in this process, against a rule set with a fact of every type and a score with a fraction.</summary>
internal static class BatchDesk
{
    public static RuleSetCatalog Catalog { get; } = Load();

    public static (BatchOutcome Outcome, string Output) Run(
        IRequestSource source, IOutcomeFormat format, int workers = 2, CancellationTokenSource? cancel = null)
    {
        using var output = new MemoryStream();
        var outcome = new Batch(new RiskAssessor(Catalog), source, format, workers).Run(LineOutput.To(output), (_, _) => { }, cancel?.Token ?? TestContext.Current.CancellationToken);
        return (outcome, Encoding.UTF8.GetString(output.ToArray()));
    }

    /// <summary>The request of each row, or the failure.</summary>
    public static IReadOnlyList<ReadRequest> ReadCsv(string text) => ReadCsv(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<ReadRequest> ReadCsv(byte[] bytes)
    {
        using var rows = new CsvRequests(new MemoryStream(bytes), Catalog);
        var read = new List<ReadRequest>();
        while (rows.Next() is { } row)
            read.Add(row.Read());
        return read;
    }

    private static RuleSetCatalog Load()
    {
        var rules = RuleFolder.Counter.Replace(
            "\"facts\": { ", """
            "facts": {
              "alarm": { "type": "choice", "title": { "nl": "Alarm" }, "values": { "none": { "title": { "nl": "geen" } }, "fixed": { "title": { "nl": "vast" } } } },
              "tasks": { "type": "choices", "title": { "nl": "Taken" }, "values": { "arrest": { "title": { "nl": "aanhouden" } }, "transport": { "title": { "nl": "vervoeren" } } } },
              "hours": { "type": "number", "title": { "nl": "Uren" }, "unit": "h", "minimum": 0, "maximum": 2000 },
            """, StringComparison.Ordinal).Replace("\"value\": 3", "\"value\": 2.5", StringComparison.Ordinal);
        using var folder = RuleFolder.With(rules);
        return RuleSetCatalog.LoadFolder(folder.Root).GetCatalog();
    }
}
