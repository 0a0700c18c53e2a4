using System.Text.RegularExpressions;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Reviewing;

/// <summary>Texts with what belongs to one person: an e-mail address, a mobile number, a citizen service number.</summary>
internal static partial class PersonalDataInText
{
    public static void Report(Review review)
    {
        foreach (var (name, words) in WrittenTexts.Of(review.Document.Root).SelectMany(text => text.Words))
        {
            if (Email().Match(words.Value) is { Success: true } email)
                review.Report(Advice.PersonalDataInText, words.PlaceOf(email.Index), name, "een e-mailadres", "an e-mail address");
            if (Mobile().Match(words.Value) is { Success: true } mobile)
                review.Report(Advice.PersonalDataInText, words.PlaceOf(mobile.Index), name, "een mobiel nummer", "a mobile number");
            if (NineDigits().Matches(words.Value).FirstOrDefault(match => IsCitizenServiceNumber(match.Value)) is { } bsn)
                review.Report(Advice.PersonalDataInText, words.PlaceOf(bsn.Index), name, "wat een burgerservicenummer lijkt", "what looks like a citizen service number (BSN)");
        }
    }

    /// <summary>The check of eleven: nine digits weighed 9 to 2, and the last one -1, divisible by eleven.</summary>
    private static bool IsCitizenServiceNumber(string digits)
    {
        var sum = -(digits[^1] - '0');
        for (var i = 0; i < digits.Length - 1; i++)
            sum += (digits.Length - i) * (digits[i] - '0');
        return sum != 0 && sum % 11 == 0;
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?:\+31[ -]?|\b0031[ -]?|\b0)6(?:[ -]?[0-9]){8}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<![0-9])[0-9]{9}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NineDigits();
}
