using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.Catalogs;

/// <summary>The rule files inside the assembly, under the same paths as in the folder <c>rules</c>.</summary>
internal static class EmbeddedRules
{
    private const string Prefix = "rules/";

    public static IReadOnlyList<RuleFile> Read()
    {
        var assembly = typeof(EmbeddedRules).Assembly;
        var files = new List<RuleFile>();
        foreach (var name in assembly.GetManifestResourceNames().Select(name => (Resource: name, Path: name.Replace('\\', '/'))).OrderBy(name => name.Path, StringComparer.Ordinal))
        {
            if (!name.Path.StartsWith(Prefix, StringComparison.Ordinal) || name.Path[Prefix.Length..].Split('/') is not [var id, var file])
                continue;
            // Schemas stand beside the rule sets and are none.
            if (!Identifiers.IsRuleSetId(id))
                continue;
            using var stream = assembly.GetManifestResourceStream(name.Resource)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            files.Add(new RuleFile(id, SemanticVersion.Parse(Path.GetFileNameWithoutExtension(file)), new SourceFile(name.Path, copy.ToArray())));
        }
        return files;
    }
}
