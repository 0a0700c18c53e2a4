using System.Security.Cryptography;
using RiskAssessment.Model;
using RiskAssessment.Signatures;
using static RiskAssessment.Tests.Signatures.Signers;

namespace RiskAssessment.Tests.Signatures;

/// <summary>Keys, and who may sign by them.</summary>
public sealed class KeyTests
{
    public static TheoryData<string> OtherCurves => ["1.2.840.10045.3.1.1", "1.3.132.0.34", "1.3.132.0.35", "1.3.132.0.10", "1.3.36.3.3.2.8.1.1.7"];

    [Theory]
    [MemberData(nameof(OtherCurves))]
    public void A_key_of_another_curve_is_refused(string curve)
    {
        string pem;
        try
        {
            pem = PublicPemOf(ECCurve.CreateFromValue(curve));
        }
        catch (PlatformNotSupportedException)
        {
            Assert.Skip("The platform does not make keys of this curve.");
            return;
        }
        Assert.Equal("key-other-curve", Assert.Throws<KeyException>(() => TrustedKey.FromPem("director", pem)).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no key")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")]
    public void What_is_no_key_is_refused(string pem)
    {
        Assert.Equal("key-unreadable", Assert.Throws<KeyException>(() => TrustedKey.FromPem("director", pem)).Code);
        Assert.Equal("key-unreadable", Assert.Throws<KeyException>(() => SigningKey.FromPem(pem)).Code);
    }

    [Fact]
    public void A_key_of_RSA_is_refused()
    {
        using var rsa = RSA.Create(2048);

        Assert.Equal("key-unreadable", Assert.Throws<KeyException>(() => TrustedKey.FromPem("director", rsa.ExportSubjectPublicKeyInfoPem())).Code);
        Assert.Equal("key-unreadable", Assert.Throws<KeyException>(() => SigningKey.FromPem(rsa.ExportPkcs8PrivateKeyPem())).Code);
    }

    [Fact]
    public void A_private_key_is_not_handed_to_those_who_check_and_a_public_key_signs_nothing()
    {
        using var key = SigningKey.Create();

        Assert.Equal("key-private", Assert.Throws<KeyException>(() => TrustedKey.FromPem("director", key.ExportPrivatePem())).Code);
        Assert.Equal("key-private", Assert.Throws<KeyException>(() => TrustedKey.FromPem("director", key.ExportPrivatePem("secret"))).Code);
        Assert.Equal("key-unreadable", Assert.Throws<KeyException>(() => SigningKey.FromPem(key.ExportPublicPem())).Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("correct horse battery staple")]
    public void A_key_that_is_written_and_read_again_is_the_same(string? password)
    {
        using var key = SigningKey.Create();
        var pem = key.ExportPrivatePem(password);
        using var read = SigningKey.FromPem(pem, password);

        Assert.Equal(password is not null, SigningKey.IsEncrypted(pem));
        Assert.Equal(key.Id, read.Id);
        Assert.Equal(key.Id, TrustedKey.FromPem("director", key.ExportPublicPem()).Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wrong")]
    public void The_wrong_password_is_told(string? password)
    {
        using var key = SigningKey.Create();

        Assert.Equal("key-password", Assert.Throws<KeyException>(() => SigningKey.FromPem(key.ExportPrivatePem("right"), password)).Code);
    }

    [Fact]
    public void A_policy_that_protects_less_than_it_says_is_a_mistake_of_the_host()
    {
        var keys = TwoOfThree.Keys;

        Assert.Throws<ArgumentException>(() => new SignaturePolicy([], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SignaturePolicy(keys, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SignaturePolicy(keys, 4));
        Assert.Throws<ArgumentException>(() => new SignaturePolicy([keys[0], TrustedKey.FromPem("somebody-else", Adviser.ExportPublicPem())], 2));
        Assert.Throws<ArgumentException>(() => new SignaturePolicy([keys[0], TrustedKey.FromPem(keys[0].Name, Council.ExportPublicPem())], 2));
        Assert.Throws<ArgumentException>(() => new SignaturePolicy(keys, 2) { LowestVersions = new Dictionary<string, SemanticVersion> { ["nl.pi"] = null! } });
    }
}
