using FsCheck.Xunit;
using RiskAssessment.Records;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Records;

/// <summary>What was approved can be accounted for later, by whatever rule set and whatever request.</summary>
[Properties(Arbitrary = [typeof(AssessmentCases)], MaxTest = 30)]
public sealed class ReplayLaws
{
    public static TheoryData<string> Ids => [.. ShippedRules.Now.RuleSets.Select(ruleSet => ruleSet.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_record_from_before_a_new_version_replays_identically_after_it(string id)
    {
        var (before, after) = (new RiskAssessor(ShippedRules.Now), new RiskAssessor(ShippedRules.WithNext));
        var replayer = new Replayer(ShippedRules.WithNext);
        var dice = new Dice(id.Length);
        for (var i = 0; i < 10; i++)
        {
            var request = ShippedRules.Draw(dice, ShippedRules.Now.VersionsOf(id)[^1]);
            var record = AssessmentRecord.Of(before.Assess(request), withReference: dice.Chance(0.5));

            Assert.Equal(ReplayVerdict.Same, replayer.Replay(record.Utf8Json).Verdict);
            // The new version is the one in force now: by it the record would have come out otherwise.
            Assert.NotEqual(record.RuleSetVersion, AssessmentRecord.Of(after.Assess(request)).RuleSetVersion);
        }
    }

    [Property]
    public void A_record_replays_as_the_same_by_any_rule_set_and_request(AssessmentCase drawn)
    {
        var replayer = new Replayer(drawn.Desk.Catalog);
        foreach (var request in drawn.ReadRequests)
        {
            var record = AssessmentRecord.Of(drawn.Desk.AssessRequest(request), withReference: true);

            Assert.Equal(request.Reference, AssessmentRecord.FromJson(record.Utf8Json).Record?.Request.Reference);
            Assert.Equal(ReplayVerdict.Same, replayer.Replay(record.Utf8Json).Verdict);
        }
    }

    [Property]
    public void A_record_without_the_reference_is_that_of_a_request_without_one(AssessmentCase drawn)
    {
        foreach (var request in drawn.Requests)
        {
            var bare = request.DeepClone().AsObject();
            bare.Remove("reference");

            Assert.Equal(
                AssessmentRecord.Of(drawn.Desk.AssessRequest(bare.ToJsonString())).ToJson(),
                AssessmentRecord.Of(drawn.Desk.AssessRequest(request.ToJsonString())).ToJson());
        }
    }

    [Property(MaxTest = 60)]
    public void A_record_of_which_one_byte_was_changed_never_replays_as_the_same_but_for_another_request_with_that_outcome(AssessmentCase drawn, int place, byte other)
    {
        var record = AssessmentRecord.Of(drawn.Desk.AssessRequest(drawn.ReadRequests.First()));
        var touched = record.Utf8Json.ToArray();
        var at = (int)((uint)place % touched.Length);
        if (touched[at] == other)
            return;
        touched[at] = other;

        var outcome = new Replayer(drawn.Desk.Catalog).Replay(touched);

        if (outcome.Verdict == ReplayVerdict.Same)
            Assert.Equal(drawn.Desk.AssessRequest(outcome.Record!.Request).ToJson(), System.Text.Encoding.UTF8.GetString(record.AssessmentJson.Span));
    }
}
