using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>Findings about the form of one property: is it there, is it of the right type, may it have this value.</summary>
internal static class ShapeFindings
{
    public static readonly DiagnosticDescriptor UnknownProperty = Error("unknown-property",
        "De eigenschap '{0}' bestaat hier niet. Mogelijk zijn: {1}.",
        "There is no property '{0}' here. Possible are: {1}.");

    public static readonly DiagnosticDescriptor MissingProperty = Error("missing-property",
        "Hier ontbreekt de eigenschap '{0}'.",
        "The property '{0}' is missing here.");

    public static readonly DiagnosticDescriptor WrongType = Error("wrong-type",
        "'{0}' moet {1} zijn, en is hier {2}.",
        "'{0}' must be {3}, and is {4} here.");

    public static readonly DiagnosticDescriptor BlankText = Error("blank-text",
        "De tekst '{0}' is leeg.",
        "The text '{0}' is blank.");

    public static readonly DiagnosticDescriptor LanguageTag = Error("language-tag",
        "'{0}' is geen taalcode (BCP 47), zoals nl, en of fr-BE.",
        "'{0}' is no language tag (BCP 47), such as nl, en or fr-BE.");

    public static readonly DiagnosticDescriptor BadName = Error("bad-name",
        "'{0}' is geen goede naam: alleen letters a-z en A-Z en cijfers, beginnend met een kleine letter.",
        "'{0}' is not a good name: only letters a-z and A-Z and digits, beginning with a small letter.");

    public static readonly DiagnosticDescriptor BadId = Error("bad-id",
        "'{0}' is geen goede id: alleen kleine letters a-z en cijfers, met - tussen de woorden, beginnend met een letter.",
        "'{0}' is not a good id: only small letters a-z and digits, with - between the words, beginning with a letter.");

    public static readonly DiagnosticDescriptor BadRuleSetId = Error("bad-rule-set-id",
        "'{0}' is geen goede id van een regelset: kleine letters a-z en cijfers, met . of - ertussen, beginnend met een letter, zoals nl.dji; ook 'tests' en 'schema' kunnen niet.",
        "'{0}' is not a good id of a rule set: small letters a-z and digits, with . or - between them, beginning with a letter, such as nl.dji; nor can it be 'tests' or 'schema'.");

    public static readonly DiagnosticDescriptor ReservedWord = Error("reserved-word",
        "'{0}' is een woord van de voorwaardentaal en kan geen naam zijn.",
        "'{0}' is a word of the condition language and cannot be a name.");

    public static readonly DiagnosticDescriptor NotAllowed = Error("not-allowed-value",
        "'{0}' kan niet als waarde van '{1}'. Mogelijk zijn: {2}.",
        "'{0}' cannot be the value of '{1}'. Possible are: {2}.");

    public static readonly DiagnosticDescriptor WholeNumber = Error("whole-number",
        "'{0}' moet een heel getal van {1} tot en met {2} zijn, en is '{3}'.",
        "'{0}' must be a whole number from {1} to {2}, and is '{3}'.");

    public static readonly DiagnosticDescriptor Format = Error("format",
        "'format' moet 1 zijn, en is '{0}'.",
        "'format' must be 1, and is '{0}'.");

    public static readonly DiagnosticDescriptor BadVersion = Error("bad-version",
        "'{0}' is geen versie volgens SemVer 2.0.0, zoals 1.0.0 of 1.3.0-draft.1.",
        "'{0}' is no version as SemVer 2.0.0 has it, such as 1.0.0 or 1.3.0-draft.1.");

    public static readonly DiagnosticDescriptor BadDate = Error("bad-date",
        "'{0}' is geen bestaande datum in de vorm jjjj-mm-dd.",
        "'{0}' is no existing date in the form yyyy-mm-dd.");

    public static readonly DiagnosticDescriptor BadLeadTime = Error("bad-lead-time",
        "'{0}' is geen doorlooptijd in hele dagen, zoals P0D of P14D (hoogstens P9999D).",
        "'{0}' is no lead time in whole days, such as P0D or P14D (at most P9999D).");

    public static readonly DiagnosticDescriptor Empty = Error("empty-list",
        "'{0}' is leeg; laat de eigenschap weg of zet er iets in.",
        "'{0}' is empty; leave the property out or put something in it.");

    public static readonly DiagnosticDescriptor ReplacesNotTrue = Error("replaces-not-true",
        "'replaces' kan alleen true zijn; laat de eigenschap weg als dit onderdeel nieuw is.",
        "'replaces' can only be true; leave the property out where this item is new.");

    public static readonly DiagnosticDescriptor DuplicateId = Error("duplicate-id",
        "De id '{0}' komt in deze lijst al voor, op regel {1}.",
        "The id '{0}' stands in this list already, on line {1}.");

    public static readonly DiagnosticDescriptor RangeEmpty = Error("range-empty",
        "'minimum' ({0}) moet kleiner zijn dan 'maximum' ({1}).",
        "'minimum' ({0}) must be less than 'maximum' ({1}).");

    public static readonly DiagnosticDescriptor NoValues = Error("no-values",
        "'values' moet ten minste een waarde hebben.",
        "'values' must have at least one value.");

    public static readonly DiagnosticDescriptor UndeclaredValue = Error("undeclared-value",
        "'{0}' is geen waarde van '{1}'. Mogelijk zijn: {2}.",
        "'{0}' is no value of '{1}'. Possible are: {2}.");

    public static readonly DiagnosticDescriptor ValueOutOfRange = Error("value-out-of-range",
        "{0} valt buiten wat '{1}' kan zijn: van {2} tot en met {3}.",
        "{0} is outside what '{1}' can be: from {2} to {3}.");

    public static readonly DiagnosticDescriptor RaisesAndLowers = Error("raises-and-lowers",
        "'{0}' staat in 'raises' en in 'lowers'; een regel verhoogt of verlaagt een dimensie, niet allebei.",
        "'{0}' stands in 'raises' and in 'lowers'; a rule raises or lowers a dimension, not both.");

    public static readonly DiagnosticDescriptor RuleWithoutEffect = Error("rule-without-effect",
        "Deze regel doet niets: hij heeft 'raises', 'lowers', 'atLeast', 'atMost' of 'refer' nodig.",
        "This rule does nothing: it needs 'raises', 'lowers', 'atLeast', 'atMost' or 'refer'.");

    public static readonly DiagnosticDescriptor RemoveWithoutExtends = Error("remove-without-extends",
        "'remove' kan alleen in een regelset die met 'extends' op een andere voortbouwt.",
        "'remove' has a place only in a rule set that builds on another one with 'extends'.");
}
