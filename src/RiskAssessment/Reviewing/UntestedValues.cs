using RiskAssessment.Conditions;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Reviewing;

/// <summary>
/// Values of a choice that nobody can tell apart in the outcome. As for a fact that nothing uses, a fact is judged where it
/// is declared, over every rule set that has it.
/// </summary>
internal static class UntestedValues
{
    public static void Report(IReadOnlyList<(RuleSetDocument Document, RuleSet RuleSet)> resolved, DiagnosticBag found)
    {
        // A fact that an overlay replaces is another fact; each declaration makes one object, which its overlays share.
        var tested = new HashSet<(Fact Fact, int Option)>();
        var used = new HashSet<Fact>();
        foreach (var (fact, option) in resolved.SelectMany(pair => RuleSetWarnings.Conditions(pair.RuleSet)).SelectMany(TestsOf))
        {
            used.Add(fact);
            tested.Add((fact, option));
        }
        foreach (var item in resolved.SelectMany(pair => pair.Document.Facts).Where(item => used.Contains(item.Item!)))
        {
            var fact = item.Item!;
            var untested = fact.Options.Where((_, index) => !tested.Contains((fact, index))).Select(option => option.Value).ToList();
            // One value of a choice may be what is left when all others are tested.
            if (untested.Count > (fact.Type == FactType.Choice ? 1 : 0))
                found.Add(Advice.ValueNeverTested.At(item.Name.Place, item.Id, string.Join(", ", untested)));
        }
    }

    private static IEnumerable<(Fact, int)> TestsOf(Condition condition) => condition switch
    {
        ChoiceEquals equals => [(equals.Fact, equals.Option)],
        ChoiceIn @in => @in.Options.Select(option => (@in.Fact, option)),
        ChoicesContain contain => [(contain.Fact, contain.Option)],
        Not negated => TestsOf(negated.Operand),
        BooleanEquals equals => TestsOf(equals.Operand),
        And all => all.Operands.SelectMany(TestsOf),
        Or any => any.Operands.SelectMany(TestsOf),
        _ => [],
    };
}
