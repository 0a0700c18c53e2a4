using System.Globalization;
using System.Text.RegularExpressions;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Documents;

/// <summary>Reads the declaration of a measure.</summary>
internal static partial class MeasureReader
{
    public static MeasureDraft Read(string id, ObjectReader item)
    {
        var title = item.RequiredText("title");
        var text = item.RequiredText("text");
        var scenarios = item.OptionalNames("scenarios") ?? [];
        if (item.Node.Find("scenarios") is null)
            item.Found.Add(ShapeFindings.MissingProperty.At(item.Node.Place, "scenarios"));
        return new MeasureDraft(
            title, text, [.. scenarios],
            item.Optional<SourceString>("when"),
            item.OptionalId("from"),
            ItemReader.ReadShifts(item, "lowers"),
            item.OptionalId("group")?.Value,
            item.Optional<SourceString>("worksWhen"),
            item.RequiredTerm("control", Terms.Controls),
            item.RequiredTerm("phase", Terms.Phases),
            item.RequiredId("owner"),
            item.RequiredTerm("effort", Terms.Efforts),
            ReadLeadTime(item),
            item.Flag("shielding"),
            item.Optional<SourceString>("legalBasis")?.Value,
            ItemReader.ReadSources(item));
    }

    private static int? ReadLeadTime(ObjectReader item)
    {
        if (item.Required<SourceString>("leadTime") is not { } written)
            return null;
        if (LeadTime().Match(written.Value) is { Success: true } match)
            return int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        item.Found.Add(ShapeFindings.BadLeadTime.At(written.Place, written.Value));
        return null;
    }

    // Whole days of ISO 8601, 0 to 9999, without leading zeros.
    [GeneratedRegex(@"^P(0|[1-9][0-9]{0,3})D\z", RegexOptions.CultureInvariant)]
    private static partial Regex LeadTime();
}
