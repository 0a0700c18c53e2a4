using System.Globalization;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Reviewing;

/// <summary>Texts that are missing in a language in which most of the file's texts are there.</summary>
internal static class LanguageReview
{
    public static void Report(Review review)
    {
        var texts = WrittenTexts.Of(review.Document.Root).ToList();
        var languages = texts.SelectMany(text => text.Languages.Properties).GroupBy(property => property.Name.Value, StringComparer.OrdinalIgnoreCase)
            .Select(group => (Tag: group.Key, Count: group.Count())).Where(language => language.Count * 2 > texts.Count).ToList();
        foreach (var text in texts)
        {
            foreach (var (tag, count) in languages)
            {
                if (!text.Languages.Properties.Any(property => property.Name.Value.Equals(tag, StringComparison.OrdinalIgnoreCase)))
                    review.Report(Advice.LanguageMissing, text.Languages.Place, text.Property, tag, Number(count), Number(texts.Count));
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
