using System.Text.Json;
using System.Text.Json.Nodes;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Cases;

/// <summary>Bytes to a file of cases, with everything that is wrong in it told at once, each with its place.</summary>
internal sealed class CaseReader
{
    private static readonly string[] FileNames = ["$schema", "format", "ruleSet", "version", "situations", "cases"];
    private static readonly string[] CaseNames = ["name", "why", "situation", "request", "expect"];

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly CaseFindings _found;
    private readonly ExpectationReader _expectations;

    private CaseReader(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        _found = new CaseFindings(new LineMap(utf8));
        _expectations = new ExpectationReader(_found);
    }

    public static CaseFile Read(string path)
    {
        try
        {
            var utf8 = File.ReadAllBytes(path);
            var reader = new CaseReader(utf8);
            var file = reader.ReadFile(path, PlacedJson.Read(utf8));
            return file ?? throw new CaseFileException(path, reader._found.All);
        }
        catch (Exception wrong) when (FileTrouble.Is(wrong))
        {
            throw new CaseFileException(path, [new(0, 0, new($"Dit bestand is niet te lezen: {wrong.Message}", $"This file cannot be read: {wrong.Message}"))]);
        }
        catch (JsonException wrong)
        {
            var (line, column) = ((int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1);
            throw new CaseFileException(path, [new(line, column, new(
                "Dit is geen JSON. Kijk of er een komma, aanhalingsteken of haakje ontbreekt of te veel is.",
                "This is no JSON. See whether a comma, quote or bracket is missing or too many."))]);
        }
    }

    private CaseFile? ReadFile(string path, PlacedJson root)
    {
        if (!_found.IsObject(root, "het bestand", "the file"))
            return null;
        _found.CheckNames(root, FileNames);
        if (_found.Required(root, "format") is { } format && format is not { Kind: JsonValueKind.Number, Text: "1" })
            _found.Add(format.Start, "'format' moet 1 zijn.", "'format' must be 1.");
        var ruleSet = _found.TextOf(_found.Required(root, "ruleSet"), "ruleSet");
        var version = _found.TextOf(root["version"], "version");
        var situations = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        if (root["situations"] is { } all && _found.IsObject(all, "'situations'", "'situations'"))
        {
            foreach (var one in all.Members.Where(one => _found.IsObject(one.Value, $"de situatie '{one.Name}'", $"the situation '{one.Name}'")))
                situations[one.Name] = NodeOf(one.Value);
        }
        var cases = new List<Case>();
        if (_found.Required(root, "cases") is { } list && _found.IsArray(list, "cases"))
        {
            if (list.Items.Count == 0)
                _found.Add(list.Start, "Er staan geen gevallen in dit bestand.", "There are no cases in this file.");
            cases.AddRange(list.Items.Select(item => ReadCase(item, situations.Keys)).OfType<Case>());
        }
        foreach (var twice in cases.GroupBy(one => one.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Last()))
            _found.All.Add(new(twice.Line, 1, new($"Het geval '{twice.Name}' staat er twee keer.", $"The case '{twice.Name}' stands here twice.")));
        return _found.All.Count > 0 ? null
            : new CaseFile { Path = path, RuleSet = ruleSet!, Version = version, Situations = situations, Cases = cases };
    }

    private Case? ReadCase(PlacedJson item, IReadOnlyCollection<string> situations)
    {
        if (!_found.IsObject(item, "een geval", "a case"))
            return null;
        _found.CheckNames(item, CaseNames);
        var named = _found.Required(item, "name");
        var name = _found.TextOf(named, "name");
        var situation = _found.TextOf(item["situation"], "situation");
        if (situation is not null && !situations.Contains(situation))
        {
            _found.Add(item["situation"]!.Start, $"De situatie '{situation}' staat niet in 'situations'.", $"'situations' has no situation '{situation}'.",
                Suggestions.Nearest(situation, situations));
        }
        var request = _found.Required(item, "request");
        if (request is not null && (!_found.IsObject(request, "'request'", "'request'")
            || (request["facts"] is { Kind: not JsonValueKind.Null } facts && !_found.IsObject(facts, "'facts'", "'facts'"))))
            request = null;
        var expected = _found.Required(item, "expect");
        var expect = expected is null ? null : _expectations.Read(expected);
        return name is null || request is null || expect is null ? null : new Case
        {
            Name = name,
            Why = _found.TextOf(item["why"], "why"),
            Situation = situation,
            Request = NodeOf(request),
            Expect = expect,
            Line = _found.LineOf(named!.Start),
        };
    }

    private JsonObject NodeOf(PlacedJson node)
    {
        _found.CheckTwice(node);
        // A property that stands there twice is reported; the platform's tree would throw at it.
        return _found.All.Count > 0 ? [] : (JsonObject)JsonNode.Parse(_utf8.Span[node.Start..node.End])!;
    }
}
