using System.Text;
using System.Text.Json;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Scaffolding;

/// <summary>A rule file with another version and date, and every other byte as it was, so that a comparison shows what changes.</summary>
internal static class NextVersion
{
    /// <exception cref="JsonException">The file is no JSON.</exception>
    public static byte[] Of(ReadOnlySpan<byte> file, SemanticVersion version, string effectiveFrom)
    {
        var start = file.StartsWith("\uFEFF"u8) ? 3 : 0;
        var json = new Utf8JsonReader(file[start..]);
        using var next = new MemoryStream();
        var copied = 0;
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 1)
                continue;
            var written = json.ValueTextEquals("version"u8) ? version.ToString() : json.ValueTextEquals("effectiveFrom"u8) ? effectiveFrom : null;
            json.Read();
            if (written is null)
            {
                json.Skip();
                continue;
            }
            next.Write(file[copied..(start + (int)json.TokenStartIndex)]);
            // Neither a version nor a date has a character that JSON escapes.
            next.Write(Encoding.UTF8.GetBytes($"\"{written}\""));
            copied = start + (int)json.BytesConsumed;
        }
        next.Write(file[copied..]);
        return next.ToArray();
    }
}
