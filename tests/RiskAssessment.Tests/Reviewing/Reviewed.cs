using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Reviewing;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Reviewing;

/// <summary>Files of a test under review: what is found of one kind, at the marks and nowhere else.</summary>
internal static class Reviewed
{
    public static void Finds(string code, params IReadOnlyList<RuleText> files)
    {
        var marks = files.OrderBy(file => file.Path, StringComparer.Ordinal)
            .SelectMany(file => file.Marked.Places.Select(place => file.Path + place));

        Assert.Equal(marks, Load(new ReviewOptions(), files).Where(one => one.Code == code)
            .Select(one => FormattableString.Invariant($"{one.File}({one.Line},{one.Column})")));
    }

    public static IReadOnlyList<Diagnostic> Load(ReviewOptions options, params IReadOnlyList<RuleText> files)
    {
        var result = RuleSetCatalog.Load([.. files.Select(file => file.ToFile())], new DiagnosticBag(), options);
        Assert.NotNull(result.Catalog);
        return result.Diagnostics;
    }
}
