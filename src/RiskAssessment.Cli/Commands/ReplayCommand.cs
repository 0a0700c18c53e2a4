using System.CommandLine;
using System.Globalization;
using RiskAssessment.Cli.Output;
using RiskAssessment.Records;
using Spectre.Console;

namespace RiskAssessment.Cli.Commands;

/// <summary><c>riskrules replay FILE</c>: recorded assessments once more, and whether their log is as it was written.</summary>
internal static class ReplayCommand
{
    private const int MostShown = 20;
    private const int MostDifferences = 5;
    private const int MostCharacters = 60;

    public static Command Create(Speech speech)
    {
        var file = new Argument<string>("file") { Description = speech.Say("Vastgelegde beoordelingen, één per regel", "Records of assessments, one a line") };
        var rules = Catalog.CreateOption(speech);
        var chain = new Option<bool>("--chain") { Description = speech.Say("Gaat ook na of het logboek is zoals het geschreven is", "Also checks that the log is as it was written") };
        var head = new Option<string?>("--head")
        {
            Description = speech.Say(
                "De hash van de laatste regel, van waar die apart bewaard is (sha256:...); zonder deze is niet te zien of het eind eraf is. Met --chain",
                "The hash of the last line, from where it was kept apart (sha256:...); without it nobody sees that the end was taken off. Implies --chain"),
        };
        var command = new ToolCommand("replay",
            speech.Say(
                "Beoordeelt vastgelegde verzoeken opnieuw met dezelfde versie van de regels, en vergelijkt tot op de byte.",
                "Assesses recorded requests again by the same version of the rules, and compares to the byte."),
            "replay records.jsonl --rules rules", "replay records.jsonl --rules rules --chain") { file, rules, chain, head };
        command.SetAction(result => Run(result.GetValue(file)!, result.GetValue(rules), result.GetValue(chain) || result.GetValue(head) is not null, result.GetValue(head), speech));
        return command;
    }

    private static int Run(string file, string? rules, bool asChain, string? head, Speech speech)
    {
        if (head is not null && !IsHash(head))
        {
            Console.Error.WriteLine(speech.Say("De waarde van --head is sha256: met daarachter 64 cijfers of kleine letters a-f.", "The value of --head is sha256: followed by 64 digits or small letters a-f."));
            return ExitCodes.WrongUse;
        }
        if (Catalog.Load(rules, speech) is not { } catalog)
            return ExitCodes.WrongUse;
        try
        {
            using var log = File.OpenRead(file);
            var isWhole = !asChain || ShowChain(RecordChain.Verify(log, head), head, speech);
            log.Position = 0;
            return ShowReplays(new Replayer(catalog).ReplayAll(log), speech) && isWhole ? ExitCodes.Good : ExitCodes.Findings;
        }
        catch (Exception wrong) when (FileTrouble.Is(wrong) || wrong is NotSupportedException)
        {
            return FileTrouble.Tell(wrong, speech);
        }
    }

    private static bool ShowReplays(IEnumerable<(long Line, ReplayOutcome Outcome)> replays, Speech speech)
    {
        var counts = new SortedDictionary<ReplayVerdict, long>();
        long shown = 0, notSame = 0;
        foreach (var (line, outcome) in replays)
        {
            counts[outcome.Verdict] = counts.GetValueOrDefault(outcome.Verdict) + 1;
            if (outcome.Verdict == ReplayVerdict.Same)
                continue;
            notSame++;
            if (shown < MostShown)
                Show(line, outcome, speech);
            shown++;
        }
        if (shown > MostShown)
            Terminal.Out.WriteLine(speech.Say($"En nog {Number(shown - MostShown)} andere regels.", $"And {Number(shown - MostShown)} more lines."));
        var total = counts.Values.Sum();
        if (total == 0)
        {
            Terminal.Out.MarkupLine($"[red]{speech.Say("Er staat niets in om na te gaan.", "There is nothing in it to check.")}[/]");
            return false;
        }
        var colour = notSame > 0 ? "red" : "green";
        var words = string.Join(", ", counts.Select(count => $"{Number(count.Value)} {WordOf(count.Key, speech)}"));
        Terminal.Out.MarkupLine(speech.Say(
            $"{Number(total)} {(total == 1 ? "beoordeling" : "beoordelingen")}: [{colour}]{words}[/]",
            $"{Number(total)} {(total == 1 ? "assessment" : "assessments")}: [{colour}]{words}[/]"));
        return notSame == 0;
    }

