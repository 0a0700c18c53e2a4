using System.CommandLine.Invocation;
using RiskAssessment.Cli;

var speech = LanguageOption.Of(args);
var command = CommandList.Create(speech).Parse(args.Length == 0 ? ["--help"] : args);
if (command.Action is ParseErrorAction mistake)
{
    // The whole page would push what is wrong off the screen.
    mistake.ShowHelp = false;
    var asked = command.CommandResult.Command.Name == CommandList.ToolName ? "" : $" {command.CommandResult.Command.Name}";
    Console.Error.WriteLine(speech.Say("Deze opdracht klopt niet. Hulp: ", "This command is not right. Help: ") + $"{CommandList.ToolName}{asked} --help");
}
var exitCode = await command.InvokeAsync();
// The parser says what is wrong with the arguments, and calls that 1.
return command.Errors.Count > 0 ? ExitCodes.WrongUse : exitCode;
