using System.Collections.Immutable;
using RiskAssessment.Diagnostics;
using RiskAssessment.Model;
using RiskAssessment.Texts;

namespace RiskAssessment.Documents;

/// <summary>
/// An item as a file declares it. <paramref name="Item"/> is null when it could not be read: that has been reported, and
/// the name is kept so that what refers to it is not reported as well. So is <paramref name="Replaces"/>.
/// </summary>
internal sealed record Declared<T>(SourceString Name, bool? Replaces, T? Item) where T : class
{
    public string Id => Name.Value;
}

/// <summary>A reference to the exact base of an overlay.</summary>
internal sealed record ExtendsDraft(SourceString Id, SourceString Version);

internal sealed record DefinitionDraft(SourceString? When, LocalizedText? Title);

internal sealed record RoleDraft(
    LocalizedText? Title, LocalizedText? Description, bool Shielded, SourceString? Like, ImmutableArray<SourceProperty> Facts);

internal sealed record ScenarioDraft(
    SourcePlace Place, Axis? Axis, LocalizedText? Title, LocalizedText? Description, ImmutableArray<SourceString> Kinds,
    SourceString? When, SourceObject? BaseNode, ImmutableArray<StepDraft> Base, ImmutableArray<StepDraft> Residual);

/// <summary>The value of a step, by the dimension it is a step of.</summary>
internal sealed record StepDraft(SourceString Dimension, SourceNumber Value, decimal? Exact);

/// <summary>A number of whole steps, 1 to 9, in a dimension.</summary>
internal sealed record ShiftDraft(SourceString Dimension, int Steps);

internal sealed record ReferDraft(SourceString? To, LocalizedText? Text);

internal sealed record RuleDraft(
    ImmutableArray<SourceString> Scenarios, SourceString? When,
    ImmutableArray<ShiftDraft> Raises, ImmutableArray<ShiftDraft> Lowers,
    ImmutableArray<StepDraft> AtLeast, ImmutableArray<StepDraft> AtMost,
    ReferDraft? Refer, LocalizedText? Because, ImmutableArray<Source> Sources);

internal sealed record MeasureDraft(
    LocalizedText? Title, LocalizedText? Text, ImmutableArray<SourceString> Scenarios, SourceString? When, SourceString? From,
    ImmutableArray<ShiftDraft> Lowers, string? Group, SourceString? WorksWhen, Control? Control, Phase? Phase,
    SourceString? Owner, Effort? Effort, int? LeadTimeDays, bool Shielding, string? LegalBasis, ImmutableArray<Source> Sources);

/// <summary>What an overlay takes away from its base.</summary>
internal sealed record RemoveDraft(
    ImmutableArray<SourceString> Rules, ImmutableArray<SourceString> Measures, ImmutableArray<SourceString> Scenarios,
    ImmutableArray<SourceString> Roles, ImmutableArray<SourceString> Definitions)
{
    public static readonly RemoveDraft Nothing = new([], [], [], [], []);
}

/// <summary>One rule file, read but not yet put together with its base.</summary>
internal sealed record RuleSetDocument
{
    public required SourceFile File { get; init; }

    public required SourceObject Root { get; init; }

    /// <summary>Id and version as the path of the file says.</summary>
    public required string Id { get; init; }

    public required SemanticVersion Version { get; init; }

    public DateOnly? EffectiveFrom { get; init; }

    public SourceNode? EffectiveFromNode { get; init; }

    public LocalizedText? Title { get; init; }

    public LocalizedText? Organisation { get; init; }

    /// <summary>Whether the file says that it builds on another one, even where it cannot be read on which.</summary>
    public bool IsOverlay { get; init; }

    public ExtendsDraft? Extends { get; init; }

    public Scoring? Scoring { get; init; }

    /// <summary>Whether the file has a scoring of its own, even where it cannot be read.</summary>
    public bool HasScoring { get; init; }

    public ImmutableArray<Declared<Fact>> Facts { get; init; } = [];

    public ImmutableArray<Declared<DefinitionDraft>> Definitions { get; init; } = [];

    public ImmutableArray<Declared<RoleDraft>> Roles { get; init; } = [];

    public ImmutableArray<Declared<ScenarioDraft>> Scenarios { get; init; } = [];

    public ImmutableArray<Declared<Party>> Parties { get; init; } = [];

    public ImmutableArray<Declared<RuleDraft>> Rules { get; init; } = [];

    public ImmutableArray<Declared<MeasureDraft>> Measures { get; init; } = [];

    public RemoveDraft Remove { get; init; } = RemoveDraft.Nothing;
}
