using RiskAssessment.Cli;

var command = CommandList.Create().Parse(args);
var exitCode = await command.InvokeAsync();
// The parser says what is wrong with the arguments, and calls that 1.
return command.Errors.Count > 0 ? ExitCodes.WrongUse : exitCode;
