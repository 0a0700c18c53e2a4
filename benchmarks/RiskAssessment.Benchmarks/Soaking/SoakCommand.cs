using System.Globalization;

namespace RiskAssessment.Benchmarks.Soaking;

/// <summary>The long form of the soak run, by the clock.</summary>
internal static class SoakCommand
{
    private const double UsualMinutes = 10;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (!TryReadMinutes(arguments, out var minutes))
        {
            Console.Error.WriteLine("soak [--minutes N], N more than 0");
            return 2;
        }
        var isGood = true;
        foreach (var store in new ISoakStore[] { new SoakMemory(), new SoakFolder() })
        {
            using (store)
            {
                var half = TimeSpan.FromMinutes(minutes / 2);
                var begin = TimeProvider.System.GetTimestamp();
                var measured = 0;
                var report = await Soak.RunAsync(store, _ => TimeProvider.System.GetElapsedTime(begin) < half, _ =>
                {
                    var isTenth = TimeProvider.System.GetElapsedTime(begin) >= (measured + 1) * half / 10;
                    measured += isTenth ? 1 : 0;
                    return isTenth;
                });
                Console.WriteLine($"{store.GetType().Name}: {(report.IsGood ? "good" : "NOT GOOD")}{Environment.NewLine}{report}{Environment.NewLine}");
                isGood &= report.IsGood;
            }
        }
        return isGood ? 0 : 1;
    }

    private static bool TryReadMinutes(IReadOnlyList<string> arguments, out double minutes)
    {
        minutes = UsualMinutes;
        return arguments switch
        {
            [] => true,
            ["--minutes", var text] => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out minutes) && minutes > 0,
            _ => false,
        };
    }
}
