using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using RiskAssessment.Cli.Input;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Asking;

/// <summary>A situation that was asked together, in the forms in which it can be used again.</summary>
/// <param name="Assessment">What came out of it.</param>
/// <param name="Facts">The facts that were given, as <c>--fact</c> writes them.</param>
/// <param name="Rules">The folder of rule sets that was given.</param>
internal sealed record AskedRequest(Assessment Assessment, IReadOnlyList<(Fact Fact, string Written)> Facts, string? Rules)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The command that shows the same again.</summary>
    public string ToCommand()
    {
        var request = Assessment.Request;
        var parts = new List<string> { CommandList.ToolName, "explain", "--rule-set", request.RuleSet, "--date", DateArgument.Write(request.Date) };
        if (Rules is not null)
            parts.InsertRange(2, ["--rules", Rules]);
        if (request.Version is { } version)
            parts.AddRange(["--version-of-rules", version]);
        if (request.AssessedOn != request.Date)
            parts.AddRange(["--assessed-on", DateArgument.Write(request.AssessedOn)]);
        if (request.Role is { } role)
            parts.AddRange(["--role", role]);
        foreach (var (fact, written) in Facts)
            parts.AddRange(["--fact", $"{fact.Name}={written}"]);
        foreach (var measure in request.MeasuresInPlace)
            parts.AddRange(["--in-place", measure]);
        return string.Join(' ', parts.Select(Quoted));
    }

    /// <summary>The request as a line for <c>assess</c>.</summary>
    public string ToLine() => new JsonObject([new("ruleSet", Assessment.Request.RuleSet), .. Version(), .. Members()]).ToJsonString(Compact);

    /// <summary>A file with this situation as a case that expects what came out; its author says whether that is right.</summary>
    public string ToCaseFile(Speech speech)
    {
        var expect = new JsonObject { ["class"] = Assessment.Class.Id };
        foreach (var (name, axis) in new[] { ("threat", Assessment.Threat), ("safety", Assessment.Safety) })
        {
            if (axis is not null)
                expect[name] = new JsonObject { ["class"] = axis.Class.Id, ["driver"] = axis.Driver.Id };
        }
        if (Assessment.Referrals.Where(one => one.Certain).Select(one => (JsonNode)one.Rule.Id).ToArray() is { Length: > 0 } referrals)
            expect["referrals"] = new JsonArray(referrals);
        return new JsonObject([new("format", 1), new("ruleSet", Assessment.Request.RuleSet), .. Version()])
        {
            ["cases"] = new JsonArray(new JsonObject
            {
                ["name"] = speech.Say("Geef deze situatie een naam", "Give this situation a name"),
                ["why"] = speech.Say("Schrijf op waarom dit eruit hoort te komen, en kijk of het klopt.", "Write down why this must come out, and see whether it is right."),
                ["request"] = new JsonObject(Members()),
                ["expect"] = expect,
            }),
        }.ToJsonString(Indented) + "\n";
    }


    private IEnumerable<KeyValuePair<string, JsonNode?>> Version() =>
        Assessment.Request.Version is { } version ? [new("version", version)] : [];

    private IEnumerable<KeyValuePair<string, JsonNode?>> Members()
    {
        var request = Assessment.Request;
        if (request.Role is { } role)
            yield return new("role", role);
        yield return new("date", DateArgument.Write(request.Date));
        if (request.AssessedOn != request.Date)
            yield return new("assessedOn", DateArgument.Write(request.AssessedOn));
        yield return new("facts", new JsonObject(Facts.Select(one => new KeyValuePair<string, JsonNode?>(one.Fact.Name, NodeOf(one.Fact, one.Written)))));
        if (request.MeasuresInPlace.Count > 0)
            yield return new("measuresInPlace", new JsonArray([.. request.MeasuresInPlace.Select(one => (JsonNode)one)]));
    }

    private static JsonNode? NodeOf(Fact fact, string written) => written == FactArgument.Unknown ? null : fact.Type switch
    {
        FactType.Boolean => TypedValue.FlagOf(written),
        FactType.Number => TypedValue.NumberOf(written),
        FactType.Choices => new JsonArray([.. written.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one => (JsonNode)one)]),
        _ => written,
    };

    /// <summary>As a shell takes it for one word.</summary>
    private static string Quoted(string word) =>
        word.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_' or '.' or ',' or '=' or '/' or ':') ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
