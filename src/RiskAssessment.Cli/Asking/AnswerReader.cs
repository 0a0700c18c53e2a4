using System.Globalization;
using RiskAssessment.Cli.Input;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Asking;

/// <summary>What a person types at a question, as <c>--fact</c> writes it: by number, by value or by the words of the option.</summary>
internal sealed class AnswerReader(Speech speech)
{
    private static readonly char[] Between = [',', ' ', ';'];

    /// <summary>The answer, or null with what is wrong with it.</summary>
    public string? Read(Fact fact, string typed, out string wrong)
    {
        wrong = "";
        switch (fact.Type)
        {
            case FactType.Boolean:
                if ((typed == "1" ? true : typed == "2" ? false : TypedValue.FlagOf(typed)) is { } flag)
                    return flag ? "true" : "false";
                wrong = speech.Say("Antwoord met ja of nee, of met 1 of 2.", "Answer with yes or no, or with 1 or 2.");
                return null;
            case FactType.Number:
                if (TypedValue.NumberOf(typed) is { } number && number >= fact.Minimum && number <= fact.Maximum)
                    return number.ToString(CultureInfo.InvariantCulture);
                wrong = speech.Say($"Antwoord met een getal van {Number(fact.Minimum)} tot en met {Number(fact.Maximum)}.", $"Answer with a number from {Number(fact.Minimum)} to {Number(fact.Maximum)}.");
                return null;
            case FactType.Choice:
                if (OptionOf(fact, typed) is { } option)
                    return option;
                wrong = speech.Say($"Antwoord met een getal van 1 tot en met {fact.Options.Length}.", $"Answer with a number from 1 to {fact.Options.Length}.");
                return null;
            default:
                if (typed is "0" or "-")
                    return "";
                var chosen = typed.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(one => OptionOf(fact, one)).ToList();
                if (chosen.Count > 0 && !chosen.Contains(null))
                    return string.Join(',', chosen.Distinct());
                wrong = speech.Say($"Antwoord met getallen van 1 tot en met {fact.Options.Length}, met komma's ertussen, of met 0 voor geen.",
                    $"Answer with numbers from 1 to {fact.Options.Length}, with commas between them, or with 0 for none.");
                return null;
        }
    }

    private static string? OptionOf(Fact fact, string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= fact.Options.Length
            ? fact.Options[number - 1].Value
            : fact.Options.FirstOrDefault(one => one.Value == typed || one.Title.Languages.Any(language => string.Equals(one.Title.In(language), typed, StringComparison.OrdinalIgnoreCase)))?.Value;

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
