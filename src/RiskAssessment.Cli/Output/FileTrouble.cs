using Spectre.Console;

namespace RiskAssessment.Cli.Output;

/// <summary>What can go wrong with any file: it is not there, may not be read, has no room.</summary>
internal static class FileTrouble
{
    public static bool Is(Exception wrong) => wrong is IOException or UnauthorizedAccessException;

    /// <returns>The exit code: a file that cannot be used is wrong use.</returns>
    public static int Tell(Exception wrong)
    {
        Terminal.Error.WriteLine(SafeText.Of(wrong.Message));
        return ExitCodes.WrongUse;
    }
}
