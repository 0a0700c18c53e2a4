using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>Findings about conditions.</summary>
internal static class ConditionFindings
{
    public static readonly DiagnosticDescriptor TooLong = Error("condition-too-long",
        "De voorwaarde is {0} tekens lang; hoogstens {1} mag. Verdeel haar over 'definitions'.",
        "The condition has {0} characters; at most {1} are allowed. Divide it over 'definitions'.");

    public static readonly DiagnosticDescriptor TooDeep = Error("condition-too-deep",
        "De voorwaarde is dieper genest dan {0} niveaus van haakjes, not en min. Verdeel haar over 'definitions'.",
        "The condition is nested deeper than {0} levels of parentheses, not and minus. Divide it over 'definitions'.");

    public static readonly DiagnosticDescriptor Blank = Error("condition-blank",
        "De voorwaarde is leeg. Schrijf true voor een voorwaarde die altijd geldt.",
        "The condition is blank. Write true for a condition that always holds.");

    public static readonly DiagnosticDescriptor Character = Error("condition-character",
        "'{0}' hoort niet in een voorwaarde. {1}",
        "'{0}' has no place in a condition. {2}");

    public static readonly DiagnosticDescriptor UnclosedString = Error("condition-unclosed-string",
        "Deze tekst is niet gesloten met {0}.",
        "This text is not closed with {0}.");

    public static readonly DiagnosticDescriptor Expected = Error("condition-expected",
        "Hier wordt {0} verwacht, en er staat {1}.",
        "Expected here is {2}, and there is {3}.");

    public static readonly DiagnosticDescriptor UnknownName = Error("unknown-name",
        "Er is geen feit of definitie '{0}' (in {1}).",
        "There is no fact or definition '{0}' (in {1}).");

    public static readonly DiagnosticDescriptor NotACondition = Error("condition-type",
        "'{0}' is {1} en is niet zelf waar of onwaar; vergelijk het, bijvoorbeeld {2}.",
        "'{0}' is {3} and is not true or false by itself; compare it, for example {2}.");

    public static readonly DiagnosticDescriptor WrongComparison = Error("condition-comparison",
        "'{0}' is {1} en kan zo niet vergeleken worden; schrijf bijvoorbeeld {2}.",
        "'{0}' is {3} and cannot be compared like this; write for example {2}.");

    public static readonly DiagnosticDescriptor NotANumber = Error("condition-not-a-number",
        "'{0}' is geen getal; voor en na een rekenteken of vergelijking met < of > staan getallen.",
        "'{0}' is no number; numbers stand before and after an arithmetic sign or a comparison with < or >.");

    public static readonly DiagnosticDescriptor NegatedComparison = Error("condition-negated-comparison",
        "Zet haakjes om de vergelijking na not of !: bijvoorbeeld not ({0}).",
        "Put parentheses around the comparison after not or !: for example not ({0}).");

    public static readonly DiagnosticDescriptor DivisorHasFact = Error("condition-divisor",
        "Na / kan geen feit staan ('{0}'): dat zou door nul kunnen delen.",
        "No fact can stand after / ('{0}'): that might divide by zero.");

    public static readonly DiagnosticDescriptor DivisorIsZero = Error("condition-divisor-zero",
        "Wat na / staat is nul.",
        "What stands after / is zero.");
}
