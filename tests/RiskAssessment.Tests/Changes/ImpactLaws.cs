using FsCheck.Xunit;
using RiskAssessment.Changes;
using RiskAssessment.Model;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Changes;

/// <summary>What holds of the impact of any change of any rule set on any request.</summary>
[Properties(Arbitrary = [typeof(AssessmentCases)], MaxTest = 60)]
public sealed class ImpactLaws
{
    [Property]
    public void The_classes_told_are_those_that_an_assessor_gives_by_each_of_the_two(AssessmentCase drawn, int seed)
    {
        var next = Next(drawn, seed);
        foreach (var request in ImpactOf(drawn.Desk, next, drawn).Requests)
        {
            var (before, after) = (drawn.Desk.TryAssess(request.Request), next.TryAssess(request.Request));
            Assert.Equal(before.Error?.ToJson(), request.OldError?.ToJson());
            Assert.Equal(after.Error?.ToJson(), request.NewError?.ToJson());
            if (before.Assessment is not { } old || after.Assessment is not { } @new)
                continue;
            Same((old.Class, @new.Class), request.Overall);
            Same((old.LowestClass, @new.LowestClass), request.BestCase);
            Same((old.Threat?.Class, @new.Threat?.Class), request.Threat);
            Same((old.Safety?.Class, @new.Safety?.Class), request.Safety);
            Assert.Equal(old.Threat?.Driver, request.Threat?.OldDriver);
            Assert.Equal(@new.Safety?.Driver, request.Safety?.NewDriver);
        }
    }

    [Property]
    public void Words_move_no_class(AssessmentCase drawn)
    {
        var impact = ImpactOf(drawn.Desk, Desk.Of(VersionDice.Reworded(drawn.RuleSet)), drawn);

        Assert.False(impact.Difference.IsEmpty);
        Assert.False(impact.Difference.MeaningChanged);
        Assert.Empty(impact.Items);
        Assert.All(impact.Requests, request => Assert.Equal(ImpactKind.Same, request.Kind));
        Assert.All(impact.Requests, request => Assert.Equal(ClassDirection.Same, request.BestCase!.Direction));
    }

    [Property]
    public void With_old_and_new_exchanged_up_is_down_for_the_same_reasons(AssessmentCase drawn, int seed)
    {
        var next = Next(drawn, seed);
        var there = ImpactOf(drawn.Desk, next, drawn);
        var back = ImpactOf(next, drawn.Desk, drawn);

        Assert.Equal(there.Requests.Select(request => Mirrored(request.Kind)), back.Requests.Select(request => request.Kind));
        Assert.Equal(
            there.Requests.Select(request => string.Join(' ', request.Because.Select(change => $"{change.Item} {change.Id}"))),
            back.Requests.Select(request => string.Join(' ', request.Because.Select(change => $"{change.Item} {change.Id}"))));
        Assert.Equal(there.Items.Select(item => (item.Change.Id, item.Up, item.Down)), back.Items.Select(item => (item.Change.Id, item.Down, item.Up)));
    }

    [Property(MaxTest = 200)]
    public void An_axis_that_moves_moves_by_changed_items_that_bear_on_it(AssessmentCase drawn, int seed)
    {
        var impact = ImpactOf(drawn.Desk, Next(drawn, seed), drawn);
        foreach (var request in impact.Requests)
        {
            foreach (var (axis, move) in new[] { (Axis.Threat, request.Threat), (Axis.Safety, request.Safety) })
            {
                Assert.Equal(move is null || move.Direction == ClassDirection.Same, move?.Because.IsEmpty ?? true);
                foreach (var change in move?.Because ?? [])
                {
                    Assert.Contains(change, impact.Difference.Changes);
                    Assert.True(change.MeaningChanged);
                    Assert.True(BearsOn(axis, change, request.Request, impact.Difference), $"{change} on {axis}");
                }
            }
        }
    }

    [Property]
    public void Each_item_counts_the_requests_that_it_moved(AssessmentCase drawn, int seed)
    {
        var impact = ImpactOf(drawn.Desk, Next(drawn, seed), drawn);

        Assert.Equal(
            impact.Difference.Changes.Where(change => impact.Requests.Any(request => request.Because.Contains(change))),
            impact.Items.Select(item => item.Change));
        Assert.All(impact.Items, item => Assert.InRange(
            impact.Requests.Count(request => request.Because.Contains(item.Change)), Math.Max(item.Up, item.Down), item.Up + item.Down));
        Assert.Equal(drawn.Requests.Count, Enum.GetValues<ImpactKind>().Sum(impact.Count));
    }

    /// <summary>A rule or measure that names a scenario of the axis, a measure that is in place, a fact that the request leaves open.</summary>
    private static bool BearsOn(Axis axis, ItemChange change, AssessmentRequest request, RuleSetDifference difference)
    {
        var (old, @new) = (difference.Old, difference.New);
        return change.Item switch
        {
            ItemKind.Scenario => (old.FindScenario(change.Id) ?? @new.FindScenario(change.Id))!.Axis == axis,
            ItemKind.Rule => new[] { old.FindRule(change.Id), @new.FindRule(change.Id) }.Any(rule => rule?.Scenarios.Any(one => one.Axis == axis) == true),
            ItemKind.Measure => request.MeasuresInPlace.Contains(change.Id)
                && new[] { old.FindMeasure(change.Id), @new.FindMeasure(change.Id) }.Any(one => one?.Scenarios.Any(scenario => scenario.Axis == axis) == true),
            ItemKind.Axis => change.Id == (axis == Axis.Threat ? "threat" : "safety"),
            ItemKind.Fact => !request.Facts.ContainsKey(change.Id),
            ItemKind.Role => request.Role == change.Id,
            ItemKind.Definition or ItemKind.RiskClass => true,
            _ => false,
        };
    }

    private static Desk Next(AssessmentCase drawn, int seed) => Desk.Of(VersionDice.Next(new Dice(seed), drawn.RuleSet));

    private static ChangeImpact ImpactOf(Desk old, Desk @new, AssessmentCase drawn) =>
        ChangeImpact.Of(RuleSetDifference.Between(old.Rules, @new.Rules), drawn.ReadRequests);

    private static void Same((RiskClass? Old, RiskClass? New) expected, ClassMove? move)
    {
        Assert.Equal(expected, (move?.Old, move?.New));
        // The edits leave the classes as they are, so their place tells.
        if (expected is ({ } old, { } @new))
            Assert.Equal(@new.Rank.CompareTo(old.Rank), move!.Direction switch { ClassDirection.Up => 1, ClassDirection.Down => -1, _ => 0 });
    }

    private static ImpactKind Mirrored(ImpactKind kind) => kind switch
    {
        ImpactKind.Up => ImpactKind.Down,
        ImpactKind.Down => ImpactKind.Up,
        ImpactKind.RefusedByOld => ImpactKind.RefusedByNew,
        ImpactKind.RefusedByNew => ImpactKind.RefusedByOld,
        _ => kind,
    };
}
