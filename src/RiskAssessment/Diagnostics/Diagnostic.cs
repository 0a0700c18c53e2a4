using System.Globalization;

namespace RiskAssessment.Diagnostics;

/// <summary>Something that is wrong, or probably wrong, in a rule file: what, where, and what was probably meant.</summary>
public sealed record Diagnostic
{
    internal Diagnostic(string code, DiagnosticSeverity severity, SourcePlace place, BilingualMessage message, string? suggestion)
    {
        Code = code;
        Severity = severity;
        File = place.File;
        Line = place.Line;
        Column = place.Column;
        Message = message;
        Suggestion = suggestion;
    }

    /// <summary>The stable code of the kind of finding, for example <c>unknown-name</c>.</summary>
    public string Code { get; }

    /// <summary>Whether it keeps the rule sets from loading.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The path of the file or folder, as the folder to load was given, with <c>/</c> between its parts.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1, in UTF-16 characters; in a condition, the character inside the JSON string.</summary>
    public int Column { get; }

    /// <summary>What is wrong, in plain language.</summary>
    public BilingualMessage Message { get; }

    /// <summary>The name that was probably meant, or null where none is near.</summary>
    public string? Suggestion { get; }

    /// <summary>One line for a log: place, severity, code and the English message.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{File}({Line},{Column}): {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Code}: {Message.English}");
}
