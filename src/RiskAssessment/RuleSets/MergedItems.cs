using System.Collections.Immutable;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.RuleSets;

/// <summary>
/// The declared items of a rule set after those of its base: flat, but not yet checked against one another. A base is
/// merged once and shared by all its overlays.
/// </summary>
internal sealed record MergedItems(
    ImmutableArray<Declared<Fact>> Facts,
    ImmutableArray<Declared<DefinitionDraft>> Definitions,
    ImmutableArray<Declared<RoleDraft>> Roles,
    ImmutableArray<Declared<ScenarioDraft>> Scenarios,
    ImmutableArray<Declared<Party>> Parties,
    ImmutableArray<Declared<RuleDraft>> Rules,
    ImmutableArray<Declared<MeasureDraft>> Measures,
    Scoring? Scoring,
    bool HasScoring)
{
    private static readonly MergedItems Nothing = new([], [], [], [], [], [], [], null, false);

    public static MergedItems Of(RuleSetDocument document, MergedItems? @base, DiagnosticBag found)
    {
        @base ??= Nothing;
        var remove = document.Remove;
        return new MergedItems(
            Merge(@base.Facts, document.Facts, [], found),
            Merge(@base.Definitions, document.Definitions, remove.Definitions, found),
            Merge(@base.Roles, document.Roles, remove.Roles, found),
            Merge(@base.Scenarios, document.Scenarios, remove.Scenarios, found),
            Merge(@base.Parties, document.Parties, [], found),
            Merge(@base.Rules, document.Rules, remove.Rules, found),
            Merge(@base.Measures, document.Measures, remove.Measures, found),
            document.HasScoring ? document.Scoring : @base.Scoring,
            document.HasScoring || @base.HasScoring);
    }

    private static ImmutableArray<Declared<T>> Merge<T>(
        ImmutableArray<Declared<T>> @base, ImmutableArray<Declared<T>> own, ImmutableArray<SourceString> removed, DiagnosticBag found)
        where T : class
    {
        var baseNames = @base.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var ownNames = own.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in removed)
        {
            if (ownNames.Contains(name.Value))
                found.Add(ReferenceFindings.RemoveAndAdd.At(name.Place, name.Value));
            else if (!baseNames.Contains(name.Value))
                found.Add(ReferenceFindings.NothingToRemove.Suggesting(found.Nearest(name.Value, baseNames), name.Place, name.Value));
            gone.Add(name.Value);
        }
        foreach (var item in own)
        {
            if (item.Replaces == true && !baseNames.Contains(item.Id))
                found.Add(ReferenceFindings.NothingToReplace.Suggesting(found.Nearest(item.Id, baseNames), item.Name.Place, item.Id));
            else if (item.Replaces == false && baseNames.Contains(item.Id) && !gone.Contains(item.Id))
                found.Add(ReferenceFindings.AlreadyInBase.At(item.Name.Place, item.Id));
        }
        return [.. @base.Where(item => !gone.Contains(item.Id) && !ownNames.Contains(item.Id)), .. own];
    }
}
