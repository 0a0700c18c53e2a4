using RiskAssessment.Conditions;

namespace RiskAssessment.Tests.Conditions;

/// <summary>Kleene's strong logic of three values, by its truth tables: T, F and U (unknown).</summary>
public sealed class TruthTests
{
    private const string Values = "TFU";

    [Theory]
    [InlineData('T', 'F')]
    [InlineData('F', 'T')]
    [InlineData('U', 'U')]
    public void Not(char operand, char outcome) => Assert.Equal(Read(outcome), !Read(operand));

    [Theory]
    [InlineData('T', "TFU")]
    [InlineData('F', "FFF")]
    [InlineData('U', "UFU")]
    public void And(char left, string row) =>
        Assert.All(Values.Zip(row), pair => Assert.Equal(Read(pair.Second), Read(left) & Read(pair.First)));

    [Theory]
    [InlineData('T', "TTT")]
    [InlineData('F', "TFU")]
    [InlineData('U', "TUU")]
    public void Or(char left, string row) =>
        Assert.All(Values.Zip(row), pair => Assert.Equal(Read(pair.Second), Read(left) | Read(pair.First)));

    [Theory]
    [InlineData('T', true, true, false)]
    [InlineData('F', false, false, false)]
    [InlineData('U', false, true, true)]
    public void What_is_unknown_may_hold_and_does_not_surely(char value, bool surely, bool maybe, bool isUnknown)
    {
        Assert.Equal(surely, Read(value).Surely);
        Assert.Equal(maybe, Read(value).Maybe);
        Assert.Equal(isUnknown, Read(value).IsUnknown);
    }

    [Fact]
    public void What_is_known_behaves_as_in_ordinary_logic()
    {
        Assert.Equal(Truth.True, Truth.Of(true));
        Assert.Equal(Truth.False, Truth.Of(false));
        Assert.Equal(Truth.False, default);
    }

    [Fact]
    public void The_laws_of_De_Morgan_hold_for_unknown_too()
    {
        foreach (var (left, right) in Values.SelectMany(one => Values.Select(other => (Read(one), Read(other)))))
        {
            Assert.Equal(!(left & right), !left | !right);
            Assert.Equal(!(left | right), !left & !right);
        }
    }

    private static Truth Read(char value) => value switch { 'T' => Truth.True, 'F' => Truth.False, _ => Truth.Unknown };
}
