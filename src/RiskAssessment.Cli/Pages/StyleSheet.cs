using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace RiskAssessment.Cli.Pages;

/// <summary>The style sheet that comes with the tool. Only it can be written into a page as it stands.</summary>
internal sealed class StyleSheet
{
    private StyleSheet(string text)
    {
        Text = text;
    }

    public static StyleSheet Page { get; } = Load("Page.css");

    public string Text { get; }

    /// <summary>By which the policy of a page lets in this style sheet and no other.</summary>
    public string Hash => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}";

    private static StyleSheet Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new StyleSheet(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
