using System.Globalization;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Conditions;

internal enum TokenKind
{
    End,
    Word,
    Number,
    String,
    Sign,
}

/// <summary>A token; for a string, <see cref="Text"/> is what stands between the quotes.</summary>
internal readonly record struct Token(TokenKind Kind, int At, string Text);

/// <summary>Divides the text of a condition into tokens.</summary>
internal static class Tokens
{
    private static readonly string[] Signs =
        ["||", "&&", "==", "!=", "<=", ">=", "<", ">", "!", "(", ")", ",", ".", "+", "-", "*", "/"];

    /// <summary>The tokens, the last one being the end; null when there is something that is none, which is reported.</summary>
    public static List<Token>? Divide(string text, ConditionReporter reporter)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\n')
            {
                at++;
                continue;
            }
            if (Next(text, at, reporter) is not { } token)
                return null;
            tokens.Add(token);
            at += token.Kind == TokenKind.String ? token.Text.Length + 2 : token.Text.Length;
        }
        tokens.Add(new Token(TokenKind.End, text.Length, ""));
        return tokens;
    }

    private static Token? Next(string text, int at, ConditionReporter reporter)
    {
        var first = text[at];
        if (char.IsAsciiLetter(first))
            return new Token(TokenKind.Word, at, While(text, at, char.IsAsciiLetterOrDigit));
        if (char.IsAsciiDigit(first))
            return new Token(TokenKind.Number, at, Number(text, at));
        if (first is '"' or '\'')
        {
            var close = text.IndexOf(first, at + 1);
            if (close >= 0)
                return new Token(TokenKind.String, at, text[(at + 1)..close]);
            reporter.Report(ConditionFindings.UnclosedString, at, first.ToString());
            return null;
        }
        foreach (var sign in Signs)
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
                return new Token(TokenKind.Sign, at, sign);
        }
        var (dutch, english) = Hint(text, at);
        reporter.Report(ConditionFindings.Character, at, StringInfo.GetNextTextElement(text, at), dutch, english);
        return null;
    }

    private static string Number(string text, int at)
    {
        var whole = While(text, at, char.IsAsciiDigit);
        var point = at + whole.Length;
        return point + 1 < text.Length && text[point] == '.' && char.IsAsciiDigit(text[point + 1])
            ? whole + "." + While(text, point + 1, char.IsAsciiDigit)
            : whole;
    }

    private static string While(string text, int at, Func<char, bool> holds)
    {
        var end = at;
        while (end < text.Length && holds(text[end]))
            end++;
        return text[at..end];
    }

    private static (string Dutch, string English) Hint(string text, int at) => text[at] switch
    {
        '=' => ("Gelijk is ==.", "Equal is ==."),
        '&' => ("En is && of and.", "And is && or and."),
        '|' => ("Of is || of or.", "Or is || or or."),
        '`' or '‘' or '’' or '“' or '”' or '„' => ("Gebruik een recht aanhalingsteken: ' of \".", "Use a straight quote: ' or \"."),
        '≤' => ("Hoogstens is <=.", "At most is <=."),
        '≥' => ("Ten minste is >=.", "At least is >=."),
        '≠' => ("Ongelijk is !=.", "Unequal is !=."),
        '_' => ("Namen hebben alleen letters en cijfers.", "Names have letters and digits alone."),
        _ => ("", ""),
    };
}
