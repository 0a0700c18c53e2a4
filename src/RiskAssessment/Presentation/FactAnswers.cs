using RiskAssessment.Model;
using RiskAssessment.Texts;

namespace RiskAssessment.Presentation;

/// <summary>Facts and their values in one language. Texts come from rule files: each is made fit for one line.</summary>
internal sealed class FactAnswers(string language)
{
    public Words Words { get; } = Words.In(language);

    public string Of(Fact fact, FactValue value) => value.Kind switch
    {
        FactValueKind.Boolean => YesOrNo(value.AsBoolean),
        FactValueKind.Choice => Option(fact, fact.IndexOf(value.AsChoice)),
        FactValueKind.Choices => value.AsChoices.IsEmpty ? ConditionTerms.In(language).Nothing : string.Join(", ", value.AsChoices.Select(one => Option(fact, fact.IndexOf(one)))),
        FactValueKind.Number => WithUnit(value.AsNumber, fact.Unit),
        _ => "?",
    };

    public string YesOrNo(bool value) => value ? Words.Yes : Words.No;

    public string Option(Fact fact, int option) => In(fact.Options[option].Title);

    public string WithUnit(double number, string? unit) => unit is null ? Number(number) : $"{Number(number)} {OneLine.Of(unit)}";

    public string Number(double number) => number.ToString(Words.Numbers);

    public string In(LocalizedText text) => OneLine.Of(text.In(language));
}
