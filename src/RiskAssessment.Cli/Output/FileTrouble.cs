using Spectre.Console;

namespace RiskAssessment.Cli.Output;

/// <summary>What can go wrong with any file: it is not there, may not be read, has no room, has no name.</summary>
internal static class FileTrouble
{
    public static bool Is(Exception wrong) => wrong is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" };

    /// <returns>The exit code: a file that cannot be used is wrong use.</returns>
    public static int Tell(Exception wrong, Speech speech)
    {
        Terminal.Error.WriteLine(In(wrong, speech));
        return ExitCodes.WrongUse;
    }

    /// <summary>In the language of the reader where the usual reasons are; the system has no Dutch.</summary>
    private static string In(Exception wrong, Speech speech) => SafeText.Of(wrong switch
    {
        FileNotFoundException { FileName: { } file } => speech.Say($"Het bestand '{file}' bestaat niet.", $"The file '{file}' does not exist."),
        ArgumentException => speech.Say("De naam van een bestand of map is leeg of kan niet.", "The name of a file or folder is empty or cannot be one."),
        _ => wrong.Message,
    });
}
