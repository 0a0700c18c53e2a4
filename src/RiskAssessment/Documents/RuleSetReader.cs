using System.Collections.Immutable;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Documents;

/// <summary>A rule file to a document: every property of the right type, every own name well-formed.</summary>
internal static class RuleSetReader
{
    /// <summary>
    /// The document, or null when the text is no JSON object. A document whose parts could not all be read is given all
    /// the same, so that the rest is checked in the same pass.
    /// </summary>
    public static RuleSetDocument? Read(SourceFile source, string id, SemanticVersion version, DiagnosticBag found)
    {
        if (JsonReader.Read(source, found) is not { } root || ObjectReader.Open(root, "", found) is not { } file)
            return null;
        file.Optional<SourceString>("$schema");
        ReadFormat(file);
        CheckPath(file, id, version);
        var (effectiveFrom, effectiveFromNode) = ReadDate(file);
        var title = file.RequiredText("title");
        var organisation = file.OptionalText("organisation");
        var isOverlay = file.Node.Find("extends") is not null;
        var extends = ReadExtends(file);
        if (!isOverlay)
            RequireInBase(file);
        var hasScoring = file.Node.Find("scoring") is not null;
        var document = new RuleSetDocument
        {
            File = source,
            Root = file.Node,
            Id = id,
            Version = version,
            EffectiveFrom = effectiveFrom,
            EffectiveFromNode = effectiveFromNode,
            Title = title,
            Organisation = organisation,
            IsOverlay = isOverlay,
            Extends = extends,
            HasScoring = hasScoring,
            Scoring = file.OptionalObject("scoring") is { } scoring ? ScoringReader.Read(scoring) : null,
            Parties = ItemReader.ReadNamed(file, "parties", file.CheckId, ReadParty),
            Facts = ItemReader.ReadNamed(file, "facts", name => ItemReader.CheckName(name, found), FactReader.Read),
            Definitions = ItemReader.ReadNamed(file, "definitions", name => ItemReader.CheckName(name, found), ReadDefinition),
            Roles = ItemReader.ReadNamed(file, "roles", file.CheckId, ReadRole),
            Scenarios = ItemReader.ReadNamed(file, "scenarios", name => CheckScenarioName(name, file), ScenarioReader.Read),
            Rules = ItemReader.ReadListed(file, "rules", RuleReader.Read),
            Measures = ItemReader.ReadListed(file, "measures", MeasureReader.Read),
            Remove = ReadRemove(file, isOverlay),
        };
        file.Close();
        return document;
    }

    private static void ReadFormat(ObjectReader file)
    {
        if (file.Required<SourceNumber>("format") is { } format && !ExactNumber.TryReadWhole(format.Written, 1, 1, out _))
            file.Found.Add(ShapeFindings.Format.At(format.Place, format.Written));
    }

    private static void CheckPath(ObjectReader file, string id, SemanticVersion version)
    {
        if (file.Required<SourceString>("id") is { } writtenId)
        {
            if (!Identifiers.IsRuleSetId(writtenId.Value))
                file.Found.Add(ShapeFindings.BadRuleSetId.At(writtenId.Place, writtenId.Value));
            else if (writtenId.Value != id)
                file.Found.Add(FileFindings.IdDiffersFromPath.At(writtenId.Place, writtenId.Value, id));
        }
        if (file.Required<SourceString>("version") is { } writtenVersion)
        {
            if (!SemanticVersion.TryParse(writtenVersion.Value, out var read))
                file.Found.Add(ShapeFindings.BadVersion.At(writtenVersion.Place, writtenVersion.Value));
            else if (read != version)
                file.Found.Add(FileFindings.VersionDiffersFromPath.At(writtenVersion.Place, writtenVersion.Value, $"{version}.json"));
        }
    }

    private static (DateOnly?, SourceNode?) ReadDate(ObjectReader file)
    {
        if (file.Required<SourceString>("effectiveFrom") is not { } written)
            return (null, null);
        if (Dates.TryRead(written.Value, out var date))
            return (date, written);
        file.Found.Add(ShapeFindings.BadDate.At(written.Place, written.Value));
        return (null, null);
    }

    private static ExtendsDraft? ReadExtends(ObjectReader file)
    {
        if (file.OptionalObject("extends") is not { } item)
            return null;
        var id = item.Required<SourceString>("id");
        var version = item.Required<SourceString>("version");
        item.Close();
        if (id is not null && !Identifiers.IsRuleSetId(id.Value))
        {
            file.Found.Add(ShapeFindings.BadRuleSetId.At(id.Place, id.Value));
            id = null;
        }
        if (version is not null && !SemanticVersion.TryParse(version.Value, out _))
        {
            file.Found.Add(ShapeFindings.BadVersion.At(version.Place, version.Value));
            version = null;
        }
        return id is null || version is null ? null : new ExtendsDraft(id, version);
    }

    private static void RequireInBase(ObjectReader file)
    {
        foreach (var property in new[] { "scoring", "scenarios" })
        {
            if (file.Node.Find(property) is null)
                file.Found.Add(ShapeFindings.MissingProperty.At(file.Node.Place, property));
        }
    }

    private static Party? ReadParty(string id, ObjectReader item) =>
        item.RequiredText("title") is { } title ? new Party(id, title) : null;

    private static DefinitionDraft ReadDefinition(string name, ObjectReader item) =>
        new(item.Required<SourceString>("when"), item.OptionalText("title"));

    private static RoleDraft ReadRole(string id, ObjectReader item) => new(
        item.RequiredText("title"), item.OptionalText("description"), item.Flag("shielded"), item.OptionalId("like"),
        item.Required<SourceObject>("facts") is { } facts ? [.. facts.Properties] : []);

    private static bool CheckScenarioName(SourceString name, ObjectReader file)
    {
        if (!file.CheckId(name))
            return false;
        if (!Terms.Axes.TryFind(name.Value, out _))
            return true;
        file.Found.Add(ReferenceFindings.ReservedScenario.At(name.Place, name.Value));
        return false;
    }

    private static RemoveDraft ReadRemove(ObjectReader file, bool isOverlay)
    {
        if (file.OptionalObject("remove") is not { } item)
            return RemoveDraft.Nothing;
        if (!isOverlay)
            file.Found.Add(ShapeFindings.RemoveWithoutExtends.At(item.Node.Place));
        var remove = new RemoveDraft(
            Names(item, "rules"), Names(item, "measures"), Names(item, "scenarios"), Names(item, "roles"), Names(item, "definitions"));
        item.Close();
        return isOverlay ? remove : RemoveDraft.Nothing;

        static ImmutableArray<SourceString> Names(ObjectReader item, string name) => [.. item.OptionalNames(name, mayBeEmpty: true) ?? []];
    }
}
