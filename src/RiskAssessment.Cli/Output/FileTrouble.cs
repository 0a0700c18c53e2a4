namespace RiskAssessment.Cli.Output;

/// <summary>Why a file could not be opened, in the language of the reader where the usual reasons are; the system has no Dutch.</summary>
internal static class FileTrouble
{
    public static string In(Exception wrong, Speech speech) => SafeText.Of(wrong switch
    {
        FileNotFoundException { FileName: { } file } => speech.Say($"Het bestand '{file}' bestaat niet.", $"The file '{file}' does not exist."),
        _ => wrong.Message,
    });
}
