using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>What loads, but probably is not what its author meant.</summary>
internal static class Warnings
{
    public static readonly DiagnosticDescriptor NeverHolds = Warning("rule-never-holds",
        "De regel '{0}' kan nooit gelden: {1} ligt buiten het bereik van '{2}' ({3} tot en met {4}).",
        "The rule '{0}' can never hold: {1} is outside the range of '{2}' ({3} to {4}).");

    public static readonly DiagnosticDescriptor UnusedFact = Warning("unused-fact",
        "Geen enkele voorwaarde gebruikt het feit '{0}'.",
        "No condition uses the fact '{0}'.");

    public static readonly DiagnosticDescriptor UnusedDefinition = Warning("unused-definition",
        "Geen enkele voorwaarde gebruikt de definitie '{0}'.",
        "No condition uses the definition '{0}'.");

    public static readonly DiagnosticDescriptor UnusedScenario = Warning("unused-scenario",
        "Geen enkele regel of maatregel noemt het scenario '{0}'.",
        "No rule or measure names the scenario '{0}'.");

    public static readonly DiagnosticDescriptor ScenarioWithoutMeasure = Warning("scenario-without-measure",
        "De klasse van het scenario '{0}' vraagt om maatregelen ({1}), maar geen maatregel noemt het (in {2}).",
        "The class of the scenario '{0}' calls for measures ({1}), but no measure names it (in {2}).");

    public static readonly DiagnosticDescriptor ClassLoweredInPatch = Warning("class-lowered-in-patch",
        "Ten opzichte van versie {0} gaat de klasse omlaag in {1} van {2} situaties, bijvoorbeeld '{3}' ({4}), door {5}. Een versie die een klasse verlaagt, krijgt een hoger tweede of eerste nummer: ten minste {6}.",
        "Compared with version {0} the class goes down in {1} of {2} situations, for example '{3}' ({4}), by {5}. A version that lowers a class has a higher minor or major number: at least {6}.");

    public static readonly DiagnosticDescriptor ExclusiveSteps = Warning("exclusive-steps",
        "De regels '{0}' en '{1}' verschuiven allebei '{2}' van '{3}', bij verschillende waarden van '{4}'. Zolang die onbekend is tellen ze op tot wat niet kan; maak er een ladder van: in (...) en daarna ==.",
        "The rules '{0}' and '{1}' both move '{2}' of '{3}', at different values of '{4}'. While that is unknown they add up to what cannot be; make a ladder of them: in (...) and then ==.");
}
