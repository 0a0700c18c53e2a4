using System.Text;
using RiskAssessment.Catalogs;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.Tests.Support;

/// <summary>
/// A rule file of a test. In its text <c>¦</c> stands before each character at which a finding is expected; it is taken
/// out before the file is read.
/// </summary>
internal sealed record RuleText(string Path, string Text)
{
    /// <summary>
    /// The same file with one passage replaced; the passage stands in it exactly once. In both a backtick stands for a
    /// double quote, so that JSON can be read in a test.
    /// </summary>
    public RuleText With(string passage, string replacement)
    {
        (passage, replacement) = (Quoted(passage), Quoted(replacement));
        var at = Text.IndexOf(passage, StringComparison.Ordinal);
        if (at < 0 || Text.IndexOf(passage, at + 1, StringComparison.Ordinal) >= 0)
            throw new ArgumentException($"The passage must stand in the text exactly once: {passage}", nameof(passage));
        return this with { Text = Text.Replace(passage, replacement, StringComparison.Ordinal) };
    }

    /// <summary>The file with a property added before its other ones.</summary>
    public RuleText WithProperty(string property) => With("`format`: 1,", $"`format`: 1,\n  {property},");

    public RuleText At(string path) => this with { Path = path };

    public Marked Marked => Marked.Read(Text);

    public static string Quoted(string json) => json.Replace('`', '"');

    public RuleFile ToFile()
    {
        var (folder, name) = (Path[..Path.IndexOf('/', StringComparison.Ordinal)], System.IO.Path.GetFileNameWithoutExtension(Path));
        return new RuleFile(folder, SemanticVersion.Parse(name), new SourceFile(Path, Encoding.UTF8.GetBytes(Marked.Text)));
    }
}
