using System.Globalization;
using System.Text;
using RiskAssessment.Documents;
using RiskAssessment.Texts;

namespace RiskAssessment.Presentation;

/// <summary>
/// An assessment as a person wants to read it, in plain text: how bad, who must look at it, why, what to do first, what
/// is still unknown.
/// </summary>
internal sealed class AssessmentText
{
    private const int ShownMeasures = 5;
    private const int ShownQuestions = 8;
    private const int ShownPossible = 3;
    private const int Narrowest = 40;

    private readonly Assessment _assessment;
    private readonly int _width;
    private readonly Words _words;
    private readonly FactAnswers _answers;
    private readonly StringBuilder _text = new();

    private AssessmentText(Assessment assessment, string language, int width)
    {
        _width = width;
        _assessment = assessment;
        _answers = new FactAnswers(language);
        _words = _answers.Words;
    }

    public static string Write(Assessment assessment, string language, int width)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, Narrowest);
        var writer = new AssessmentText(assessment, language, width);
        writer.WriteHead();
        writer.WriteAxis(assessment.Threat);
        writer.WriteAxis(assessment.Safety);
        writer.Paragraph(assessment.Complete ? writer._words.Complete : writer._words.Fill(writer._words.Incomplete, assessment.OpenQuestions.Length), 0);
        writer.WriteReferrals();
        writer.WriteReasons();
        writer.WriteMeasures();
        writer.WriteCircumstances();
        writer.WriteQuestions();
        return writer._text.ToString();
    }

    private void WriteHead()
    {
        var role = _assessment.Request.Role is { } id ? _assessment.RuleSet.FindRole(id)! : null;
        var name = role is null ? _words.WithoutRole : In(role.Title) + (role.Shielded ? $" ({_words.Shielded})" : "");
        Paragraph($"{name}, {Dates.Write(_assessment.Request.Date)}", 0);
        Paragraph(new string('=', Math.Min(_width, name.Length + 12)), 0);
        Paragraph($"{In(_assessment.Class.Title).ToUpperInvariant()}: {In(_assessment.Class.Action)}", 0);
        if (_assessment.LowestClass != _assessment.Class)
            Paragraph(_words.Fill(_words.BestCase, In(_assessment.LowestClass.Title)), 0);
        Paragraph($"{_words.RuleSet} {_assessment.RuleSet}, {_assessment.RuleSet.Fingerprint[..19]}", 0);
        if (_assessment.ValidUntil is { } until)
            Paragraph(_words.Fill(_words.ValidUntil, Dates.Write(until)), 0);
        Line();
    }

    private void WriteAxis(AxisOutcome? axis)
    {
        if (axis is null)
            return;
        var classes = _assessment.RuleSet.Scoring.Classes.Length;
        // A full mark for each class up to the best case, a half one for what the unknown facts add.
        var bar = new string('#', axis.LowestClass.Rank + 1) + new string('+', axis.Class.Rank - axis.LowestClass.Rank)
            + new string('.', classes - 1 - axis.Class.Rank);
        var score = axis.Score == axis.Lowest
            ? _words.Fill(_words.Score, _words.Of(axis.Score))
            : _words.Fill(_words.ScoreBetween, _words.Of(axis.Score), _words.Of(axis.Lowest));
        var mark = $"{_words.Of(axis.Driver.Axis),-10} [{bar}]";
        Wrap(mark, $"{In(axis.Class.Title)}, {score}: {In(axis.Driver.Title)}", mark.Length + 1);
    }

    private void WriteReferrals()
    {
        if (_assessment.Referrals.IsEmpty)
            return;
        Heading(_words.Referrals);
        foreach (var referral in _assessment.Referrals.Where(one => one.Certain))
        {
            var refer = referral.Rule.Refer!;
            Item("!", $"{In(refer.To.Title)}: {In(refer.Text)} ({_words.Fill(_words.Because, In(referral.Rule.Because))})");
        }
        if (_assessment.Referrals.Count(one => !one.Certain) is > 0 and var open)
            Paragraph(_words.Fill(_words.MoreReferrals, open), 2);
    }

    private void WriteReasons()
    {
        Heading(_words.Why);
        foreach (var axis in new[] { _assessment.Threat, _assessment.Safety })
        {
            if (axis is null)
                continue;
            var driver = _assessment.Scenarios.First(one => one.Scenario == axis.Driver);
            Paragraph($"{In(driver.Scenario.Title)} ({_words.Fill(_words.Gross, _words.Of(driver.Gross.Score), In(driver.Gross.Class.Title))}; "
                + $"{_words.Fill(_words.Net, _words.Of(driver.Net.Score), In(driver.Net.Class.Title))})", 2);
            if (driver.Contributions.IsEmpty)
                Item("=", _words.Unexplained, 4);
            foreach (var contribution in driver.Contributions.Where(one => one.Certain))
                WriteContribution(contribution);
            var possible = driver.Contributions.Where(one => !one.Certain).ToList();
            foreach (var contribution in possible.Take(ShownPossible))
                WriteContribution(contribution);
            if (possible.Count > ShownPossible)
                Paragraph(_words.Fill(_words.MorePossible, possible.Count - ShownPossible), 4);
        }
    }

    private void WriteContribution(Contribution contribution)
    {
        var dimension = In(contribution.Dimension.Title);
        var what = contribution.Kind switch
        {
            ContributionKind.AtLeast => $"{dimension} {_words.Fill(_words.AtLeast, _words.Of(contribution.Bound!.Value))}",
            ContributionKind.AtMost => $"{dimension} {_words.Fill(_words.AtMost, _words.Of(contribution.Bound!.Value))}",
            _ => $"{dimension} {contribution.Steps.ToString("+0;-0", CultureInfo.InvariantCulture)}",
        };
        var why = contribution.Rule is { } rule ? In(rule.Because) : In(contribution.Measure!.Title);
        Item("-", $"{what}{Perhaps(contribution.Certain)}: {why}", 4);
    }

    /// <summary>What can still be done for this shift comes first; the order within is that of the assessment.</summary>
    private void WriteMeasures()
    {
        if (_assessment.Measures.IsEmpty)
        {
            Heading(_words.MeasuresInTime);
            Paragraph(_words.NoMeasures, 2);
            return;
        }
        WriteMeasures(_words.MeasuresInTime, [.. _assessment.Measures.Where(advice => advice.InTime)]);
        WriteMeasures(_words.MeasuresLater, [.. _assessment.Measures.Where(advice => !advice.InTime)]);
    }

    private void WriteMeasures(string heading, IReadOnlyList<RecommendedMeasure> measures)
    {
        if (measures.Count == 0)
            return;
        Heading(heading);
        foreach (var (index, advice) in measures.Take(ShownMeasures).Index())
        {
            var measure = advice.Measure;
            var marks = new List<string> { advice.Required ? _words.Required : _words.Advised };
            if (advice.Conditional)
                marks.Add(_words.Conditional);
            if (!advice.LowersClass.IsEmpty)
                marks.Add(_words.Lowers);
            Item($"{index + 1}.", $"{In(measure.Title)} [{string.Join(", ", marks)}]");
            Paragraph(In(measure.Text), 5);
            var time = measure.LeadTimeDays == 0 ? _words.AtOnce : _words.Fill(_words.LeadTime, measure.LeadTimeDays);
            Paragraph($"{In(measure.Owner.Title)}, {_words.Of(measure.Phase)}, {time}", 5);
        }
        if (measures.Count > ShownMeasures)
            Paragraph(_words.Fill(_words.MoreMeasures, measures.Count - ShownMeasures), 2);
    }

    private void WriteCircumstances()
    {
        if (!_assessment.NotWorking.IsEmpty)
        {
            Heading(_words.NotWorking);
            foreach (var one in _assessment.NotWorking)
                Item("-", In(one.Measure.Title) + Perhaps(one.Certain));
        }
        if (!_assessment.Assumed.IsEmpty)
        {
            Heading(_words.Assumed);
            Paragraph(string.Join("; ", _assessment.Assumed.Select(fact => $"{In(fact.Title)}: {_answers.Of(fact, fact.Default!.Value)}")), 2);
        }
    }

    private void WriteQuestions()
    {
        if (_assessment.OpenQuestions.IsEmpty)
            return;
        Heading(_words.Questions);
        foreach (var fact in _assessment.OpenQuestions.Take(ShownQuestions))
            Item("?", $"{In(fact.Title)} ({fact.Name})");
        if (_assessment.OpenQuestions.Length > ShownQuestions)
            Paragraph(_words.Fill(_words.MoreQuestions, _assessment.OpenQuestions.Length - ShownQuestions), 2);
    }

    /// <summary>Texts come from rule files: what is in one may not break the lines around it.</summary>
    private string In(LocalizedText text) => _answers.In(text);

    private string Perhaps(bool certain) => certain ? "" : $" ({_words.Possibly})";

    private void Heading(string heading)
    {
        Line();
        Paragraph(heading, 0);
    }

    private void Item(string mark, string text, int indent = 2) => Wrap(new string(' ', indent) + mark, text, indent + mark.Length + 1);

    private void Paragraph(string text, int indent) => Wrap("", text, indent);

    /// <summary>The text behind the mark, at the width, with every further line as far in as the text.</summary>
    private void Wrap(string mark, string text, int hanging)
    {
        var line = new StringBuilder(mark.PadRight(hanging));
        var isStart = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isStart && line.Length + 1 + word.Length > _width)
            {
                _text.Append(line).Append('\n');
                line.Clear().Append(' ', hanging);
                isStart = true;
            }
            line.Append(isStart ? "" : " ").Append(word);
            isStart = false;
        }
        _text.Append(line).Append('\n');
    }


    private void Line() => _text.Append('\n');
}
