using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>Findings about the signatures of rule files, and about keys.</summary>
internal static class SignatureFindings
{
    public static readonly DiagnosticDescriptor Missing = Error("signature-missing",
        "Dit bestand is niet ondertekend: '{0}' ontbreekt.",
        "This file is not signed: '{0}' is missing.");

    public static readonly DiagnosticDescriptor OtherContent = Error("signature-other-content",
        "Dit is niet het bestand dat ondertekend is: het is daarna veranderd, of de handtekening hoort bij een ander bestand.",
        "This is not the file that was signed: it was changed since, or the signature belongs to another file.");

    public static readonly DiagnosticDescriptor Invalid = Error("signature-invalid",
        "De handtekening van '{0}' klopt niet voor deze regelset en versie.",
        "The signature of '{0}' is not right for this rule set and version.");

    public static readonly DiagnosticDescriptor TooFew = Error("signature-too-few",
        "Dit bestand heeft {0} van de {1} handtekeningen die nodig zijn. Getekend: {2}. Kunnen tekenen: {3}.",
        "This file has {0} of the {1} signatures that are needed. Signed: {2}. Can sign: {3}.");

    public static readonly DiagnosticDescriptor UnknownKey = Warning("signature-unknown-key",
        "Deze handtekening telt niet mee: de sleutel {0} hoort bij niemand die hier mag tekenen.",
        "This signature does not count: the key {0} belongs to nobody who may sign here.");

    public static readonly DiagnosticDescriptor WithoutFile = Error("signature-without-file",
        "Deze handtekening staat er, maar het bestand '{0}' niet; misschien is er een versie weggehaald.",
        "This signature is there, but the file '{0}' is not; perhaps a version was taken away.");

    public static readonly DiagnosticDescriptor VersionTooLow = Error("version-too-low",
        "Van de regelset '{0}' is de hoogste versie {1}; er hoort ten minste {2} te zijn. Misschien is er een versie weggehaald.",
        "Of the rule set '{0}' the highest version is {1}; there should be {2} at least. Perhaps a version was taken away.");

    public static readonly DiagnosticDescriptor Twice = Error("signature-twice",
        "De sleutel {0} heeft hier twee keer getekend.",
        "The key {0} has signed twice here.");

    public static readonly DiagnosticDescriptor BadHash = Error("signature-hash",
        "'{0}' is geen hash: sha256: en 64 cijfers of kleine letters a-f.",
        "'{0}' is no hash: sha256: and 64 digits or small letters a-f.");

    public static readonly DiagnosticDescriptor BadValue = Error("signature-value",
        "'value' is geen handtekening: 64 bytes als base64.",
        "'value' is no signature: 64 bytes as base64.");

    public static readonly DiagnosticDescriptor NotARuleFile = Error("signature-no-rule-file",
        "'{0}' is geen regelbestand: verwacht wordt <id>/<versie>.json.",
        "'{0}' is no rule file: expected is <id>/<version>.json.");

    public static readonly DiagnosticDescriptor NoKey = Error("key-unreadable",
        "Dit is geen sleutel als PEM die hier te gebruiken is: nodig is {0}.",
        "This is no key as PEM that can be used here: needed is {1}.");

    public static readonly DiagnosticDescriptor PrivateForPublic = Error("key-private",
        "Dit is een privésleutel; die houdt de ondertekenaar voor zich. Nodig is de publieke sleutel (-----BEGIN PUBLIC KEY-----).",
        "This is a private key, which is for its signer alone. Needed is the public key (-----BEGIN PUBLIC KEY-----).");

    public static readonly DiagnosticDescriptor OtherCurve = Error("key-other-curve",
        "Deze sleutel is van een andere soort: alleen ECDSA met P-256 (prime256v1) kan hier.",
        "This key is of another kind: only ECDSA with P-256 (prime256v1) can be used here.");

    public static readonly DiagnosticDescriptor Password = Error("key-password",
        "De privésleutel is versleuteld, en het wachtwoord ontbreekt of is niet goed.",
        "The private key is encrypted, and the password is missing or wrong.");
}
