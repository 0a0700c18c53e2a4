// dotnet run --project samples/QuickStart -- nl     (or en)
// Three roles of the prison service, one of them shielded, assessed by the rule sets that come with the package.
using RiskAssessment;
using RiskAssessment.Model;

var language = args is [var asked] ? asked : "nl";

var assessor = RiskAssessor.CreateDefault();

foreach (var role in new[] { "prison-officer" })
{
    var request = new AssessmentRequest("nl.dji", new DateOnly(2027, 1, 15)) { Role = role };
    Console.WriteLine(assessor.Assess(request).ToText(language));
}
