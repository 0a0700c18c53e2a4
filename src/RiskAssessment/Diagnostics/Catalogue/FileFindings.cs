using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>Findings about folders and files, before their content is read.</summary>
internal static class FileFindings
{
    public static readonly DiagnosticDescriptor FolderNotFound = Error("folder-not-found",
        "De map '{0}' bestaat niet of is niet te lezen: {1}.",
        "The folder '{0}' does not exist or cannot be read: {1}.");

    public static readonly DiagnosticDescriptor NoRuleSets = Error("no-rule-sets",
        "In '{0}' staat geen enkele regelset; verwacht wordt <map>/<id>/<versie>.json, bijvoorbeeld nl.vpt/1.0.0.json.",
        "There is no rule set in '{0}'; expected is <folder>/<id>/<version>.json, for example nl.vpt/1.0.0.json.");

    public static readonly DiagnosticDescriptor PathIsNoRuleSet = Error("path-no-rule-set",
        "'{0}' kan geen regelset zijn: {1}. Verwacht wordt <id>/<versie>.json, bijvoorbeeld nl.vpt/1.0.0.json.",
        "'{0}' cannot be a rule set: {1}. Expected is <id>/<version>.json, for example nl.vpt/1.0.0.json.");

    public static readonly DiagnosticDescriptor StrayJson = Warning("stray-json",
        "'{0}' wordt niet gelezen: een regelset staat in <map>/<id>/<versie>.json.",
        "'{0}' is not read: a rule set stands in <folder>/<id>/<version>.json.");

    public static readonly DiagnosticDescriptor FolderNamedLikeFile = Error("folder-named-like-file",
        "'{0}' is een map, maar heet als een regelbestand.",
        "'{0}' is a folder, but is named like a rule file.");

    public static readonly DiagnosticDescriptor DanglingLink = Error("dangling-link",
        "De koppeling '{0}' wijst nergens heen.",
        "The link '{0}' leads nowhere.");

    public static readonly DiagnosticDescriptor Unreadable = Error("file-unreadable",
        "Het bestand is niet te lezen: {0}.",
        "The file cannot be read: {0}.");

    public static readonly DiagnosticDescriptor TooLarge = Error("file-too-large",
        "Het bestand is groter dan {0} bytes.",
        "The file has more than {0} bytes.");

    public static readonly DiagnosticDescriptor SourceUnreadable = Error("source-unreadable",
        "De bron '{0}' is niet te lezen: {1}.",
        "The source '{0}' cannot be read: {1}.");

    public static readonly DiagnosticDescriptor VersionTwice = Error("version-twice",
        "Versie {0} van '{1}' is er twee keer, met verschillende inhoud: in {2} en in {3}.",
        "Version {0} of '{1}' is there twice, with different content: in {2} and in {3}.");

    public static readonly DiagnosticDescriptor More = Warning("more-findings",
        "Er zijn nog {0} bevindingen; los deze eerst op.",
        "There are {0} more findings; solve these first.");

    public static readonly DiagnosticDescriptor IdDiffersFromPath = Error("id-differs-from-path",
        "De id is '{0}', maar het bestand staat in de map '{1}'; die twee moeten gelijk zijn.",
        "The id is '{0}', but the file stands in the folder '{1}'; the two must be equal.");

    public static readonly DiagnosticDescriptor VersionDiffersFromPath = Error("version-differs-from-path",
        "De versie is '{0}', maar het bestand heet '{1}'; die twee moeten gelijk zijn.",
        "The version is '{0}', but the file is named '{1}'; the two must be equal.");

    public static readonly DiagnosticDescriptor SameEffectiveDate = Error("same-effective-date",
        "De versies {0} en {1} van '{2}' gelden allebei vanaf {3}; dan is niet te zeggen welke geldt.",
        "The versions {0} and {1} of '{2}' both hold from {3}; then nobody can say which one holds.");

    public static readonly DiagnosticDescriptor SameVersion = Error("same-version",
        "De versies {0} en {1} van '{2}' verschillen alleen in wat na de + staat; dat zijn geen twee versies.",
        "The versions {0} and {1} of '{2}' differ only in what follows the +; those are not two versions.");
}
