using System.Globalization;
using System.Text;
using System.Xml;

namespace RiskAssessment.Cli.Cases;

/// <summary>What came of the cases as JUnit XML, in the form that GitHub, GitLab and Azure read.</summary>
internal static class CaseJUnit
{
    public static void Write(CaseRun run, Stream output, Speech speech)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("testsuites");
        WriteAttribute(xml, "name", CommandList.ToolName);
        WriteCounts(xml, run.Results.Count + run.Broken.Count, run.Results.Count - run.Passed, run.Broken.Count);
        foreach (var (path, findings) in run.Broken)
        {
            xml.WriteStartElement("testsuite");
            WriteAttribute(xml, "name", path);
            WriteCounts(xml, 1, 0, 1);
            StartCase(xml, path, speech.Say("het bestand is te lezen", "the file can be read"), path, findings[0].Line);
            WriteProblem(xml, "error", "broken-file", [.. findings.Select(one => string.Create(CultureInfo.InvariantCulture, $"{path}:{one.Line}:{one.Column} {one.In(speech)}"))]);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        foreach (var file in run.Results.GroupBy(one => one.File))
        {
            xml.WriteStartElement("testsuite");
            WriteAttribute(xml, "name", file.Key.RuleSet);
            WriteAttribute(xml, "file", file.Key.Path);
            WriteCounts(xml, file.Count(), file.Count(one => !one.Passed), 0);
            foreach (var one in file)
            {
                StartCase(xml, file.Key.RuleSet, one.Case.Name, file.Key.Path, one.Case.Line);
                if (!one.Passed)
                {
                    WriteProblem(xml, "failure", "different", [.. one.Differences.Select(difference => string.Create(CultureInfo.InvariantCulture,
                        $"{file.Key.Path}:{difference.Line} {difference.Message.In(speech.Language)}"))]);
                }
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, int tests, int failures, int errors)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("skipped", "0");
    }

    private static void StartCase(XmlWriter xml, string ruleSet, string name, string path, int line)
    {
        xml.WriteStartElement("testcase");
        WriteAttribute(xml, "classname", ruleSet);
        WriteAttribute(xml, "name", name);
        WriteAttribute(xml, "file", path);
        xml.WriteAttributeString("line", line.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteProblem(XmlWriter xml, string element, string type, IReadOnlyList<string> lines)
    {
        xml.WriteStartElement(element);
        WriteAttribute(xml, "message", lines[0]);
        xml.WriteAttributeString("type", type);
        xml.WriteString(Safe(string.Join('\n', lines)));
        xml.WriteEndElement();
    }

    private static void WriteAttribute(XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, Safe(text));

    /// <summary>XML has no place at all for most control characters and for half a character, not even escaped.</summary>
    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            safe.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return safe.ToString();
    }
}
