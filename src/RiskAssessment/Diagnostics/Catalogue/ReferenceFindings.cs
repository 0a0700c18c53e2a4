using static RiskAssessment.Diagnostics.DiagnosticDescriptor;

namespace RiskAssessment.Diagnostics.Catalogue;

/// <summary>Findings about names that items use of one another, and about what an overlay does to its base.</summary>
internal static class ReferenceFindings
{
    public static readonly DiagnosticDescriptor BaseNotFound = Error("base-not-found",
        "De basis '{0}' versie '{1}' is er niet. {2}",
        "The base '{0}' version '{1}' is not there. {3}");

    public static readonly DiagnosticDescriptor ExtendsCycle = Error("extends-cycle",
        "Deze regelset bouwt via 'extends' op zichzelf voort: {0}.",
        "This rule set builds on itself through 'extends': {0}.");

    public static readonly DiagnosticDescriptor AlreadyInBase = Error("already-in-base",
        "De basis heeft al een '{0}'; zet er \"replaces\": true bij om het te vervangen, of kies een andere naam.",
        "The base has a '{0}' already; add \"replaces\": true to replace it, or choose another name.");

    public static readonly DiagnosticDescriptor NothingToReplace = Error("nothing-to-replace",
        "De basis heeft geen '{0}' om te vervangen.",
        "The base has no '{0}' to replace.");

    public static readonly DiagnosticDescriptor NothingToRemove = Error("nothing-to-remove",
        "De basis heeft geen '{0}' om te verwijderen.",
        "The base has no '{0}' to remove.");

    public static readonly DiagnosticDescriptor RemoveAndAdd = Error("remove-and-add",
        "'{0}' wordt verwijderd en toegevoegd; gebruik \"replaces\": true.",
        "'{0}' is removed and added; use \"replaces\": true.");

    public static readonly DiagnosticDescriptor NameTaken = Error("name-taken",
        "'{0}' is de naam van een feit en van een definitie; elk heeft een eigen naam nodig (in {1}).",
        "'{0}' is the name of a fact and of a definition; each needs a name of its own (in {1}).");

    public static readonly DiagnosticDescriptor UnknownScenario = Error("unknown-scenario",
        "Er is geen scenario en geen soort '{0}' (in {1}).",
        "There is no scenario and no kind '{0}' (in {1}).");

    public static readonly DiagnosticDescriptor TooManyScenariosNamed = Error("too-many-scenarios-named",
        "De regels en maatregelen noemen samen meer dan {0} keer een scenario, soorten en assen uitgeschreven (in {1}).",
        "Together the rules and measures name a scenario more than {0} times, kinds and axes written out (in {1}).");

    public static readonly DiagnosticDescriptor UnknownParty = Error("unknown-party",
        "Er is geen betrokkene '{0}' in 'parties' (in {1}).",
        "There is no party '{0}' in 'parties' (in {1}).");

    public static readonly DiagnosticDescriptor UnknownClass = Error("unknown-class",
        "Er is geen risicoklasse '{0}' (in {1}).",
        "There is no risk class '{0}' (in {1}).");

    public static readonly DiagnosticDescriptor UnknownRole = Error("unknown-role",
        "Er is geen rol '{0}' (in {1}).",
        "There is no role '{0}' (in {1}).");

    public static readonly DiagnosticDescriptor UnknownFact = Error("unknown-fact",
        "Er is geen feit '{0}' (in {1}).",
        "There is no fact '{0}' (in {1}).");

    public static readonly DiagnosticDescriptor RoleCycle = Error("role-cycle",
        "De rol '{0}' is via 'like' als zichzelf: {1}.",
        "The role '{0}' is like itself, through 'like': {1}.");

    public static readonly DiagnosticDescriptor DefinitionCycle = Error("definition-cycle",
        "De definitie '{0}' verwijst naar zichzelf: {1}.",
        "The definition '{0}' refers to itself: {1}.");

    public static readonly DiagnosticDescriptor ReservedScenario = Error("reserved-scenario",
        "Een scenario of soort kan niet '{0}' heten: dat woord staat voor alle scenario's van die as.",
        "A scenario or kind cannot be called '{0}': that word stands for all scenarios of that axis.");

    public static readonly DiagnosticDescriptor KindIsScenario = Error("kind-is-scenario",
        "De soort '{0}' heet als een scenario (in {1}).",
        "The kind '{0}' has the name of a scenario (in {1}).");

    public static readonly DiagnosticDescriptor UnknownDimension = Error("unknown-dimension",
        "Geen van de genoemde scenario's heeft de dimensie '{0}'. Ze hebben: {1} (in {2}).",
        "None of the scenarios named has the dimension '{0}'. They have: {1} (in {2}).");

    public static readonly DiagnosticDescriptor NotAStep = Error("not-a-step",
        "{0} is geen stap van '{1}' op de as '{2}'. De stappen zijn: {3} (in {4}).",
        "{0} is no step of '{1}' on the axis '{2}'. The steps are: {3} (in {4}).");

    public static readonly DiagnosticDescriptor BaseMissesDimension = Error("base-misses-dimension",
        "'base' noemt de dimensie '{0}' van de as '{1}' niet (in {2}).",
        "'base' does not name the dimension '{0}' of the axis '{1}' (in {2}).");
}
