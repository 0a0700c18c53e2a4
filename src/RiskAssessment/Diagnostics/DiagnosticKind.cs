using System.Collections.Immutable;
using System.Reflection;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Diagnostics;

/// <summary>One kind of finding in rule files: its stable code and its words, for a tool that lists or switches them.</summary>
public sealed record DiagnosticKind
{
    private DiagnosticKind(DiagnosticDescriptor descriptor, bool isAdvice)
    {
        Code = descriptor.Code;
        Severity = descriptor.Severity;
        Message = new BilingualMessage(descriptor.Dutch, descriptor.English);
        IsAdvice = isAdvice;
    }

    /// <summary>The code, as a <see cref="Diagnostic"/> has it.</summary>
    public string Code { get; }

    /// <summary>Whether it keeps rule sets from loading.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>Its words, with <c>{0}</c>, <c>{1}</c> ... for what differs.</summary>
    public BilingualMessage Message { get; }

    /// <summary>Whether only a review finds it, not every load.</summary>
    public bool IsAdvice { get; }

    /// <summary>Every kind of finding in rule files, by ordinal code.</summary>
    public static ImmutableArray<DiagnosticKind> All { get; } =
    [
        .. new[]
            {
                typeof(FileFindings), typeof(JsonFindings), typeof(ShapeFindings), typeof(ScoringFindings), typeof(ReferenceFindings),
                typeof(ConditionFindings), typeof(Warnings), typeof(Advice),
            }
            .SelectMany(group => group.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => new DiagnosticKind((DiagnosticDescriptor)field.GetValue(null)!, group == typeof(Advice))))
            .OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
