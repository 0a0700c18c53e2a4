using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>Findings about classes, dimensions, steps and tables.</summary>
internal static class ScoringFindings
{
    public static readonly DiagnosticDescriptor TooFewClasses = Error("too-few-classes",
        "Er zijn ten minste twee risicoklassen nodig.",
        "At least two risk classes are needed.");

    public static readonly DiagnosticDescriptor DimensionCount = Error("dimension-count",
        "Een as heeft een tot vier dimensies, en hier staan er {0}.",
        "An axis has one to four dimensions, and here are {0}.");

    public static readonly DiagnosticDescriptor TooFewSteps = Error("too-few-steps",
        "De dimensie '{0}' heeft ten minste twee stappen nodig.",
        "The dimension '{0}' needs at least two steps.");

    public static readonly DiagnosticDescriptor StepNotPositive = Error("step-not-positive",
        "De waarde van een stap moet groter dan 0 zijn, en is '{0}'.",
        "The value of a step must be more than 0, and is '{0}'.");

    public static readonly DiagnosticDescriptor StepsNotAscending = Error("steps-not-ascending",
        "De stap '{0}' is niet groter dan de stap ervoor, '{1}'.",
        "The step '{0}' is not larger than the step before it, '{1}'.");

    public static readonly DiagnosticDescriptor TooManyDigits = Error("too-many-digits",
        "'{0}' heeft uitgeschreven meer dan {1} cijfers; dan zijn scores niet meer exact.",
        "'{0}' has, written out, more than {1} digits; then scores are no longer exact.");

    public static readonly DiagnosticDescriptor Negative = Error("negative-number",
        "Dit getal mag niet negatief zijn, en is '{0}'.",
        "This number may not be negative, and is '{0}'.");

    public static readonly DiagnosticDescriptor TableMissing = Error("table-missing",
        "Bij de methode 'table' hoort de eigenschap 'table'.",
        "The method 'table' needs the property 'table'.");

    public static readonly DiagnosticDescriptor TableWithoutMethod = Error("table-without-method",
        "'table' hoort alleen bij de methode 'table'.",
        "'table' belongs to the method 'table' alone.");

    public static readonly DiagnosticDescriptor TableShape = Error("table-shape",
        "Hier moeten {0} waarden staan, een per stap van '{1}', en er staan er {2}.",
        "There must be {0} values here, one for each step of '{1}', and there are {2}.");

    public static readonly DiagnosticDescriptor TableFalls = Error("table-falls",
        "De score daalt hier van {0} naar {1} terwijl '{2}' een stap stijgt; een ernstiger stap geeft nooit een lagere score.",
        "The score falls here from {0} to {1} while '{2}' rises a step; a graver step never gives a lower score.");

    public static readonly DiagnosticDescriptor UpToCount = Error("up-to-count",
        "'upTo' heeft een grens minder dan er klassen zijn: {0}, en er staan er {1}.",
        "'upTo' has one limit fewer than there are classes: {0}, and there are {1}.");

    public static readonly DiagnosticDescriptor UpToNotAscending = Error("up-to-not-ascending",
        "De grens '{0}' is niet hoger dan de grens ervoor, '{1}'.",
        "The limit '{0}' is not higher than the limit before it, '{1}'.");

    public static readonly DiagnosticDescriptor AxisNotDescribed = Error("axis-not-described",
        "'scoring' beschrijft de as '{0}' niet, en het scenario '{1}' staat erop.",
        "'scoring' does not describe the axis '{0}', and the scenario '{1}' stands on it.");

    public static readonly DiagnosticDescriptor AxisAlwaysConditional = Error("axis-always-conditional",
        "Elk scenario van de as '{0}' heeft een 'when'; ten minste een moet er geen hebben, anders heeft de as soms geen score.",
        "Every scenario of the axis '{0}' has a 'when'; one at least must have none, or the axis sometimes has no score.");

    public static readonly DiagnosticDescriptor NoScenarios = Error("no-scenarios",
        "De regelset heeft geen enkel scenario.",
        "The rule set has no scenario at all.");

    public static readonly DiagnosticDescriptor NoScoring = Error("no-scoring",
        "De regelset heeft geen 'scoring', ook niet van de basis.",
        "The rule set has no 'scoring', not from its base either.");
}
