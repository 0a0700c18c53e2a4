using System.Text.Json;
using System.Text.RegularExpressions;
using RiskAssessment.Cli.Validating;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Output;

/// <summary>
/// Findings as SARIF 2.1.0 (OASIS), for code scanning. What the settings except is there too, as suppressed and with the
/// reason, so that nothing is hidden from who looks.
/// </summary>
internal sealed partial class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string WorkingFolder = "%SRCROOT%";

    private readonly Utf8JsonWriter _json;
    private readonly Speech _speech;

    private SarifReport(Utf8JsonWriter json, Speech speech)
    {
        _json = json;
        _speech = speech;
    }

    public static void Write(Validation outcome, Speech speech, Stream output)
    {
        using var json = new Utf8JsonWriter(output, DiagnosticJson.Options);
        new SarifReport(json, speech).Write(outcome);
        json.Flush();
        output.Write("\n"u8);
    }

    private void Write(Validation outcome)
    {
        var results = outcome.Findings.Concat(outcome.Excepted).ToList();
        var codes = results.Select(one => one.Diagnostic.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool(codes);
        _json.WriteString("language", _speech.Say("nl", "en"));
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartObject("originalUriBaseIds");
        _json.WriteStartObject(WorkingFolder);
        WriteText("description", _speech.Say("De map waarin het programma werkte.", "The folder in which the program worked."));
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteStartArray("results");
        foreach (var one in results)
            WriteResult(one, codes.IndexOf(one.Diagnostic.Code), outcome.Excepted.Count > 0);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTool(List<string> codes)
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", CommandList.ToolName);
        _json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version?.ToString(3));
        _json.WriteStartArray("rules");
        foreach (var code in codes)
            WriteRule(DiagnosticKind.All.First(kind => kind.Code == code));
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteRule(DiagnosticKind kind)
    {
        // A number between braces would be an argument to SARIF.
        var words = Argument().Replace(kind.Message.In(_speech.Language), "…");
        var page = FindingPage.Find(kind.Code);
        _json.WriteStartObject();
        _json.WriteString("id", kind.Code);
        WriteText("shortDescription", words);
        WriteText("fullDescription", page?.MeaningIn(_speech) ?? words);
        _json.WriteStartObject("help");
        _json.WriteString("text", page?.TextIn(_speech) ?? words);
        _json.WriteString("markdown", page?.Markdown ?? words);
        _json.WriteEndObject();
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", kind.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        _json.WriteBoolean("enabled", !Settings.OffByDefault.Contains(kind.Code));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteResult(Finding finding, int rule, bool withSuppressions)
    {
        var one = finding.Diagnostic;
        _json.WriteStartObject();
        _json.WriteString("ruleId", one.Code);
        _json.WriteNumber("ruleIndex", rule);
        _json.WriteString("level", finding.IsError ? "error" : "warning");
        WriteText("message", one.Message.In(_speech.Language));
        _json.WriteStartArray("locations");
        WriteLocation(finding);
        _json.WriteEndArray();
        // Where one result tells whether it is suppressed, all do.
        if (withSuppressions)
            WriteSuppressions(finding.Exception);
        _json.WriteEndObject();
    }

    private void WriteLocation(Finding finding)
    {
        var one = finding.Diagnostic;
        var path = WorkingPath.Of(one.File);
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        if (WorkingPath.IsInside(path))
        {
            _json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
            _json.WriteString("uriBaseId", WorkingFolder);
        }
        else
        {
            _json.WriteString("uri", new Uri(Path.GetFullPath(one.File)).AbsoluteUri);
        }
        _json.WriteEndObject();
        // A folder has no lines.
        if (finding.Spot is { } spot)
        {
            _json.WriteStartObject("region");
            _json.WriteNumber("startLine", one.Line);
            _json.WriteNumber("startColumn", one.Column);
            _json.WriteNumber("endColumn", one.Column + spot.Length);
            WriteText("snippet", spot.Line);
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
        if (finding.Item is { } item)
        {
            _json.WriteStartArray("logicalLocations");
            _json.WriteStartObject();
            _json.WriteString("name", item.Split('/', 2)[1]);
            _json.WriteString("fullyQualifiedName", item);
            _json.WriteEndObject();
            _json.WriteEndArray();
        }
        _json.WriteEndObject();
    }

    private void WriteSuppressions(string? reason)
    {
        _json.WriteStartArray("suppressions");
        if (reason is not null)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", "external");
            _json.WriteString("justification", reason);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    [GeneratedRegex(@"'?\{[0-9]\}'?", RegexOptions.CultureInvariant)]
    private static partial Regex Argument();
}
