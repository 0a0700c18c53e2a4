using FsCheck.Xunit;
using RiskAssessment.Changes;
using RiskAssessment.RuleSets;
using RiskAssessment.Tests.Support;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Changes;

/// <summary>What is told of the difference between two versions of a prison's rule set.</summary>
[Properties(Arbitrary = [typeof(AssessmentCases)], MaxTest = 25)]
public sealed class DifferenceTests
{
    [Property]
    public void A_rule_set_does_not_differ_from_itself_nor_from_what_was_read_from_the_same_file(AssessmentCase drawn)
    {
        var again = Desk.Of(drawn.RuleSet);

        Assert.Empty(Between(drawn.Rules, drawn.Rules).Changes);
        Assert.Empty(Between(drawn.Rules, again.Rules).Changes);
    }

    [Property]
    public void With_old_and_new_exchanged_the_same_items_differ_and_added_is_removed(AssessmentCase one, AssessmentCase other)
    {
        var there = Between(one.Rules, other.Rules);
        var back = Between(other.Rules, one.Rules);

        Assert.Equal(there.Changes.Select(change => (change.Item, change.MeaningChanged, Mirrored(change.Kind))), back.Changes.Select(change => (change.Item, change.MeaningChanged, change.Kind)));
        Assert.Equal(
            there.Changes.SelectMany(change => change.Parts).Select(part => (part.Path, part.Old, part.New, part.HasMeaning)).Order(),
            back.Changes.SelectMany(change => change.Parts).Select(part => (part.Path, Old: part.New, New: part.Old, part.HasMeaning)).Order());
    }

    [Fact]
    public void Another_layout_of_the_file_is_no_difference()
    {
        Assert.True(Between(Prison(), Prison("`format`: 1,", "`format`:    1,")).IsEmpty);
    }

    [Theory]
    [InlineData("alone and longShift", " alone   &&  longShift")]
    [InlineData("signals.Contains('gang')", "signals . Contains ( 'gang' )")]
    [InlineData("hours > 9", "hours > 9.00")]
    [InlineData("work == 'transport'", "(work == 'transport')")]
    public void A_condition_that_is_only_written_differently_means_the_same(string passage, string replacement)
    {
        var difference = Between(Prison(), Prison(passage, replacement));

        var part = Assert.Single(Assert.Single(difference.Changes).Parts);
        Assert.Equal(("when", passage, replacement, false), (part.Path, part.Old, part.New, part.HasMeaning));
        Assert.False(difference.MeaningChanged);
    }

    [Fact]
    public void A_rule_that_weighs_more_is_told_with_what_it_was_and_its_reason_as_its_title()
    {
        var difference = Between(Prison(), Prison("`raises`: { `exposure`: 1 }", "`raises`: { `exposure`: 2 }"));

        var change = Assert.Single(difference.Changes);
        Assert.Same(change, difference.Find(ItemKind.Rule, "alone-late"));
        Assert.Equal((ItemKind.Rule, "alone-late", ChangeKind.Changed), (change.Item, change.Id, change.Kind));
        Assert.Equal("Niemand helpt", change.Title!.In("nl"));
        Assert.Equal(["raises.exposure: 1 -> 2"], change.Parts.Select(part => part.ToString()));
        Assert.True(difference.MeaningChanged);
    }

    [Fact]
    public void A_rule_that_is_gone_is_told_with_all_that_it_had()
    {
        var difference = Between(Prison(), Prison(Gang, ""));

        var change = Assert.Single(difference.Changes);
        Assert.Equal((ItemKind.Rule, "gang", ChangeKind.Removed), (change.Item, change.Id, change.Kind));
        Assert.Equal("Men kent u", change.Title!.In("nl"));
        Assert.Equal(
            [("scenarios.stalking", "stalking"), ("when", "signals.Contains('gang')"), ("atMost.impact", "3"), ("because.nl", "Men kent u")],
            change.Parts.Select(part => (part.Path, part.Old)));
        Assert.All(change.Parts, part => Assert.Null(part.New));
    }

    [Fact]
    public void A_class_put_in_between_is_added_and_moves_only_the_one_after_it()
    {
        var difference = Between(Prison(), Load(TestRules.Prison
            .With("{ `id`: `high`,", "{ `id`: `middle`, `title`: { `nl`: `Midden` }, `action`: { `nl`: `Straks` } }, { `id`: `high`,")
            .With("`upTo`: [ 3 ]", "`upTo`: [ 3, 5 ]").With("`upTo`: [ 20 ]", "`upTo`: [ 20, 50 ]")));

        Assert.Equal(
            [
                "Changed RiskClass high after: low -> middle", "Changed Axis safety upTo.middle: - -> 50", "Changed Axis threat upTo.middle: - -> 5",
                // Advice is given from the second class unless a measure says otherwise.
                "Changed Measure hidden-address from: high -> middle",
            ],
            difference.Changes.Where(change => change.Kind == ChangeKind.Changed)
                .SelectMany(change => change.Parts.Select(part => $"{change.Kind} {change.Item} {change.Id} {part}")));
        Assert.Equal(ChangeKind.Added, difference.Find(ItemKind.RiskClass, "middle")!.Kind);
    }

    [Fact]
    public void A_new_version_with_the_same_rules_changes_no_meaning()
    {
        var difference = Between(Prison(), Expect.Resolved(TestRules.PrisonVersion("1.1.0", "2027-01-01")));

        var change = Assert.Single(difference.Changes);
        Assert.Equal((ItemKind.RuleSet, "nl.pi"), (change.Item, change.Id));
        Assert.Equal(["version: 1.0.0 -> 1.1.0", "effectiveFrom: 2026-01-01 -> 2027-01-01"], change.Parts.Select(part => part.ToString()));
        Assert.False(difference.MeaningChanged);
    }

    [Fact]
    public void An_overlay_is_compared_with_what_it_inherits()
    {
        var before = Expect.Resolved(TestRules.Prison, TestRules.North());
        var after = Expect.Resolved(TestRules.Prison.With("`raises`: { `exposure`: 1 }", "`raises`: { `exposure`: 2 }"), TestRules.North());

        Assert.Equal("alone-late", Assert.Single(Between(before, after).Changes).Id);
    }

    public const string Gang = "{ `id`: `gang`, `scenarios`: [ `at-home` ], `when`: `signals.Contains('gang')`, `atMost`: { `impact`: 3 }, `because`: { `nl`: `Men kent u` } },";

    private static RuleSetDifference Between(RuleSet old, RuleSet @new) => RuleSetDifference.Between(old, @new);

    private static ChangeKind Mirrored(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => ChangeKind.Removed,
        ChangeKind.Removed => ChangeKind.Added,
        _ => kind,
    };

    private static RuleSet Prison() => Expect.Resolved(TestRules.Prison);

    private static RuleSet Prison(string passage, string replacement) => Load(TestRules.Prison.With(passage, replacement));

    private static RuleSet Load(RuleText text) => TestRules.Load(text).GetCatalog().RuleSets[0];
}
