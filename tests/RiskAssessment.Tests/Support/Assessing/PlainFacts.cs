using RiskAssessment.Model;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Tests.Support.Assessing;

/// <summary>SPEC section 3, step 1: the request's value, else the role's, else the default, else unknown.</summary>
internal sealed class PlainFacts
{
    public PlainFacts(RuleSet rules, AssessmentRequest request)
    {
        var role = request.Role is { } id ? rules.Roles.Single(one => one.Id == id) : null;
        foreach (var fact in rules.Facts)
        {
            if (request.Facts.TryGetValue(fact.Name, out var given))
                Add(fact, given);
            else if (role is not null && role.Facts.TryGetValue(fact.Name, out var ofRole))
                Add(fact, ofRole);
            else if (fact.Default is { } byDefault)
            {
                Add(fact, byDefault);
                Assumed.Add(fact.Name);
            }
        }
        Unknown = [.. rules.Facts.Where(fact => !Known.ContainsKey(fact.Name))];
    }

    public Dictionary<string, FactValue> Known { get; } = [];

    public IReadOnlyList<Fact> Unknown { get; }

    public HashSet<string> Assumed { get; } = [];

    private void Add(Fact fact, FactValue value)
    {
        if (value != FactValue.Unknown)
            Known[fact.Name] = value;
    }
}
