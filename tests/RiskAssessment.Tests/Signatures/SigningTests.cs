using System.Text;
using FsCheck.Xunit;
using RiskAssessment.Catalogs;
using RiskAssessment.Signatures;
using RiskAssessment.Tests.Support;
using static RiskAssessment.Tests.Signatures.Signers;

namespace RiskAssessment.Tests.Signatures;

/// <summary>Signing one after the other, and what a signature is worth.</summary>
public sealed class SigningTests
{
    [Fact]
    public void A_signature_is_added_to_those_of_others_and_once_made_stays_as_it_is()
    {
        var file = FileOf(TestRules.Prison);
        var first = Sign(file, Adviser, Council)[1];

        using var again = SigningKey.FromPem(Adviser.ExportPrivatePem());
        var result = RuleFileSignature.Add(file, first, again);

        Assert.Equal((1, 0), (result.Kept, result.Dropped));
        Assert.Equal(first.Content.ToArray(), result.Signature!.Content.ToArray());
        Assert.True(Load(file, result.Signature).Succeeded);
    }

    [Fact]
    public void A_wrong_signature_of_ones_own_is_replaced()
    {
        var file = FileOf(TestRules.Prison);

        using var key = SigningKey.FromPem(Adviser.ExportPrivatePem());
        var result = RuleFileSignature.Add(file, Forge(file, [], Adviser), key);

        Assert.True(Load(new SignaturePolicy(TwoOfThree.Keys, 1), file, result.Signature!).Succeeded);
    }

    [Fact]
    public void Who_signs_a_file_that_was_changed_does_not_take_along_those_who_signed_it_as_it_was()
    {
        var changed = FileOf(TestRules.Prison.With("`nl`: `Gevangenis`", "`nl`: `De gevangenis`"));

        using var key = SigningKey.Create();
        var result = RuleFileSignature.Add(changed, Sign(TestRules.Prison, Adviser, Council)[1], key);

        Assert.Equal((0, 2), (result.Kept, result.Dropped));
        Assert.DoesNotContain(Adviser.Id, Encoding.UTF8.GetString(result.Signature!.Content.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl.pi/1.0.0.txt", "signature-no-rule-file")]
    [InlineData("nl.pi/one.json", "signature-no-rule-file")]
    [InlineData("1.0.0.json", "signature-no-rule-file")]
    [InlineData("nl.pi/1.0.0.json", "json-syntax")]
    public void What_cannot_be_signed_says_why(string path, string code)
    {
        using var key = SigningKey.Create();

        var result = RuleFileSignature.Add(new RuleSetFile(path, default), new RuleSetFile(path + ".sig", Encoding.UTF8.GetBytes("?")), key);

        Assert.False(result.Succeeded);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
    }

    [Property(MaxTest = 200)]
    public void Any_changed_byte_of_a_signed_file_is_refused(int place, byte other)
    {
        var signed = Signed.Value;
        var content = signed[0].Content.ToArray();
        var at = (int)((uint)place % content.Length);
        if (content[at] == other)
            return;
        content[at] = other;

        var loaded = Load(new RuleSetFile(signed[0].Path, content), signed[1]);

        Assert.Null(loaded.Catalog);
        Assert.Equal("signature-other-content", Assert.Single(loaded.Diagnostics).Code);
    }

    [Property(MaxTest = 200)]
    public void Any_changed_byte_of_the_signature_file_but_for_blanks_is_refused(int place, byte other)
    {
        var signed = Signed.Value;
        var content = signed[1].Content.ToArray();
        var at = (int)((uint)place % content.Length);
        if (content[at] == other || (" \n"u8.Contains(content[at]) && " \t\r\n"u8.Contains(other)))
            return;
        content[at] = other;

        Assert.Null(Load(signed[0], new RuleSetFile(signed[1].Path, content)).Catalog);
    }

    private static readonly Lazy<RuleSetFile[]> Signed = new(() => Sign(TestRules.Prison, Adviser, Council));
}
