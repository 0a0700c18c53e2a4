using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Diagnostics;

/// <summary>Laws over every kind of finding that there is.</summary>
public sealed partial class CatalogueTests
{
    private static readonly IReadOnlyList<(Type Group, DiagnosticDescriptor Descriptor)> All =
    [
        .. typeof(DiagnosticDescriptor).Assembly.GetTypes().Where(type => type.Namespace == typeof(JsonFindings).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
                .Select(field => (type, (DiagnosticDescriptor)field.GetValue(null)!))),
    ];

    public static TheoryData<string> Codes => [.. All.Select(one => one.Descriptor.Code).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_kind_of_finding_of_the_catalogue_is_looked_at() => Assert.True(All.Count > 100);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_small_words_with_dashes_between(string code) => Assert.Matches(Kebab(), code);

    /// <summary>A request can have the same mistake as a file, in other words; within each a code is one kind of finding.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_one_kind_of_finding(string code)
    {
        var same = All.Where(one => one.Descriptor.Code == code).ToList();

        Assert.True(same.Count(one => one.Group == typeof(RequestFindings)) <= 1);
        Assert.True(same.Count(one => one.Group != typeof(RequestFindings)) <= 1);
        Assert.Single(same.Select(one => one.Descriptor.Severity).Distinct());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_finding_has_words_in_Dutch_and_in_English(string code)
    {
        foreach (var descriptor in Of(code))
        {
            Assert.False(string.IsNullOrWhiteSpace(descriptor.Dutch));
            Assert.False(string.IsNullOrWhiteSpace(descriptor.English));
            Assert.NotEqual(descriptor.Dutch, descriptor.English);
            Assert.Matches(@"[.}]$", descriptor.Dutch);
            Assert.Matches(@"[.}]$", descriptor.English);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_words_of_both_languages_take_as_many_arguments_and_leave_no_gap(string code)
    {
        foreach (var descriptor in Of(code))
        {
            var (dutch, english) = (PlaceholdersOf(descriptor.Dutch), PlaceholdersOf(descriptor.English));
            var all = dutch.Union(english).Order().ToList();

            Assert.Equal(dutch.Count, english.Count);
            Assert.Equal(Enumerable.Range(0, all.Count), all);
            Assert.NotNull(descriptor.Message([.. all.Select(index => $"<{index}>")]));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Arguments_with_braces_or_control_characters_break_no_message(string code)
    {
        foreach (var descriptor in Of(code))
        {
            var message = descriptor.Message([.. Enumerable.Repeat("{0}{}\u001b\n", 9)]);

            Assert.DoesNotContain(message.Dutch + message.English, char.IsControl);
        }
    }

    /// <summary>A kind of finding that no test expects is not tested, however many tests pass.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_expected_by_a_test(string code) =>
        Assert.Contains(TestTexts.Value, text => Regex.IsMatch(text, $"""["\s]{code}("|;| ->)"""));

    private static readonly Lazy<IReadOnlyList<string>> TestTexts = new(() =>
    [
        .. Directory.EnumerateFiles(Repository.Tests, "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Conformance, "expected.json", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText),
    ]);

    private static IEnumerable<DiagnosticDescriptor> Of(string code) => All.Where(one => one.Descriptor.Code == code).Select(one => one.Descriptor);

    private static List<int> PlaceholdersOf(string text) =>
        [.. Placeholder().Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct()];

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Placeholder();
}
