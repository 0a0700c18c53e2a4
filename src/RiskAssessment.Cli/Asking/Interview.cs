using System.Globalization;
using RiskAssessment.Cli.Output;
using RiskAssessment.Model;
using Spectre.Console;

namespace RiskAssessment.Cli.Asking;

/// <summary>Puts the questions, one at a time, until there is nothing to ask, somebody stops or the answers end.</summary>
internal sealed class Interview(IAnsiConsole console, TextReader answers, Speech speech)
{
    private const string Skip = "?";
    private const string Back = "<";
    private const string Stop = "q";
    private const int Widest = 100;

    private readonly AnswerReader _reader = new(speech);
    private readonly IntervalView _interval = new(console, speech);

    public void Hold(Questionnaire asked)
    {
        console.MarkupLine($"[grey]{speech.Say(
            "Enter of ? = weet ik niet, < = vorige vraag, q = stoppen en de uitkomst zien",
            "Enter or ? = I do not know, < = previous question, q = stop and see the outcome")}[/]");
        console.WriteLine();
        _interval.Write(asked.Now, null);
        var goesOn = false;
        while (asked.Next is { } fact)
        {
            if (asked.IsSettled && !goesOn)
            {
                if (!WantsMore(asked))
                    return;
                goesOn = true;
            }
            var before = asked.Now;
            if (!Put(asked, fact))
                return;
            // An answer that was taken back can open the class again.
            goesOn &= asked.IsSettled;
            console.WriteLine();
            _interval.Write(asked.Now, before);
        }
        console.WriteLine();
        console.WriteLine(speech.Say("Er is niets meer te vragen.", "There is nothing left to ask."));
    }

    /// <summary>Whom it is about, from a list; null where nobody chooses, with false.</summary>
    public bool TryChooseRole(IReadOnlyList<RuleSets.Role> roles, out string? role)
    {
        role = null;
        if (roles.Count == 0)
            return true;
        console.MarkupLine($"[bold]{speech.Say("Om welke rol gaat het?", "Which role is it about?")}[/]");
        foreach (var (index, one) in roles.Index())
            Option(index + 1, one.Title.In(speech.Language), one.Id);
        Option(0, speech.Say("geen van deze", "none of these"), null);
        while (ReadLine() is { } typed && typed != Stop)
        {
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= roles.Count)
            {
                role = number == 0 ? null : roles[number - 1].Id;
                return true;
            }
            if (roles.FirstOrDefault(one => one.Id == typed) is { } named)
            {
                role = named.Id;
                return true;
            }
            Tell(speech.Say($"Antwoord met een getal van 0 tot en met {roles.Count}.", $"Answer with a number from 0 to {roles.Count}."));
        }
        return false;
    }

    private bool WantsMore(Questionnaire asked)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Shown(speech.Say(
            $"De klasse staat vast: {asked.Now.Class.Title.In("nl")}. Geen antwoord verandert die nog.",
            $"The class is settled: {asked.Now.Class.Title.In("en")}. No answer changes it any more."))}[/]");
        var open = asked.Now.Referrals.Count(one => !one.Certain);
        if (open > 0)
            console.WriteLine(speech.Say($"Wel hangen er nog {open} verwijzingen van een antwoord af.", $"Still, {open} referrals depend on an answer."));
        console.WriteLine(speech.Say(
            $"Doorgaan met de {asked.Left} vragen die er zijn? (ja of nee)", $"Go on with the {asked.Left} questions there are? (yes or no)"));
        while (ReadLine() is { } typed && typed != Stop)
        {
            if (Input.TypedValue.FlagOf(typed) is { } flag)
                return flag;
            Tell(speech.Say("Antwoord met ja of nee.", "Answer with yes or no."));
        }
        return false;
    }

    /// <summary>One question, until it is answered, skipped or taken back; false to stop.</summary>
    private bool Put(Questionnaire asked, Fact fact)
    {
        console.WriteLine();
        console.MarkupLine($"[grey]{asked.Asked + 1}.[/] [bold]{Shown(fact.Title.In(speech.Language))}[/] [grey]({speech.Say("nog", "left")} {asked.Left})[/]");
        if (fact.Help is { } help)
            WriteHelp(SafeText.Of(help.In(speech.Language)));
        WriteOptions(fact);
        while (ReadLine() is { } typed && typed != Stop)
        {
            if (typed == Back)
            {
                if (asked.Back())
                    return true;
                Tell(speech.Say("Dit is de eerste vraag.", "This is the first question."));
                continue;
            }
            if (typed is "" or Skip)
            {
                asked.Answer(fact, Skip);
                return true;
            }
            if (_reader.Read(fact, typed, out var wrong) is { } answer)
            {
                asked.Answer(fact, answer);
                return true;
            }
            Tell(wrong);
        }
        return false;
    }

    /// <summary>Each line as far in as the question, at the width of the terminal.</summary>
    private void WriteHelp(string help)
    {
        var line = "  ";
        foreach (var word in help.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 2 && line.Length + 1 + word.Length >= Math.Min(console.Profile.Width, Widest))
            {
                console.MarkupLine($"[grey]{Markup.Escape(line)}[/]");
                line = "  ";
            }
            line += " " + word;
        }
        console.MarkupLine($"[grey]{Markup.Escape(line)}[/]");
    }

    private void WriteOptions(Fact fact)
    {
        switch (fact.Type)
        {
            case FactType.Boolean:
                Option(1, speech.Say("ja", "yes"), null);
                Option(2, speech.Say("nee", "no"), null);
                break;
            case FactType.Number:
                console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
                    $"   [grey]{speech.Say("een getal van", "a number from")} {fact.Minimum} {speech.Say("tot en met", "to")} {fact.Maximum}, {Shown(fact.Unit ?? "")}[/]"));
                break;
            default:
                if (fact.Type == FactType.Choices)
                    console.MarkupLine($"   [grey]{speech.Say("meer antwoorden mogelijk, met komma's", "more than one answer possible, with commas")}[/]");
                foreach (var (index, option) in fact.Options.Index())
                    Option(index + 1, option.Title.In(speech.Language), null);
                if (fact.Type == FactType.Choices)
                    Option(0, speech.Say("geen van deze", "none of these"), null);
                break;
        }
    }

    private void Option(int number, string title, string? id) =>
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"  [aqua]{number,2}[/] {Shown(title)}{(id is null ? "" : $" [grey]({Shown(id)})[/]")}"));

    private void Tell(string wrong) => console.MarkupLine($"[red]{Shown(wrong)}[/]");

    private string? ReadLine()
    {
        console.Markup("[aqua]>[/] ");
        var typed = answers.ReadLine();
        // What is redirected does not end its own line, as a person's Enter does.
        if (!console.Profile.Capabilities.Interactive)
            console.WriteLine(typed is null ? "" : SafeText.Of(typed));
        return typed?.Trim();
    }

    private static string Shown(string text) => Markup.Escape(SafeText.Of(text));
}
