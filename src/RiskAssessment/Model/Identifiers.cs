using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace RiskAssessment.Model;

/// <summary>What names and ids may look like (SPEC section 1).</summary>
internal static partial class Identifiers
{
    /// <summary>Words of the condition language and of the parser under RulesEngine; no name of a fact or definition.</summary>
    public static readonly FrozenSet<string> ReservedWords = FrozenSet.ToFrozenSet(
    [
        "and", "or", "not", "in", "true", "false", "null", "it", "new", "iif", "is", "as", "np", "parent", "root",
        "threat", "safety",
    ], StringComparer.Ordinal);

    /// <summary>Folders beside rule sets, so no ids of rule sets.</summary>
    private static readonly FrozenSet<string> FolderWords = FrozenSet.ToFrozenSet(["tests", "schema"], StringComparer.Ordinal);

    /// <summary>Tags of RFC 5646 from before its grammar, which do not fit in it ("irregular").</summary>
    private static readonly FrozenSet<string> OldLanguageTags = FrozenSet.ToFrozenSet(
    [
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
        "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>A fact, a definition, a dimension or a value of a choice.</summary>
    public static bool IsName(string text) => Name().IsMatch(text);

    /// <summary>A scenario, rule, measure, role, class, party, group or kind.</summary>
    public static bool IsId(string text) => Id().IsMatch(text);

    public static bool IsRuleSetId(string text) => RuleSetId().IsMatch(text) && !FolderWords.Contains(text);

    public static bool IsLanguageTag(string text) => LanguageTag().IsMatch(text) || OldLanguageTags.Contains(text);

    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"^[a-z][a-z0-9]*([.-][a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex RuleSetId();

    // The grammar of RFC 5646: language, script, region, variants, extensions, private use; and private use alone.
    [GeneratedRegex(
        @"^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
        + @"(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?"
        + @"|[xX](?:-[A-Za-z0-9]{1,8})+)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
