using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RiskAssessment.Cli;

/// <summary>Help in the language of the reader, with examples; what the parser package writes itself has no Dutch.</summary>
internal sealed class HelpPage(Speech speech) : SynchronousCommandLineAction
{
    private const int Width = 100;
    private const string Indent = "  ";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, Console.Out);
        return ExitCodes.Good;
    }

    public void Write(Command command, TextWriter output)
    {
        WriteParagraph(output, command.Description ?? "");
        WriteHeading(output, "Gebruik", "Usage");
        output.WriteLine(Indent + UsageOf(command));
        WriteTable(output, "Opdrachten", "Commands", command.Subcommands.Where(one => !one.Hidden).Select(one => (one.Name, FirstSentence(one.Description))));
        WriteTable(output, "Argumenten", "Arguments", command.Arguments.Where(one => !one.Hidden).Select(one => ($"<{one.Name}>", one.Description)));
        WriteTable(output, "Opties", "Options", OptionsOf(command).Select(one => (LabelOf(one), one.Description)));
        if (command is ToolCommand { Examples.Count: > 0 } tool)
        {
            WriteHeading(output, "Voorbeelden", "Examples");
            foreach (var example in tool.Examples)
                output.WriteLine($"{Indent}{CommandList.ToolName} {example}");
        }
    }

    /// <summary>In the list of commands; the help of the command itself has the rest.</summary>
    private static string? FirstSentence(string? text)
    {
        var end = text?.IndexOf(". ", StringComparison.Ordinal) ?? -1;
        return end < 0 ? text : text![..(end + 1)];
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(one => one.Recursive))
            .Where(one => !one.Hidden).Distinct().OrderBy(one => one is HelpOption or VersionOption).ThenByDescending(one => one.Required);

    private string UsageOf(Command command)
    {
        var words = new List<string> { CommandList.ToolName };
        if (command is not RootCommand)
            words.Add(command.Name);
        words.AddRange(command.Arguments.Select(one => one.Arity.MinimumNumberOfValues == 0 ? $"[<{one.Name}>]" : $"<{one.Name}>"));
        if (command.Subcommands.Count > 0)
            words.Add(speech.Say("<opdracht>", "<command>"));
        words.AddRange(command.Options.Where(one => one.Required).Select(LabelOf));
        words.Add(speech.Say("[opties]", "[options]"));
        return string.Join(' ', words);
    }

    private string LabelOf(Option option)
    {
        if (option.ValueType == typeof(bool) || option is HelpOption or VersionOption)
            return option.Name;
        var values = option.CompletionSources.Count > 0 && ValuesOf(option) is { Count: > 1 and < 8 } few ? string.Join('|', few) : option.HelpName;
        return $"{option.Name} <{values ?? speech.Say("waarde", "value")}>";
    }

    private static List<string> ValuesOf(Option option) =>
        [.. option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(one => one.Label)];

    private void WriteHeading(TextWriter output, string dutch, string english)
    {
        output.WriteLine();
        output.WriteLine(speech.Say(dutch, english));
    }

    private void WriteTable(TextWriter output, string dutch, string english, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        WriteHeading(output, dutch, english);
        var column = Math.Min(34, all.Max(row => row.Name.Length)) + 2;
        foreach (var (name, text) in all)
        {
            var lines = Wrap(text ?? "", Width - Indent.Length - column);
            // A long name stands on its own line, so that the texts stay in one column.
            if (name.Length + 2 > column)
                output.WriteLine(Indent + name);
            var first = name.Length + 2 > column ? "" : name;
            output.WriteLine($"{Indent}{first.PadRight(column)}{lines.FirstOrDefault()}".TrimEnd());
            foreach (var line in lines.Skip(1))
                output.WriteLine($"{Indent}{"".PadRight(column)}{line}");
        }
    }

    private static void WriteParagraph(TextWriter output, string text)
    {
        foreach (var line in text.Split('\n').SelectMany(one => Wrap(one, Width)))
            output.WriteLine(line);
    }

    private static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        lines.Add(line);
        return lines;
    }
}
