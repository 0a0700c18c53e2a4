using System.Globalization;
using System.Text.RegularExpressions;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;

namespace RiskAssessment.Reviewing;

/// <summary>How texts are written: their length, and how they end.</summary>
internal static partial class TextReview
{
    private static readonly HashSet<string> Sentences = new(StringComparer.Ordinal) { "because", "text", "action", "description" };

    public static void Report(Review review)
    {
        foreach (var text in WrittenTexts.Of(review.Document.Root))
        {
            var most = text.IsTitle ? review.Options.LongestTitle
                : text.Property == "because" ? review.Options.LongestReason : review.Options.LongestText;
            foreach (var (name, words) in text.Words)
            {
                var written = words.Value.TrimEnd();
                if (written.Length > most)
                    review.Report(Advice.TextTooLong, words.Place, name, Number(written.Length), Number(most));
                if (Sentences.Contains(text.Property) && !EndsSentence().IsMatch(written))
                    review.Report(Advice.TextWithoutEnd, LastOf(words, written), name);
                if (text.IsTitle && EndsWithFullStop().IsMatch(written))
                    review.Report(Advice.TitleWithFullStop, LastOf(words, written), name);
            }
        }
    }

    private static Diagnostics.SourcePlace LastOf(SourceString words, string written) => words.PlaceOf(Math.Max(0, written.Length - 1));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Closing quotes and parentheses may stand after the full stop.
    [GeneratedRegex(@"[.!?…]['""’”»)\]]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex EndsSentence();

    // Not after an abbreviation: e.d., enz., etc., B.V.
    [GeneratedRegex(@"(?<![.\p{L}])\p{L}{4,}\.\z|[0-9)\]]\.\z", RegexOptions.CultureInvariant)]
    private static partial Regex EndsWithFullStop();
}
