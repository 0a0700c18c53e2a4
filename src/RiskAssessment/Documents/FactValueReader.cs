using System.Globalization;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Documents;

/// <summary>Reads a value that a file gives to a fact: a default, or the value of a role.</summary>
internal static class FactValueReader
{
    public static FactValue? Read(SourceNode written, Fact fact, DiagnosticBag found)
    {
        switch (fact.Type)
        {
            case FactType.Boolean:
                return NodeKinds.Expect<SourceBoolean>(written, fact.Name, found) is { } flag ? FactValue.Of(flag.Value) : default(FactValue?);
            case FactType.Choice:
                return NodeKinds.Expect<SourceString>(written, fact.Name, found) is { } text && IsDeclared(text, fact, found)
                    ? FactValue.Of(text.Value) : default(FactValue?);
            case FactType.Choices:
                return NodeKinds.Expect<SourceArray>(written, fact.Name, found) is { } list ? ReadSet(list, fact, found) : default(FactValue?);
            default:
                return NodeKinds.Expect<SourceNumber>(written, fact.Name, found) is { } number ? ReadNumber(number, fact, found) : default(FactValue?);
        }
    }

    private static FactValue? ReadSet(SourceArray list, Fact fact, DiagnosticBag found)
    {
        var good = true;
        var values = new List<string>();
        foreach (var item in list.Items)
        {
            if (NodeKinds.Expect<SourceString>(item, fact.Name, found) is { } text && IsDeclared(text, fact, found))
                values.Add(text.Value);
            else
                good = false;
        }
        return good ? FactValue.Of(values) : default(FactValue?);
    }

    private static FactValue? ReadNumber(SourceNumber number, Fact fact, DiagnosticBag found)
    {
        if (number.Value >= fact.Minimum && number.Value <= fact.Maximum)
            return FactValue.Of(number.Value);
        found.Add(ShapeFindings.ValueOutOfRange.At(number.Place, number.Written, fact.Name,
            fact.Minimum.ToString(CultureInfo.InvariantCulture), fact.Maximum.ToString(CultureInfo.InvariantCulture)));
        return null;
    }

    private static bool IsDeclared(SourceString text, Fact fact, DiagnosticBag found)
    {
        if (fact.IndexOf(text.Value) >= 0)
            return true;
        var values = fact.Options.Select(option => option.Value);
        found.Add(ShapeFindings.UndeclaredValue.Suggesting(found.Nearest(text.Value, values),
            text.Place, text.Value, fact.Name, string.Join(", ", values)));
        return false;
    }
}
