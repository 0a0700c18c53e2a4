namespace RiskAssessment.Cli.Output;

/// <summary>Files as a pipeline knows them: from the folder that it works in.</summary>
internal static class WorkingPath
{
    /// <summary>From the working folder where the file is in it; otherwise the whole path.</summary>
    public static string Of(string file)
    {
        var whole = Path.GetFullPath(file);
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), whole).Replace('\\', '/');
        return IsInside(relative) ? relative : whole.Replace('\\', '/');
    }

    /// <summary>Whether a path that <see cref="Of"/> gave is one from the working folder.</summary>
    public static bool IsInside(string path) => !Path.IsPathRooted(path) && path != ".." && !path.StartsWith("../", StringComparison.Ordinal);
}
