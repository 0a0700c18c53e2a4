using System.Globalization;

namespace RiskAssessment.Benchmarks.Emitting;

/// <summary>Names of a rule set as names of C#.</summary>
internal static class Naming
{
    public static string Pascal(string name) =>
        string.Concat(name.Split('-', '.').Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
}