    private static void Show(long line, ReplayOutcome outcome, Speech speech)
    {
        Terminal.Out.MarkupLine($"[bold]{speech.Say("regel", "line")} {Number(line)}[/] [red]{WordOf(outcome.Verdict, speech)}[/] [grey]{outcome.Error!.Code}[/]");
        Terminal.Out.MarkupLine("  " + Markup.Escape(outcome.Error.Message.In(speech.Language)));
        foreach (var one in outcome.Differences.Take(MostDifferences))
        {
            var path = one.Path.Length == 0 ? speech.Say("anders geschreven", "written otherwise") : one.Path;
            Terminal.Out.MarkupLine($"    {Shown(path)}: {Value(one.Recorded, speech)} -> {Value(one.Recomputed, speech)}");
        }
        if (outcome.Differences.Length > MostDifferences)
        {
            var more = Number(outcome.Differences.Length - MostDifferences);
            Terminal.Out.MarkupLine("    " + speech.Say($"en nog {more} verschillen", $"and {more} more differences"));
        }
    }

    private static bool ShowChain(ChainReport report, string? head, Speech speech)
    {
        var count = Number(report.Head.Count);
        if (report.IsWhole)
        {
            Terminal.Out.MarkupLine(speech.Say($"[green]De keten is heel[/]: {count} regels, laatste hash {report.Head.Hash ?? "-"}", $"[green]The chain is whole[/]: {count} lines, last hash {report.Head.Hash ?? "-"}"));
            if (head is null)
            {
                Terminal.Out.MarkupLine(speech.Say(
                    "  Of het eind eraf is, is alleen te zien met de laatste hash van elders: --head.",
                    "  Whether the end was taken off shows only with the last hash from elsewhere: --head."));
            }
            return true;
        }
        Terminal.Out.MarkupLine($"[bold]{speech.Say("regel", "line")} {Number(report.Break.Line)}[/] [red]{speech.Say("keten gebroken", "chain broken")}[/] [grey]{report.Break.Error.Code}[/]");
        Terminal.Out.MarkupLine("  " + Markup.Escape(report.Break.Error.Message.In(speech.Language)));
        if (report.Break.Reason is { } reason)
            Terminal.Out.MarkupLine("  " + Markup.Escape(reason.Message.In(speech.Language)));
        Terminal.Out.MarkupLine(speech.Say($"  Daarvoor zijn {count} regels heel ({Number(report.Bytes)} bytes).", $"  {count} lines before it are whole ({Number(report.Bytes)} bytes)."));
        return false;
    }

    private static string WordOf(ReplayVerdict verdict, Speech speech) => verdict switch
    {
        ReplayVerdict.Same => speech.Say("gelijk", "the same"),
        ReplayVerdict.Different => speech.Say("anders", "different"),
        ReplayVerdict.RuleSetMissing => speech.Say("zonder die versie van de regels", "without that version of the rules"),
        ReplayVerdict.RuleSetChanged => speech.Say("met veranderde regels", "with rules that changed"),
        ReplayVerdict.RequestInvalid => speech.Say("niet meer te beoordelen", "that cannot be assessed any more"),
        _ => speech.Say("niet te lezen", "that cannot be read"),
    };

    private static string Value(string? json, Speech speech) => json is null ? speech.Say("(niets)", "(nothing)") : Shown(json);

    private static string Shown(string text) => Markup.Escape(SafeText.Of(text.Length > MostCharacters ? text[..MostCharacters] + "..." : text));

    private static bool IsHash(string text) =>
        text.Length == 71 && text.StartsWith("sha256:", StringComparison.Ordinal) && text.AsSpan(7).ToString().All(char.IsAsciiHexDigitLower);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
