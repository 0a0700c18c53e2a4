using System.Text;
using System.Text.Json;
using RiskAssessment.Diagnostics;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Documents;

/// <summary>
/// One mistake at every place of a rule file in turn. It is found there, never ends in an exception, and is reported
/// once: what hangs on something that could not be read is not reported as well.
/// </summary>
public sealed class EveryPlaceTests
{
    private static readonly RuleText North = TestRules.North("""
          `facts`: { `visits`: { `type`: `number`, `title`: { `nl`: `Bezoeken` }, `unit`: `keer`, `minimum`: 0, `maximum`: 9, `default`: 1, `ask`: 2 } },
          `roles`: { `guard`: { `replaces`: true, `title`: { `nl`: `Bewaker` }, `shielded`: true, `facts`: { `alone`: true } } },
          `rules`: [ { `id`: `visits`, `scenarios`: [ `stalking` ], `when`: `visits > 2`, `lowers`: { `impact`: 1 }, `because`: { `nl`: `Vaak` },
            `sources`: [ { `title`: `RI&E`, `url`: `https://example.org` } ] } ],
          `remove`: { `rules`: [ `gang` ], `measures`: [], `scenarios`: [ `ambush` ], `roles`: [ `escort` ] }
        """);

    [Theory]
    [InlineData("null", "null-value")]
    [InlineData("1e999", "number-not-finite")]
    public void Where_a_value_cannot_be_read_only_the_names_that_went_with_it_are_missed_elsewhere(string mistake, string code) =>
        Everywhere(ValuesOf, (file, start, end) => file.Text[..start] + mistake + file.Text[end..], (found, place) =>
            found.Contains($"{place} {code}") && found.TrueForAll(one => one == $"{place} {code}" || MissesName(one)));

    [Fact]
    public void A_value_of_another_type_is_rejected_where_it_stands() =>
        Everywhere(ValuesOf, (file, start, end) => file.Text[..start] + (file.Text[start] is '{' or '[' ? "17" : "{}") + file.Text[end..],
            (found, place) => found is [var one, ..] && one.StartsWith($"{place} ", StringComparison.Ordinal));

    [Fact]
    public void A_property_that_stands_twice_is_the_only_finding() =>
        Everywhere(PropertiesOf, (file, start, end) => file.Text.Insert(start, file.Text[start..end] + ", "),
            (found, _) => found is [var one] && one.EndsWith(" duplicate-property", StringComparison.Ordinal));

    [Fact]
    public void A_property_that_nobody_knows_is_found_at_its_name() =>
        Everywhere(PropertiesOf, (file, start, _) => file.Text.Insert(start, "\"<no such>\": 1, "),
            (found, place) => found.Any(one => one.StartsWith(place, StringComparison.Ordinal)));

    [Fact]
    public void A_text_cut_short_anywhere_is_a_finding()
    {
        var bytes = Encoding.UTF8.GetBytes(TestRules.Prison.Text);
        for (var length = 0; length < bytes.Length; length += 7)
        {
            var cut = TestRules.Prison with { Text = Encoding.UTF8.GetString(bytes, 0, length) };
            Assert.Null(TestRules.Load(cut).Catalog);
        }
    }

    private static void Everywhere(
        Func<string, List<(int Start, int End)>> parts, Func<RuleText, int, int, string> mistake, Func<List<string>, string, bool> isRight)
    {
        var wrong = new List<string>();
        foreach (var file in new[] { TestRules.Prison, North })
        {
            foreach (var (start, end) in parts(file.Text))
            {
                var found = Errors(file with { Text = mistake(file, start, end) });
                var place = file.Path + Marked.Read(file.Text.Insert(start, "¦")).Places[0];
                if (!isRight(found, place))
                    wrong.Add($"{place} {file.Text[start..Math.Min(end, start + 30)]}: {string.Join("; ", found)}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static bool MissesName(string finding) =>
        finding[(finding.IndexOf(' ', StringComparison.Ordinal) + 1)..] is "unknown-name" or "unknown-fact" or "unknown-scenario" or "unknown-party" or "no-scenarios";

    private static List<string> Errors(RuleText file) =>
    [
        .. TestRules.Load(file.Path == North.Path ? [TestRules.Prison, file] : [file]).Diagnostics
            .Where(one => one.Severity == DiagnosticSeverity.Error).Select(Expect.Describe),
    ];

    /// <summary>Start and end of every value but the root, by the platform's reader.</summary>
    private static List<(int Start, int End)> ValuesOf(string text)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        var values = new List<(int, int)>();
        json.Read();
        while (json.Read())
        {
            if (json.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray)
                continue;
            var start = (int)json.TokenStartIndex;
            var inside = json;
            inside.Skip();
            values.Add((start, (int)inside.BytesConsumed));
        }
        return values;
    }

    private static List<(int Start, int End)> PropertiesOf(string text)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        var properties = new List<(int, int)>();
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName)
                continue;
            var start = (int)json.TokenStartIndex;
            var inside = json;
            inside.Read();
            inside.Skip();
            properties.Add((start, (int)inside.BytesConsumed));
        }
        return properties;
    }
}
