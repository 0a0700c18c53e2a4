using RiskAssessment.Diagnostics;
using RiskAssessment.Reviewing;

namespace RiskAssessment.Cli.Validating;

/// <summary>What an organisation has decided about findings: which are off or errors, how long texts may be, what is excepted.</summary>
internal sealed record Settings
{
    /// <summary>Beside the rule sets and not called <c>.json</c>: that would be a rule file in the wrong place.</summary>
    public const string FileName = "riskrules.config";

    /// <summary>What is right in many a rule set, so that it is shown only when it is asked for.</summary>
    public static readonly IReadOnlySet<string> OffByDefault = new HashSet<string>(StringComparer.Ordinal) { "value-never-tested" };

    public static Settings Default { get; } = new();

    /// <summary>By code: null for off.</summary>
    public IReadOnlyDictionary<string, DiagnosticSeverity?> Codes { get; init; } = new Dictionary<string, DiagnosticSeverity?>();

    public ReviewOptions Review { get; init; } = new();

    public IReadOnlyList<IgnoreSetting> Ignored { get; init; } = [];

    /// <summary>How a finding counts, or null for not at all. What the format calls an error is one.</summary>
    public DiagnosticSeverity? SeverityOf(Diagnostic one) => one.Severity == DiagnosticSeverity.Error ? DiagnosticSeverity.Error
        : Codes.TryGetValue(one.Code, out var set) ? set
        : OffByDefault.Contains(one.Code) ? null : one.Severity;
}

/// <summary>One finding that is known and accepted, with the reason.</summary>
/// <param name="Code">The code.</param>
/// <param name="File">A rule file or the folder of a rule set, in the folder of rule sets.</param>
/// <param name="Item">The id or name of the item, or null for the whole file.</param>
/// <param name="Reason">Why it is accepted.</param>
internal sealed record IgnoreSetting(string Code, string File, string? Item, string Reason)
{
    public bool Covers(Finding finding, string folder)
    {
        if (finding.Diagnostic.Code != Code || finding.Diagnostic.Severity == DiagnosticSeverity.Error)
            return false;
        var path = Path.GetRelativePath(folder, finding.Diagnostic.File).Replace('\\', '/');
        return (path == File || path.StartsWith(File.TrimEnd('/') + '/', StringComparison.Ordinal))
            && (Item is null || finding.Item?.Split('/', 2)[1] == Item);
    }
}
