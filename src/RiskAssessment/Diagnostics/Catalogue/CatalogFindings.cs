using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>Findings about a catalog as a whole: which versions are pinned, and what became of those that were in use.</summary>
internal static class CatalogFindings
{
    public static readonly DiagnosticDescriptor PinnedRuleSetNotFound = Error("pinned-rule-set-not-found",
        "Regelset '{0}' is vastgezet op versie '{1}', maar die regelset is er niet.",
        "Rule set '{0}' is pinned to version '{1}', but there is no such rule set.");

    public static readonly DiagnosticDescriptor PinnedVersionNotFound = Error("pinned-version-not-found",
        "Regelset '{0}' is vastgezet op versie '{1}', maar die versie is er niet. Er zijn: {2}.",
        "Rule set '{0}' is pinned to version '{1}', but there is no such version. There are: {2}.");

    public static readonly DiagnosticDescriptor PinnedPreRelease = Error("pinned-pre-release",
        "Regelset '{0}' is vastgezet op versie '{1}', maar dat is een concept: een concept geldt nooit vanzelf.",
        "Rule set '{0}' is pinned to version '{1}', but that is a pre-release: a pre-release never holds by itself.");

    public static readonly DiagnosticDescriptor VersionVanished = Error("version-vanished",
        "Versie {0} van '{1}' is in gebruik, maar het bestand is er niet meer: een oudere versie zou ongemerkt gaan gelden. Zet een regelset vast op een oudere versie om terug te gaan.",
        "Version {0} of '{1}' is in use, but its file is gone: an older version would hold without anybody noticing. Pin a rule set to an older version to go back.");

    public static readonly DiagnosticDescriptor VersionChanged = Error("version-changed",
        "Versie {0} van '{1}' is in gebruik, maar het bestand heeft nu een andere inhoud: eerdere uitkomsten zijn er niet meer mee na te rekenen. Geef een wijziging een nieuw bestand met een hoger versienummer.",
        "Version {0} of '{1}' is in use, but its file now has other content: earlier outcomes can no longer be replayed with it. Give a change a new file with a higher version number.");

    public static readonly DiagnosticDescriptor VersionBaseChanged = Error("version-base-changed",
        "Versie {0} van '{1}' is in gebruik, maar het concept waarop zij voortbouwt heeft nu een andere inhoud: eerdere uitkomsten zijn er niet meer mee na te rekenen. Laat een versie niet op een concept voortbouwen.",
        "Version {0} of '{1}' is in use, but the pre-release on which it builds now has other content: earlier outcomes can no longer be replayed with it. Let no version build on a pre-release.");
}
