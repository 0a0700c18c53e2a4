using System.CommandLine;
using System.Globalization;
using RiskAssessment.Cli.Input;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules explain</c>: one situation, as a person wants to read it.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var rules = Catalog.CreateOption();
        var ruleSet = new Option<string>("--rule-set") { Description = "The id of the rule set, for example nl.dji", Required = true };
        var version = new Option<string?>("--version-of-rules") { Description = "An exact version; by default the one that holds on the date" };
        var role = new Option<string?>("--role") { Description = "The id of a role" };
        var date = new Option<string>("--date") { Description = "The date of the shift, yyyy-MM-dd", Required = true };
        var facts = new Option<string[]>("--fact") { Description = "name=value; a list with commas; ? for unknown; may be repeated" };
        var inPlace = new Option<string[]>("--in-place") { Description = "The id of a measure that is in place; may be repeated" };
        var language = LanguageOption.Create();
        var command = new Command("explain",
            "Shows one situation as a person wants to read it.\n\nExample: riskrules explain --rule-set nl.dji --role prison-officer --date 2027-01-15 --fact nightWork=true --language nl")
        {
            rules, ruleSet, version, role, date, facts, inPlace, language,
        };
        command.SetAction(result => Run(
            result.GetValue(rules), result.GetValue(ruleSet)!, result.GetValue(version), result.GetValue(role), result.GetValue(date)!,
            result.GetValue(facts) ?? [], result.GetValue(inPlace) ?? [], LanguageOption.Of(result.GetValue(language))));
        return command;
    }

    private static int Run(
        string? rules, string ruleSet, string? version, string? role, string date, string[] facts, string[] inPlace, string language)
    {
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Refuse(language == "nl" ? $"'{date}' is geen datum in de vorm jjjj-mm-dd." : $"'{date}' is no date in the form yyyy-MM-dd.");
        if (Catalog.Load(rules, language) is not { } catalog)
            return ExitCodes.WrongUse;
        var found = version is null ? catalog.FindInForce(ruleSet, day) : catalog.Find(ruleSet, version);
        var values = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var written in facts)
        {
            try
            {
                var (name, value) = FactArgument.Read(written, name => found?.FindFact(name));
                values[name] = value;
            }
            catch (FormatException wrong)
            {
                return Refuse(wrong.Message);
            }
        }
        var result = new RiskAssessor(catalog).TryAssess(new AssessmentRequest(ruleSet, day)
        {
            Version = version,
            Role = role,
            Facts = values,
            MeasuresInPlace = inPlace,
        });
        if (!result.Succeeded)
        {
            Console.Error.WriteLine(result.Error.Message.In(language));
            return ExitCodes.Findings;
        }
        Console.Out.Write(result.Assessment.ToText(language));
        return ExitCodes.Good;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCodes.WrongUse;
    }
}
