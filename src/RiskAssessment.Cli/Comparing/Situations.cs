using RiskAssessment.Cli.Cases;
using RiskAssessment.Cli.Input;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Comparing;

/// <summary>Collects the situations by which two versions of a rule set are compared; what cannot be read is told, and nothing is lost.</summary>
internal sealed class Situations(Speech speech)
{
    private readonly List<Situation> _all = [];
    private readonly List<string> _mistakes = [];

    public IReadOnlyList<Situation> All => _all;

    /// <summary>Files and lines that could not be read, in words.</summary>
    public IReadOnlyList<string> Mistakes => _mistakes;

    /// <summary>Requests that are for another rule set.</summary>
    public int ForOthers { get; private set; }

    public void AddRoles(RuleSet ruleSet) => _all.AddRange(ruleSet.Roles.Select(role =>
        new Situation(SituationKind.Role, role.Id, null, new AssessmentRequest(ruleSet.Id, ruleSet.EffectiveFrom) { Role = role.Id })));

    /// <summary>The cases of one rule set that stand in a folder, but for those that are there already.</summary>
    public void AddCases(string folder, string ruleSet)
    {
        var known = _all.Where(one => one.Kind == SituationKind.Case).Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var path in CaseFile.Find(folder))
        {
            try
            {
                var file = CaseFile.Read(path);
                if (file.RuleSet != ruleSet)
                    continue;
                foreach (var one in file.Cases.Where(one => !known.Contains(one.Name)))
                    Add(AssessmentRequest.FromJson(file.RequestOf(one).ToJsonString()), SituationKind.Case, one.Name, path);
            }
            catch (CaseFileException wrong)
            {
                _mistakes.AddRange(wrong.Findings.Select(one => $"{path}({one.Line},{one.Column}): {one.In(speech)}"));
            }
        }
    }

    /// <summary>The requests of a file with one JSON object a line, as <c>assess</c> takes them.</summary>
    public void AddRequests(string path, string ruleSet)
    {
        using var stream = File.OpenRead(path);
        var lines = new Lines(stream);
        while (lines.NextRequest() is { } line)
        {
            var read = AssessmentRequest.FromJson(line);
            if (read.Request is { } request && request.RuleSet != ruleSet)
            {
                ForOthers++;
                continue;
            }
            var reference = read.Request?.Reference is { Length: > 0 } mark ? $" ({mark})" : "";
            Add(read, SituationKind.Request, speech.Say($"regel {lines.Number}", $"line {lines.Number}") + reference, path);
        }
    }

    private void Add(RequestReadResult read, SituationKind kind, string name, string path)
    {
        if (read.Succeeded)
            _all.Add(new Situation(kind, name, path, read.Request));
        else
            _mistakes.Add($"{path}: {name}: {read.Error.Message.In(speech.Language)}");
    }
}
