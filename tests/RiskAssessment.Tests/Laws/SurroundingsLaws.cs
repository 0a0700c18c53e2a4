using System.Globalization;
using FsCheck.Xunit;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Laws;

/// <summary>Neither the machine nor the moment nor how often it is asked changes an outcome.</summary>
[Collection(nameof(Surroundings))]
[Properties(Arbitrary = [typeof(AssessmentCases)], MaxTest = 15)]
public sealed class SurroundingsLaws
{
    private const int Threads = 4;
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "nl-NL", "th-TH", "da-DK", "cs-CZ"];

    [Property]
    public void The_culture_has_no_influence_from_file_to_json(AssessmentCase drawn)
    {
        var expected = Outcomes(drawn);
        foreach (var culture in Cultures)
        {
            using var _ = Surroundings.Culture(culture);
            Assert.Equal(expected, Outcomes(drawn));
        }
    }

    [Fact]
    public void The_words_of_a_refusal_are_the_same_in_every_culture()
    {
        var desk = Desk.Of("""  "facts": { "hours": { "type": "number", "minimum": -0.5, "maximum": 1234.5 } } """);
        const string request = """{ "ruleSet": "nl.dji", "date": "2026-03-01", "facts": { "hours": 9999.25 } }""";
        var expected = desk.Refuse(request).ToJson();
        Assert.Contains("-0.5", expected, StringComparison.Ordinal);
        foreach (var culture in Cultures)
        {
            using var _ = Surroundings.Culture(culture);
            Assert.Equal(expected, desk.Refuse(request).ToJson());
        }
    }

    [Property]
    public void The_time_zone_has_no_influence(AssessmentCase drawn)
    {
        var expected = Outcomes(drawn);
        foreach (var (zone, hours) in new[] { ("Pacific/Kiritimati", 14), ("Pacific/Honolulu", -10) })
        {
            using var _ = Surroundings.TimeZone(zone);
            Assert.Equal(TimeSpan.FromHours(hours), TimeZoneInfo.Local.BaseUtcOffset);
            Assert.Equal(expected, Outcomes(drawn));
        }
    }

    [Property]
    public void Assessing_again_gives_the_same_json(AssessmentCase drawn)
    {
        foreach (var request in drawn.ReadRequests)
        {
            var first = drawn.Desk.AssessRequest(request);
            var second = drawn.Desk.AssessRequest(request);
            Assert.Equal(first.ToJson(), second.ToJson());
            Assert.Equal(first.ToJson(), first.ToJson());
        }
    }

    [Property(MaxTest = 25)]
    public void Several_threads_at_once_get_the_same_json_from_one_assessor_and_from_one_assessment(AssessmentCase drawn)
    {
        var expected = Outcomes(drawn);
        var fresh = Desk.Of(drawn.RuleSet);
        var requests = drawn.ReadRequests.ToList();
        Assert.All(AtOnce(() => requests.Select(request => fresh.AssessRequest(request).ToJson()).ToList()), one => Assert.Equal(expected, one));
        var shared = requests.Select(fresh.AssessRequest).ToList();
        Assert.All(AtOnce(() => shared.Select(one => one.ToJson()).ToList()), one => Assert.Equal(expected, one));
    }

    private static List<string> Outcomes(AssessmentCase drawn)
    {
        var desk = Desk.Of(drawn.RuleSet);
        return [.. drawn.ReadRequests.Select(request => desk.AssessRequest(request).ToJson())];
    }

    private static List<T> AtOnce<T>(Func<T> work) where T : class
    {
        using var start = new Barrier(Threads);
        var results = new T?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            results[number] = work();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return [.. results.Select(one => one!)];
    }
}

/// <summary>What stands around the library and is the same for the whole process: tests that change it run alone.</summary>
[CollectionDefinition(nameof(Surroundings), DisableParallelization = true)]
public sealed class Surroundings
{
    internal static IDisposable Culture(string name)
    {
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
        return new Restored(() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language));
    }

    internal static IDisposable TimeZone(string name)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        Set(name);
        return new Restored(() => Set(before));

        static void Set(string? zone)
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private sealed class Restored(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}
