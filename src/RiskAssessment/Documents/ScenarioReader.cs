using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Documents;

/// <summary>Reads the declaration of a scenario.</summary>
internal static class ScenarioReader
{
    public static ScenarioDraft Read(string id, ObjectReader item)
    {
        var axis = item.RequiredTerm("axis", Terms.Axes);
        var title = item.RequiredText("title");
        var description = item.OptionalText("description");
        var kinds = item.OptionalNames("kinds") ?? [];
        foreach (var kind in kinds)
        {
            if (item.CheckId(kind) && Terms.Axes.TryFind(kind.Value, out _))
                item.Found.Add(ReferenceFindings.ReservedScenario.At(kind.Place, kind.Value));
        }
        var when = item.Optional<SourceString>("when");
        var baseNode = item.Required<SourceObject>("base");
        return new ScenarioDraft(
            item.Node.Place, axis, title, description, [.. kinds], when, baseNode,
            ItemReader.ReadSteps(baseNode, item.Found),
            ItemReader.ReadSteps(item.Optional<SourceObject>("residual"), item.Found));
    }
}
