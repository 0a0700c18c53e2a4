using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>Findings about a request that cannot be assessed.</summary>
internal static class RequestFindings
{
    public static readonly DiagnosticDescriptor NotAnObject = Error("request-no-object",
        "Een verzoek is een JSON-object.",
        "A request is a JSON object.");

    public static readonly DiagnosticDescriptor ReferenceTooLong = Error("reference-too-long",
        "'reference' heeft hoogstens {0} tekens.",
        "'reference' has at most {0} characters.");

    public static readonly DiagnosticDescriptor UnknownRuleSet = Error("unknown-rule-set",
        "Er is geen regelset '{0}'.",
        "There is no rule set '{0}'.");

    public static readonly DiagnosticDescriptor UnknownVersion = Error("unknown-version",
        "De regelset '{0}' heeft geen versie '{1}'. Er zijn: {2}.",
        "The rule set '{0}' has no version '{1}'. There are: {2}.");

    public static readonly DiagnosticDescriptor NoVersionInForce = Error("no-version-in-force",
        "Geen versie van '{0}' geldt op {1}.",
        "No version of '{0}' holds on {1}.");

    public static readonly DiagnosticDescriptor UnknownRole = Error("unknown-role",
        "Er is geen rol '{0}'. Er zijn: {1}.",
        "There is no role '{0}'. There are: {1}.");

    public static readonly DiagnosticDescriptor UnknownFact = Error("unknown-fact",
        "Er is geen feit '{0}'.",
        "There is no fact '{0}'.");

    public static readonly DiagnosticDescriptor UnknownMeasure = Error("unknown-measure",
        "Er is geen maatregel '{0}'.",
        "There is no measure '{0}'.");

    public static readonly DiagnosticDescriptor FactType = Error("fact-type",
        "Het feit '{0}' moet {1} zijn.",
        "The fact '{0}' must be {2}.");

    public static readonly DiagnosticDescriptor FactValue = Error("fact-value",
        "'{0}' is geen waarde van het feit '{1}'. Mogelijk zijn: {2}.",
        "'{0}' is no value of the fact '{1}'. Possible are: {2}.");

    public static readonly DiagnosticDescriptor FactRange = Error("fact-range",
        "Het feit '{0}' moet van {1} tot en met {2} zijn, en is {3}.",
        "The fact '{0}' must be from {1} to {2}, and is {3}.");
}
