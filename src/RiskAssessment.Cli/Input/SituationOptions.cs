using System.CommandLine;
using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Completion;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Input;

/// <summary>The options by which a person describes one situation, and the request they come to.</summary>
internal sealed class SituationOptions
{
    private readonly Speech _speech;
    private readonly Option<string> _ruleSet;
    private readonly Option<string?> _version;
    private readonly Option<string?> _role;
    private readonly Option<string?> _date;
    private readonly Option<string?> _assessedOn;
    private readonly Option<string[]> _facts;
    private readonly Option<string[]> _inPlace;

    public SituationOptions(Speech speech)
    {
        _speech = speech;
        Rules = Catalog.CreateOption(speech);
        _ruleSet = new("--rule-set") { Description = speech.Say("De id van de regelset, bijvoorbeeld nl.dji", "The id of the rule set, for example nl.dji"), Required = true };
        _version = new("--version-of-rules") { Description = speech.Say("Een precieze versie; anders de versie die op de datum geldt", "An exact version; by default the one that holds on the date") };
        _role = new("--role") { Description = speech.Say("De id van een rol", "The id of a role") };
        _date = new("--date") { Description = speech.Say("De datum van de dienst, jjjj-mm-dd; anders vandaag", "The date of the shift, yyyy-MM-dd; by default today") };
        _assessedOn = new("--assessed-on") { Description = speech.Say("De datum waarop beoordeeld wordt, vanaf wanneer doorlooptijden lopen; anders de datum van de dienst", "The date on which it is assessed, from which lead times run; by default the date of the shift") };
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
        foreach (var option in new Option[] { Rules, _ruleSet, _version, _role, _date, _assessedOn, _facts, _inPlace })
            command.Add(option);
    }

    /// <summary>The request that was typed, or null when it cannot be one, which is said on standard error.</summary>
    public AssessmentRequest? Read(ParseResult typed, RuleSetCatalog catalog, TimeProvider time)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        if (!TryReadDate(typed.GetValue(_date), today, out var date) || !TryReadDate(typed.GetValue(_assessedOn), date, out var assessedOn))
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
            AssessedOn = assessedOn,
            Facts = facts,
            MeasuresInPlace = typed.GetValue(_inPlace) ?? [],
        };
    }

    /// <summary>The facts as they were typed, those of which the rule set knows the name.</summary>
    public IEnumerable<(Fact Fact, string Written)> TypedFacts(ParseResult typed, RuleSets.RuleSet ruleSet) =>
        (typed.GetValue(_facts) ?? []).Select(written => written.Split('=', 2)).Select(parts => (ruleSet.FindFact(parts[0])!, parts[1]));

    private bool TryReadDate(string? written, DateOnly otherwise, out DateOnly date)
    {
        date = otherwise;
        return written is null || DateArgument.TryRead(written, _speech, out date);
    }
}
