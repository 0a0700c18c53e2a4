namespace RiskAssessment.Documents;

/// <summary>
/// What a rule file or request may at most be. They are far above what a rule set needs and keep a hostile or
/// runaway file from taking the host's memory or stack.
/// </summary>
internal static class Limits
{
    /// <summary>Bytes of one file.</summary>
    public const int FileBytes = 16 * 1024 * 1024;

    /// <summary>Levels of objects and arrays.</summary>
    public const int Depth = 64;

    /// <summary>Items of one array, or properties of one object.</summary>
    public const int Items = 20_000;

    /// <summary>UTF-16 characters of one text.</summary>
    public const int TextCharacters = 50_000;

    /// <summary>UTF-16 characters of one condition (SPEC section 2).</summary>
    public const int ConditionCharacters = 2_000;

    /// <summary>Levels of parentheses, not and minus in one condition (SPEC section 2).</summary>
    public const int ConditionDepth = 32;

    /// <summary>
    /// Times that rules and measures name a scenario, kinds and axes written out: twenty thousand rules over twenty
    /// thousand scenarios fit in one file, and not in memory.
    /// </summary>
    public const int ScenariosNamed = 200_000;

    /// <summary>Digits of a step, written out, so that a product of four stays exact (SPEC section 1).</summary>
    public const int StepDigits = 7;

    /// <summary>Digits of any other number of the scoring, written out (SPEC section 1).</summary>
    public const int ScoringDigits = 15;

    /// <summary>The most steps that one rule or measure moves a dimension.</summary>
    public const int MostSteps = 9;

    /// <summary>UTF-16 characters of the host's own mark of a request (SPEC section 3).</summary>
    public const int ReferenceCharacters = 100;

}
