using System.Globalization;
using FsCheck.Xunit;
using RiskAssessment.Documents;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Documents;

/// <summary>Numbers are equal by value, however they are written, and counted by the digits of that value.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("0.5")]
    [InlineData("0.50")]
    [InlineData("5e-1")]
    [InlineData("5E-1")]
    [InlineData("0.05e1")]
    [InlineData("50e-2")]
    [InlineData("0.500000000000000000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000000000005e33")]
    public void A_step_can_be_named_in_every_way_to_write_its_value(string half)
    {
        OneChange.IsAccepted("`atLeast`: { `effect`: 15 }", $"`atLeast`: {{ `exposure`: {half} }}");
        OneChange.IsAccepted("{ `value`: 0.5,", $"{{ `value`: {half},");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("10e-1")]
    [InlineData("0.1e+1")]
    public void A_whole_number_is_whole_by_its_value(string one)
    {
        OneChange.IsAccepted("`format`: 1,", $"`format`: {one},");
        OneChange.IsAccepted("`raises`: { `exposure`: 1 }", $"`raises`: {{ `exposure`: {one} }}");
        OneChange.IsAccepted("`unit`: `uur`", $"`ask`: {one}, `unit`: `uur`");
    }

    [Theory]
    [InlineData("9999999")]
    [InlineData("999999.9")]
    [InlineData("7.000001")]
    [InlineData("0.0000001")]
    [InlineData("1e-7")]
    [InlineData("1.234567e6")]
    [InlineData("0.9999999")]
    [InlineData("1000000.000")]
    public void A_step_of_seven_digits_written_out_is_accepted(string value) =>
        Assert.True(ExactNumber.TryRead(value, Limits.StepDigits, out var exact)
            && exact == decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("12345678")]
    [InlineData("10000000")]
    [InlineData("1e7")]
    [InlineData("7.0000001")]
    [InlineData("0.00000001")]
    [InlineData("1e-8")]
    [InlineData("1e-300")]
    [InlineData("1234567.5")]
    public void A_step_of_more_than_seven_digits_written_out_is_rejected(string value) =>
        Expect.Rejected(TestRules.Prison.With("{ `value`: 15,", $"{{ `value`: ¦{value},").With("`atLeast`: { `effect`: 15 }", "`atLeast`: { `effect`: 7 }"),
            "too-many-digits");

    [Fact]
    public void A_limit_and_a_cell_of_a_table_have_fifteen_digits_and_no_more()
    {
        OneChange.IsAccepted("`upTo`: [ 20 ]", "`upTo`: [ 123456789012345 ]");
        OneChange.IsAccepted("[ 2, 9 ]", "[ 2, 99999.9999999999 ]");
        OneChange.IsRejected("`upTo`: [ 20 ]", "`upTo`: [ ¦1234567890123456 ]", "too-many-digits");
        OneChange.IsRejected("[ 2, 9 ]", "[ 2, ¦99999.99999999999 ]", "too-many-digits");
    }

    [Fact]
    public void Each_of_the_digits_counts_for_the_value()
    {
        var scoring = Expect.Resolved(TestRules.Prison.With("`upTo`: [ 20 ]", "`upTo`: [ 12345678.9012345 ]")).Scoring;

        Assert.Equal(12345678.9012345m, Assert.Single(scoring.Safety!.UpTo));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("0.0")]
    [InlineData("0e999999999")]
    [InlineData("-0.000e-5")]
    public void Zero_is_zero_however_it_is_written(string zero) =>
        Assert.True(ExactNumber.TryRead(zero, 1, out var value) && value == 0);

    [Theory]
    [InlineData("1e999999999")]
    [InlineData("1e-999999999")]
    [InlineData("1e99999999999999999999999999")]
    [InlineData("1e-99999999999999999999999999")]
    public void An_exponent_of_any_size_is_a_number_of_too_many_digits_and_costs_nothing(string far) =>
        Assert.False(ExactNumber.TryRead(far, Limits.ScoringDigits, out _));

    [Property]
    public bool A_number_written_with_an_exponent_has_the_value_that_it_has_without(int digits, byte exponent)
    {
        var shift = exponent % 7;
        var value = (decimal)digits / (decimal)Math.Pow(10, shift);

        return ExactNumber.TryRead(string.Create(CultureInfo.InvariantCulture, $"{digits}e-{shift}"), 28, out var read) && read == value
            && ExactNumber.TryRead(value.ToString(CultureInfo.InvariantCulture), 28, out var plain) && plain == value;
    }
}
