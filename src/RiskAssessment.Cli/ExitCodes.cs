namespace RiskAssessment.Cli;

/// <summary>What a script can rely on.</summary>
internal static class ExitCodes
{
    public const int Good = 0;

    /// <summary>Rule files have errors, or a request failed.</summary>
    public const int Findings = 1;

    /// <summary>The command was used wrongly, could not begin (a file that is not there, rule sets that do not load), or was broken off.</summary>
    public const int WrongUse = 2;
}
