using Spectre.Console;

namespace RiskAssessment.Cli.Output;

/// <summary>Standard output and standard error, with colour where a person looks and none where a file is written.</summary>
internal static class Terminal
{
    public static IAnsiConsole Out => For(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Error => For(Console.Error, Console.IsErrorRedirected);

    /// <summary>A file: as plain as what is redirected.</summary>
    public static IAnsiConsole To(TextWriter file) => For(file, true);

    private static IAnsiConsole For(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        // What is written to a file is not wrapped at the width of a window that is not there.
        if (isRedirected)
            console.Profile.Width = int.MaxValue;
        return console;
    }
}
