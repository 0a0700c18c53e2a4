using RiskAssessment.Model;

namespace RiskAssessment.Changes;

/// <summary>Which of two classes is the graver, where each is of its own rule set.</summary>
internal static class ClassOrder
{
    /// <summary>More than 0 when the left one is graver; no class at all is the mildest.</summary>
    public static int Compare(RiskClass? left, Scoring leftScoring, RiskClass? right, Scoring rightScoring)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        if (left.Id == right.Id)
            return 0;
        // Each rule set may know both; where they agree, or one alone does, that is the answer.
        var byLeft = Find(leftScoring, right.Id) is { } rightHere ? Math.Sign(left.Rank - rightHere.Rank) : 0;
        var byRight = Find(rightScoring, left.Id) is { } leftThere ? Math.Sign(leftThere.Rank - right.Rank) : 0;
        if (byLeft + byRight is not 0 and var known)
            return Math.Sign(known);
        return (left.Rank * (rightScoring.Classes.Length - 1)).CompareTo(right.Rank * (leftScoring.Classes.Length - 1));
    }

    private static RiskClass? Find(Scoring scoring, string id) => scoring.Classes.FirstOrDefault(one => one.Id == id);
}
