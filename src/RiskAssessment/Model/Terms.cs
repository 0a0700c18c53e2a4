namespace RiskAssessment.Model;

/// <summary>The words of the file format and of the JSON of an assessment for the enumerations, in one place.</summary>
internal static class Terms
{
    public static readonly Terms<Axis> Axes = new((Axis.Threat, "threat"), (Axis.Safety, "safety"));

    public static readonly Terms<FactType> FactTypes = new(
        (FactType.Boolean, "boolean"), (FactType.Choice, "choice"), (FactType.Choices, "choices"), (FactType.Number, "number"));

    public static readonly Terms<ScoringMethod> Methods = new((ScoringMethod.Product, "product"), (ScoringMethod.Table, "table"));

    public static readonly Terms<Control> Controls = new(
        (Control.Eliminate, "eliminate"), (Control.Substitute, "substitute"), (Control.Collective, "collective"),
        (Control.Organisational, "organisational"), (Control.Individual, "individual"), (Control.Ppe, "ppe"));

    public static readonly Terms<Phase> Phases = new(
        (Phase.Prevention, "prevention"), (Phase.Incident, "incident"), (Phase.Aftercare, "aftercare"));

    public static readonly Terms<Effort> Efforts = new((Effort.Low, "low"), (Effort.Medium, "medium"), (Effort.High, "high"));
}

/// <summary>The words of one enumeration.</summary>
internal sealed class Terms<T>(params (T Value, string Word)[] pairs) where T : struct, Enum
{
    public IEnumerable<string> Words => pairs.Select(pair => pair.Word);

    public string Of(T value)
    {
        foreach (var pair in pairs)
        {
            if (EqualityComparer<T>.Default.Equals(pair.Value, value))
                return pair.Word;
        }
        throw new ArgumentOutOfRangeException(nameof(value), value, null);
    }

    public bool TryFind(string word, out T value)
    {
        foreach (var pair in pairs)
        {
            if (pair.Word != word)
                continue;
            value = pair.Value;
            return true;
        }
        value = default;
        return false;
    }
}
