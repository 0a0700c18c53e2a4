using System.Collections.Immutable;
using System.Globalization;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Documents;

/// <summary>Reads <c>scoring</c>; all that it must fulfil it fulfils by itself, without the rest of the file.</summary>
internal static class ScoringReader
{
    private const int MostDimensions = 4;

    public static Scoring? Read(ObjectReader item)
    {
        var before = item.Found.Errors;
        var classes = ReadClasses(item);
        AxisScoring? threat = null, safety = null;
        if (item.RequiredObject("axes") is { } axes)
        {
            threat = ReadAxis(axes, Axis.Threat, classes.Length);
            safety = ReadAxis(axes, Axis.Safety, classes.Length);
            axes.Close();
        }
        item.Close();
        return item.Found.Errors > before ? null : new Scoring(classes, threat, safety);
    }

    private static ImmutableArray<RiskClass> ReadClasses(ObjectReader item)
    {
        if (item.Required<SourceArray>("classes") is not { } list)
            return [];
        if (list.Items.Count < 2)
            item.Found.Add(ScoringFindings.TooFewClasses.At(list.Place));
        var classes = ImmutableArray.CreateBuilder<RiskClass>(list.Items.Count);
        var seen = new Dictionary<string, SourceString>(StringComparer.Ordinal);
        foreach (var value in list.Items)
        {
            if (ObjectReader.Open(value, "classes", item.Found) is not { } one)
                continue;
            var id = one.RequiredId("id");
            var title = one.RequiredText("title");
            var action = one.RequiredText("action");
            var required = one.Flag("measuresRequired");
            one.Close();
            if (id is not null && !seen.TryAdd(id.Value, id))
                item.Found.Add(ShapeFindings.DuplicateId.At(id.Place, id.Value, ItemReader.Number(seen[id.Value].Place.Line)));
            if (id is not null && title is not null && action is not null)
                classes.Add(new RiskClass(id.Value, classes.Count, title, action, required));
        }
        return classes.DrainToImmutable();
    }

    private static AxisScoring? ReadAxis(ObjectReader axes, Axis axis, int classes)
    {
        if (axes.OptionalObject(Terms.Axes.Of(axis)) is not { } item)
            return null;
        var before = item.Found.Errors;
        var method = item.RequiredTerm("method", Terms.Methods);
        var dimensions = ReadDimensions(item);
        var described = item.Found.Errors == before;
        var table = item.Optional("table");
        ImmutableArray<decimal> leaves = [];
        if (method == ScoringMethod.Table && table is null)
            item.Found.Add(ScoringFindings.TableMissing.At(item.Node.Place));
        else if (method == ScoringMethod.Product && table is not null)
            item.Found.Add(ScoringFindings.TableWithoutMethod.At(table.Place));
        else if (table is not null && described)
            leaves = ScoreTableReader.Read(table, dimensions, item.Found);
        var upTo = ReadUpTo(item, classes);
        item.Close();
        return item.Found.Errors > before ? null : new AxisScoring(axis, method!.Value, dimensions, leaves, upTo);
    }

    private static ImmutableArray<Dimension> ReadDimensions(ObjectReader item)
    {
        if (item.Required<SourceObject>("dimensions") is not { } list)
            return [];
        if (list.Properties.Count is 0 or > MostDimensions)
            item.Found.Add(ScoringFindings.DimensionCount.At(list.Place, ItemReader.Number(list.Properties.Count)));
        var dimensions = ImmutableArray.CreateBuilder<Dimension>();
        foreach (var (name, value) in list.Properties)
        {
            if (!Identifiers.IsName(name.Value))
                item.Found.Add(ShapeFindings.BadName.At(name.Place, name.Value));
            if (ObjectReader.Open(value, name.Value, item.Found) is not { } dimension)
                continue;
            var title = dimension.RequiredText("title");
            var steps = ReadSteps(dimension, name.Value);
            dimension.Close();
            if (title is not null)
                dimensions.Add(new Dimension(name.Value, title, steps));
        }
        return dimensions.DrainToImmutable();
    }

    private static ImmutableArray<Step> ReadSteps(ObjectReader item, string dimension)
    {
        if (item.Required<SourceArray>("steps") is not { } list)
            return [];
        if (list.Items.Count < 2)
            item.Found.Add(ScoringFindings.TooFewSteps.At(list.Place, dimension));
        var steps = ImmutableArray.CreateBuilder<Step>(list.Items.Count);
        foreach (var value in list.Items)
        {
            if (ObjectReader.Open(value, "steps", item.Found) is not { } step)
                continue;
            var number = step.Required<SourceNumber>("value");
            var title = step.RequiredText("title");
            step.Close();
            if (number is null || ReadExact(number, Limits.StepDigits, item.Found) is not { } exact)
                continue;
            if (exact <= 0)
                item.Found.Add(ScoringFindings.StepNotPositive.At(number.Place, number.Written));
            else if (steps.Count > 0 && steps[^1].Value >= exact)
                item.Found.Add(ScoringFindings.StepsNotAscending.At(number.Place, number.Written, Written(steps[^1].Value)));
            else if (title is not null)
                steps.Add(new Step(exact, title));
        }
        return steps.DrainToImmutable();
    }

    private static ImmutableArray<decimal> ReadUpTo(ObjectReader item, int classes)
    {
        if (item.Required<SourceArray>("upTo") is not { } list)
            return [];
        if (classes >= 2 && list.Items.Count != classes - 1)
            item.Found.Add(ScoringFindings.UpToCount.At(list.Place, ItemReader.Number(classes - 1), ItemReader.Number(list.Items.Count)));
        var limits = ImmutableArray.CreateBuilder<decimal>(list.Items.Count);
        foreach (var value in list.Items)
        {
            if (NodeKinds.Expect<SourceNumber>(value, "upTo", item.Found) is not { } number
                || ReadExact(number, Limits.ScoringDigits, item.Found) is not { } exact)
                continue;
            if (exact < 0)
                item.Found.Add(ScoringFindings.Negative.At(number.Place, number.Written));
            else if (limits.Count > 0 && limits[^1] >= exact)
                item.Found.Add(ScoringFindings.UpToNotAscending.At(number.Place, number.Written, Written(limits[^1])));
            limits.Add(exact);
        }
        return limits.DrainToImmutable();
    }

    public static decimal? ReadExact(SourceNumber number, int digits, DiagnosticBag found)
    {
        if (ExactNumber.TryRead(number.Written, digits, out var exact))
            return exact;
        found.Add(ScoringFindings.TooManyDigits.At(number.Place, number.Written, ItemReader.Number(digits)));
        return null;
    }

    private static string Written(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
