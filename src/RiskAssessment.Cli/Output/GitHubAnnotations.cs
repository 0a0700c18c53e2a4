using System.Globalization;
using RiskAssessment.Cli.Validating;

namespace RiskAssessment.Cli.Output;

/// <summary>Findings as workflow commands, which GitHub shows beside the line in a pull request.</summary>
internal static class GitHubAnnotations
{
    public static void Write(IEnumerable<Finding> findings, Speech speech, TextWriter output)
    {
        foreach (var finding in findings)
        {
            var one = finding.Diagnostic;
            output.Write(string.Create(CultureInfo.InvariantCulture,
                $"::{(finding.IsError ? "error" : "warning")} file={Property(WorkingPath.Of(one.File))},line={one.Line},col={one.Column},title={Property(one.Code)}::{Data(one.Message.In(speech.Language))}\n"));
        }
    }

    /// <summary>What ends a command or a line in it would otherwise end it too.</summary>
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
