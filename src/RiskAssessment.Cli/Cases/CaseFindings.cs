using System.Text.Json;
using RiskAssessment.Cli.Input;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Cases;

/// <summary>What is wrong in a file of cases, and the checks that every part of it needs.</summary>
internal sealed class CaseFindings(LineMap lines)
{
    public List<CaseFinding> All { get; } = [];

    public int LineOf(int offset) => lines.At(offset).Line;

    public void Add(int offset, string dutch, string english, string? suggestion = null)
    {
        var (line, column) = lines.At(offset);
        All.Add(new(line, column, new(dutch, english), suggestion));
    }

    /// <summary>Each property is one of <paramref name="names"/>, and stands there once.</summary>
    public void CheckNames(PlacedJson node, IReadOnlyList<string> names)
    {
        foreach (var one in node.Members.Where(one => !names.Contains(one.Name)))
        {
            var nearest = Suggestions.Nearest(one.Name, names);
            var possible = nearest is null ? string.Join(", ", names.Where(name => name[0] != '$')) : "";
            Add(one.Start, $"De eigenschap '{one.Name}' bestaat hier niet.{(nearest is null ? $" Mogelijk zijn: {possible}." : "")}",
                $"There is no property '{one.Name}' here.{(nearest is null ? $" Possible are: {possible}." : "")}", nearest);
        }
        CheckTwice(node);
    }

    public void CheckTwice(PlacedJson node)
    {
        foreach (var twice in node.Members.GroupBy(one => one.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            Add(twice.Last().Start, $"De eigenschap '{twice.Key}' staat er twee keer.", $"The property '{twice.Key}' stands here twice.");
        foreach (var one in node.Members.Where(one => one.Value.Kind == JsonValueKind.Object))
            CheckTwice(one.Value);
    }

    public PlacedJson? Required(PlacedJson node, string name)
    {
        if (node[name] is { } value)
            return value;
        Add(node.Start, $"Hier ontbreekt '{name}'.", $"'{name}' is missing here.");
        return null;
    }

    public bool IsObject(PlacedJson node, string dutch, string english)
    {
        if (node.Kind == JsonValueKind.Object)
            return true;
        Add(node.Start, $"Een object tussen accolades verwacht voor {dutch}.", $"An object between braces is expected for {english}.");
        return false;
    }

    public bool IsArray(PlacedJson node, string name)
    {
        if (node.Kind == JsonValueKind.Array)
            return true;
        Add(node.Start, $"'{name}' moet een lijst tussen rechte haken zijn.", $"'{name}' must be a list between square brackets.");
        return false;
    }

    public string? TextOf(PlacedJson? node, string name)
    {
        if (node is null)
            return null;
        if (node.Kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(node.Text))
            return node.Text;
        Add(node.Start, $"'{name}' moet een tekst zijn, en niet leeg.", $"'{name}' must be a text, and not empty.");
        return null;
    }

    public bool? FlagOf(PlacedJson? node, string name)
    {
        if (node is null)
            return null;
        if (node.Kind is JsonValueKind.True or JsonValueKind.False)
            return node.Kind == JsonValueKind.True;
        Add(node.Start, $"'{name}' moet true of false zijn.", $"'{name}' must be true or false.");
        return null;
    }
}
