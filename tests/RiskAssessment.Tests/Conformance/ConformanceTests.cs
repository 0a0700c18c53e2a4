using System.Text.Json;
using RiskAssessment.Catalogs;
using RiskAssessment.Diagnostics;
using RiskAssessment.Tests.Support;

namespace RiskAssessment.Tests.Conformance;

/// <summary>The cases of <c>tests/conformance</c>: data that any implementation of the format can be held against.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string> Broken => CasesOf("broken");

    public static TheoryData<string> Valid => CasesOf("valid");

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_folder_is_rejected_with_what_is_wrong_on_its_line(string name)
    {
        var result = RuleSetCatalog.LoadFolder(RulesOf("broken", name));

        Assert.Null(result.Catalog);
        Assert.Equal(Expected("broken", name), Found(result, "broken", name, DiagnosticSeverity.Error));
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_folder_loads_with_no_more_than_its_warnings(string name)
    {
        var result = RuleSetCatalog.LoadFolder(RulesOf("valid", name));

        Assert.Equal(Expected("valid", name), Found(result, "valid", name, DiagnosticSeverity.Warning));
        Assert.NotNull(result.GetCatalog());
    }

    [Fact]
    public void The_rule_set_that_the_cases_are_made_of_is_valid() =>
        Assert.Empty(RuleSetCatalog.LoadFolder(Path.Combine(Repository.Conformance, "base")).Diagnostics);

    private static TheoryData<string> CasesOf(string kind) =>
        [.. Directory.GetDirectories(Path.Combine(Repository.Conformance, kind)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    private static string RulesOf(string kind, string name) => Path.Combine(Repository.Conformance, kind, name, "rules");

    private static IEnumerable<string> Expected(string kind, string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Conformance, kind, name, "expected.json")));
        return
        [
            .. json.RootElement.GetProperty("findings").EnumerateArray().Select(one =>
                $"{one.GetProperty("file").GetString()}:{one.GetProperty("line").GetInt32()} {one.GetProperty("code").GetString()} {one.GetProperty("meant").GetString()}"),
        ];
    }

    private static IEnumerable<string> Found(RuleSetLoadResult result, string kind, string name, DiagnosticSeverity severity) =>
        result.Diagnostics.Where(one => one.Severity == severity)
            .Select(one => FormattableString.Invariant($"{Path.GetRelativePath(RulesOf(kind, name), one.File)}:{one.Line} {one.Code} {one.Suggestion}"));
}
