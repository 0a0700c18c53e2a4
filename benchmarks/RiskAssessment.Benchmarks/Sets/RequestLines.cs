using System.Globalization;
using System.Text.Json;
using RiskAssessment.Catalogs;
using RiskAssessment.Model;

namespace RiskAssessment.Benchmarks.Sets;

/// <summary>Requests over all shipped rule sets and their roles as JSON lines, always the same ones: work for <c>riskrules assess</c>.</summary>
internal static class RequestLines
{
    public static void Write(int count, Stream output)
    {
        var ruleSets = RuleSetCatalog.LoadEmbedded().RuleSets.Where(ruleSet => !ruleSet.Roles.IsEmpty).ToList();
        var dice = new Dice(3);
        using var lines = new BufferedStream(output, 1 << 16);
        using var json = new Utf8JsonWriter(lines);
        for (var number = 1; number <= count; number++)
        {
            Write(Requests.Realistic(dice.Pick(ruleSets), dice), number, json);
            json.Flush();
            json.Reset();
            lines.Write("\n"u8);
        }
    }

    private static void Write(AssessmentRequest request, int number, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleSet", request.RuleSet);
        json.WriteString("role", request.Role);
        json.WriteString("date", DateText(request.Date.AddYears(1)));
        json.WriteString("assessedOn", DateText(request.AssessedOn.AddYears(1)));
        json.WriteStartObject("facts");
        foreach (var (name, value) in request.FactsByName)
        {
            json.WritePropertyName(name);
            Write(value, json);
        }
        json.WriteEndObject();
        json.WriteStartArray("measuresInPlace");
        foreach (var id in request.MeasureIds)
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteString("reference", string.Create(CultureInfo.InvariantCulture, $"shift-{number}"));
        json.WriteEndObject();
    }

    private static void Write(FactValue value, Utf8JsonWriter json)
    {
        switch (value.Kind)
        {
            case FactValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean);
                break;
            case FactValueKind.Number:
                json.WriteNumberValue(value.AsNumber);
                break;
            case FactValueKind.Choice:
                json.WriteStringValue(value.AsChoice);
                break;
            case FactValueKind.Choices:
                json.WriteStartArray();
                foreach (var one in value.AsChoices)
                    json.WriteStringValue(one);
                json.WriteEndArray();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static string DateText(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
