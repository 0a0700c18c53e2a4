using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Documents;

/// <summary>The kinds of JSON values, in words.</summary>
internal static class NodeKinds
{
    /// <summary>The node when it is of this kind; otherwise null, and reported unless that has been done.</summary>
    public static T? Expect<T>(SourceNode value, string name, DiagnosticBag found) where T : SourceNode
    {
        if (value is T right)
            return right;
        if (value is SourceNull or SourceUnread)
        {
            found.Meet();
            return null;
        }
        var (expectedDutch, expectedEnglish) = WordsOf(typeof(T));
        var (actualDutch, actualEnglish) = WordsOf(value.GetType());
        found.Add(ShapeFindings.WrongType.At(value.Place, name, expectedDutch, actualDutch, expectedEnglish, actualEnglish));
        return null;
    }

    private static (string Dutch, string English) WordsOf(Type kind) =>
        kind == typeof(SourceObject) ? ("een object { ... }", "an object { ... }")
        : kind == typeof(SourceArray) ? ("een lijst [ ... ]", "a list [ ... ]")
        : kind == typeof(SourceString) ? ("een tekst tussen aanhalingstekens", "a text between quotes")
        : kind == typeof(SourceNumber) ? ("een getal", "a number")
        : ("true of false", "true or false");
}
