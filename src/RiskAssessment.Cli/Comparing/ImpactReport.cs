using RiskAssessment.Changes;

namespace RiskAssessment.Cli.Comparing;

/// <summary>What a change does to situations, in words: those that go down first, since a risk scored too low is the worst outcome.</summary>
internal sealed class ImpactReport
{
    private const int Shown = 15;
    private const int ReasonsShown = 5;

    // What an author must see first stands first.
    private static readonly ImpactKind[] Order =
    [
        ImpactKind.Down, ImpactKind.UpAndDown, ImpactKind.Up, ImpactKind.RefusedByNew, ImpactKind.RefusedByOld, ImpactKind.RefusedByBoth,
    ];

    private readonly ChangeImpact _impact;
    private readonly Situations _situations;
    private readonly Speech _speech;
    private readonly ChangeWords _words;
    private readonly List<ReportLine> _lines = [];

    private ImpactReport(ChangeImpact impact, Situations situations, Speech speech)
    {
        _impact = impact;
        _situations = situations;
        _speech = speech;
        _words = new ChangeWords(impact.Difference, speech);
    }

    public static IReadOnlyList<ReportLine> Of(ChangeImpact impact, Situations situations, Speech speech)
    {
        var report = new ImpactReport(impact, situations, speech);
        report.WriteSummary();
        report.WriteItems();
        foreach (var kind in Order)
            report.WriteRequests(kind);
        return report._lines;
    }

    private void WriteSummary()
    {
        var all = _situations.All;
        Add(LineKind.Section, _speech.Say($"Wat het doet met {all.Count} situaties", $"What it does to {all.Count} situations"));
        Add(LineKind.Note, string.Join(", ", new[]
        {
            Counted(all.Count(one => one.Kind == SituationKind.Role), _speech.Say("rollen waarvan verder niets bekend is", "roles of which nothing else is known")),
            Counted(all.Count(one => one.Kind == SituationKind.Case), _speech.Say("gevallen naast de regelsets", "cases beside the rule sets")),
            Counted(all.Count(one => one.Kind == SituationKind.Request), _speech.Say("verzoeken", "requests")),
        }.OfType<string>()) + ".");
        if (_situations.ForOthers > 0)
            Add(LineKind.Note, _speech.Say($"{_situations.ForOthers} verzoeken zijn voor een andere regelset en doen niet mee.", $"{_situations.ForOthers} requests are for another rule set and are left out."));
        Add(LineKind.Note, string.Join(", ", new[]
        {
            Counted(_impact.Count(ImpactKind.Down), _speech.Say("omlaag", "down")),
            Counted(_impact.Count(ImpactKind.UpAndDown), _speech.Say("op de ene as omhoog en op de andere omlaag", "up on one axis and down on the other")),
            Counted(_impact.Count(ImpactKind.Up), _speech.Say("omhoog", "up")),
            ChangeWords.Number(_impact.Count(ImpactKind.Same)) + _speech.Say(" gelijk", " the same"),
            Counted(_impact.Count(ImpactKind.RefusedByNew), _speech.Say("die de nieuwe versie weigert", "that the new version refuses")),
            Counted(_impact.Count(ImpactKind.RefusedByOld), _speech.Say("die de oude versie weigert", "that the old version refuses")),
            Counted(_impact.Count(ImpactKind.RefusedByBoth), _speech.Say("die beide weigeren", "that both refuse")),
        }.OfType<string>()) + ".");
        if (_impact.Requests.Count(request => request.Kind == ImpactKind.Same && request.BestCase!.Direction != ClassDirection.Same) is > 0 and var best)
            Add(LineKind.Note, _speech.Say($"Van de gelijke verandert bij {best} wel het gunstigste geval.", $"Of those that stay the same, the best case of {best} changes."));
    }

    private static string? Counted(int count, string what) => count == 0 ? null : $"{ChangeWords.Number(count)} {what}";

    private void WriteItems()
    {
        if (_impact.Items.IsEmpty)
            return;
        Add(LineKind.Group, _speech.Say("Welke wijziging dat doet, alleen of met andere", "Which change does that, alone or with others"));
        foreach (var item in _impact.Items.OrderByDescending(item => item.Down).ThenByDescending(item => item.Up))
        {
            var counts = string.Join(", ", new[] { Counted(item.Down, _speech.Say("omlaag", "down")), Counted(item.Up, _speech.Say("omhoog", "up")) }.OfType<string>());
            Add(LineKind.Item, $"{_words.One(item.Change)}: {counts}", item.Change.Kind switch
            {
                ChangeKind.Added => Mark.Added,
                ChangeKind.Removed => Mark.Removed,
                _ => Mark.Changed,
            });
        }
    }

    private void WriteRequests(ImpactKind kind)
    {
        var some = _impact.Requests.Zip(_situations.All).Where(pair => pair.First.Kind == kind).ToList();
        if (some.Count == 0)
            return;
        Add(LineKind.Group, HeadingOf(kind));
        foreach (var (impact, situation) in some.Take(Shown))
        {
            Add(LineKind.Item, situation.Label(_speech), MarkOf(kind));
            WriteMove(_words.Axis("threat"), impact.Threat);
            WriteMove(_words.Axis("safety"), impact.Safety);
            if (impact.NewError is { } refused)
                Add(LineKind.Detail, refused.Message.In(_speech.Language));
            else if (impact.OldError is { } before)
                Add(LineKind.Detail, before.Message.In(_speech.Language));
        }
        if (some.Count > Shown)
            Add(LineKind.Item, _speech.Say($"en nog {some.Count - Shown}; --format json geeft ze allemaal", $"and {some.Count - Shown} more; --format json gives them all"));
    }

    private void WriteMove(string axis, ClassMove? move)
    {
        if (move is null || move.Direction == ClassDirection.Same)
            return;
        var driver = (move.Direction == ClassDirection.Up ? move.NewDriver : move.OldDriver)!;
        Add(LineKind.Detail, $"{axis}: {_words.Class(move.Old)} -> {_words.Class(move.New)} ({_words.In(driver.Title)})");
        var reasons = string.Join(", ", move.Because.Take(ReasonsShown).Select(_words.One));
        var more = move.Because.Length - ReasonsShown;
        Add(LineKind.Detail, _speech.Say("door: ", "by: ") + reasons + (more > 0 ? _speech.Say($" en nog {more}", $" and {more} more") : ""));
    }

    private string HeadingOf(ImpactKind kind) => kind switch
    {
        ImpactKind.Down => _speech.Say("Omlaag", "Down"),
        ImpactKind.UpAndDown => _speech.Say("Op de ene as omhoog, op de andere omlaag", "Up on one axis, down on the other"),
        ImpactKind.Up => _speech.Say("Omhoog", "Up"),
        ImpactKind.RefusedByNew => _speech.Say("De nieuwe versie weigert het", "The new version refuses it"),
        ImpactKind.RefusedByOld => _speech.Say("De oude versie weigert het", "The old version refuses it"),
        _ => _speech.Say("Beide weigeren het", "Both refuse it"),
    };

    private static Mark MarkOf(ImpactKind kind) => kind switch
    {
        ImpactKind.Up => Mark.Up,
        ImpactKind.Down or ImpactKind.UpAndDown => Mark.Down,
        _ => Mark.Refused,
    };

    private void Add(LineKind kind, string text, Mark mark = Mark.None) => _lines.Add(new ReportLine(kind, text, mark));
}
