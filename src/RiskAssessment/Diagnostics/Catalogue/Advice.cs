using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>What a second pair of eyes would say to the author of a rule file; found only when it is asked for.</summary>
internal static class Advice
{
    public static readonly DiagnosticDescriptor ConditionNeverHolds = Warning("condition-never-holds",
        "De voorwaarde van '{0}' kan nooit gelden: wat zij vraagt sluit elkaar uit. Verander of verwijder haar.",
        "The condition of '{0}' can never hold: what it asks for excludes itself. Change or remove it.");

    public static readonly DiagnosticDescriptor ConditionPartNeverHolds = Warning("condition-part-never-holds",
        "Dit deel van de voorwaarde van '{0}' kan nooit gelden: {1}. Verander het, of haal het weg.",
        "This part of the condition of '{0}' can never hold: {1}. Change it, or take it away.");

    public static readonly DiagnosticDescriptor ConditionAlwaysHolds = Warning("condition-always-holds",
        "De voorwaarde van '{0}' geldt wat er ook geantwoord wordt. {1}",
        "The condition of '{0}' holds whatever is answered. {2}");

    public static readonly DiagnosticDescriptor DuplicateRule = Warning("duplicate-rule",
        "De regels '{0}' en '{1}' hebben dezelfde voorwaarde en dezelfde stappen, en tellen bij '{2}' op. Verwijder er een, of maak van de twee een regel.",
        "The rules '{0}' and '{1}' have the same condition and the same steps, and add up for '{2}'. Remove one, or make one rule of the two.");

    public static readonly DiagnosticDescriptor RuleWithoutResult = Warning("rule-without-result",
        "De regel '{0}' verandert niets: elk scenario dat hij noemt staat zonder hem al op de uiterste stap van {1}. Kies een lagere of hogere 'base', of verwijder de regel.",
        "The rule '{0}' changes nothing: every scenario that it names is at the outermost step of {1} without it. Choose a lower or higher 'base', or remove the rule.");

    public static readonly DiagnosticDescriptor ReasonWithoutSource = Warning("reason-without-source",
        "De reden van de regel '{0}' heeft geen 'sources'. Noem waar zij vandaan komt; is het een oordeel, schrijf dat dan op.",
        "The reason of the rule '{0}' has no 'sources'. Name where it comes from; where it is a judgement, write that down.");

    public static readonly DiagnosticDescriptor MeasureWithoutSource = Warning("measure-without-source",
        "De maatregel '{0}' heeft geen 'legalBasis' en geen 'sources'. Noem waarop hij rust; is het een oordeel, schrijf dat dan op.",
        "The measure '{0}' has no 'legalBasis' and no 'sources'. Name what it rests on; where it is a judgement, write that down.");

    public static readonly DiagnosticDescriptor TextTooLong = Warning("text-too-long",
        "'{0}' heeft {1} tekens; meer dan {2} leest niemand in een drukke dienst. Maak de tekst korter of verdeel hem.",
        "'{0}' has {1} characters; nobody reads more than {2} in a busy shift. Make the text shorter or divide it.");

    public static readonly DiagnosticDescriptor TextWithoutEnd = Warning("text-without-end",
        "'{0}' eindigt niet met een punt, vraagteken of uitroepteken. Schrijf hele zinnen, of maak de zin af.",
        "'{0}' does not end with a full stop, question mark or exclamation mark. Write whole sentences, or finish this one.");

    public static readonly DiagnosticDescriptor TitleWithFullStop = Warning("title-with-full-stop",
        "'{0}' eindigt met een punt. Een titel is een naam of een vraag; haal de punt weg.",
        "'{0}' ends with a full stop. A title is a name or a question; take the full stop away.");

    public static readonly DiagnosticDescriptor LanguageMissing = Warning("language-missing",
        "'{0}' is er niet in '{1}', en {2} van de {3} teksten in dit bestand wel. Voeg de tekst toe.",
        "'{0}' is not there in '{1}', and {2} of the {3} texts in this file are. Add the text.");

