using System.CommandLine;
using System.CommandLine.Invocation;
using RiskAssessment.Cli;
using RiskAssessment.Cli.Output;

var speech = LanguageOption.Of(args);
var command = CommandList.Create(speech).Parse(args.Length == 0 ? ["--help"] : args);
if (command.Action is ParseErrorAction mistake)
{
    // The whole page would push what is wrong off the screen.
    mistake.ShowHelp = false;
    var asked = command.CommandResult.Command.Name == CommandList.ToolName ? "" : $" {command.CommandResult.Command.Name}";
    Console.Error.WriteLine(speech.Say("Deze opdracht klopt niet. Hulp: ", "This command is not right. Help: ") + $"{CommandList.ToolName}{asked} --help");
}
try
{
    var exitCode = await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    // The parser says what is wrong with the arguments, and calls that 1.
    return command.Errors.Count > 0 ? ExitCodes.WrongUse : exitCode;
}
catch (Exception wrong) when (FileTrouble.Is(wrong))
{
    return FileTrouble.Tell(wrong);
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine(speech.Say("Onderbroken.", "Interrupted."));
    return ExitCodes.WrongUse;
}
catch (Exception wrong)
{
    // A mistake of the tool itself must not look like a finding in the rules.
    Console.Error.WriteLine(string.Join('\n', wrong.ToString().Split('\n').Select(SafeText.Of)));
    return ExitCodes.WrongUse;
}
