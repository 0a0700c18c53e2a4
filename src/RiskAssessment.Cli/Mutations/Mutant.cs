using System.Text;

namespace RiskAssessment.Cli.Mutations;

/// <summary>What was changed, the gravest first: what a person would least like to go unnoticed.</summary>
internal enum MutationKind
{
    RuleDropped,
    Bound,
    Steps,
    Logic,
    Base,
    Border,
    WorksWhenDropped,
    LowersDropped,
    Choice,
    FromDropped,
    Threshold,
    Edge,
}

/// <summary>A rule file with one thing changed.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Owner">The rule, measure, scenario or definition in which it was.</param>
/// <param name="Line">The line of the file.</param>
/// <param name="Old">What stood there, for a person.</param>
/// <param name="New">What stands there now, for a person.</param>
/// <param name="Start">Where the replaced bytes begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Replacement">What takes their place.</param>
internal sealed record Mutant(MutationKind Kind, string Owner, int Line, string Old, string New, int Start, int End, string Replacement)
{
    /// <summary>The whole file with the change in it.</summary>
    public byte[] Apply(ReadOnlySpan<byte> utf8) => [.. utf8[..Start], .. Encoding.UTF8.GetBytes(Replacement), .. utf8[End..]];
}
