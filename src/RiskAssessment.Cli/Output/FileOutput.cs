using System.Text;

namespace RiskAssessment.Cli.Output;

/// <summary>What a command makes, in a file or on standard output, in UTF-8.</summary>
internal static class FileOutput
{
    /// <returns>The exit code: a file that cannot be made is wrong use.</returns>
    public static int Write(string? path, string text, Speech speech) => Write(path, new UTF8Encoding(false).GetBytes(text), speech);

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
                if (File.Exists(path))
                    WholeFile.Replace(path, bytes);
                else
                    WholeFile.Create(path, bytes);
                Console.Error.WriteLine(speech.Say($"Gemaakt: {SafeText.Of(path)} ({Size(bytes)}).", $"Made: {SafeText.Of(path)} ({Size(bytes)})."));
            }
            return ExitCodes.Good;
        }
        catch (Exception wrong) when (FileTrouble.Is(wrong))
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCodes.WrongUse;
        }
    }

    private static string Size(byte[] bytes) => $"{(bytes.Length + 1023) / 1024} kB";
}
