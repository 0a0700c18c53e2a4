using System.Collections.Immutable;
using System.Globalization;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Documents;

/// <summary>What the readers of the different items share: lists by name, lists with ids, steps, sources.</summary>
internal static class ItemReader
{
    /// <summary>An object of name to item, such as <c>facts</c>.</summary>
    public static ImmutableArray<Declared<T>> ReadNamed<T>(
        ObjectReader file, string property, Func<SourceString, bool> nameIsGood, Func<string, ObjectReader, T?> read) where T : class
    {
        if (file.Optional<SourceObject>(property) is not { } list)
            return [];
        var items = ImmutableArray.CreateBuilder<Declared<T>>(list.Properties.Count);
        foreach (var (name, value) in list.Properties)
        {
            var good = nameIsGood(name);
            if (ObjectReader.Open(value, name.Value, file.Found) is not { } item)
            {
                items.Add(new Declared<T>(name, null, null));
                continue;
            }
            var replaces = item.Replaces();
            var content = read(name.Value, item);
            item.Close();
            items.Add(new Declared<T>(name, replaces, good ? content : null));
        }
        return items.DrainToImmutable();
    }

    /// <summary>An array of items with an <c>id</c>, such as <c>rules</c>; ids are unique in it.</summary>
    public static ImmutableArray<Declared<T>> ReadListed<T>(
        ObjectReader file, string property, Func<string, ObjectReader, T?> read) where T : class
    {
        if (file.Optional<SourceArray>(property) is not { } list)
            return [];
        var items = ImmutableArray.CreateBuilder<Declared<T>>(list.Items.Count);
        var seen = new Dictionary<string, SourceString>(StringComparer.Ordinal);
        foreach (var value in list.Items)
        {
            if (ObjectReader.Open(value, property, file.Found) is not { } item)
                continue;
            var id = item.RequiredId("id");
            var replaces = item.Replaces();
            var content = read(id?.Value ?? "", item);
            item.Close();
            if (id is null)
                continue;
            if (seen.TryAdd(id.Value, id))
                items.Add(new Declared<T>(id, replaces, content));
            else
                file.Found.Add(ShapeFindings.DuplicateId.At(id.Place, id.Value, Number(seen[id.Value].Place.Line)));
        }
        return items.DrainToImmutable();
    }

    /// <summary>An object of dimension to whole steps, 1 to 9.</summary>
    public static ImmutableArray<ShiftDraft> ReadShifts(ObjectReader item, string property)
    {
        if (item.Optional<SourceObject>(property) is not { } list)
            return [];
        if (list.Properties.Count == 0)
            item.Found.Add(ShapeFindings.Empty.At(list.Place, property));
        var shifts = ImmutableArray.CreateBuilder<ShiftDraft>();
        foreach (var (dimension, value) in list.Properties)
        {
            if (NodeKinds.Expect<SourceNumber>(value, dimension.Value, item.Found) is not { } number)
                continue;
            if (ExactNumber.TryReadWhole(number.Written, 1, Limits.MostSteps, out var steps))
                shifts.Add(new ShiftDraft(dimension, steps));
            else
                item.Found.Add(ShapeFindings.WholeNumber.At(number.Place, dimension.Value, "1", Number(Limits.MostSteps), number.Written));
        }
        return shifts.DrainToImmutable();
    }

    /// <summary>An object of dimension to the value of one of its steps.</summary>
    public static ImmutableArray<StepDraft> ReadSteps(SourceObject? list, DiagnosticBag found)
    {
        if (list is null)
            return [];
        var steps = ImmutableArray.CreateBuilder<StepDraft>();
        foreach (var (dimension, value) in list.Properties)
        {
            if (NodeKinds.Expect<SourceNumber>(value, dimension.Value, found) is { } number)
            {
                steps.Add(new StepDraft(dimension, number,
                    ExactNumber.TryRead(number.Written, Limits.StepDigits, out var exact) ? exact : null));
            }
        }
        return steps.DrainToImmutable();
    }

    /// <summary>As <see cref="ReadSteps(SourceObject, DiagnosticBag)"/>, for rules, where an empty list is an error.</summary>
    public static ImmutableArray<StepDraft> ReadBounds(ObjectReader item, string property)
    {
        var list = item.Optional<SourceObject>(property);
        if (list is { Properties.Count: 0 })
            item.Found.Add(ShapeFindings.Empty.At(list.Place, property));
        return ReadSteps(list, item.Found);
    }

    public static ImmutableArray<Source> ReadSources(ObjectReader item)
    {
        if (item.Optional<SourceArray>("sources") is not { } list)
            return [];
        if (list.Items.Count == 0)
            item.Found.Add(ShapeFindings.Empty.At(list.Place, "sources"));
        var sources = ImmutableArray.CreateBuilder<Source>();
        foreach (var value in list.Items)
        {
            if (ObjectReader.Open(value, "sources", item.Found) is not { } source)
                continue;
            var title = source.Required<SourceString>("title");
            var url = source.Optional<SourceString>("url");
            source.Close();
            if (title is not null)
                sources.Add(new Source(title.Value, url?.Value));
        }
        return sources.DrainToImmutable();
    }

    /// <summary>A name of a fact or definition.</summary>
    public static bool CheckName(SourceString name, DiagnosticBag found)
    {
        if (!Identifiers.IsName(name.Value))
            found.Add(ShapeFindings.BadName.At(name.Place, name.Value));
        else if (Identifiers.ReservedWords.Contains(name.Value))
            found.Add(ShapeFindings.ReservedWord.At(name.Place, name.Value));
        else
            return true;
        return false;
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
