using System.Globalization;
using System.Numerics;

namespace RiskAssessment.Documents;

/// <summary>A JSON number by its exact decimal value, however it is written: <c>0.5</c>, <c>0.50</c> and <c>5e-1</c> are equal.</summary>
internal static class ExactNumber
{
    /// <summary>
    /// The exact value, when written out (no zero before the point or at the end of a fraction) it has at most
    /// <paramref name="mostDigits"/> digits; otherwise false.
    /// </summary>
    public static bool TryRead(string written, int mostDigits, out decimal value)
    {
        value = 0;
        var (negative, digits, exponent) = Parts(written);
        if (digits.Length == 0)
            return true;
        var before = BigInteger.Max(0, digits.Length + exponent);
        var after = BigInteger.Max(0, -exponent);
        if (before + after > mostDigits)
            return false;
        var text = exponent >= 0
            ? digits + new string('0', (int)exponent)
            : digits.PadLeft((int)after + 1, '0').Insert(Math.Max(digits.Length, (int)after + 1) - (int)after, ".");
        value = decimal.Parse((negative ? "-" : "") + text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>A whole number by its exact value; false when it is none or lies outside the bounds.</summary>
    public static bool TryReadWhole(string written, int minimum, int maximum, out int value)
    {
        value = 0;
        if (!TryRead(written, 12, out var exact) || exact != decimal.Truncate(exact) || exact < minimum || exact > maximum)
            return false;
        value = (int)exact;
        return true;
    }

    /// <summary>An exponent of thirty digits and one of fifteen million say the same here: far too many digits.</summary>
    private static BigInteger ReadExponent(ReadOnlySpan<char> written)
    {
        const int longest = 30;
        var sign = written[0] == '-' ? -1 : 1;
        var digits = written.TrimStart("+-").TrimStart('0');
        return digits.IsEmpty ? 0 : sign * BigInteger.Parse(digits[..Math.Min(digits.Length, longest)], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>The number is digits x 10^exponent; the digits without zeros at either end, none for zero.</summary>
    private static (bool Negative, string Digits, BigInteger Exponent) Parts(string written)
    {
        var negative = written.StartsWith('-');
        var text = negative ? written[1..] : written;
        var exponent = BigInteger.Zero;
        var mark = text.IndexOfAny(['e', 'E']);
        if (mark >= 0)
        {
            exponent = ReadExponent(text.AsSpan(mark + 1));
            text = text[..mark];
        }
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= text.Length - point - 1;
            text = text.Remove(point, 1);
        }
        var digits = text.TrimStart('0');
        var trimmed = digits.TrimEnd('0');
        return (negative, trimmed, trimmed.Length == 0 ? 0 : exponent + (digits.Length - trimmed.Length));
    }
}
