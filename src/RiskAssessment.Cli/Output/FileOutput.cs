using System.CommandLine;
using System.Text;
using Spectre.Console;

namespace RiskAssessment.Cli.Output;

/// <summary>What a command makes, in a file or on standard output, in UTF-8.</summary>
internal static class FileOutput
{
    public static Option<string?> CreateOption(Speech speech) => new("--output")
    {
        Description = speech.Say("Het bestand dat gemaakt wordt; anders de standaarduitvoer", "The file to make; by default standard output"),
    };

    /// <returns>The exit code: a file that cannot be made is wrong use.</returns>
    public static int Write(string? path, string text, Speech speech) => Write(path, new UTF8Encoding(false).GetBytes(text), speech);

    /// <returns>The exit code: a file that cannot be made is wrong use.</returns>
    public static int Write(string? path, Action<Stream> write, Speech speech)
    {
        using var made = new MemoryStream();
        write(made);
        return Write(path, made.ToArray(), speech);
    }

    /// <summary>A page for a person: on the terminal as it can show it, in a file plain.</summary>
    /// <returns>The exit code: a file that cannot be made is wrong use.</returns>
    public static int Show(string? path, Action<IAnsiConsole> show, Speech speech)
    {
        if (path is null)
        {
            show(Terminal.Out);
            return ExitCodes.Good;
        }
        using var made = new StringWriter();
        show(Terminal.To(made));
        return Write(path, made.ToString(), speech);
    }

    /// <summary>
    /// The format asked for, else the one that the name of the file ends in, else the first. Null where the name ends in
    /// another one, which is said on standard error: nobody opens a page that is called a PDF.
    /// </summary>
    public static string? FormatOf(string? asked, string? path, IReadOnlyList<string> formats, Speech speech)
    {
        var ending = Path.GetExtension(path ?? "").TrimStart('.').ToLowerInvariant();
        if (asked is not null || ending.Length == 0)
            return asked ?? formats[0];
        if (formats.Contains(ending))
            return ending;
        var possible = string.Join(", ", formats);
        Console.Error.WriteLine(speech.Say(
            $"'{SafeText.Of(ending)}' is geen vorm die dit kan maken. Mogelijk zijn: {possible}; of zeg met --format welke het is.",
            $"'{SafeText.Of(ending)}' is no format that this can make. Possible are: {possible}; or say with --format which it is."));
        return null;
    }

    /// <returns>The exit code: a file that cannot be made is wrong use.</returns>
    public static int Write(string? path, byte[] bytes, Speech speech)
    {
        try
        {
            if (path is null)
            {
                using var output = Console.OpenStandardOutput();
                output.Write(bytes);
            }
            else
            {
                WholeFile.Write(path, bytes);
                Console.Error.WriteLine(speech.Say($"Gemaakt: {SafeText.Of(path)} ({Size(bytes)}).", $"Made: {SafeText.Of(path)} ({Size(bytes)})."));
            }
            return ExitCodes.Good;
        }
        catch (Exception wrong) when (FileTrouble.Is(wrong))
        {
            return FileTrouble.Tell(wrong, speech);
        }
    }

    private static string Size(byte[] bytes) => $"{(bytes.Length + 1023) / 1024} kB";
}
