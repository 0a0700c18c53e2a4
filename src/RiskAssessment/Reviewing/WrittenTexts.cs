using RiskAssessment.Documents;
using RiskAssessment.Texts;

namespace RiskAssessment.Reviewing;

/// <summary>A text as a file writes it: the property that it is, and its languages with their places.</summary>
internal sealed record WrittenText(string Property, SourceObject Languages)
{
    public bool IsTitle => Property is "title" or "organisation";

    /// <summary>Property and language as an author names them, with the words themselves.</summary>
    public IEnumerable<(string Name, SourceString Words)> Words => Languages.Properties
        .Where(property => property.Value is SourceString)
        .Select(property => ($"{Property}.{property.Name.Value}", (SourceString)property.Value));
}

/// <summary>All texts by language of a file, from top to bottom.</summary>
internal static class WrittenTexts
{
    private static readonly HashSet<string> Properties = new(StringComparer.Ordinal) { "title", "organisation", "help", "description", "action", "because", "text" };

    public static IEnumerable<WrittenText> Of(SourceNode node)
    {
        switch (node)
        {
            case SourceObject item:
                foreach (var (name, value) in item.Properties)
                {
                    // A fact may be called "title"; no fact has a text for the language "nl".
                    if (value is SourceObject text && Properties.Contains(name.Value) && text.Find(LocalizedText.DefaultLanguage)?.Value is SourceString)
                    {
                        yield return new WrittenText(name.Value, text);
                        continue;
                    }
                    foreach (var below in Of(value))
                        yield return below;
                }
                break;
            case SourceArray list:
                foreach (var below in list.Items.SelectMany(Of))
                    yield return below;
                break;
        }
    }
}
