using System.Globalization;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;

namespace RiskAssessment.Catalogs;

/// <summary>Finds the rule files of a folder, <c>id/version.json</c>, the signatures beside them, and what only looks like one.</summary>
internal sealed class RuleFolder
{
    private const string Signature = RulePath.Extension + ".sig";

    private readonly string _root;
    private readonly CancellationToken _cancellation;
    private readonly DiagnosticBag _found = new();
    private readonly List<RuleSetFile> _files = [];

    private RuleFolder(string root, CancellationToken cancellation)
    {
        _root = root;
        _cancellation = cancellation;
    }

    public static RuleSetSourceContent Read(string folder, CancellationToken cancellation = default)
    {
        var reader = new RuleFolder(folder, cancellation);
        try
        {
            reader.ReadRoot();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            reader._found.Add(FileFindings.FolderNotFound.At(reader.PlaceOf(""), folder, wrong.Message));
            reader._files.Clear();
        }
        return new RuleSetSourceContent([.. reader._files], [.. reader._found.InOrder()]);
    }

    private void ReadRoot()
    {
        foreach (var entry in EntriesOf(_root))
        {
            var name = Path.GetFileName(entry);
            if (IsDangling(entry, name))
                continue;
            if (!Directory.Exists(entry))
                ReadFile(entry, name);
            else if (RulePath.IsVersionFileName(name))
                _found.Add(FileFindings.FolderNamedLikeFile.At(PlaceOf(name), name));
            else if (name != RulePath.Schema)
                ReadRuleSetFolder(entry, name);
        }
    }

    private void ReadRuleSetFolder(string folder, string id)
    {
        foreach (var entry in EntriesOf(folder))
        {
            var name = Path.GetFileName(entry);
            var relative = $"{id}/{name}";
            if (IsDangling(entry, relative))
                continue;
            if (!Directory.Exists(entry))
                ReadFile(entry, relative);
            else if (RulePath.IsJson(name))
                _found.Add(FileFindings.FolderNamedLikeFile.At(PlaceOf(relative), relative));
            else if (name != RulePath.Tests)
                ReportStrays(entry, relative);
        }
    }

    private void ReadFile(string path, string relative)
    {
        _cancellation.ThrowIfCancellationRequested();
        var kind = RulePath.Of(relative);
        if (kind.Mistake is { } mistake)
            _found.Add(FileFindings.PathIsNoRuleSet.At(PlaceOf(relative), relative, mistake));
        else if (kind.IsStray)
            _found.Add(FileFindings.StrayJson.At(PlaceOf(relative), relative));
        else if (kind.Version is not null || relative.EndsWith(Signature, StringComparison.Ordinal))
            ReadContent(path, relative);
    }

    private void ReadContent(string path, string relative)
    {
        try
        {
            if (ReadBytes(path) is { } bytes)
                _files.Add(new RuleSetFile(relative, bytes));
            else
                _found.Add(FileFindings.TooLarge.At(PlaceOf(relative), Limits.FileBytes.ToString(CultureInfo.InvariantCulture)));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            _found.Add(FileFindings.Unreadable.At(PlaceOf(relative), wrong.Message));
        }
    }

    /// <summary>The content, or null when it is too large; what says that it is empty may still never end.</summary>
    private static byte[]? ReadBytes(string path)
    {
        // An editor may write while it is read here: to keep it from doing so would lose the author's work.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.CanSeek && stream.Length > Limits.FileBytes)
            return null;
        using var content = new MemoryStream();
        var block = new byte[1 << 16];
        for (int read; (read = stream.Read(block)) > 0;)
        {
            if (content.Length + read > Limits.FileBytes)
                return null;
            content.Write(block, 0, read);
        }
        return content.ToArray();
    }

    private bool IsDangling(string path, string relative)
    {
        if (new FileInfo(path).LinkTarget is null || LeadsSomewhere(path))
            return false;
        _found.Add(FileFindings.DanglingLink.At(PlaceOf(relative), relative));
        return true;
    }

    /// <summary>The platform says of a link itself that it exists, also where its target does not.</summary>
    private static bool LeadsSomewhere(string link)
    {
        try
        {
            return new FileInfo(link).ResolveLinkTarget(returnFinalTarget: true) is { } target
                && (File.Exists(target.FullName) || Directory.Exists(target.FullName));
        }
        catch (IOException)
        {
            // Links that lead round in circles.
            return false;
        }
    }

    /// <summary>JSON deeper than a rule file can be; links to folders are not followed, they may lead round in circles.</summary>
    private void ReportStrays(string folder, string relative)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var path in Directory.EnumerateFiles(folder, "*", options).Where(RulePath.IsJson).Order(StringComparer.Ordinal))
        {
            var stray = $"{relative}/{Path.GetRelativePath(folder, path).Replace('\\', '/')}";
            _found.Add(FileFindings.StrayJson.At(PlaceOf(stray), stray));
        }
    }

    private static IEnumerable<string> EntriesOf(string folder) =>
        Directory.EnumerateFileSystemEntries(folder, "*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })
            .Order(StringComparer.Ordinal);

    private SourcePlace PlaceOf(string relative) => SourceReading.PlaceOf(_root, relative);
}
