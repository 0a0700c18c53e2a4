using System.CommandLine;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Completion;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Input;

/// <summary>The options by which a person describes one situation, and the request they come to.</summary>
internal sealed class SituationOptions
{
    private readonly Speech _speech;
    private readonly bool _orFromFile;
    private readonly Option<string?> _ruleSet;
    private readonly Option<string?> _version;
    private readonly Option<string?> _role;
    private readonly Option<string?> _date;
    private readonly Option<string?> _assessedOn;
    private readonly Option<string[]> _facts;
    private readonly Option<string[]> _inPlace;

    /// <param name="speech">The language.</param>
    /// <param name="orFromFile">Whether a file can take the place of the situation: then none has to be typed, and lead times run from today, when somebody plans.</param>
    public SituationOptions(Speech speech, bool orFromFile = false)
    {
        _speech = speech;
        _orFromFile = orFromFile;
        Rules = Catalog.CreateOption(speech);
        _ruleSet = new("--rule-set") { Description = speech.Say("De id van de regelset, bijvoorbeeld nl.dji", "The id of the rule set, for example nl.dji"), Required = !orFromFile };
        _version = new("--version-of-rules") { Description = speech.Say("Een precieze versie; anders de versie die op de datum geldt", "An exact version; by default the one that holds on the date") };
        _role = new("--role") { Description = speech.Say("De id van een rol", "The id of a role") };
        _date = new("--date") { Description = speech.Say("De datum van de dienst, jjjj-mm-dd; anders vandaag", "The date of the shift, yyyy-MM-dd; by default today") };
        _assessedOn = new("--assessed-on") { Description = orFromFile
            ? speech.Say("De dag vanaf wanneer doorlooptijden lopen, jjjj-mm-dd; anders vandaag, en bij een bestand wat het verzoek zegt", "The day from which lead times run, yyyy-MM-dd; by default today, and with a file what the request says")
            : speech.Say("De datum waarop beoordeeld wordt, vanaf wanneer doorlooptijden lopen, jjjj-mm-dd; anders de datum van de dienst", "The date on which it is assessed, from which lead times run, yyyy-MM-dd; by default the date of the shift") };
        _facts = new("--fact") { Description = speech.Say("naam=waarde; een lijst met komma's; ? voor onbekend; mag vaker", "name=value; a list with commas; ? for unknown; may be repeated") };
        _inPlace = new("--in-place") { Description = speech.Say("De id van een maatregel die er al is; mag vaker", "The id of a measure that is in place; may be repeated") };
        var candidates = Candidates.From(Rules);
        candidates.RuleSetsFor(_ruleSet);
        candidates.VersionsFor(_version, _ruleSet);
        candidates.RolesFor(_role, _ruleSet);
        candidates.FactsFor(_facts, _ruleSet);
        candidates.MeasuresFor(_inPlace, _ruleSet);
    }

    public Option<string?> Rules { get; }

    public void AddTo(Command command)
    {
        command.Add(Rules);
        foreach (var option in OfSituation)
            command.Add(option);
        command.Add(_assessedOn);
    }

    private Option[] OfSituation => [_ruleSet, _version, _role, _date, _facts, _inPlace];

    /// <summary>Whether anything of a situation was typed.</summary>
    public bool AreTyped(ParseResult typed) => OfSituation.Any(option => typed.GetResult(option) is not null);

    /// <summary>Whether a rule set was typed, without which there is no situation.</summary>
    public bool HaveRuleSet(ParseResult typed) => typed.GetValue(_ruleSet) is not null;

    /// <summary>The day of assessment that was typed, or null; false where it is no date, which is said on standard error.</summary>
    public bool TryReadAssessedOn(ParseResult typed, out DateOnly? assessedOn)
    {
        assessedOn = null;
        if (typed.GetValue(_assessedOn) is not { } written)
            return true;
        var isDate = DateArgument.TryRead(written, _speech, out var day);
        assessedOn = day;
        return isDate;
    }

    /// <summary>The request that was typed, or null when it cannot be one, which is said on standard error.</summary>
    public AssessmentRequest? Read(ParseResult typed, RuleSetCatalog catalog, TimeProvider time)
    {
        var today = DateArgument.Today(time);
        var date = today;
        if ((typed.GetValue(_date) is { } written && !DateArgument.TryRead(written, _speech, out date)) || !TryReadAssessedOn(typed, out var assessedOn))
            return null;
        var id = typed.GetValue(_ruleSet)!;
        var version = typed.GetValue(_version);
        var ruleSet = version is null ? catalog.FindInForce(id, date) : catalog.Find(id, version);
        if (!FactArgument.TryReadAll(typed.GetValue(_facts) ?? [], name => ruleSet?.FindFact(name), _speech, out var facts))
            return null;
        return new AssessmentRequest(id, date)
        {
            Version = version,
            Role = typed.GetValue(_role),
            AssessedOn = assessedOn ?? (_orFromFile ? today : date),
            Facts = facts,
            MeasuresInPlace = typed.GetValue(_inPlace) ?? [],
        };
    }

    /// <summary>The facts as they were typed, those of which the rule set knows the name.</summary>
    public IEnumerable<(Fact Fact, string Written)> TypedFacts(ParseResult typed, RuleSets.RuleSet ruleSet) =>
        (typed.GetValue(_facts) ?? []).Select(written => written.Split('=', 2)).Select(parts => (ruleSet.FindFact(parts[0])!, parts[1]));
}
