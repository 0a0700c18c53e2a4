using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using RiskAssessment.Cli.Validating;

namespace RiskAssessment.Cli.Output;

/// <summary>Findings as a JSON array, for editors and pipelines.</summary>
internal static class DiagnosticJson
{
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Write(IEnumerable<Finding> findings, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            var one = finding.Diagnostic;
            json.WriteStartObject();
            json.WriteString("code", one.Code);
            json.WriteString("severity", finding.IsError ? "error" : "warning");
            json.WriteString("file", one.File);
            json.WriteNumber("line", one.Line);
            json.WriteNumber("column", one.Column);
            json.WriteStartObject("message");
            json.WriteString("nl", one.Message.Dutch);
            json.WriteString("en", one.Message.English);
            json.WriteEndObject();
            if (one.Suggestion is not null)
                json.WriteString("suggestion", one.Suggestion);
            if (finding.Item is not null)
                json.WriteString("item", finding.Item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.Flush();
        output.Write("\n"u8);
    }
}
