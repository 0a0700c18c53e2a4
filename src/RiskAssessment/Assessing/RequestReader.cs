using System.Text;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.Assessing;

/// <summary>A request from JSON, as strict as a rule file is read.</summary>
internal static class RequestReader
{
    public static RequestReadResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        // A lone surrogate cannot be written as UTF-8; the same text as bytes would be no UTF-8 either.
        return JsonText.FirstForbidden(json) is >= 0 and var at && char.IsSurrogate(json[at])
            ? Fail(JsonFindings.NotUtf8.At(new SourcePlace("", 1, at + 1)), null)
            : Read(Encoding.UTF8.GetBytes(json));
    }

    public static RequestReadResult Read(ReadOnlyMemory<byte> utf8Json)
    {
        var found = new DiagnosticBag();
        if (utf8Json.Length > Limits.FileBytes)
        {
            return Fail(FileFindings.TooLarge.At(new SourcePlace("", 1, 1),
                ItemReader.Number(Limits.FileBytes)), null);
        }
        // A mark may stand before the first of a series alone, which is the business of who reads the series.
        if (utf8Json.Span.StartsWith("\uFEFF"u8))
            return Fail(JsonFindings.Syntax.At(new SourcePlace("", 1, 1), "\uFEFF"), null);
        var root = JsonReader.Read(new SourceFile("", utf8Json), found, nullAllowed: true);
        if (root is not SourceObject node)
            return Fail(root is null ? found.InOrder()[0] : RequestFindings.NotAnObject.At(root.Place), null);
        var reference = ReferenceOf(node, found);
        var item = new ObjectReader(node, found);
        var ruleSet = item.Required<SourceString>("ruleSet");
        var version = Text(item, "version");
        var role = Text(item, "role");
        var date = ReadDate(item, "date", isRequired: true);
        var assessedOn = ReadDate(item, "assessedOn", isRequired: false);
        var facts = ReadFacts(item);
        var measures = item.OptionalNames("measuresInPlace", mayBeEmpty: true) ?? [];
        // A null in the list is no id; elsewhere null stands for left out, which in these two cannot be.
        if (node.Find("measuresInPlace")?.Value is SourceArray list && list.Items.FirstOrDefault(one => one is SourceNull) is { } hole)
            found.Add(JsonFindings.Null.At(hole.Place, "measuresInPlace"));
        foreach (var name in new[] { "ruleSet", "date" })
        {
            if (node.Find(name)?.Value is SourceNull nothing)
                found.Add(JsonFindings.Null.At(nothing.Place, name));
        }
        item.Optional("reference");
        item.Close();
        if (found.HasErrors)
            return Fail(found.InOrder().First(one => one.Severity == DiagnosticSeverity.Error), reference);
        return new RequestReadResult(new AssessmentRequest(ruleSet!.Value, date!.Value)
        {
            Version = version,
            Role = role,
            AssessedOn = assessedOn ?? date.Value,
            Facts = facts,
            MeasuresInPlace = [.. measures.Select(measure => measure.Value)],
            Reference = reference,
        }, null);
    }

    private static string? Text(ObjectReader item, string name) => item.Optional<SourceString>(name)?.Value;

    /// <summary>
    /// The reference, also of a request that is wrong, so that the host knows which one it was; null where it is no
    /// reference, or where a property stands twice and nobody can say which one was meant.
    /// </summary>
    private static string? ReferenceOf(SourceObject node, DiagnosticBag found)
    {
        var isTwice = found.Has(JsonFindings.DuplicateProperty);
        switch (node.Find("reference")?.Value)
        {
            case null or SourceNull:
                return null;
            case SourceString text when AssessmentRequest.IsReference(text.Value):
                return isTwice ? null : text.Value;
            case SourceString text when text.Value.Length <= Limits.ReferenceCharacters:
                // The character that may not be there has been reported where it stands.
                return null;
            case SourceString text:
                found.Add(RequestFindings.ReferenceTooLong.At(text.Place, ItemReader.Number(Limits.ReferenceCharacters)));
                return null;
            case var other:
                NodeKinds.Expect<SourceString>(other, "reference", found);
                return null;
        }
    }

    private static DateOnly? ReadDate(ObjectReader item, string name, bool isRequired)
    {
        var written = isRequired ? item.Required<SourceString>(name) : item.Optional<SourceString>(name);
        if (written is null)
            return null;
        if (Dates.TryRead(written.Value, out var date))
            return date;
        item.Found.Add(ShapeFindings.BadDate.At(written.Place, written.Value));
        return null;
    }

    private static Dictionary<string, FactValue> ReadFacts(ObjectReader item)
    {
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var (name, value) in item.Optional<SourceObject>("facts")?.Properties ?? [])
        {
            if (ReadFact(value) is { } fact)
                facts[name.Value] = fact;
            else if (!IsReported(value))
                item.Found.Add(RequestFindings.FactType.At(value.Place, name.Value,
                    "true, false, een getal, een tekst, een lijst van teksten of null",
                    "true, false, a number, a text, a list of texts or null"));
        }
        return facts;
    }

    /// <summary>A number that is too large, or what is nested too deep, has been reported for what it is.</summary>
    private static bool IsReported(SourceNode value) =>
        value is SourceUnread || (value is SourceArray list && list.Items.Any(item => item is SourceUnread));

    private static FactValue? ReadFact(SourceNode value) => value switch
    {
        SourceNull => FactValue.Unknown,
        SourceBoolean flag => FactValue.Of(flag.Value),
        SourceNumber number => FactValue.Of(number.Value),
        SourceString text => FactValue.Of(text.Value),
        SourceArray list when list.Items.All(one => one is SourceString) => FactValue.Of(list.Items.Select(one => ((SourceString)one).Value)),
        _ => default(FactValue?),
    };

    private static RequestReadResult Fail(Diagnostic found, string? reference) => new(null, new RequestError(found, reference));
}
