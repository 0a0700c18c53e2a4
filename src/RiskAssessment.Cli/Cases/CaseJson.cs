using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using RiskAssessment.Cli.Coverage;
using RiskAssessment.Cli.Mutations;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Cases;

/// <summary>What came of the cases, what they cover and which changes they notice, for programs.</summary>
internal static class CaseJson
{
    public static void Write(
        CaseRun run, IReadOnlyList<RuleSetCoverage> covered, IReadOnlyList<MutationScore> mutated, Stream output, Speech speech)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        json.WriteStartObject();
        json.WriteNumber("passed", run.Passed);
        json.WriteNumber("failed", run.Failed);
        WriteList(json, "brokenFiles", run.Broken.SelectMany(file => file.Findings.Select(one => (file.Path, one))), one =>
        {
            json.WriteString("file", one.Path);
            json.WriteNumber("line", one.one.Line);
            json.WriteNumber("column", one.one.Column);
            json.WriteString("message", one.one.In(speech));
        });
        WriteList(json, "failures", run.Results.Where(one => !one.Passed), one =>
        {
            json.WriteString("ruleSet", one.File.RuleSet);
            json.WriteString("file", one.File.Path);
            json.WriteNumber("line", one.Case.Line);
            json.WriteString("name", one.Case.Name);
            WriteList(json, "differences", one.Differences, difference =>
            {
                json.WriteNumber("line", difference.Line);
                json.WriteString("message", difference.Message.In(speech.Language));
            });
        });
        WriteList(json, "coverage", covered, one => WriteCoverage(json, one));
        WriteList(json, "mutation", mutated, one =>
        {
            json.WriteString("ruleSet", one.RuleSet.Id);
            json.WriteString("version", one.RuleSet.Version.ToString());
            json.WriteNumber("found", one.Found);
            json.WriteNumber("tried", one.Tried);
            json.WriteNumber("caught", one.Caught);
            WriteList(json, "unnoticed", one.Unnoticed, mutant =>
            {
                json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(mutant.Kind.ToString()));
                json.WriteString("owner", mutant.Owner);
                json.WriteNumber("line", mutant.Line);
                json.WriteString("old", mutant.Old);
                json.WriteString("new", mutant.New);
            });
        });
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteCoverage(Utf8JsonWriter json, RuleSetCoverage one)
    {
        json.WriteString("ruleSet", one.RuleSet.Id);
        json.WriteString("version", one.RuleSet.Version.ToString());
        json.WriteNumber("cases", one.Cases);
        json.WriteNumber("percent", Math.Round(one.Percent, 1));
        WriteClasses(json, "threat", one.Threat);
        WriteClasses(json, "safety", one.Safety);
        WriteList(json, "rules", one.Rules, rule =>
        {
            json.WriteString("id", rule.Rule.Id);
            json.WriteBoolean("own", rule.Own);
            json.WriteBoolean("holds", rule.Holds);
            json.WriteBoolean("doesNotHold", rule.DoesNotHold);
            json.WriteBoolean("unknown", rule.MayHold);
        });
        foreach (var (name, marks) in new[] { ("scenarios", one.Scenarios), ("drivers", one.Drivers), ("measures", one.Measures), ("referrals", one.Referrals) })
        {
            WriteList(json, name, marks, mark =>
            {
                json.WriteString("id", mark.Id);
                json.WriteBoolean("own", mark.Own);
                json.WriteBoolean("touched", mark.Touched);
            });
        }
    }

    private static void WriteClasses(Utf8JsonWriter json, string axis, IReadOnlyList<(RiskClass Class, bool Reached)>? classes)
    {
        if (classes is null)
            json.WriteNull(axis);
        else
            WriteList(json, axis, classes, one =>
            {
                json.WriteString("class", one.Class.Id);
                json.WriteBoolean("reached", one.Reached);
            });
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
