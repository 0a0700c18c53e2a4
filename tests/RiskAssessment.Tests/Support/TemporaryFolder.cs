using System.Text;

namespace RiskAssessment.Tests.Support;

/// <summary>A folder with rule files that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(params IEnumerable<RuleText> files)
    {
        Root = Directory.CreateTempSubdirectory("risk-").FullName;
        foreach (var file in files)
            Write(file.Path, file.Marked.Text);
    }

    public string Root { get; }

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public TemporaryFolder Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllBytes(PathOf(relative), bytes);
        return this;
    }

    public TemporaryFolder MakeFolder(string relative)
    {
        Directory.CreateDirectory(PathOf(relative));
        return this;
    }

    public TemporaryFolder LinkFile(string relative, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.CreateSymbolicLink(PathOf(relative), target);
        return this;
    }

    public TemporaryFolder LinkFolder(string relative, string target)
    {
        Directory.CreateSymbolicLink(PathOf(relative), target);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
