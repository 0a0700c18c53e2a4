using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using RiskAssessment.Changes;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Comparing;

/// <summary>A difference and its impact as one JSON object, with nothing left out: for programs.</summary>
internal sealed class ChangeJson(Utf8JsonWriter json)
{
    public static void Write(ChangeImpact impact, Situations situations, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        });
        json.WriteStartObject();
        var writer = new ChangeJson(json);
        writer.WriteDifference(impact.Difference);
        writer.WriteImpact(impact, situations);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private void WriteDifference(RuleSetDifference difference)
    {
        json.WriteNumber("format", 1);
        WriteRuleSet("old", difference.Old);
        WriteRuleSet("new", difference.New);
        json.WriteBoolean("meaningChanged", difference.MeaningChanged);
        json.WriteStartArray("changes");
        foreach (var change in difference.Changes)
        {
            json.WriteStartObject();
            WriteItem(change);
            json.WriteString("kind", Word(change.Kind.ToString()));
            json.WriteBoolean("meaningChanged", change.MeaningChanged);
            json.WriteStartArray("parts");
            foreach (var part in change.Parts)
            {
                json.WriteStartObject();
                json.WriteString("path", part.Path);
                json.WriteString("old", part.Old);
                json.WriteString("new", part.New);
                json.WriteBoolean("meaning", part.HasMeaning);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteImpact(ChangeImpact impact, Situations situations)
    {
        json.WriteStartObject("counts");
        foreach (var kind in Enum.GetValues<ImpactKind>())
            json.WriteNumber(Word(kind.ToString()), impact.Count(kind));
        json.WriteNumber("otherRuleSets", situations.ForOthers);
        json.WriteNumber("unreadable", situations.Mistakes.Count);
        json.WriteEndObject();
        json.WriteStartArray("items");
        foreach (var item in impact.Items)
        {
            json.WriteStartObject();
            WriteItem(item.Change);
            json.WriteNumber("up", item.Up);
            json.WriteNumber("down", item.Down);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("situations");
        foreach (var (request, situation) in impact.Requests.Zip(situations.All))
            WriteRequest(request, situation);
        json.WriteEndArray();
    }

    private void WriteRequest(RequestImpact impact, Situation situation)
    {
        json.WriteStartObject();
        json.WriteString("source", Word(situation.Kind.ToString()));
        json.WriteString("name", situation.Name);
        json.WriteString("file", situation.File);
        json.WriteString("kind", Word(impact.Kind.ToString()));
        WriteMove("class", impact.Overall);
        WriteMove("lowestClass", impact.BestCase);
        WriteMove("threat", impact.Threat);
        WriteMove("safety", impact.Safety);
        WriteError("oldError", impact.OldError);
        WriteError("newError", impact.NewError);
        json.WriteEndObject();
    }

    private void WriteMove(string name, ClassMove? move)
    {
        if (move is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("old", move.Old?.Id);
        json.WriteString("new", move.New?.Id);
        json.WriteString("direction", Word(move.Direction.ToString()));
        if (move.OldDriver is not null || move.NewDriver is not null)
        {
            json.WriteString("oldDriver", move.OldDriver?.Id);
            json.WriteString("newDriver", move.NewDriver?.Id);
            json.WriteStartArray("because");
            foreach (var change in move.Because)
            {
                json.WriteStartObject();
                WriteItem(change);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private void WriteError(string name, RequestError? error)
    {
        if (error is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("code", error.Code);
        json.WriteStartObject("message");
        json.WriteString("nl", error.Message.Dutch);
        json.WriteString("en", error.Message.English);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRuleSet(string name, RuleSet ruleSet)
    {
        json.WriteStartObject(name);
        json.WriteString("id", ruleSet.Id);
        json.WriteString("version", ruleSet.Version.ToString());
        json.WriteString("fingerprint", ruleSet.Fingerprint);
        json.WriteEndObject();
    }

    private void WriteItem(ItemChange change)
    {
        json.WriteString("item", Word(change.Item.ToString()));
        json.WriteString("id", change.Id);
    }

    private static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
