using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using RiskAssessment.Cli.Formatting;
using RiskAssessment.Cli.Schemas;

namespace RiskAssessment.Cli.Tests.Formatting;

/// <summary>What holds of the canonical layout whatever stands in a file.</summary>
public sealed class LayoutLaws
{
    [Property(Arbitrary = [typeof(LayoutLaws)])]
    public bool Laying_out_what_is_laid_out_changes_nothing(JsonText text)
    {
        var once = Format(text.Written);

        return Format(once) == once;
    }

    [Property(Arbitrary = [typeof(LayoutLaws)])]
    public bool Every_value_stays_character_for_character(JsonText text) => Meaning(text.Written) == Meaning(Format(text.Written));

    [Property(Arbitrary = [typeof(LayoutLaws)])]
    public bool Lines_end_in_a_line_feed_and_begin_with_blanks_alone(JsonText text)
    {
        var written = Format(text.Written);

        return written.EndsWith('\n') && !written.EndsWith("\n\n", StringComparison.Ordinal) && !written.Contains('\r', StringComparison.Ordinal) && !written.Contains('\t', StringComparison.Ordinal)
            && written.Split('\n').All(line => line == line.TrimEnd());
    }

    public static Arbitrary<JsonText> Texts() => Gen.Select(Value(4), text => new JsonText(text)).ToArbitrary();

    /// <summary>JSON as people type it: blanks and lines anywhere, numbers and escapes in any form.</summary>
    private static Gen<string> Value(int depth)
    {
        var scalar = Gen.Elements("1", "1.0", "-0", "0.10", "1e2", "12345678901234567890.123", "true", "false", "null", "\"\"", "\"\\u00e9 é \\/ \\\" {[\"", "\"" + new string('x', 130) + "\"");
        if (depth == 0)
            return scalar;
        var name = Gen.Elements("title", "id", "rules", "facts", "nl", "en", "when", "version", "values", "a", "b", "\\u0063");
        var member =
            from key in name
            from before in Blank
            from after in Blank
            from value in Value(depth - 1)
            select (Key: key, Written: $"\"{key}\"{before}:{after}{value}");
        var members =
            from list in Gen.ListOf(member)
            from before in Blank
            from after in Blank
            select $"{{{before}{string.Join($"{after},{before}", list.DistinctBy(one => one.Key).Select(one => one.Written))}{after}}}";
        var items =
            from list in Gen.ListOf(Value(depth - 1))
            from before in Blank
            from after in Blank
            select $"[{before}{string.Join($"{after},{before}", list)}{after}]";
        return Gen.OneOf(scalar, members, members, items);
    }

    private static Gen<string> Blank => Gen.Elements("", "", " ", "\n", "\r\n  ", "\t");

    private static string Format(string text) => Encoding.UTF8.GetString(Layout.Of(JsonPiece.Read(Encoding.UTF8.GetBytes(text)), Schema.RuleSet));

    /// <summary>Every token as it was typed, of an object whatever the order of its names.</summary>
    private static string Meaning(string text)
    {
        using var json = JsonDocument.Parse(text);
        return Meaning(json.RootElement);
    }

    private static string Meaning(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => $"{one.Name}:{Meaning(one.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Meaning))}]",
        _ => value.GetRawText(),
    };

    /// <summary>A JSON text.</summary>
    public sealed record JsonText(string Written);
}
