// Three roles of the prison service, one of them shielded, by the rule sets that come with the package.
//
//     dotnet run --project samples/QuickStart -- nl        (or en)
using RiskAssessment;
using RiskAssessment.Model;

var language = args is [var asked] ? asked : "nl";
var shift = new DateOnly(2027, 1, 15);

var requests = new AssessmentRequest[]
{
    // A day on the wing of which much is known, with two measures in place.
    new("nl.dji", shift)
    {
        Role = "prison-officer",
        Facts = new Dictionary<string, FactValue>
        {
            ["staffingRatio"] = 80,
            ["correctionToday"] = true,
            ["worksAlone"] = "never",
            ["nightWork"] = false,
            ["alarmFollowUp"] = true,
        },
        AssessedOn = shift.AddDays(-14),
        MeasuresInPlace = ["personal-alarm", "practise-calming-down"],
    },

    // A transport of which the planner knows little yet: what is unknown counts as bad, and is asked for.
    new("nl.dji", shift) { Role = "transport-officer", AssessedOn = shift.AddDays(-14) },

    // Shielded work, and a name that came out: no measure can score that away.
    new("nl.dji", shift)
    {
        Role = "intelligence-officer",
        AssessedOn = shift.AddDays(-14),
        Facts = new Dictionary<string, FactValue> { ["doxingOccurred"] = true, ["concreteThreat"] = FactValue.Unknown },
    },
};

var assessor = RiskAssessor.CreateDefault();
foreach (var request in requests)
    Console.WriteLine(assessor.Assess(request).ToText(language));
