namespace RiskAssessment.Cli.Pages;

/// <summary>
/// The colours of risk classes, from mild to grave: on each, the text has a contrast of 4.5 at least. They never carry
/// anything alone: the number and the title of the class stand with them.
/// </summary>
internal static class ClassColours
{
    private static readonly (string Back, string Text, string Terminal)[] Shades =
    [
        ("d6ebd9", "14351c", "green"),
        ("f3eeb0", "3a3300", "yellow"),
        ("fbd28f", "452700", "darkorange"),
        ("f09a80", "3f0d00", "red"),
        ("8c1d2b", "ffffff", "maroon"),
    ];

    public static IReadOnlyList<(string Back, string Text)> All { get; } = [.. Shades.Select(shade => (shade.Back, shade.Text))];

    /// <summary>Which of the shades: however many classes there are, the first and the last are the ends.</summary>
    /// <param name="rank">The rank of a class, from 0.</param>
    /// <param name="classes">How many classes there are: two or more.</param>
    public static int ShadeOf(int rank, int classes) => (int)Math.Round((Shades.Length - 1) * (double)rank / (classes - 1), MidpointRounding.AwayFromZero);

    public static int ShadeOf(ClassRun one) => ShadeOf(one.Rank, one.Count);

    /// <summary>Background and text as hexadecimal RGB.</summary>
    public static (string Back, string Text) Of(ClassRun one) => (Shades[ShadeOf(one)].Back, Shades[ShadeOf(one)].Text);

    /// <summary>The colour of a class on a terminal.</summary>
    public static string OnTerminal(int rank, int classes) => Shades[ShadeOf(rank, classes)].Terminal;
}
