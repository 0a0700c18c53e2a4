using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RiskAssessment.Cli.Batches;

/// <summary>Each outcome as one line of JSON.</summary>
internal sealed class JsonOutcomes : IOutcomeFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public void Begin(IBufferWriter<byte> output)
    {
    }

    public void Write(Assessment assessment, IBufferWriter<byte> output)
    {
        assessment.WriteJson(output);
        output.Write("\n"u8);
    }

    public void Write(RequestFailure failure, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("error");
            json.WriteString("code", failure.Code);
            json.WriteString("message", failure.Message);
            json.WriteEndObject();
            json.WriteString("reference", failure.Reference);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }
}
