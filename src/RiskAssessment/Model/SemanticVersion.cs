using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace RiskAssessment.Model;

/// <summary>The version of a rule set, as Semantic Versioning 2.0.0 (semver.org) defines it.</summary>
public sealed partial class SemanticVersion : IEquatable<SemanticVersion>, IComparable<SemanticVersion>
{
    private readonly string _text;
    private readonly string[] _core;
    private readonly string[] _preRelease;

    private SemanticVersion(string text, string core, string preRelease)
    {
        _text = text;
        _core = core.Split('.');
        _preRelease = preRelease.Length == 0 ? [] : preRelease.Split('.');
    }

    /// <summary>Whether it is a pre-release, such as <c>1.3.0-draft.1</c>: only used when asked for by its version.</summary>
    public bool IsPreRelease => _preRelease.Length > 0;

    /// <summary>Reads a version; false when the text is none.</summary>
    /// <param name="text">The text, for example <c>1.0.0</c>.</param>
    /// <param name="version">The version, or null.</param>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SemanticVersion? version)
    {
        version = null;
        if (text is null || Pattern().Match(text) is not { Success: true } match)
            return false;
        version = new SemanticVersion(text, match.Groups["core"].Value, match.Groups["pre"].Value);
        return true;
    }

    /// <summary>Reads a version.</summary>
    /// <param name="text">The text, for example <c>1.0.0</c>.</param>
    /// <exception cref="FormatException">The text is no version.</exception>
    public static SemanticVersion Parse(string text) =>
        TryParse(text, out var version) ? version : throw new FormatException($"'{text}' is no semantic version.");

    /// <summary>
    /// The order of precedence of SemVer section 11; versions that differ in build metadata alone are ordered by it,
    /// ordinally, so that the order agrees with equality.
    /// </summary>
    /// <param name="other">The version to compare with.</param>
    public int CompareTo(SemanticVersion? other)
    {
        if (other is null)
            return 1;
        var precedence = ComparePrecedence(other);
        return precedence != 0 ? precedence : string.CompareOrdinal(_text, other._text);
    }

    /// <summary>Whether major and minor number are the same: what is left is a patch, a pre-release or a build.</summary>
    internal bool HasSameMinor(SemanticVersion other) => _core[0] == other._core[0] && _core[1] == other._core[1];

    /// <summary>The lowest release with a higher minor number, for example <c>1.3.0</c> after <c>1.2.4</c>.</summary>
    internal string NextMinor() =>
        string.Create(CultureInfo.InvariantCulture, $"{_core[0]}.{BigInteger.Parse(_core[1], CultureInfo.InvariantCulture) + 1}.0");

    /// <summary>The order of precedence alone: 0 for versions that differ in build metadata alone.</summary>
    internal int ComparePrecedence(SemanticVersion other)
    {
        for (var i = 0; i < _core.Length; i++)
        {
            if (CompareNumbers(_core[i], other._core[i]) is not 0 and var core)
                return core;
        }
        if (IsPreRelease != other.IsPreRelease)
            return IsPreRelease ? -1 : 1;
        for (var i = 0; i < Math.Min(_preRelease.Length, other._preRelease.Length); i++)
        {
            if (CompareIdentifiers(_preRelease[i], other._preRelease[i]) is not 0 and var part)
                return part;
        }
        return _preRelease.Length.CompareTo(other._preRelease.Length);
    }

    /// <inheritdoc/>
    public bool Equals(SemanticVersion? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SemanticVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The version as written.</summary>
    public override string ToString() => _text;

    /// <summary>Whether two versions are written the same.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another version.</param>
    public static bool operator ==(SemanticVersion? left, SemanticVersion? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two versions are written differently.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another version.</param>
    public static bool operator !=(SemanticVersion? left, SemanticVersion? right) => !(left == right);

    /// <summary>Whether the left version comes before the right one.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another version.</param>
    public static bool operator <(SemanticVersion? left, SemanticVersion? right) => Compare(left, right) < 0;

    /// <summary>Whether the left version comes before the right one, or is the same.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another version.</param>
    public static bool operator <=(SemanticVersion? left, SemanticVersion? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left version comes after the right one.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another version.</param>
    public static bool operator >(SemanticVersion? left, SemanticVersion? right) => Compare(left, right) > 0;

    /// <summary>Whether the left version comes after the right one, or is the same.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another version.</param>
    public static bool operator >=(SemanticVersion? left, SemanticVersion? right) => Compare(left, right) >= 0;

    private static int Compare(SemanticVersion? left, SemanticVersion? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private static int CompareIdentifiers(string left, string right)
    {
        var leftIsNumber = left.All(char.IsAsciiDigit);
        var rightIsNumber = right.All(char.IsAsciiDigit);
        if (leftIsNumber && rightIsNumber)
            return CompareNumbers(left, right);
        return leftIsNumber != rightIsNumber ? (leftIsNumber ? -1 : 1) : Math.Sign(string.CompareOrdinal(left, right));
    }

    /// <summary>Numbers without leading zeros, of any length.</summary>
    private static int CompareNumbers(string left, string right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : Math.Sign(string.CompareOrdinal(left, right));

    [GeneratedRegex(
        @"^(?<core>(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*))"
        + @"(?:-(?<pre>(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*))?"
        + @"(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
