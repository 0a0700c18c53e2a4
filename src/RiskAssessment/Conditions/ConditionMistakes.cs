using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Conditions;

/// <summary>What a parser says of a token that does not fit, with what could stand there.</summary>
internal sealed class ConditionMistakes(TokenReader tokens, ConditionReporter reporter)
{
    /// <summary>A choice is compared with something else than one of its values.</summary>
    public void WrongComparison(Token token, Fact fact)
    {
        var (dutch, english) = TypeWords(fact);
        reporter.Report(ConditionFindings.WrongComparison, token.At, fact.Name, dutch, Example(fact), english);
    }

    /// <summary>Something that is not true or false by itself stands where a condition is wanted.</summary>
    public void NotByItself(Token name, Fact fact)
    {
        var (dutch, english) = TypeWords(fact);
        reporter.Report(ConditionFindings.NotACondition, name.At, name.Text, dutch, Example(fact), english);
    }

    /// <summary>The condition is over and something follows.</summary>
    public void LeftOver()
    {
        string[] words = ["and", "or", "in"];
        var meant = tokens.Current.Kind == TokenKind.Word
            ? words.FirstOrDefault(word => word != tokens.Current.Text && word.Equals(tokens.Current.Text, StringComparison.OrdinalIgnoreCase)) : null;
        Expected("and, or of het einde", "and, or or the end", meant);
    }

    /// <summary>Something else is wanted than what stands here.</summary>
    public void Expected(string dutch, string english, string? meant = null)
    {
        var (foundDutch, foundEnglish) = tokens.Current.Kind == TokenKind.End
            ? ("niets meer", "nothing more") : ($"'{tokens.Current.Text}'", $"'{tokens.Current.Text}'");
        reporter.Suggest(ConditionFindings.Expected, meant, tokens.Current.At, dutch, foundDutch, english, foundEnglish);
    }

    private static (string Dutch, string English) TypeWords(Fact fact) => fact.Type switch
    {
        FactType.Choice => ("een keuze", "a choice"),
        FactType.Choices => ("een verzameling keuzes", "a set of choices"),
        FactType.Number => ("een getal", "a number"),
        _ => ("waar of onwaar", "true or false"),
    };

    private static string Example(Fact fact)
    {
        var value = fact.Options.Length > 0 ? fact.Options[0].Value : "...";
        return fact.Type switch
        {
            FactType.Choice => $"{fact.Name} == '{value}'",
            FactType.Choices => $"{fact.Name}.Contains('{value}')",
            _ => $"{fact.Name} > 0",
        };
    }
}
