using System.Globalization;
using RiskAssessment.Conditions;
using RiskAssessment.Model;
using RiskAssessment.Texts;

namespace RiskAssessment.Changes;

/// <summary>The parts of one item while they are put down; what is null is not there.</summary>
internal sealed class PartList
{
    private readonly List<ItemPart> _parts = [];

    public IReadOnlyList<ItemPart> Parts => _parts;

    public PartList Text(string path, LocalizedText? text)
    {
        foreach (var language in text?.Languages ?? [])
            _parts.Add(new ItemPart($"{path}.{language}", text!.In(language), null));
        return this;
    }

    public PartList Words(string path, string? words)
    {
        if (words is not null)
            _parts.Add(new ItemPart(path, words, null));
        return this;
    }

    public PartList Sources(IEnumerable<Source> sources)
    {
        foreach (var (index, source) in sources.Index())
        {
            Words(string.Create(CultureInfo.InvariantCulture, $"sources.{index + 1}.title"), source.Title);
            Words(string.Create(CultureInfo.InvariantCulture, $"sources.{index + 1}.url"), source.Url);
        }
        return this;
    }

    public PartList Meaning(string path, string? value)
    {
        if (value is not null)
            _parts.Add(new ItemPart(path, value, value));
        return this;
    }

    public PartList Meaning(string path, int number) => Meaning(path, number.ToString(CultureInfo.InvariantCulture));

    public PartList Meaning(string path, decimal number) => Meaning(path, Number(number));

    public PartList Meaning(string path, double number) => Meaning(path, number.ToString("R", CultureInfo.InvariantCulture));

    public PartList Meaning(string path, bool value) => Meaning(path, value ? "true" : "false");

    /// <summary>Each name on its own, whatever their order: one more is one part more.</summary>
    public PartList Names(string path, IEnumerable<string> names)
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            Meaning($"{path}.{name}", name);
        return this;
    }

    /// <summary>A condition as written; what it means is its normal form.</summary>
    public PartList When(string path, string? written, Condition? condition)
    {
        if (condition is not null)
            _parts.Add(new ItemPart(path, written!, ConditionText.Write(condition)));
        return this;
    }

    public PartList Value(string path, FactValue? value) => value is not { } known ? this : Meaning(path, known.Kind == FactValueKind.Choices
        ? $"[{string.Join(", ", known.AsChoices.Order(StringComparer.Ordinal))}]" : known.ToString());

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
