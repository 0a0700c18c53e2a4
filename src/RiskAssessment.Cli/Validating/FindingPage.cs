using System.Reflection;

namespace RiskAssessment.Cli.Validating;

/// <summary>The page of one kind of finding, <c>docs/findings/CODE.md</c>: it is part of the program.</summary>
internal sealed record FindingPage(string Code, string Markdown)
{
    private const string Folder = "findings/";
    private const string Extension = ".md";
    private static readonly Assembly Program = typeof(FindingPage).Assembly;

    /// <summary>The codes that have a page, in ordinal order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        .. Program.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Extension.Length]).Order(StringComparer.Ordinal),
    ];

    public static FindingPage? Find(string code)
    {
        using var stream = Program.GetManifestResourceStream(Folder + code + Extension);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return new FindingPage(code, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>What it means, why it matters and when to switch it off, as paragraphs.</summary>
    public string TextIn(Speech speech) => Section(speech.Say("Nederlands", "English"));

    /// <summary>What it means, alone: the first paragraph.</summary>
    public string MeaningIn(Speech speech) => TextIn(speech).Split("\n\n")[0].Split(": ", 2)[^1].ReplaceLineEndings(" ");

    /// <summary>The example that gives the finding, with its fences.</summary>
    public string Wrong => Section("Fout / Wrong");

    /// <summary>The example that does not.</summary>
    public string Right => Section("Goed / Right");

    private string Section(string heading)
    {
        var start = Markdown.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (start < 0)
            throw new InvalidOperationException($"The page of {Code} has no section '{heading}'.");
        start = Markdown.IndexOf('\n', start + 1) + 1;
        var end = Markdown.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Markdown[start..(end < 0 ? Markdown.Length : end)].Trim('\n');
    }
}
