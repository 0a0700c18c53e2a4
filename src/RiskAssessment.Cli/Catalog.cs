using System.CommandLine;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Output;

namespace RiskAssessment.Cli;

/// <summary>The rule sets that a command works with.</summary>
internal static class Catalog
{
    public static Option<string?> CreateOption(Speech speech) => new("--rules")
    {
        Description = speech.Say("De map met regelsets; anders die welke bij het programma horen", "The folder with rule sets; by default those that come with the tool"),
    };

    /// <summary>The catalog, or null when it does not load, which is said on standard error.</summary>
    public static RuleSetCatalog? Load(string? folder, Speech speech)
    {
        if (folder is null)
            return RuleSetCatalog.LoadEmbedded();
        var loaded = RuleSetCatalog.LoadFolder(folder);
        if (!loaded.Succeeded)
            DiagnosticText.Write(loaded, speech, Terminal.Error);
        return loaded.Catalog;
    }
}
