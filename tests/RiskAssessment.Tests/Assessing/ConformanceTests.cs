using System.Text;
using System.Text.Json;
using RiskAssessment.Catalogs;
using RiskAssessment.Tests.Support;
using RiskAssessment.Tests.Support.Assessing;

namespace RiskAssessment.Tests.Assessing;

/// <summary>
/// The whole, through the public surface, on data that any other implementation can run: of each case a folder of rules,
/// requests and what comes of them, a line each. Of an error the code and the reference count, not the words.
/// </summary>
public sealed class ConformanceTests
{
    private static readonly string Folder = Path.Combine(Repository.Conformance, "assess");

    public static TheoryData<string> Cases { get; } = [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_request_of_a_case_comes_to_what_is_expected(string name)
    {
        var assessor = new RiskAssessor(RuleSetCatalog.LoadFolder(Path.Combine(Folder, name, "rules")).GetCatalog());
        var requests = Lines(Path.Combine(Folder, name, "requests.jsonl"));
        var expected = Lines(Path.Combine(Folder, name, "expected.jsonl")).Select(line => Encoding.UTF8.GetString(line)).ToList();
        Assert.NotEmpty(requests);
        Assert.Equal(expected.Count, requests.Count);
        foreach (var (number, request) in requests.Index())
            Assert.Equal($"{number + 1}: {Comparable(expected[number])}", $"{number + 1}: {Comparable(Answer(assessor, request))}");
    }

    private static string Answer(RiskAssessor assessor, byte[] request)
    {
        var read = AssessmentRequest.FromJson(request);
        if (!read.Succeeded)
            return read.Error.ToJson();
        var result = assessor.TryAssess(read.Request);
        return result.Succeeded ? result.Assessment.ToJson() : result.Error.ToJson();
    }

    private static string Comparable(string json)
    {
        using var read = JsonDocument.Parse(json);
        return read.RootElement.TryGetProperty("error", out _) ? JsonForm.Without(json, "message") : JsonForm.Of(json);
    }

    /// <summary>By byte, since a line may not be UTF-8.</summary>
    private static List<byte[]> Lines(string path)
    {
        var lines = new List<byte[]>();
        var bytes = File.ReadAllBytes(path).AsSpan();
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n') is >= 0 and var found ? found : bytes.Length;
            lines.Add(bytes[..end].ToArray());
            bytes = bytes[Math.Min(end + 1, bytes.Length)..];
        }
        return lines;
    }
}
