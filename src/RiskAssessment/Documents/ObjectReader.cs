using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;
using RiskAssessment.Texts;

namespace RiskAssessment.Documents;

/// <summary>
/// Takes the properties out of one JSON object. What is asked for is what may be there: <see cref="Close"/> reports the
/// rest. A property that is missing or wrong has been reported when a method gives null.
/// </summary>
internal sealed class ObjectReader(SourceObject node, DiagnosticBag found)
{
    private readonly List<string> _asked = [];

    public SourceObject Node => node;

    public DiagnosticBag Found => found;

    /// <summary>The object, or null (reported) when the node is none.</summary>
    public static ObjectReader? Open(SourceNode value, string name, DiagnosticBag found) =>
        NodeKinds.Expect<SourceObject>(value, name, found) is { } node ? new ObjectReader(node, found) : null;

    public SourceNode? Optional(string name)
    {
        _asked.Add(name);
        return node.Find(name)?.Value;
    }

    public SourceNode? Required(string name)
    {
        var value = Optional(name);
        if (value is null)
            found.Add(ShapeFindings.MissingProperty.At(node.Place, name));
        return value;
    }

    /// <summary>The value when it is there and of the right type.</summary>
    public T? Optional<T>(string name) where T : SourceNode =>
        Optional(name) is { } value ? NodeKinds.Expect<T>(value, name, found) : null;

    public T? Required<T>(string name) where T : SourceNode =>
        Required(name) is { } value ? NodeKinds.Expect<T>(value, name, found) : null;

    public ObjectReader? OptionalObject(string name) => Optional<SourceObject>(name) is { } value ? new(value, found) : null;

    public ObjectReader? RequiredObject(string name) => Required<SourceObject>(name) is { } value ? new(value, found) : null;

    public LocalizedText? OptionalText(string name) => Optional(name) is { } value ? ReadText(value, name) : null;

    public LocalizedText? RequiredText(string name) => Required(name) is { } value ? ReadText(value, name) : null;

    public bool Flag(string name) => Optional<SourceBoolean>(name) is { Value: true };

    /// <summary><c>replaces</c> is true or absent; null when it is neither.</summary>
    public bool? Replaces()
    {
        var written = Optional("replaces");
        if (written is null or SourceBoolean { Value: true })
            return written is not null;
        if (written is not (SourceNull or SourceUnread))
            found.Add(ShapeFindings.ReplacesNotTrue.At(written.Place));
        return null;
    }

    /// <summary>A word of an enumeration.</summary>
    public T? RequiredTerm<T>(string name, Terms<T> terms) where T : struct, Enum
    {
        if (Required<SourceString>(name) is not { } written)
            return null;
        if (terms.TryFind(written.Value, out var value))
            return value;
        found.Add(ShapeFindings.NotAllowed.Suggesting(found.Nearest(written.Value, terms.Words),
            written.Place, written.Value, name, string.Join(", ", terms.Words)));
        return null;
    }

    /// <summary>An id of this file's own making, or a reference to one: its form is checked, not whether it exists.</summary>
    public SourceString? OptionalId(string name) =>
        Optional<SourceString>(name) is { } written && CheckId(written) ? written : null;

    public SourceString? RequiredId(string name) =>
        Required<SourceString>(name) is { } written && CheckId(written) ? written : null;

    /// <summary>A list of texts; one named twice counts once. Items that are no text are reported and left out.</summary>
    public IReadOnlyList<SourceString>? OptionalNames(string name, bool mayBeEmpty = false) =>
        Optional<SourceArray>(name) is { } list ? ReadNames(list, name, mayBeEmpty) : null;

    /// <summary>Reports every property that nobody asked for.</summary>
    public void Close()
    {
        foreach (var property in node.Properties)
        {
            if (_asked.Contains(property.Name.Value))
                continue;
            found.Add(ShapeFindings.UnknownProperty.Suggesting(
                found.Nearest(property.Name.Value, _asked.Where(name => node.Find(name) is null)),
                property.Name.Place, property.Name.Value, string.Join(", ", _asked)));
        }
    }

    public bool CheckId(SourceString written)
    {
        if (Identifiers.IsId(written.Value))
            return true;
        found.Add(ShapeFindings.BadId.At(written.Place, written.Value));
        return false;
    }

    private List<SourceString> ReadNames(SourceArray list, string name, bool mayBeEmpty)
    {
        if (list.Items.Count == 0 && !mayBeEmpty)
            found.Add(ShapeFindings.Empty.At(list.Place, name));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<SourceString>();
        foreach (var item in list.Items)
        {
            if (NodeKinds.Expect<SourceString>(item, name, found) is { } text && seen.Add(text.Value))
                names.Add(text);
        }
        return names;
    }

    private LocalizedText? ReadText(SourceNode value, string name)
    {
        if (NodeKinds.Expect<SourceObject>(value, name, found) is not { } languages)
            return null;
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var tags = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (language, text) in languages.Properties)
        {
            if (!Identifiers.IsLanguageTag(language.Value))
                found.Add(ShapeFindings.LanguageTag.At(language.Place, language.Value));
            // Tags are not case-sensitive (BCP 47): EN beside en is the same language twice.
            else if (!tags.Add(language.Value))
                found.Add(JsonFindings.DuplicateProperty.At(language.Place, language.Value));
            if (NodeKinds.Expect<SourceString>(text, $"{name}.{language.Value}", found) is not { } written)
                continue;
            if (string.IsNullOrWhiteSpace(written.Value))
                found.Add(ShapeFindings.BlankText.At(written.Place, $"{name}.{language.Value}"));
            texts[language.Value] = written.Value;
        }
        if (languages.Find(LocalizedText.DefaultLanguage) is null)
            found.Add(ShapeFindings.MissingProperty.At(languages.Place, LocalizedText.DefaultLanguage));
        return texts.ContainsKey(LocalizedText.DefaultLanguage) ? new LocalizedText(texts) : null;
    }
}
