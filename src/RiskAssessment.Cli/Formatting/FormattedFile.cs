using System.Text.Json;
using RiskAssessment.Cli.Schemas;

namespace RiskAssessment.Cli.Formatting;

/// <summary>A rule file or a file of cases, as it is and as it is in canonical layout.</summary>
internal sealed record FormattedFile(string Path, Schema Schema, ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After)
{
    // Beside a rule file, whose bytes it vouches for.
    private const string Signature = ".sig";

    public bool IsCanonical => Before.Span.SequenceEqual(After.Span);

    public bool IsSigned => File.Exists(Path + Signature);

    /// <summary>The file; null when it is neither a rule file nor a file of cases.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FormattedFile? Read(string path)
    {
        var before = File.ReadAllBytes(path);
        var content = JsonPiece.Read(before);
        return SchemaOf(content) is { } schema ? new FormattedFile(path, schema, before, Layout.Of(content, schema)) : null;
    }

    private static Schema? SchemaOf(JsonPiece content)
    {
        var names = content is JsonObjectPiece root ? root.Members.Select(one => one.Name).ToHashSet(StringComparer.Ordinal) : [];
        return names.Contains("cases") ? Schema.Cases
            : names.Contains("id") && names.Contains("version") ? Schema.RuleSet
            : null;
    }
}
