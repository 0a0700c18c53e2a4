namespace RiskAssessment.Tests.Support;

public sealed class TestRulesTests
{
    [Fact]
    public void The_prison_loads_without_a_warning() => Expect.Accepted(TestRules.Prison);

    [Fact]
    public void An_overlay_loads_without_a_warning() => Expect.Accepted(TestRules.Prison, TestRules.North());
}
