namespace RiskAssessment.Tests.Support;

/// <summary>One change to the prison and what is found, as rows of a theory: findings are divided by <c>; </c>.</summary>
internal static class OneChange
{
    public static void IsRejected(string passage, string replacement, string findings) =>
        Expect.Rejected(TestRules.Prison.With(passage, replacement), findings.Split("; "));

    public static void IsAccepted(string passage, string replacement) =>
        Expect.Accepted(TestRules.Prison.With(passage, replacement));
}
