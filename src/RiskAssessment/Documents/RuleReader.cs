using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Documents;

/// <summary>Reads the declaration of a rule.</summary>
internal static class RuleReader
{
    public static RuleDraft Read(string id, ObjectReader item)
    {
        var mayStandAlone = OnlyRefers(item.Node);
        var scenarios = item.OptionalNames("scenarios") ?? [];
        if (item.Node.Find("scenarios") is null && !mayStandAlone)
            item.Found.Add(ShapeFindings.MissingProperty.At(item.Node.Place, "scenarios"));
        var when = item.Required<SourceString>("when");
        var raises = ItemReader.ReadShifts(item, "raises");
        var lowers = ItemReader.ReadShifts(item, "lowers");
        var raised = raises.Select(raise => raise.Dimension.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var both in lowers.Where(lower => raised.Contains(lower.Dimension.Value)))
            item.Found.Add(ShapeFindings.RaisesAndLowers.At(both.Dimension.Place, both.Dimension.Value));
        var atLeast = ItemReader.ReadBounds(item, "atLeast");
        var atMost = ItemReader.ReadBounds(item, "atMost");
        var refer = ReadRefer(item);
        if (!HasEffect(item.Node))
            item.Found.Add(ShapeFindings.RuleWithoutEffect.At(item.Node.Place));
        return new RuleDraft([.. scenarios], when, raises, lowers, atLeast, atMost, refer,
            item.RequiredText("because"), ItemReader.ReadSources(item));
    }

    private static ReferDraft? ReadRefer(ObjectReader item)
    {
        if (item.OptionalObject("refer") is not { } refer)
            return null;
        var draft = new ReferDraft(refer.RequiredId("to"), refer.RequiredText("text"));
        refer.Close();
        return draft;
    }

    private static bool Moves(SourceObject rule) =>
        rule.Find("raises") is not null || rule.Find("lowers") is not null
        || rule.Find("atLeast") is not null || rule.Find("atMost") is not null;

    private static bool OnlyRefers(SourceObject rule) => rule.Find("refer") is not null && !Moves(rule);

    private static bool HasEffect(SourceObject rule) => rule.Find("refer") is not null || Moves(rule);
}
