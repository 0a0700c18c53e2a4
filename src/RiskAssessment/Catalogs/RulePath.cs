using RiskAssessment.Model;

namespace RiskAssessment.Catalogs;

/// <summary>
/// What the path of a file inside a source says that it is. What looks like a rule file and is none is an error, since a
/// version with a typing mistake in its name must not vanish.
/// </summary>
internal sealed record RulePath
{
    public const string Tests = "tests";
    public const string Schema = "schema";
    public const string Extension = ".json";

    private RulePath()
    {
    }

    /// <summary>The id, of a rule file alone.</summary>
    public string? Id { get; private init; }

    /// <summary>The version, of a rule file alone.</summary>
    public SemanticVersion? Version { get; private init; }

    /// <summary>Why it is no rule file, of what looks like one.</summary>
    public string? Mistake { get; private init; }

    /// <summary>Whether its author may think that it is read.</summary>
    public bool IsStray { get; private init; }

    public static RulePath Of(string path)
    {
        if (!IsJson(path))
            return new RulePath();
        var parts = path.Split('/');
        if (path.Contains('\\', StringComparison.Ordinal) || parts.Any(part => part is "" or "." or ".."))
            return new RulePath { Mistake = "/" };
        return parts switch
        {
            [Schema, _, ..] or [_, Tests, _, ..] => new RulePath(),
            [var id, var name] => OfRuleFile(id, name),
            _ => new RulePath { IsStray = true },
        };
    }

    public static bool IsJson(string name) => name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    public static bool IsVersionFileName(string name) => VersionOf(name) is not null;

    private static RulePath OfRuleFile(string id, string name)
    {
        if (!Identifiers.IsRuleSetId(id))
            return new RulePath { Mistake = $"'{id}' ≠ id" };
        return VersionOf(name) is { } version
            ? new RulePath { Id = id, Version = version }
            : new RulePath { Mistake = $"'{name}' ≠ SemVer 2.0.0 + {Extension}" };
    }

    private static SemanticVersion? VersionOf(string name) =>
        name.EndsWith(Extension, StringComparison.Ordinal) && SemanticVersion.TryParse(name[..^Extension.Length], out var version) ? version : null;
}
