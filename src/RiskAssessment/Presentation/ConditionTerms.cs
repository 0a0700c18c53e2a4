using RiskAssessment.Texts;

namespace RiskAssessment.Presentation;

/// <summary>The words between the titles in a condition, in one language; those of operators stand with the operators.</summary>
internal sealed record ConditionTerms
{
    private static readonly ConditionTerms Dutch = new()
    {
        Always = "altijd",
        Never = "nooit",
        AllOf = "alles hiervan",
        AnyOf = "ten minste één hiervan",
        NoneOf = "niets hiervan",
        NotAllOf = "niet alles hiervan",
        And = "; en ",
        Or = "; of ",
        OrOption = " of ",
        Including = "onder meer",
        Without = "zonder",
        NotTheAnswer = "een ander antwoord dan",
        Not = "niet",
        Is = "is",
        Minus = "min",
        Nothing = "geen",
    };

    private static readonly ConditionTerms English = new()
    {
        Always = "always",
        Never = "never",
        AllOf = "all of these",
        AnyOf = "at least one of these",
        NoneOf = "none of these",
        NotAllOf = "not all of these",
        And = "; and ",
        Or = "; or ",
        OrOption = " or ",
        Including = "including",
        Without = "without",
        NotTheAnswer = "any answer but",
        Not = "not",
        Is = "is",
        Minus = "minus",
        Nothing = "none",
    };

    public required string Always { get; init; }

    public required string Never { get; init; }

    public required string AllOf { get; init; }

    public required string AnyOf { get; init; }

    public required string NoneOf { get; init; }

    public required string NotAllOf { get; init; }

    public required string And { get; init; }

    public required string Or { get; init; }

    public required string OrOption { get; init; }

    public required string Including { get; init; }

    public required string Without { get; init; }

    public required string NotTheAnswer { get; init; }

    public required string Not { get; init; }

    public required string Is { get; init; }

    public required string Minus { get; init; }

    /// <summary>The answer to a question with several answers when there is none.</summary>
    public required string Nothing { get; init; }

    /// <summary>Dutch for <c>nl</c> and its variants, English for every other language.</summary>
    public static ConditionTerms In(string language) => Languages.IsDutch(language) ? Dutch : English;
}
