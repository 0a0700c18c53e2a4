using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>Findings about the record of an assessment, about playing it again, and about a chain of records.</summary>
internal static class RecordFindings
{
    public static readonly DiagnosticDescriptor NotAnObject = Error("record-no-object",
        "Een vastgelegde beoordeling is een JSON-object.",
        "The record of an assessment is a JSON object.");

    public static readonly DiagnosticDescriptor NewerFormat = Error("record-newer-format",
        "Dit is vastgelegd in vorm {0}, door een nieuwere versie van dit programma; deze versie leest tot en met {1}.",
        "This was recorded in format {0}, by a newer version of this program; this version reads up to {1}.");

    public static readonly DiagnosticDescriptor Link = Error("record-link",
        "'sequence' en 'previous' horen bij elkaar: een heel getal vanaf 1, en bij het eerste null en daarna de hash van de vorige regel.",
        "'sequence' and 'previous' belong together: a whole number from 1, and null for the first or the hash of the line before.");

    public static readonly DiagnosticDescriptor Hash = Error("record-hash",
        "'{0}' is geen hash: sha256: en 64 cijfers of kleine letters a-f.",
        "'{0}' is no hash: sha256: and 64 digits or small letters a-f.");

    public static readonly DiagnosticDescriptor Contradicts = Error("record-contradicts",
        "Het verzoek gaat over {0} en de beoordeling over {1}; die horen niet bij elkaar.",
        "The request is about {0} and the assessment about {1}; the two do not belong together.");

    public static readonly DiagnosticDescriptor WrittenOtherwise = Error("record-written-otherwise",
        "Dit is niet geschreven zoals een beoordeling wordt vastgelegd: er is iets verplaatst, weggelaten of anders geschreven.",
        "This is not written as an assessment is recorded: something was moved, left out or written otherwise.");

    public static readonly DiagnosticDescriptor Different = Error("replay-different",
        "Opnieuw beoordelen met dezelfde regelset geeft iets anders dan is vastgelegd.",
        "Assessing again by the same rule set gives something else than what was recorded.");

    public static readonly DiagnosticDescriptor VersionMissing = Error("replay-version-missing",
        "Versie {1} van de regelset '{0}' is er niet meer, dus dit is niet na te gaan.",
        "Version {1} of the rule set '{0}' is no longer there, so this cannot be checked.");

    public static readonly DiagnosticDescriptor RuleSetChanged = Error("replay-rule-set-changed",
        "Versie {1} van de regelset '{0}', of wat eraan ten grondslag ligt, is sindsdien veranderd: de vingerafdruk was {2} en is {3}.",
        "Version {1} of the rule set '{0}', or what it builds on, has changed since: the fingerprint was {2} and is {3}.");

    public static readonly DiagnosticDescriptor RequestInvalid = Error("replay-request-invalid",
        "Het vastgelegde verzoek kan niet meer beoordeeld worden: {0}",
        "The recorded request can no longer be assessed: {1}");

    public static readonly DiagnosticDescriptor ChainChanged = Error("chain-changed",
        "Regel {0} is veranderd nadat hij geschreven is.",
        "Line {0} was changed after it was written.");

    public static readonly DiagnosticDescriptor ChainRemoved = Error("chain-removed",
        "Voor regel {0} zijn regels weggehaald: na nummer {1} volgt nummer {2}.",
        "Lines were removed before line {0}: after number {1} comes number {2}.");

    public static readonly DiagnosticDescriptor ChainInserted = Error("chain-inserted",
        "Regel {0} hoort hier niet: hij is ingevoegd.",
        "Line {0} does not belong here: it was inserted.");

    public static readonly DiagnosticDescriptor ChainReordered = Error("chain-reordered",
        "Regel {0} staat niet op zijn plaats: regels zijn verwisseld.",
        "Line {0} is not in its place: lines were reordered.");

    public static readonly DiagnosticDescriptor ChainCut = Error("chain-cut",
        "Regel {0} is niet af: het bestand houdt midden in een regel op.",
        "Line {0} is not finished: the file ends within a line.");

    public static readonly DiagnosticDescriptor ChainUnreadable = Error("chain-unreadable",
        "Regel {0} staat zo in de keten, maar is hier niet te lezen.",
        "Line {0} stands so in the chain, but cannot be read here.");

    public static readonly DiagnosticDescriptor ChainHeadMissing = Error("chain-head-missing",
        "Het logboek houdt op bij regel {0} met {1}; verwacht werd {2}. Er zijn regels aan het eind weggehaald, of de laatste is veranderd.",
        "The log ends at line {0} with {1}; expected was {2}. Lines were removed at the end, or the last one was changed.");

    public static readonly DiagnosticDescriptor ChainContinued = Error("chain-continued",
        "De verwachte laatste regel is er, maar daarna volgt nog meer, vanaf regel {0}: later geschreven of toegevoegd.",
        "The expected last line is there, but more follows from line {0}: written later, or added.");
}
