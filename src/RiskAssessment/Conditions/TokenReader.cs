namespace RiskAssessment.Conditions;

/// <summary>Where a parser is among the tokens of a condition.</summary>
internal sealed class TokenReader(List<Token> tokens)
{
    private int _next;

    public Token Current => tokens[_next];

    public Token Following => tokens[Math.Min(_next + 1, tokens.Count - 1)];

    /// <summary>Whether there is nothing but the end.</summary>
    public bool IsBlank => tokens.Count == 1;

    public bool IsAtEnd => Current.Kind == TokenKind.End;

    public Token Next() => tokens[_next++];

    public bool Is(string sign) => IsSign(Current, sign);

    public bool IsWord(string word) => Current.Kind == TokenKind.Word && Current.Text == word;

    public bool IsEither(string sign, string word) => Is(sign) || IsWord(word);

    public bool IsComparison => Current.Kind == TokenKind.Sign && Operators.FindComparison(Current.Text) is not null;

    public bool TakeIf(string sign)
    {
        if (!Is(sign))
            return false;
        _next++;
        return true;
    }

    /// <summary>The token that begins at a place in the text, or the first one after it.</summary>
    public Token From(int at) => tokens.First(token => token.At >= at);

    public static bool IsSign(Token token, string sign) => token.Kind == TokenKind.Sign && token.Text == sign;
}
