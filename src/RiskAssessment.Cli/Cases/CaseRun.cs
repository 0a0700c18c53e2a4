namespace RiskAssessment.Cli.Cases;

/// <summary>The cases of a folder, run by all processors, and told in the order of the files.</summary>
/// <param name="Results">What came of each case.</param>
/// <param name="Broken">The files that cannot be read, with what is wrong in them.</param>
internal sealed record CaseRun(IReadOnlyList<CaseResult> Results, IReadOnlyList<(string Path, IReadOnlyList<CaseFinding> Findings)> Broken)
{
    public int Failed => Results.Count(one => !one.Passed) + Broken.Count;

    public int Passed => Results.Count(one => one.Passed);

    /// <param name="assessor">Assesses.</param>
    /// <param name="paths">The files of cases.</param>
    /// <param name="isAsked">Whether the cases of a rule set are asked for. A file that cannot be read always is: whose it is, nobody knows.</param>
    public static CaseRun Of(IRiskAssessor assessor, IEnumerable<string> paths, Func<string, bool> isAsked)
    {
        var files = new List<CaseFile>();
        var broken = new List<(string, IReadOnlyList<CaseFinding>)>();
        foreach (var path in paths)
        {
            try
            {
                files.Add(CaseFile.Read(path));
            }
            catch (CaseFileException wrong)
            {
                broken.Add((path, wrong.Findings));
            }
        }
        var results = files.Where(file => isAsked(file.RuleSet)).SelectMany(file => file.Cases.Select(one => (file, one)))
            .AsParallel().AsOrdered().Select(pair => CaseRunner.Run(assessor, pair.file, pair.one)).ToList();
        return new CaseRun(results, broken);
    }
}
