using System.Globalization;
using RiskAssessment.Diagnostics;
using RiskAssessment.Diagnostics.Catalogue;
using RiskAssessment.Documents;
using RiskAssessment.Model;

namespace RiskAssessment.Catalogs;

/// <summary>
/// Finds the rule files of a folder: <c>id/version.json</c>. What looks like a rule file and is none is an error, since a
/// version with a typing mistake in its name must not vanish.
/// </summary>
internal sealed class RuleFolder
{
    private const string TestsFolder = "tests";
    private const string SchemaFolder = "schema";
    private const string Extension = ".json";

    private readonly string _root;
    private readonly DiagnosticBag _found;
    private readonly List<RuleFile> _files = [];

    private RuleFolder(string root, DiagnosticBag found)
    {
        _root = root;
        _found = found;
    }

    public static IReadOnlyList<RuleFile> Read(string folder, DiagnosticBag found)
    {
        var reader = new RuleFolder(folder, found);
        try
        {
            reader.ReadRoot();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            found.Add(FileFindings.FolderNotFound.At(reader.PlaceOf(""), folder, wrong.Message));
            return [];
        }
        if (reader._files.Count == 0 && !found.HasErrors)
            found.Add(FileFindings.NoRuleSets.At(reader.PlaceOf(""), folder));
        return reader._files;
    }

    private void ReadRoot()
    {
        foreach (var entry in EntriesOf(_root))
        {
            var name = Path.GetFileName(entry);
            if (IsDangling(entry, name))
                continue;
            if (!Directory.Exists(entry))
                ReportStray(name);
            else if (IsVersionFileName(name))
                _found.Add(FileFindings.FolderNamedLikeFile.At(PlaceOf(name), name));
            else if (name == SchemaFolder)
                continue;
            else
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
            if (Directory.Exists(entry))
            {
                if (IsJson(name))
                    _found.Add(FileFindings.FolderNamedLikeFile.At(PlaceOf(relative), relative));
                else if (name != TestsFolder)
                    ReportStrays(entry, relative);
            }
            else if (IsJson(name))
            {
                ReadRuleFile(entry, id, name, relative);
            }
        }
    }

    private void ReadRuleFile(string path, string id, string name, string relative)
    {
        if (!Identifiers.IsRuleSetId(id))
        {
            _found.Add(FileFindings.PathIsNoRuleSet.At(PlaceOf(relative), relative, $"'{id}' ≠ id"));
            return;
        }
        if (!name.EndsWith(Extension, StringComparison.Ordinal) || !SemanticVersion.TryParse(name[..^Extension.Length], out var version))
        {
            _found.Add(FileFindings.PathIsNoRuleSet.At(PlaceOf(relative), relative, $"'{name}' ≠ SemVer 2.0.0 + {Extension}"));
            return;
        }
        try
        {
            if (ReadBytes(path) is { } bytes)
                _files.Add(new RuleFile(id, version, new SourceFile(PlaceOf(relative).File, bytes)));
            else
                _found.Add(FileFindings.TooLarge.At(PlaceOf(relative), Number(Limits.FileBytes)));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            _found.Add(FileFindings.Unreadable.At(PlaceOf(relative), wrong.Message));
        }
    }

    /// <summary>The content, or null when it is too large; what says that it is empty may still never end.</summary>
    private static byte[]? ReadBytes(string path)
    {
        using var stream = File.OpenRead(path);
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
        foreach (var path in Directory.EnumerateFiles(folder, "*", options).Order(StringComparer.Ordinal))
            ReportStray($"{relative}/{Path.GetRelativePath(folder, path).Replace('\\', '/')}");
    }

    private void ReportStray(string relative)
    {
        if (IsJson(relative))
            _found.Add(FileFindings.StrayJson.At(PlaceOf(relative), relative));
    }

    private static IEnumerable<string> EntriesOf(string folder) =>
        Directory.EnumerateFileSystemEntries(folder, "*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })
            .Order(StringComparer.Ordinal);

    private static bool IsJson(string name) => name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    private static bool IsVersionFileName(string name) =>
        name.EndsWith(Extension, StringComparison.Ordinal) && SemanticVersion.TryParse(name[..^Extension.Length], out _);

    private SourcePlace PlaceOf(string relative)
    {
        var root = _root.Replace('\\', '/').TrimEnd('/');
        return new SourcePlace(relative.Length == 0 ? _root : $"{root}/{relative}", 1, 1);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
