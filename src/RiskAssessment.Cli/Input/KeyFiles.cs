using RiskAssessment.Cli.Output;
using RiskAssessment.Signatures;
using Spectre.Console;

namespace RiskAssessment.Cli.Input;

/// <summary>Files with keys, and the password of one that is encrypted.</summary>
internal static class KeyFiles
{
    /// <summary>Where a script leaves the password; a person is asked for it.</summary>
    public const string PasswordVariable = "RISKRULES_KEY_PASSWORD";

    private const int LargestFile = 64 * 1024;

    /// <summary>The key, or null when it cannot be used, which is said on standard error.</summary>
    public static SigningKey? ReadPrivate(string path, Speech speech) => Read(path, speech, pem =>
    {
        if (!SigningKey.IsEncrypted(pem))
            return SigningKey.FromPem(pem);
        var password = FromVariable() ?? Ask(speech.Say("Wachtwoord van de sleutel:", "Password of the key:"));
        if (password is null)
            Console.Error.WriteLine(speech.Say($"Het wachtwoord kan in {PasswordVariable} staan.", $"The password can stand in {PasswordVariable}."));
        return SigningKey.FromPem(pem, password);
    });

    /// <summary>A key written as <c>name=file.pem</c>, or null when it cannot be used, which is said on standard error.</summary>
    public static TrustedKey? ReadPublic(string written, Speech speech)
    {
        if (written.Split('=', 2) is [var name, var path] && !string.IsNullOrWhiteSpace(name) && path.Length > 0)
            return Read(path, speech, pem => TrustedKey.FromPem(name, pem));
        Console.Error.WriteLine(speech.Say($"'{SafeText.Of(written)}' is geen sleutel in de vorm naam=bestand.pem.", $"'{SafeText.Of(written)}' is no key in the form name=file.pem."));
        return null;
    }

    /// <summary>The password for a new key; null for none, where nobody can be asked and none is given.</summary>
    public static string? NewPassword(Speech speech)
    {
        if (FromVariable() is { } given)
            return given;
        while (Ask(speech.Say("Wachtwoord voor de sleutel (leeg: geen):", "Password for the key (empty: none):")) is { Length: > 0 } first)
        {
            if (Ask(speech.Say("Nog eens:", "Again:")) == first)
                return first;
            Console.Error.WriteLine(speech.Say("Dat is niet hetzelfde.", "That is not the same."));
        }
        return null;
    }

    private static T? Read<T>(string path, Speech speech, Func<string, T> read) where T : class
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > LargestFile })
                throw new IOException(speech.Say("dit bestand is te groot voor een sleutel.", "this file is too large for a key."));
            return read(File.ReadAllText(path));
        }
        catch (KeyException wrong)
        {
            Console.Error.WriteLine($"{SafeText.Of(path)}: {wrong.Problem.In(speech.Language)}");
        }
        catch (Exception wrong) when (FileTrouble.Is(wrong))
        {
            Console.Error.WriteLine($"{SafeText.Of(path)}: {SafeText.Of(wrong.Message)}");
        }
        return null;
    }

    private static string? FromVariable() => Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } given ? given : null;

    private static string? Ask(string question) => Console.IsInputRedirected || Console.IsErrorRedirected ? null
        : Terminal.Error.Prompt(new TextPrompt<string>(Markup.Escape(question)).Secret(null).AllowEmpty());
}
