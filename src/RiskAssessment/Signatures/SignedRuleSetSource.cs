using RiskAssessment.Catalogs;

namespace RiskAssessment.Signatures;

/// <summary>
/// A source of rule sets of which every rule file must be signed: beside <c>id/version.json</c> stands
/// <c>id/version.json.sig</c> with as many valid signatures of different trusted keys as the policy asks for. With one file
/// that has not, the source gives an error and no files, so that nothing is loaded. It cannot be switched off: a host that
/// wants no signatures uses another source.
/// </summary>
/// <remarks>
/// <para>What a signature protects against: somebody who can write to the folder, the share or the store, but has not the
/// private keys, and changes, adds, exchanges or renames rule files, strips signatures, or moves them to another rule set,
/// version or purpose. With <see cref="SignaturePolicy.LowestVersions"/>: taking away the newest files of a rule set.</para>
/// <para>What it does not protect against: signers who sign what they did not read; a private key that was stolen, until
/// its public key is taken out of the policy (signatures have no date and no list of withdrawn ones); taking away a version
/// above the lowest one, or a whole rule set for which there is none; two contents signed for one version, of which either
/// is taken; and whoever can change the policy, the program or the memory of the host. Test cases and schemas beside the
/// rule sets are not signed, and other sources in the same catalog are not checked. That a file is signed says that so many
/// people stand for it, not that it is right.</para>
/// </remarks>
public sealed class SignedRuleSetSource : IRuleSetSource
{
    private readonly IRuleSetSource _source;
    private readonly SignaturePolicy _policy;

    /// <summary>A source that gives only what is signed of another.</summary>
    /// <param name="source">Where the rule files and the signature files come from.</param>
    /// <param name="policy">Who may sign, and how many must.</param>
    public SignedRuleSetSource(IRuleSetSource source, SignaturePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(policy);
        _source = source;
        _policy = policy;
    }

    /// <summary>The name of the source whose files are checked.</summary>
    public string Name => _source.Name;

    /// <summary>Reads the files and checks every signature; the bytes that were checked are those that are loaded.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async ValueTask<RuleSetSourceContent> ReadAsync(CancellationToken cancellationToken = default)
    {
        var content = await _source.ReadAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"{_source.GetType()} gave null.");
        var found = SignatureChecker.Check(Name, content, _policy);
        return new RuleSetSourceContent(found.HasErrors ? [] : content.Files, [.. found.InOrder()]);
    }

    /// <summary>Watches the source whose files are checked.</summary>
    /// <param name="changed">To be called after a change.</param>
    public IDisposable? Watch(Action changed) => _source.Watch(changed);
}
