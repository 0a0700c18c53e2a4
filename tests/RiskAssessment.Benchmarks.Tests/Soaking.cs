using RiskAssessment.Benchmarks.Soaking;

namespace RiskAssessment.Benchmarks.Tests;

/// <summary>The short form of the soak run; the long one is <c>soak</c> of the benchmarks.</summary>
public sealed class Soaking
{
    private const int Rounds = 40;

    [Fact]
    public Task Assessments_go_on_while_the_rules_in_a_host_s_own_store_are_replaced_broken_deleted_and_restored() => Soaks(new SoakMemory());

    [Fact]
    public Task Assessments_go_on_while_the_rules_in_a_folder_are_replaced_broken_deleted_and_restored() => Soaks(new SoakFolder());

    private static async Task Soaks(ISoakStore store)
    {
        using (store)
        {
            var report = await Soak.RunAsync(store, rounds => rounds < Rounds, _ => false);

            // Five changes a round, and each is refused or published.
            Assert.True(report.IsGood, report.ToString());
            Assert.Equal(Rounds, report.Rounds);
        }
    }

    [Fact]
    public void Every_form_of_the_rules_comes_to_something_else() =>
        Assert.Equal(SoakRules.Forms, Enumerable.Range(0, SoakRules.Forms).Select(SoakRules.Expected).Distinct().Count());
}
