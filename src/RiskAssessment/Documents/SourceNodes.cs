using RiskAssessment.Diagnostics;

namespace RiskAssessment.Documents;

/// <summary>A JSON value with its place in the file. The nodes of a file form a tree that is never changed.</summary>
internal abstract class SourceNode(SourceFile file, int start)
{
    protected SourceFile File { get; } = file;

    /// <summary>Offset of its first byte.</summary>
    public int Start { get; } = start;

    public SourcePlace Place => File.PlaceOf(Start);
}

internal sealed class SourceObject(SourceFile file, int start, IReadOnlyList<SourceProperty> properties)
    : SourceNode(file, start)
{
    /// <summary>As written; of a name that stands twice the first.</summary>
    public IReadOnlyList<SourceProperty> Properties { get; } = properties;

    public SourceProperty? Find(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name.Value == name)
                return property;
        }
        return null;
    }
}

internal sealed record SourceProperty(SourceString Name, SourceNode Value);

internal sealed class SourceArray(SourceFile file, int start, IReadOnlyList<SourceNode> items) : SourceNode(file, start)
{
    public IReadOnlyList<SourceNode> Items { get; } = items;
}

internal sealed class SourceString(SourceFile file, int start, string value) : SourceNode(file, start)
{
    public string Value { get; } = value;

    /// <summary>The place in the file of a character of the value, escapes taken into account.</summary>
    public SourcePlace PlaceOf(int index) => File.PlaceOf(JsonText.OffsetOf(File.Bytes.Span, Start, index));
}

internal sealed class SourceNumber(SourceFile file, int start, string written, double value) : SourceNode(file, start)
{
    /// <summary>As it stands in the file.</summary>
    public string Written { get; } = written;

    public double Value { get; } = value;
}

internal sealed class SourceBoolean(SourceFile file, int start, bool value) : SourceNode(file, start)
{
    public bool Value { get; } = value;
}

/// <summary>A null; where it has no place it has been reported already.</summary>
internal sealed class SourceNull(SourceFile file, int start) : SourceNode(file, start);

/// <summary>Something that was too deep or too large to keep; it has been reported already.</summary>
internal sealed class SourceUnread(SourceFile file, int start) : SourceNode(file, start);
