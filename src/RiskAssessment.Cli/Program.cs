using System.CommandLine;
using System.CommandLine.Invocation;
using RiskAssessment.Cli;
using RiskAssessment.Cli.Output;

var speech = LanguageOption.Of(args);
var command = CommandList.Create(speech).Parse(args.Length == 0 ? ["--help"] : args);
if (command.Action is ParseErrorAction)
{
    // The whole help page would push what is wrong off the screen.
    Misread.Write(command, speech, Console.Error);
    return ExitCodes.WrongUse;
}
try
{
    return await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception wrong) when (FileTrouble.Is(wrong))
{
    return FileTrouble.Tell(wrong, speech);
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
