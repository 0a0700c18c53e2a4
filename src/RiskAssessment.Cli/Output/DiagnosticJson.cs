using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Output;

/// <summary>Findings as a JSON array, for editors and pipelines.</summary>
internal static class DiagnosticJson
{
    public static void Write(IEnumerable<Diagnostic> diagnostics, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        });
        json.WriteStartArray();
        foreach (var one in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", one.Code);
            json.WriteString("severity", one.Severity == DiagnosticSeverity.Error ? "error" : "warning");
            json.WriteString("file", one.File);
            json.WriteNumber("line", one.Line);
            json.WriteNumber("column", one.Column);
            json.WriteStartObject("message");
            json.WriteString("nl", one.Message.Dutch);
            json.WriteString("en", one.Message.English);
            json.WriteEndObject();
            if (one.Suggestion is not null)
                json.WriteString("suggestion", one.Suggestion);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.Flush();
        output.Write("\n"u8);
    }
}
