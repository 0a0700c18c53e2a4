namespace RiskAssessment.Texts;

/// <summary>The library itself speaks Dutch and English.</summary>
internal static class Languages
{
    /// <summary>Dutch for <c>nl</c> and its variants; every other language gets the English words.</summary>
    public static bool IsDutch(string language) =>
        language.Equals("nl", StringComparison.OrdinalIgnoreCase) || language.StartsWith("nl-", StringComparison.OrdinalIgnoreCase);
}
