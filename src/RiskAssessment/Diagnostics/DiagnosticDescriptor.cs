using System.Globalization;
using RiskAssessment.Texts;

namespace RiskAssessment.Diagnostics;

/// <summary>One kind of finding: its code and its words, with <c>{0}</c>, <c>{1}</c> ... for what differs.</summary>
internal sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string Dutch, string English)
{
    private const int LongestQuote = 180;

    public static DiagnosticDescriptor Error(string code, string dutch, string english) =>
        new(code, DiagnosticSeverity.Error, dutch, english);

    public static DiagnosticDescriptor Warning(string code, string dutch, string english) =>
        new(code, DiagnosticSeverity.Warning, dutch, english);

    public Diagnostic At(SourcePlace place, params ReadOnlySpan<string> arguments) => Suggesting(null, place, arguments);

    public Diagnostic Suggesting(string? suggestion, SourcePlace place, params ReadOnlySpan<string> arguments)
    {
        var message = Message(arguments);
        if (suggestion is not null)
        {
            message = new BilingualMessage(
                $"{message.Dutch} Bedoelde u '{Quoted(suggestion)}'?",
                $"{message.English} Did you mean '{Quoted(suggestion)}'?");
        }
        return new Diagnostic(Code, Severity, place, message, suggestion);
    }

    public BilingualMessage Message(params ReadOnlySpan<string> arguments)
    {
        var quoted = new object[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            quoted[i] = Quoted(arguments[i]);
        return new BilingualMessage(
            string.Format(CultureInfo.InvariantCulture, Dutch, quoted),
            string.Format(CultureInfo.InvariantCulture, English, quoted));
    }

    /// <summary>Text out of a file may be long; the names that may stand somewhere, of which a measure has the most, are told whole.</summary>
    private static string Quoted(string text) => OneLine.Escaped(text, LongestQuote);
}
