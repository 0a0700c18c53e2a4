using RiskAssessment.Cli;

var speech = LanguageOption.Of(args);
var command = CommandList.Create(speech).Parse(args.Length == 0 ? ["--help"] : args);
if (command.Action is System.CommandLine.Invocation.ParseErrorAction)
{
    // The whole help page would push what is wrong off the screen.
    Misread.Write(command, speech, Console.Error);
    return ExitCodes.WrongUse;
}
var exitCode = await command.InvokeAsync();
// The parser says what is wrong with the arguments, and calls that 1.
return command.Errors.Count > 0 ? ExitCodes.WrongUse : exitCode;
