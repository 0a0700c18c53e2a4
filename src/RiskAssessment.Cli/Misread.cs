using System.CommandLine;
using System.Text.RegularExpressions;
using RiskAssessment.Diagnostics;

namespace RiskAssessment.Cli;

/// <summary>What is wrong with the words that were typed, in the language of the reader; the parser package has no Dutch.</summary>
internal static partial class Misread
{
    private const string NoCommand = "Required command was not provided.";

    public static void Write(ParseResult typed, Speech speech, TextWriter output)
    {
        var command = typed.CommandResult.Command;
        var asked = command is RootCommand ? "" : $" {command.Name}";
        var errors = typed.Errors.Select(one => one.Message).Distinct().ToList();
        // Who mistypes a command has not left it out.
        if (errors.Exists(error => Unknown().IsMatch(error)))
            errors.Remove(NoCommand);
        foreach (var error in errors)
            output.WriteLine(Unknown().Match(error) is { Success: true } unknown ? UnknownWord(unknown.Groups[1].Value, command, speech) : speech.IsDutch ? InDutch(error) : error);
        output.WriteLine(speech.Say("Hulp: ", "Help: ") + $"{CommandList.ToolName}{asked} --help");
    }

    private static string UnknownWord(string word, Command command, Speech speech)
    {
        var names = word.StartsWith('-')
            ? command.Options.Concat(command.Parents.OfType<Command>().SelectMany(one => one.Options)).Select(one => one.Name)
            : command.Subcommands.Select(one => one.Name);
        var meant = Suggestions.Nearest(word, names) is { } near ? speech.Say($" Bedoelde u '{near}'?", $" Did you mean '{near}'?") : "";
        return Output.SafeText.Of(speech.Say($"'{word}' hoort hier niet.", $"'{word}' does not belong here.")) + meant;
    }

    private static string InDutch(string error)
    {
        if (error == NoCommand)
            return "Er ontbreekt een opdracht.";
        error = MissingOption().Replace(error, "De optie '$1' is nodig.");
        error = MissingArgument().Replace(error, "Er ontbreekt: <$1>.");
        error = MissingValue().Replace(error, "Achter '$1' ontbreekt een waarde.");
        return Output.SafeText.Of(NotAmong().Replace(error, "'$1' kan hier niet. Mogelijk zijn:"));
    }

    [GeneratedRegex("^Unrecognized command or argument '(.*)'\\.$", RegexOptions.Singleline)]
    private static partial Regex Unknown();

    [GeneratedRegex("^Option '(.*)' is required\\.$")]
    private static partial Regex MissingOption();

    [GeneratedRegex("^Required argument '(.*)' missing for command: '.*'\\.$")]
    private static partial Regex MissingArgument();

    [GeneratedRegex("^Required argument missing for option: '(.*)'\\.$")]
    private static partial Regex MissingValue();

    [GeneratedRegex("^Argument '(.*)' not recognized\\. Must be one of:", RegexOptions.Singleline)]
    private static partial Regex NotAmong();
}
