using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>Findings about text as JSON, before it means anything.</summary>
internal static class JsonFindings
{
    public static readonly DiagnosticDescriptor NotUtf8 = Error("not-utf8",
        "Hier staan tekens die geen UTF-8 zijn; sla het bestand op als UTF-8.",
        "There are bytes here that are not UTF-8; save the file as UTF-8.");

    public static readonly DiagnosticDescriptor Comment = Error("json-comment",
        "Commentaar mag niet in een JSON-bestand staan.",
        "A comment has no place in a JSON file.");

    public static readonly DiagnosticDescriptor TrailingComma = Error("json-trailing-comma",
        "Voor deze {0} staat een komma te veel.",
        "There is a comma too many before this {0}.");

    public static readonly DiagnosticDescriptor Quotes = Error("json-quotes",
        "Namen en teksten staan in JSON tussen dubbele aanhalingstekens (\").",
        "Names and texts stand between double quotes (\") in JSON.");

    public static readonly DiagnosticDescriptor EndsEarly = Error("json-ends-early",
        "Het bestand houdt te vroeg op: ergens is een accolade, haak of aanhalingsteken niet gesloten.",
        "The file ends too early: somewhere a brace, bracket or quote is not closed.");

    public static readonly DiagnosticDescriptor ControlCharacter = Error("json-control-character",
        "Een tekst loopt door over het einde van de regel of bevat een stuurteken; schrijf \\n voor een nieuwe regel.",
        "A text runs on past the end of the line or holds a control character; write \\n for a new line.");

    public static readonly DiagnosticDescriptor Number = Error("json-number",
        "Dit is geen getal zoals JSON het schrijft: geen nul vooraan, een punt als decimaalteken, geen + ervoor.",
        "This is no number as JSON writes it: no zero in front, a point for the decimals, no + before it.");

    public static readonly DiagnosticDescriptor Syntax = Error("json-syntax",
        "Dit is hier geen geldige JSON: '{0}' wordt niet verwacht.",
        "This is not valid JSON here: '{0}' is not expected.");

    public static readonly DiagnosticDescriptor TooDeep = Error("json-too-deep",
        "De JSON is dieper genest dan {0} niveaus.",
        "The JSON is nested deeper than {0} levels.");

    public static readonly DiagnosticDescriptor TooManyItems = Error("json-too-many-items",
        "Hier staan meer dan {0} onderdelen bij elkaar.",
        "There are more than {0} items together here.");

    public static readonly DiagnosticDescriptor TextTooLong = Error("json-text-too-long",
        "Deze tekst is langer dan {0} tekens.",
        "This text is longer than {0} characters.");

    public static readonly DiagnosticDescriptor DuplicateProperty = Error("duplicate-property",
        "De eigenschap '{0}' staat hier twee keer.",
        "The property '{0}' stands here twice.");

    public static readonly DiagnosticDescriptor Null = Error("null-value",
        "'{0}' heeft de waarde null; laat de eigenschap weg of geef een waarde.",
        "'{0}' has the value null; leave the property out or give it a value.");

    public static readonly DiagnosticDescriptor Character = Error("text-character",
        "{0} mag niet in een tekst staan.",
        "{0} has no place in a text.");

    public static readonly DiagnosticDescriptor NotFinite = Error("number-not-finite",
        "Het getal '{0}' is te groot.",
        "The number '{0}' is too large.");
}
