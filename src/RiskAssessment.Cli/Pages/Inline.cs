using System.Diagnostics.CodeAnalysis;

namespace RiskAssessment.Cli.Pages;

/// <summary>What stands in a line of a page: plain text with a role. How it is written safely is for the page to know.</summary>
internal abstract record Inline
{
    [SuppressMessage("Usage", "CA2225", Justification = "A text in a list of inlines is a text.")]
    public static implicit operator Inline(string text) => new TextRun(text);
}

/// <param name="Text">Any text.</param>
/// <param name="Language">The language it is in where that is not the language of the page, or null.</param>
internal sealed record TextRun(string Text, string? Language = null) : Inline;

internal sealed record StrongRun(string Text) : Inline;

/// <summary>Something said beside the main thing.</summary>
internal sealed record AsideRun(string Text) : Inline;

/// <summary>An id, a name or an expression.</summary>
internal sealed record CodeRun(string Text) : Inline;

/// <summary>A short word that marks an item.</summary>
internal sealed record TagRun(string Text) : Inline;

/// <summary>A link to a place on the page.</summary>
internal sealed record ItemLink(string Anchor, string Text, string? Language = null, bool IsCode = false) : Inline;

/// <summary>A link to the web, where the address is one of the web; otherwise the text with the address as text.</summary>
internal sealed record WebLink(string Text, string? Address) : Inline
{
    /// <summary>The address, fit for a link; null for any other scheme than http and https.</summary>
    public string? Target => Uri.TryCreate(Address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        ? uri.AbsoluteUri : null;
}

/// <summary>A risk class: its number from mild to grave, its title, and a colour that adds nothing to the two.</summary>
/// <param name="Rank">From 0.</param>
/// <param name="Count">How many classes there are.</param>
/// <param name="Title">Its title.</param>
internal sealed record ClassRun(int Rank, int Count, string Title) : Inline;
