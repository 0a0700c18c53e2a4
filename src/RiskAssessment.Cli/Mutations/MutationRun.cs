using RiskAssessment.Catalogs;
using RiskAssessment.Cli.Cases;
using RiskAssessment.Cli.Input;
using RiskAssessment.Cli.Output;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Cli.Mutations;

/// <summary>
/// Loads a rule set with one change at a time and runs the cases until one notices. All of it happens in memory: of the
/// changed rule set and its bases alone, and of those that extend it where their cases are run too.
/// </summary>
internal sealed class MutationRun
{
    private readonly PlacedRuleFile _file;
    private readonly RuleSet _ruleSet;
    private readonly IReadOnlyList<Suite> _suites;

    private MutationRun(PlacedRuleFile file, RuleSet ruleSet, IReadOnlyList<Suite> suites)
    {
        _file = file;
        _ruleSet = ruleSet;
        _suites = suites;
    }

    /// <param name="run">Cases that all come out as expected.</param>
    /// <param name="folder">The folder of the rule sets.</param>
    /// <param name="atMost">How many changes to try of a rule set at most, spread evenly; all without it.</param>
    /// <param name="alsoOfOverlays">Whether the cases of a rule set may notice a change in its base.</param>
    /// <param name="progress">Shows how far it is, given how many changes there are.</param>
    /// <param name="cancel">Stops it; what was tried is told.</param>
    public static IReadOnlyList<MutationScore> Of(
        CaseRun run, string folder, int? atMost, bool alsoOfOverlays, Func<long, WorkProgress> progress, CancellationToken cancel)
    {
        var suites = run.Results.GroupBy(one => one.Assessment!.RuleSet)
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal).ThenBy(group => group.Key.Version)
            .Select(group => new Suite(group.Key, folder, [.. group])).ToList();
        var runs = suites.Select(suite => new MutationRun(suite.Files[0], suite.RuleSet,
            [suite, .. suites.Where(other => alsoOfOverlays && other != suite && other.Files.Any(file => file.Path == suite.Files[0].Path))])).ToList();
        var changes = runs.Select(one => (Run: one, All: RuleFileMutator.Mutate(one._file, one._ruleSet))).Select(one => (one.Run, one.All, Picked: Pick(one.All, atMost))).ToList();
        var scores = new List<MutationScore>();
        progress(changes.Sum(one => one.Picked.Count)).Show(report =>
        {
            long done = 0;
            foreach (var (one, all, picked) in changes)
            {
                scores.Add(one.Try(all.Count, picked, () => report(Interlocked.Increment(ref done), done), cancel));
                if (cancel.IsCancellationRequested)
                    return false;
            }
            return true;
        });
        return scores;
    }

    /// <summary>Evenly spread over the file, so that every part of it has its share.</summary>
    private static IReadOnlyList<Mutant> Pick(IReadOnlyList<Mutant> all, int? atMost) =>
        atMost is not { } most || most >= all.Count ? all : [.. Enumerable.Range(0, most).Select(index => all[(int)((long)index * all.Count / most)])];

    private MutationScore Try(int found, IReadOnlyList<Mutant> picked, Action tried, CancellationToken cancel)
    {
        var noticed = new bool?[picked.Count];
        Parallel.For(0, picked.Count, (index, state) =>
        {
            if (cancel.IsCancellationRequested)
            {
                state.Stop();
                return;
            }
            noticed[index] = IsNoticed(picked[index]);
            tried();
        });
        var unnoticed = picked.Where((_, index) => noticed[index] == false)
            .OrderBy(one => one.Kind).ThenBy(one => one.Kind == MutationKind.RuleDropped && !Insists(one.Owner)).ThenBy(one => one.Line).ToList();
        return new MutationScore(_ruleSet, found, noticed.Count(one => one is not null), unnoticed);
    }

    /// <summary>A rule that refers or sets a floor is a gate: of the rules, these matter most.</summary>
    private bool Insists(string rule) => _ruleSet.FindRule(rule) is { } known && (known.Refer is not null || !known.AtLeast.IsEmpty);

    /// <summary>Null for a change that does not load.</summary>
    private bool? IsNoticed(Mutant mutant)
    {
        var changed = mutant.Apply(_file.Utf8);
        foreach (var suite in _suites)
        {
            var loaded = RuleSetCatalog.Load(suite.Files.Select(file => new RuleSetFile(file.Name, file.Path == _file.Path ? changed : file.Utf8)));
            if (!loaded.Succeeded)
                return null;
            if (suite.Notices(new RiskAssessor(loaded.Catalog)))
                return true;
        }
        return false;
    }

    /// <summary>The cases of one version of a rule set, with the files that it is loaded from: its own first.</summary>
    private sealed class Suite
    {
        private readonly (CaseResult Result, AssessmentRequest Request)[] _cases;
        private int _last;

        public Suite(RuleSet ruleSet, string folder, IReadOnlyList<CaseResult> cases)
        {
            RuleSet = ruleSet;
            var file = PlacedRuleFile.Read(folder, ruleSet);
            Files = [file, .. file.Bases(folder)];
            _cases = [.. cases.Select(one => (one, one.Assessment!.Request))];
        }

        public RuleSet RuleSet { get; }

        public IReadOnlyList<PlacedRuleFile> Files { get; }

        /// <summary>The case that noticed the change before this one goes first: neighbours in a file matter to the same work.</summary>
        public bool Notices(RiskAssessor assessor)
        {
            var first = Volatile.Read(ref _last);
            for (var i = 0; i < _cases.Length; i++)
            {
                var index = (first + i) % _cases.Length;
                var (one, request) = _cases[index];
                if (CaseRunner.Run(assessor, one.File, one.Case, request).Passed)
                    continue;
                Volatile.Write(ref _last, index);
                return true;
            }
            return false;
        }
    }
}
