using RiskAssessment;
using RiskAssessment.Catalogs;
var cat = RuleSetCatalog.LoadFolder(args[0]).GetCatalog();
var lines = File.ReadAllLines(args[1]).Where(l => l.Trim().Length > 0).ToArray();
var plan = new RiskAssessor(cat);
var re = new RiskAssessor(cat, new RiskAssessorOptions { Evaluation = ConditionEvaluation.CrossChecked });
int n = 0, bad = 0;
foreach (var l in lines) {
  var r = AssessmentRequest.FromJson(l);
  if (!r.Succeeded) continue;
  var a = plan.TryAssess(r.Request!); if (!a.Succeeded) continue;
  n++;
  try { var b = re.TryAssess(r.Request!); if (b.Assessment!.ToJson() != a.Assessment!.ToJson()) { bad++; Console.WriteLine("diff"); } }
  catch (EvaluationMismatchException e) { bad++; Console.WriteLine(e.Message[..Math.Min(300, e.Message.Length)]); }
}
Console.WriteLine($"{args[0]} {n} checked, {bad} bad");
