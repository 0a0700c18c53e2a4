using System.Collections.Frozen;
using System.Collections.Immutable;
using RiskAssessment.Model;

namespace RiskAssessment.Signatures;

/// <summary>Who may sign rule files, how many of them must have signed each, and how far versions may not fall back.</summary>
public sealed class SignaturePolicy
{
    private readonly FrozenDictionary<string, TrustedKey> _byId;
    private readonly FrozenDictionary<string, SemanticVersion> _lowest = FrozenDictionary<string, SemanticVersion>.Empty;

    /// <summary>Every rule file must carry the valid signatures of so many different keys.</summary>
    /// <param name="keys">The keys of those who may sign; each key and each name once.</param>
    /// <param name="required">How many of them must have signed: from 1 to the number of keys.</param>
    /// <exception cref="ArgumentException">There is no key, or a key or name stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="required"/> is less than 1, or more than there are keys.</exception>
    public SignaturePolicy(IEnumerable<TrustedKey> keys, int required)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Keys = [.. keys];
        if (Keys.IsEmpty || Keys.Contains(null!))
            throw new ArgumentException("There is no key, or one is null.", nameof(keys));
        // One person under two names would be two of n.
        if (Keys.DistinctBy(key => key.Id).Count() < Keys.Length || Keys.DistinctBy(key => key.Name).Count() < Keys.Length)
            throw new ArgumentException("A key or a name stands twice.", nameof(keys));
        ArgumentOutOfRangeException.ThrowIfLessThan(required, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(required, Keys.Length);
        Required = required;
        _byId = Keys.ToFrozenDictionary(key => key.Id, StringComparer.Ordinal);
    }

    /// <summary>The keys of those who may sign.</summary>
    public ImmutableArray<TrustedKey> Keys { get; }

    /// <summary>How many of them must have signed.</summary>
    public int Required { get; }

    /// <summary>
    /// By id of a rule set, the version that its highest version may not be below; pre-releases do not count. Who takes
    /// the newest files away, with their signatures, would otherwise bring back what was in force before.
    /// </summary>
    public IReadOnlyDictionary<string, SemanticVersion> LowestVersions
    {
        get => _lowest;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Values.Contains(null!))
                throw new ArgumentException("A lowest version is null.", nameof(value));
            _lowest = value.ToFrozenDictionary(StringComparer.Ordinal);
        }
    }

    internal TrustedKey? Find(string id) => _byId.GetValueOrDefault(id);
}
