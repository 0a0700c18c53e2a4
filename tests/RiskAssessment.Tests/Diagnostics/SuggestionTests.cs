using RiskAssessment.Diagnostics;

namespace RiskAssessment.Tests.Diagnostics;

/// <summary>The name that was probably meant: near enough, and the nearest.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("hours", "hour")]
    [InlineData("hour", "hours")]
    [InlineData("hourss", "hours")]
    [InlineData("huors", "hours")]
    [InlineData("hoors", "hours")]
    [InlineData("Hours", "hours")]
    [InlineData("HOURS", "hours")]
    [InlineData("homeVist", "homeVisit")]
    [InlineData("homevisits", "homeVisit")]
    public void A_slip_of_the_keyboard_finds_the_name(string written, string meant) =>
        Assert.Equal(meant, Suggestions.Nearest(written, [meant, "counter", "transport"]));

    [Theory]
    [InlineData("night")]
    [InlineData("h")]
    [InlineData("")]
    [InlineData("transportation")]
    public void What_is_far_from_every_name_finds_none(string written) =>
        Assert.Null(Suggestions.Nearest(written, ["hours", "counter", "homeVisit"]));

    [Fact]
    public void The_nearest_of_several_is_found_and_of_equals_the_first_by_ordinal()
    {
        Assert.Equal("guards", Suggestions.Nearest("guardss", ["guard", "guards"]));
        Assert.Equal("case", Suggestions.Nearest("cane", ["cate", "case"]));
    }

    [Fact]
    public void The_name_itself_is_never_suggested()
    {
        Assert.Null(Suggestions.Nearest("hours", ["hours"]));
        Assert.Equal("hour", Suggestions.Nearest("hours", ["hours", "hour"]));
    }

    [Fact]
    public void Nobody_mistypes_a_name_of_a_thousand_characters() =>
        Assert.Null(Suggestions.Nearest(new string('a', 1_000), [new string('a', 999)]));
}
