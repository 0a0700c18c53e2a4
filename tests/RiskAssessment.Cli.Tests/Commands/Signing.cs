using System.Security.Cryptography;
using RiskAssessment.Cli.Tests.Support;

namespace RiskAssessment.Cli.Tests.Commands;

/// <summary><c>riskrules new-key</c>, <c>sign</c> and <c>verify</c>: a safety adviser and a works council put their name to rules.</summary>
public sealed class Signing
{
    private const string File100 = "nl.balie/1.0.0.json";

    [Fact]
    public async Task Two_people_make_a_key_and_sign_and_a_third_checks_it()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var (adviser, council) = (await NewKey(folder, "adviser"), await NewKey(folder, "council"));
        string[] both = ["verify", folder.Root, "--key", $"adviser={adviser.Public}", "--key", $"council={council.Public}"];

        var unsigned = await Riskrules.RunAsync(both);
        var first = await Riskrules.RunAsync("sign", Path.Combine(folder.Root, File100), "--key", adviser.Private);
        var half = await Riskrules.RunAsync(both);
        var second = await Riskrules.RunAsync("sign", folder.Root, "--key", council.Private);
        var whole = await Riskrules.RunAsync([.. both, "--required", "2", "--at-least", "nl.balie=1.0.0"]);
        var lowered = await Riskrules.RunAsync([.. both, "--at-least", "nl.balie=1.0.1"]);

        Assert.Equal((1, 0, 1, 0, 0, 1), (unsigned.ExitCode, first.ExitCode, half.ExitCode, second.ExitCode, whole.ExitCode, lowered.ExitCode));
        Assert.Contains("signature-missing", unsigned.Output, StringComparison.Ordinal);
        Assert.Contains("1 of the 2 signatures that are needed. Signed: adviser. Can sign: council.", half.Output, StringComparison.Ordinal);
        Assert.Contains($"{File100}: signed, beside 1 of others", second.Output, StringComparison.Ordinal);
        Assert.Contains("Every file is signed by at least 2 of: adviser, council.", whole.Output, StringComparison.Ordinal);
        Assert.Contains("version-too-low", lowered.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Riskrules.RunAsync("validate", folder.Root)).ExitCode);
    }

    [Fact]
    public async Task A_file_that_was_changed_is_refused_until_it_is_signed_again_and_the_others_are_told_to_look_again()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var (adviser, council) = (await NewKey(folder, "adviser"), await NewKey(folder, "council"));
        await Riskrules.RunAsync("sign", folder.Root, "--key", adviser.Private);
        await Riskrules.RunAsync("sign", folder.Root, "--key", council.Private);
        folder.Write(File100, RuleFolder.Counter + "\n");

        var changed = await Riskrules.RunAsync("verify", folder.Root, "--key", $"adviser={adviser.Public}");
        var again = await Riskrules.RunAsync("sign", folder.Root, "--key", adviser.Private);
        var twice = await Riskrules.RunAsync("sign", folder.Root, "--key", adviser.Private);

        Assert.Contains("signature-other-content", changed.Output, StringComparison.Ordinal);
        Assert.Contains("1 signature(s) of others are gone", again.Output, StringComparison.Ordinal);
        Assert.Contains("0 signed, 1 you had signed already.", twice.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_key_can_be_read_by_its_owner_alone_and_is_never_written_over()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        var key = await NewKey(folder, "adviser");
        var before = await File.ReadAllTextAsync(key.Private, TestContext.Current.CancellationToken);

        var again = await Riskrules.RunAsync("new-key", "adviser", "--folder", Path.GetDirectoryName(key.Private)!);

        Assert.Equal(2, again.ExitCode);
        Assert.Equal(before, await File.ReadAllTextAsync(key.Private, TestContext.Current.CancellationToken));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key.Private));
    }

    [Fact]
    public async Task Rules_that_do_not_load_are_not_signed()
    {
        using var folder = RuleFolder.With("{}");
        var key = await NewKey(folder, "adviser");

        var outcome = await Riskrules.RunAsync("sign", folder.Root, "--key", key.Private);

        Assert.Equal(2, outcome.ExitCode);
        Assert.False(File.Exists(Path.Combine(folder.Root, File100 + ".sig")));
    }

    [Fact]
    public async Task A_key_that_is_encrypted_needs_its_password()
    {
        using var folder = RuleFolder.With(RuleFolder.Counter);
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var path = folder.Write("keys/adviser.pem", ecdsa.ExportEncryptedPkcs8PrivateKeyPem("secret", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));

        var without = await Riskrules.RunAsync("sign", folder.Root, "--key", path, "--language", "nl");
        using var process = Riskrules.StartBehind("export RISKRULES_KEY_PASSWORD=secret", "sign", folder.Root, "--key", path);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((2, 0), (without.ExitCode, process.ExitCode));
        Assert.Contains("RISKRULES_KEY_PASSWORD", without.Error, StringComparison.Ordinal);
        Assert.Contains("het wachtwoord ontbreekt of is niet goed", without.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify", "rules", "--key", "adviser")]
    [InlineData("verify", "rules", "--key", "adviser=no-such-file.pem")]
    [InlineData("verify", "rules", "--key", "adviser=README.md")]
    [InlineData("verify", "no-such-folder", "--key", "adviser=README.md")]
    [InlineData("sign", "rules", "--key", "no-such-file.pem")]
    [InlineData("sign", "rules", "--key", "README.md")]
    [InlineData("sign", "README.md", "--key", "README.md")]
    [InlineData("new-key", "../adviser")]
    public async Task Wrong_use_says_so(params string[] arguments)
    {
        var outcome = await Riskrules.RunAsync(arguments);

        Assert.Equal(2, outcome.ExitCode);
        Assert.NotEqual("", outcome.Error);
    }

    private static async Task<(string Private, string Public)> NewKey(RuleFolder folder, string name)
    {
        var keys = Path.Combine(folder.Root, "keys");
        Assert.Equal(0, (await Riskrules.RunAsync("new-key", name, "--folder", keys)).ExitCode);
        return (Path.Combine(keys, $"{name}.private.pem"), Path.Combine(keys, $"{name}.public.pem"));
    }
}
