using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Input;

/// <summary>The file of a rule set in a folder, and what only the file tells: what is its own and what it builds on.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Name">Its path inside the folder.</param>
/// <param name="Utf8">Its bytes.</param>
/// <param name="Root">Its values with their places.</param>
internal sealed record PlacedRuleFile(string Path, string Name, byte[] Utf8, PlacedJson Root)
{
    /// <param name="folder">A folder that loads, so that the file is there and is JSON.</param>
    /// <param name="ruleSet">A rule set of that folder.</param>
    public static PlacedRuleFile Read(string folder, RuleSet ruleSet) => Read(folder, ruleSet.Id, ruleSet.Version.ToString());

    /// <summary>The files that it builds on, the nearest first.</summary>
    public IEnumerable<PlacedRuleFile> Bases(string folder)
    {
        for (var one = this; one.Root["extends"] is { } extends;)
        {
            one = Read(folder, extends["id"]!.Text, extends["version"]!.Text);
            yield return one;
        }
    }

    /// <summary>The ids that it declares itself, in an array (rules, measures) or an object (scenarios).</summary>
    public HashSet<string> OwnIds(string list) => Root[list] is not { } items ? []
        : [.. items.Members.Select(one => one.Name), .. items.Items.Select(one => one["id"]!.Text)];

    private static PlacedRuleFile Read(string folder, string id, string version)
    {
        var name = $"{id}/{version}.json";
        var path = System.IO.Path.Combine(folder, name);
        var utf8 = File.ReadAllBytes(path);
        return new PlacedRuleFile(path, name, utf8, PlacedJson.Read(utf8));
    }
}
