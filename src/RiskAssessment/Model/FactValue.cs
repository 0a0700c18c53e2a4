using System.Collections.Immutable;
using System.Globalization;

namespace RiskAssessment.Model;

/// <summary>
/// The value of a fact in a request: yes or no, one value, a set of values, a number, or explicitly unknown. An unknown
/// fact never lowers a score.
/// </summary>
public readonly struct FactValue : IEquatable<FactValue>
{
    private readonly object? _reference;
    private readonly double _number;

    private FactValue(FactValueKind kind, object? reference, double number)
    {
        Kind = kind;
        _reference = reference;
        _number = number;
    }

    /// <summary>A fact of which the value is explicitly not known, whatever the role or the default says.</summary>
    public static FactValue Unknown => default;

    /// <summary>What sort of value it is.</summary>
    public FactValueKind Kind { get; }

    /// <summary>A value for a boolean fact.</summary>
    /// <param name="value">Yes or no.</param>
    public static FactValue Of(bool value) => new(FactValueKind.Boolean, null, value ? 1 : 0);

    /// <summary>A value for a choice.</summary>
    /// <param name="value">One of the declared values.</param>
    public static FactValue Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(FactValueKind.Choice, value, 0);
    }

    /// <summary>A value for a number.</summary>
    /// <param name="value">A number within the declared range.</param>
    public static FactValue Of(double value) => new(FactValueKind.Number, null, value);

    /// <summary>A value for a fact that can have several values at once.</summary>
    /// <param name="values">Declared values; none is a known, empty set. One named twice counts once.</param>
    public static FactValue Of(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var set = values.Distinct(StringComparer.Ordinal).ToImmutableArray();
        return set.Contains(null!) ? throw new ArgumentException("A value of a set is no null.", nameof(values)) : new(FactValueKind.Choices, set, 0);
    }

    /// <summary>Yes or no.</summary>
    /// <param name="value">The value of a boolean fact.</param>
    public static implicit operator FactValue(bool value) => Of(value);

    /// <summary>One of the declared values of a choice.</summary>
    /// <param name="value">The value of a choice.</param>
    public static implicit operator FactValue(string value) => Of(value);

    /// <summary>A number.</summary>
    /// <param name="value">The value of a number.</param>
    public static implicit operator FactValue(double value) => Of(value);

    /// <summary>A set of declared values.</summary>
    /// <param name="values">The values of a fact that can have several.</param>
    public static implicit operator FactValue(string[] values) => Of(values);

    /// <summary>The value of an object of one of the types that a fact can have; null is unknown.</summary>
    internal static bool TryFrom(object? value, out FactValue fact)
    {
        FactValue? found = value switch
        {
            null => Unknown,
            FactValue same => same,
            bool flag => Of(flag),
            string text => Of(text),
            double or float or decimal or int or long or short or byte or uint or ulong or ushort or sbyte =>
                Of(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            IEnumerable<string> values => Of(values),
            _ => default(FactValue?),
        };
        fact = found ?? Unknown;
        return found is not null;
    }

    internal bool AsBoolean => _number != 0;

    internal double AsNumber => _number;

    internal string AsChoice => (string)_reference!;

    internal ImmutableArray<string> AsChoices => (ImmutableArray<string>)_reference!;

    /// <inheritdoc/>
    public bool Equals(FactValue other) => Kind == other.Kind && Kind switch
    {
        FactValueKind.Choice => AsChoice == other.AsChoice,
        FactValueKind.Choices => AsChoices.ToHashSet(StringComparer.Ordinal).SetEquals(other.AsChoices),
        _ => _number.Equals(other._number),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        FactValueKind.Choice => StringComparer.Ordinal.GetHashCode(AsChoice),
        FactValueKind.Choices => AsChoices.Length,
        _ => HashCode.Combine(Kind, _number),
    };

    /// <summary>Whether two values are the same; sets regardless of order.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator ==(FactValue left, FactValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator !=(FactValue left, FactValue right) => !left.Equals(right);

    /// <summary>The value as a person would write it, independent of the culture.</summary>
    public override string ToString() => Kind switch
    {
        FactValueKind.Boolean => AsBoolean ? "true" : "false",
        FactValueKind.Choice => AsChoice,
        FactValueKind.Choices => string.Join(", ", AsChoices),
        FactValueKind.Number => _number.ToString(CultureInfo.InvariantCulture),
        _ => "?",
    };
}

/// <summary>What sort of value a <see cref="FactValue"/> holds.</summary>
public enum FactValueKind
{
    /// <summary>Explicitly not known.</summary>
    Unknown,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>One value.</summary>
    Choice,

    /// <summary>A set of values.</summary>
    Choices,

    /// <summary>A number.</summary>
    Number,
}
