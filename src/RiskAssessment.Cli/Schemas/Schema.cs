using System.Text.Json;

namespace RiskAssessment.Cli.Schemas;

/// <summary>One of the two schemas, as it stands in <c>rules/schema</c> and inside this program.</summary>
internal sealed class Schema
{
    public static readonly Schema RuleSet = new("ruleset");

    public static readonly Schema Cases = new("cases");

    public static readonly IReadOnlyList<Schema> All = [RuleSet, Cases];

    private readonly Lazy<byte[]> _text;

    private Schema(string name)
    {
        Name = name;
        _text = new(() => ReadResource(FileName));
    }

    /// <summary>As the command line calls it.</summary>
    public string Name { get; }

    public string FileName => $"{Name}.schema.json";

    public ReadOnlyMemory<byte> Text => _text.Value;

    /// <summary>The schema of the whole file.</summary>
    public SchemaNode Root
    {
        get
        {
            using var json = JsonDocument.Parse(Text);
            var root = json.RootElement.Clone();
            return new SchemaNode(root, root);
        }
    }

    private static byte[] ReadResource(string name)
    {
        using var stream = typeof(Schema).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
