using System.Collections.Immutable;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Documents;

/// <summary>Reads the declaration of a fact.</summary>
internal static class FactReader
{
    private const int LastAsk = 9;
    private const int OrdinaryAsk = 5;

    public static Fact? Read(string name, ObjectReader item)
    {
        var type = item.RequiredTerm("type", Terms.FactTypes);
        var title = item.RequiredText("title");
        var help = item.OptionalText("help");
        var ask = ReadAsk(item);
        var before = item.Found.Errors;
        ImmutableArray<FactOption> options = [];
        SourceString? unit = null;
        SourceNumber? minimum = null, maximum = null;
        switch (type)
        {
            case FactType.Choice or FactType.Choices:
                options = ReadOptions(item);
                break;
            case FactType.Number:
                unit = item.Required<SourceString>("unit");
                minimum = item.Required<SourceNumber>("minimum");
                maximum = item.Required<SourceNumber>("maximum");
                if (minimum is not null && maximum is not null && minimum.Value >= maximum.Value)
                    item.Found.Add(ShapeFindings.RangeEmpty.At(minimum.Place, minimum.Written, maximum.Written));
                break;
            case null:
                // Without a type nobody can say which of these may be there.
                foreach (var property in new[] { "values", "unit", "minimum", "maximum" })
                    item.Optional(property);
                break;
        }
        var written = item.Optional("default");
        if (type is null || title is null || item.Found.Errors > before)
            return null;
        var fact = new Fact(name, type.Value, options)
        {
            Title = title,
            Help = help,
            Ask = ask,
            Unit = unit?.Value,
            Minimum = minimum?.Value ?? 0,
            Maximum = maximum?.Value ?? 0,
        };
        if (written is null)
            return fact;
        return FactValueReader.Read(written, fact, item.Found) is { } value ? fact.WithDefault(value) : null;
    }

    private static int ReadAsk(ObjectReader item)
    {
        if (item.Optional<SourceNumber>("ask") is not { } written)
            return OrdinaryAsk;
        if (ExactNumber.TryReadWhole(written.Written, 1, LastAsk, out var ask))
            return ask;
        item.Found.Add(ShapeFindings.WholeNumber.At(written.Place, "ask", "1", ItemReader.Number(LastAsk), written.Written));
        return OrdinaryAsk;
    }

    private static ImmutableArray<FactOption> ReadOptions(ObjectReader item)
    {
        if (item.Required<SourceObject>("values") is not { } list)
            return [];
        if (list.Properties.Count == 0)
            item.Found.Add(ShapeFindings.NoValues.At(list.Place));
        var options = ImmutableArray.CreateBuilder<FactOption>(list.Properties.Count);
        foreach (var (name, value) in list.Properties)
        {
            if (!Identifiers.IsName(name.Value))
                item.Found.Add(ShapeFindings.BadName.At(name.Place, name.Value));
            if (ObjectReader.Open(value, name.Value, item.Found) is not { } option)
                continue;
            var title = option.RequiredText("title");
            option.Close();
            if (title is not null)
                options.Add(new FactOption(name.Value, title));
        }
        return options.DrainToImmutable();
    }
}
