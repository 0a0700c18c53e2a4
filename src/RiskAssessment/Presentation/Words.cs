using System.Globalization;
using RiskAssessment.Model;
using RiskAssessment.Texts;

namespace RiskAssessment.Presentation;

/// <summary>
/// The words around an assessment in one language: headings and labels. What an assessment is about (titles, reasons,
/// measures) comes from the rule set, never from here.
/// </summary>
internal sealed record Words
{
    public static readonly Words Dutch = new()
    {
        Numbers = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." },
        Threat = "Dreiging",
        Safety = "Veiligheid",
        Shielded = "afgeschermd werken",
        WithoutRole = "Zonder rol",
        BestCase = "in het gunstigste geval: {0}",
        Complete = "Alles wat telt is bekend.",
        Incomplete = "Niet alles is bekend: wat onbekend is, telt als ongunstig. Open vragen: {0}.",
        Score = "score {0}",
        ScoreBetween = "score {0} (gunstigst {1})",
        Referrals = "Voorleggen aan anderen: hier gaat dit hulpmiddel niet over",
        Because = "want: {0}",
        MoreReferrals = "{0} verwijzingen hangen van een open vraag af",
        MorePossible = "en nog {0} redenen die van een open vraag afhangen",
        Possibly = "misschien",
        Why = "Waarom",
        Gross = "bruto {0}, {1}",
        Net = "netto {0}, {1}",
        AtLeast = "ten minste {0}",
        AtMost = "hoogstens {0}",
        Unexplained = "zoals het gewone werk",
        MeasuresInTime = "Te doen voor deze dienst",
        MeasuresLater = "Te regelen, klaar voor latere diensten",
        NoMeasures = "Geen maatregel nodig naast wat er is.",
        MoreMeasures = "en nog {0} maatregelen",
        Required = "nodig",
        Advised = "aangeraden",
        Conditional = "als het hier past",
        LeadTime = "{0} dagen",
        AtOnce = "meteen",
        Lowers = "verlaagt de klasse",
        NotWorking = "Aanwezig, maar werkt niet",
        Assumed = "Aangenomen, omdat niemand iets anders zei",
        Questions = "Nog te vragen, het belangrijkste eerst",
        MoreQuestions = "en nog {0} vragen",
        RuleSet = "Regelset",
        ValidUntil = "Vanaf {0} geldt een latere versie: beoordeel diensten vanaf die datum opnieuw.",
        Yes = "ja",
        No = "nee",
        PhaseNames = [(Phase.Prevention, "vooraf"), (Phase.Incident, "bij een incident"), (Phase.Aftercare, "nazorg")],
    };

    public static readonly Words English = new()
    {
        Numbers = NumberFormatInfo.InvariantInfo,
        Threat = "Threat",
        Safety = "Safety",
        Shielded = "shielded work",
        WithoutRole = "No role",
        BestCase = "in the best case: {0}",
        Complete = "Everything that matters is known.",
        Incomplete = "Not everything is known: what is not known counts as bad. Open questions: {0}.",
        Score = "score {0}",
        ScoreBetween = "score {0} (at best {1})",
        Referrals = "For others to look at: this is beyond what the tool decides",
        Because = "because: {0}",
        MoreReferrals = "{0} referrals depend on an open question",
        MorePossible = "and {0} more reasons that depend on an open question",
        Possibly = "perhaps",
        Why = "Why",
        Gross = "gross {0}, {1}",
        Net = "net {0}, {1}",
        AtLeast = "at least {0}",
        AtMost = "at most {0}",
        Unexplained = "as the ordinary work",
        MeasuresInTime = "To do for this shift",
        MeasuresLater = "To arrange, ready for later shifts",
        NoMeasures = "No measure needed besides what is there.",
        MoreMeasures = "and {0} more measures",
        Required = "required",
        Advised = "advised",
        Conditional = "where it fits",
        LeadTime = "{0} days",
        AtOnce = "at once",
        Lowers = "lowers the class",
        NotWorking = "In place, but not working",
        Assumed = "Assumed, since nobody said otherwise",
        Questions = "Still to ask, the most important first",
        MoreQuestions = "and {0} more questions",
        RuleSet = "Rule set",
        ValidUntil = "A later version holds from {0}: assess shifts from that date on again.",
        Yes = "yes",
        No = "no",
        PhaseNames = [(Phase.Prevention, "beforehand"), (Phase.Incident, "during an incident"), (Phase.Aftercare, "aftercare")],
    };

    public required NumberFormatInfo Numbers { get; init; }

    public required string Threat { get; init; }

    public required string Safety { get; init; }

    public required string Shielded { get; init; }

    public required string WithoutRole { get; init; }

    public required string BestCase { get; init; }

    public required string Complete { get; init; }

    public required string Incomplete { get; init; }

    public required string Score { get; init; }

    public required string ScoreBetween { get; init; }

    public required string Referrals { get; init; }

    public required string Because { get; init; }

    public required string MoreReferrals { get; init; }

    public required string MorePossible { get; init; }

    public required string Possibly { get; init; }

    public required string Why { get; init; }

    public required string Gross { get; init; }

    public required string Net { get; init; }

    public required string AtLeast { get; init; }

    public required string AtMost { get; init; }

    public required string Unexplained { get; init; }

    public required string MeasuresInTime { get; init; }

    public required string MeasuresLater { get; init; }

    public required string NoMeasures { get; init; }

    public required string MoreMeasures { get; init; }

    public required string Required { get; init; }

    public required string Advised { get; init; }

    public required string Conditional { get; init; }

    public required string LeadTime { get; init; }

    public required string AtOnce { get; init; }

    public required string Lowers { get; init; }

    public required string NotWorking { get; init; }

    public required string Assumed { get; init; }

    public required string Questions { get; init; }

    public required string MoreQuestions { get; init; }

    public required string RuleSet { get; init; }

    public required string ValidUntil { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required (Phase Phase, string Name)[] PhaseNames { get; init; }

    /// <summary>Dutch for <c>nl</c> and its variants, English for every other language.</summary>
    public static Words In(string language) =>
        Languages.IsDutch(language) ? Dutch : English;

    public string Of(Axis axis) => axis == Axis.Threat ? Threat : Safety;

    public string Of(Phase phase) => PhaseNames.First(pair => pair.Phase == phase).Name;

    public string Of(decimal number) => number.ToString("0.############################", Numbers);

    public string Fill(string template, params ReadOnlySpan<object> values) => string.Format(Numbers, template, values);
}
