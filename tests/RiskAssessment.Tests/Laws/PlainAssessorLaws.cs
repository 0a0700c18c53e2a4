using FsCheck.Xunit;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Laws;

/// <summary>The plan, with its slots, bits and compiled conditions, says what the specification says.</summary>
[Properties(Arbitrary = [typeof(AssessmentCases)], MaxTest = 120)]
public sealed class PlainAssessorLaws
{
    [Property]
    public void An_assessment_is_what_the_specification_read_plainly_gives(AssessmentCase drawn)
    {
        foreach (var request in drawn.ReadRequests)
        {
            Assert.Equal(
                JsonForm.Of(PlainAssessor.Assess(drawn.Rules, request)),
                JsonForm.Of(drawn.Desk.AssessRequest(request).ToJson()));
        }
    }
}
