using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli.Cases;

/// <summary>Something wrong with a file of cases.</summary>
/// <param name="Line">The line, from 1; 0 where the file cannot be read at all.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">The name that was probably meant.</param>
internal sealed record CaseFinding(int Line, int Column, BilingualMessage Message, string? Suggestion = null)
{
    /// <summary>What is wrong, with what was probably meant.</summary>
    public string In(Speech speech) => Message.In(speech.Language) + speech.Meant(Suggestion);
}

/// <summary>A file of cases cannot be read.</summary>
internal sealed class CaseFileException(string path, IReadOnlyList<CaseFinding> findings)
    : Exception(string.Join('\n', findings.Select(one => $"{path}({one.Line},{one.Column}): {one.In(new Speech(LanguageOption.English))}")))
{
    public IReadOnlyList<CaseFinding> Findings => findings;
}