    public static readonly DiagnosticDescriptor PersonalDataSuspected = Warning("personal-data-suspected",
        "'{0}' lijkt te vragen naar een gegeven over een persoon ({1}). Vraag naar de omstandigheid waar het om gaat, niet naar het gegeven zelf.",
        "'{0}' seems to ask for something about a person ({2}). Ask for the circumstance that matters, not for the data itself.");

    public static readonly DiagnosticDescriptor SpecialPersonalDataSuspected = Warning("special-personal-data-suspected",
        "'{0}' lijkt een bijzonder of strafrechtelijk persoonsgegeven ({1}); dat te verwerken is verboden, tenzij de wet het toestaat (AVG art. 9 en 10). Vraag naar wat er op het werk gebeurt.",
        "'{0}' seems to be special or criminal personal data ({2}); processing it is forbidden unless the law allows it (GDPR art. 9 and 10). Ask for what happens at work.");

    public static readonly DiagnosticDescriptor PersonalDataInText = Warning("personal-data-in-text",
        "In '{0}' staat {1}. Zet geen gegevens van personen in een regelset; noem een functie of een algemeen nummer.",
        "There is {2} in '{0}'. Put no data of persons in a rule set; name a function or a general number.");

    public static readonly DiagnosticDescriptor OnlyPersonalProtection = Warning("only-personal-protection",
        "Tegen het scenario '{0}' zijn er vooraf alleen maatregelen die een persoon beschermen: {1}. Zoek eerst iets aan de bron, voor iedereen of in de organisatie (Arbowet art. 3) (in {2}).",
        "Against the scenario '{0}' there are beforehand only measures that protect one person: {1}. Look first for something at the source, for everybody or in the organisation (Working Conditions Act art. 3) (in {2}).");

    public static readonly DiagnosticDescriptor NoAftercare = Warning("no-aftercare",
        "Het scenario '{0}' kan zo ernstig worden dat maatregelen nodig zijn, maar geen maatregel zegt wat er tijdens of na het incident gebeurt. Voeg er een toe met 'phase': 'incident' of 'aftercare' (in {1}).",
        "The scenario '{0}' can become so grave that measures are needed, but no measure says what happens during or after the incident. Add one with 'phase': 'incident' or 'aftercare' (in {1}).");

    public static readonly DiagnosticDescriptor RoleWithoutFacts = Warning("role-without-facts",
        "De rol '{0}' zet geen enkel feit, en verandert dus niets aan een beoordeling. Geef hem wat elke week waar is.",
        "The role '{0}' sets no fact, and so changes nothing in an assessment. Give it what is true every week.");

    public static readonly DiagnosticDescriptor DuplicateRole = Warning("duplicate-role",
        "De rol '{0}' heeft precies de feiten van '{1}' en wordt altijd gelijk beoordeeld. Voeg de rollen samen, of leg vast waarin het werk verschilt.",
        "The role '{0}' has exactly the facts of '{1}' and is always assessed alike. Join the roles, or write down how the work differs.");

    public static readonly DiagnosticDescriptor GroupNameNear = Warning("group-name-near",
        "De maatregel '{0}' staat alleen in de groep '{1}'. Twee maatregelen die bij elkaar horen en in twee groepen staan, tellen dubbel.",
        "The measure '{0}' is alone in the group '{1}'. Two measures that belong together and are in two groups count twice.");

    public static readonly DiagnosticDescriptor LeadTimeTooShort = Warning("lead-time-too-short",
        "De maatregel '{0}' kost veel werk ('effort': 'high') en zou vandaag nog klaar zijn ('leadTime': 'P0D'). Schrijf op hoelang het echt duurt.",
        "The measure '{0}' takes much work ('effort': 'high') and would be ready today ('leadTime': 'P0D'). Write down how long it really takes.");

    public static readonly DiagnosticDescriptor ValueNeverTested = Warning("value-never-tested",
        "Geen voorwaarde onderscheidt deze waarden van '{0}': {1}. Maak er een regel bij, of voeg ze samen.",
        "No condition tells these values of '{0}' apart: {1}. Make a rule for them, or join them.");
}
