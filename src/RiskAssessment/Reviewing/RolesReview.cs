using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Reviewing;

/// <summary>Roles that make no difference, in themselves or from another.</summary>
internal static class RolesReview
{
    public static void Report(Review review)
    {
        var own = review.Document.Roles.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var roles = review.RuleSet.Roles;
        for (var i = 0; i < roles.Length; i++)
        {
            if (!own.TryGetValue(roles[i].Id, out var item))
                continue;
            if (roles[i].Facts.Count == 0)
                review.Report(Advice.RoleWithoutFacts, item.Name.Place, item.Id);
            // A role that is like another and adds nothing says so itself: it is another name for the same work.
            else if (item.Item is not { Like: not null, Facts.IsEmpty: true } && roles.Take(i).FirstOrDefault(other => IsSame(other, roles[i])) is { } same)
                review.Report(Advice.DuplicateRole, item.Name.Place, item.Id, same.Id);
        }
    }

    private static bool IsSame(Role first, Role second) => first.Shielded == second.Shielded && first.Facts.Count == second.Facts.Count
        && first.Facts.All(fact => second.Facts.TryGetValue(fact.Key, out var value) && value == fact.Value);
}
