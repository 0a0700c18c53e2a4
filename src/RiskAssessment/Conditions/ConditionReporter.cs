using RiskAssessment.Diagnostics;

namespace RiskAssessment.Conditions;

/// <summary>Reports what is wrong in one condition, at a character of its text.</summary>
internal sealed class ConditionReporter(Func<int, SourcePlace> place, DiagnosticBag found)
{
    public bool HasErrors { get; private set; }

    public void Report(DiagnosticDescriptor what, int at, params ReadOnlySpan<string> arguments) =>
        Suggest(what, null, at, arguments);

    public string? Nearest(string written, IEnumerable<string> names) => found.Nearest(written, names);

    public void Suggest(DiagnosticDescriptor what, string? suggestion, int at, params ReadOnlySpan<string> arguments)
    {
        HasErrors = true;
        found.Add(what.Suggesting(suggestion, place(at), arguments));
    }
}
