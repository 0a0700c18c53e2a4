using System.Globalization;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Model;

namespace RiskAssessment.Assessing;

/// <summary>Checks the value that a request gives to a fact.</summary>
internal static class FactChecker
{
    private static readonly SourcePlace Nowhere = new("", 1, 1);

    /// <summary>What is wrong, or null.</summary>
    public static Diagnostic? Check(Fact fact, FactValue value)
    {
        switch (value.Kind, fact.Type)
        {
            case (FactValueKind.Unknown, _):
            case (FactValueKind.Boolean, FactType.Boolean):
                return null;
            case (FactValueKind.Choice, FactType.Choice):
                return fact.IndexOf(value.AsChoice) >= 0 ? null : Undeclared(fact, value.AsChoice);
            case (FactValueKind.Choices, FactType.Choices):
                foreach (var option in value.AsChoices)
                {
                    if (fact.IndexOf(option) < 0)
                        return Undeclared(fact, option);
                }
                return null;
            case (FactValueKind.Number, FactType.Number):
                // Written so that NaN is out of range too.
                return value.AsNumber >= fact.Minimum && value.AsNumber <= fact.Maximum ? null
                    : RequestFindings.FactRange.At(Nowhere, fact.Name, Number(fact.Minimum), Number(fact.Maximum), Number(value.AsNumber));
            default:
                var (dutch, english) = Words(fact);
                return RequestFindings.FactType.At(Nowhere, fact.Name, dutch, english);
        }
    }

    private static Diagnostic Undeclared(Fact fact, string option)
    {
        var options = fact.Options.Select(one => one.Value).ToList();
        return RequestFindings.FactValue.Suggesting(Suggestions.Nearest(option, options), Nowhere, option, fact.Name, string.Join(", ", options));
    }

    private static (string Dutch, string English) Words(Fact fact)
    {
        var options = string.Join(", ", fact.Options.Select(one => one.Value));
        return fact.Type switch
        {
            FactType.Boolean => ("true of false", "true or false"),
            FactType.Choice => ($"een van {options}", $"one of {options}"),
            FactType.Choices => ($"een lijst van {options}", $"a list of {options}"),
            _ => ($"een getal van {Number(fact.Minimum)} tot en met {Number(fact.Maximum)}", $"a number from {Number(fact.Minimum)} to {Number(fact.Maximum)}"),
        };
    }

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
