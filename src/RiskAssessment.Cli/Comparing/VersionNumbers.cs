using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RiskAssessment.Catalogs;
using RiskAssessment.Changes;
using RiskAssessment.Cli.Cases;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Comparing;

/// <summary>Whether version numbers say what the versions do: the warnings about those that lower a class in a patch.</summary>
internal static class VersionNumbers
{
    private const int LongestReference = 100;

    /// <param name="catalog">The rule sets of the folder.</param>
    /// <param name="folder">The folder, with cases beside the rule sets; what is wrong in those is for <c>test</c> to tell.</param>
    public static ImmutableArray<Diagnostic> Check(RuleSetCatalog catalog, string folder) =>
        LoweredClasses.FindIn(catalog, ruleSet => CasesOf(folder, ruleSet.Id));

    /// <summary>The cases of a rule set as requests, each with its name for a reference.</summary>
    private static IEnumerable<AssessmentRequest> CasesOf(string folder, string ruleSet)
    {
        foreach (var path in CaseFile.Find(folder))
        {
            if (TryRead(path) is not { } file || file.RuleSet != ruleSet)
                continue;
            foreach (var one in file.Cases)
            {
                var request = file.RequestOf(one);
                request["reference"] = Shortened(one.Name);
                if (AssessmentRequest.FromJson(request.ToJsonString()).Request is { } read)
                    yield return read;
            }
        }
    }

    private static JsonNode Shortened(string name) => name.Length <= LongestReference ? name
        : name[..(char.IsHighSurrogate(name[LongestReference - 1]) ? LongestReference - 1 : LongestReference)];

    private static CaseFile? TryRead(string path)
    {
        try
        {
            return CaseFile.Read(path);
        }
        catch (CaseFileException)
        {
            return null;
        }
    }
}
