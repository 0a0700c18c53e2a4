using System.Collections.Immutable;
using System.Collections.ObjectModel;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment;

/// <summary>
/// What is asked: how dangerous is this role in this shift, in these circumstances. It describes work, never a person: no
/// name, number, address or birth date has a place in it.
/// </summary>
public sealed class AssessmentRequest
{
    private static readonly ReadOnlyDictionary<string, FactValue> NoFacts = new(new Dictionary<string, FactValue>());

    /// <summary>A request for the version of a rule set that holds on the date of the shift.</summary>
    /// <param name="ruleSet">The id of a rule set, for example <c>nl.dji</c>.</param>
    /// <param name="date">The date of the shift.</param>
    public AssessmentRequest(string ruleSet, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        RuleSet = ruleSet;
        Date = date;
        AssessedOn = date;
    }

    /// <summary>The id of the rule set.</summary>
    public string RuleSet { get; }

    /// <summary>The exact version to use, whatever the date; null for the one that holds on <see cref="Date"/>.</summary>
    public string? Version { get; init; }

    /// <summary>The id of a role, whose facts are taken where the request gives none; or null.</summary>
    public string? Role { get; init; }

    /// <summary>The date of the shift.</summary>
    public DateOnly Date { get; }

    /// <summary>The date on which the assessment is made, from which lead times run; the date of the shift by default.</summary>
    public DateOnly AssessedOn { get; init; }

    /// <summary>
    /// What is known, by the name of the fact. <see cref="FactValue.Unknown"/> says that it is not known, whatever the
    /// role or the default says; what is left out comes from the role, or the default.
    /// </summary>
    public IReadOnlyDictionary<string, FactValue> Facts
    {
        get => FactsByName;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            FactsByName = new(new Dictionary<string, FactValue>(value, StringComparer.Ordinal));
        }
    }

    /// <summary>The ids of the measures that are in place; one named twice counts once.</summary>
    public IReadOnlyList<string> MeasuresInPlace
    {
        get => MeasureIds;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Any(id => id is null))
                throw new ArgumentException("A measure in place has an id.", nameof(value));
            MeasureIds = [.. value];
        }
    }

    /// <summary>
    /// The host's own opaque mark, at most 100 characters, handed back with the assessment and never logged; or null.
    /// Never a name or number of a person.
    /// </summary>
    /// <exception cref="ArgumentException">It is longer, or has a lone surrogate or U+0000.</exception>
    public string? Reference
    {
        get;
        init
        {
            if (value is not null && !IsReference(value))
                throw new ArgumentException($"A reference has at most {Limits.ReferenceCharacters} characters, and no U+0000 or lone surrogate.", nameof(value));
            field = value;
        }
    }

    internal ReadOnlyDictionary<string, FactValue> FactsByName { get; private init; } = NoFacts;

    internal ImmutableArray<string> MeasureIds { get; private init; } = [];

    /// <summary>Reads a request from JSON: <c>{ ruleSet, version?, role?, date, assessedOn?, facts, measuresInPlace, reference? }</c>.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8, without a byte order mark.</param>
    /// <returns>The request, or what is wrong with it. Whether its rule set, role and facts exist is found out when it is assessed.</returns>
    public static RequestReadResult FromJson(ReadOnlyMemory<byte> utf8Json) => Assessing.RequestReader.Read(utf8Json);

    /// <summary>Reads a request from JSON.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The request, or what is wrong with it.</returns>
    public static RequestReadResult FromJson(string json) => Assessing.RequestReader.Read(json);

    /// <summary>
    /// Facts from a host's own dictionary: <see cref="bool"/>, <see cref="string"/>, a number, a sequence of strings, or
    /// null for unknown.
    /// </summary>
    /// <param name="values">Values by the name of the fact.</param>
    /// <exception cref="ArgumentException">A value is of another type; the message names the fact.</exception>
    public static IReadOnlyDictionary<string, FactValue> FactsFrom(IReadOnlyDictionary<string, object?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            facts[name] = FactValue.TryFrom(value, out var fact) ? fact : throw new ArgumentException(
                $"The fact '{name}' has a value of type {value!.GetType().Name}; possible are bool, string, a number, strings, or null for unknown.", nameof(values));
        }
        return facts;
    }

    /// <summary>The same request without the host's own mark.</summary>
    internal AssessmentRequest WithoutReference() => Reference is null ? this : new(RuleSet, Date)
    {
        Version = Version,
        Role = Role,
        AssessedOn = AssessedOn,
        FactsByName = FactsByName,
        MeasureIds = MeasureIds,
    };

    internal static bool IsReference(string text) =>
        text.Length <= Limits.ReferenceCharacters && JsonText.FirstForbidden(text) < 0;
}
