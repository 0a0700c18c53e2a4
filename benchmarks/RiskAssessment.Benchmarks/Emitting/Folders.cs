namespace RiskAssessment.Benchmarks.Emitting;

/// <summary>Where the emitted programs stand in the source tree.</summary>
internal static class Folders
{
    public static string HandWritten
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "RiskAssessment.sln")))
                    return Path.Combine(folder.FullName, "benchmarks", "RiskAssessment.Benchmarks", "HandWritten");
            }
            throw new DirectoryNotFoundException("There is no RiskAssessment.sln above this program.");
        }
    }
}
