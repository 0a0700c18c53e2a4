namespace RiskAssessment.Tests.Support;

/// <summary>One change to the prison and what is found, as rows of a theory: findings are divided by <c>; </c>.</summary>
internal static class Changes
{
    public static void AreRejected(string passage, string replacement, string findings) =>
        Expect.Rejected(TestRules.Prison.With(passage, replacement), findings.Split("; "));

    public static void AreAccepted(string passage, string replacement) =>
        Expect.Accepted(TestRules.Prison.With(passage, replacement));
}
