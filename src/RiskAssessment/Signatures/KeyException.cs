using RiskAssessment.Diagnostics;

namespace RiskAssessment.Signatures;

/// <summary>A key cannot be used.</summary>
public sealed class KeyException : Exception
{
    internal KeyException(DiagnosticDescriptor what, params ReadOnlySpan<string> arguments) : base(what.Message(arguments).English)
    {
        Code = what.Code;
        Problem = what.Message(arguments);
    }

    /// <summary>The stable code of what is wrong, for example <c>key-other-curve</c>.</summary>
    public string Code { get; }

    /// <summary>What is wrong.</summary>
    public BilingualMessage Problem { get; }
}
