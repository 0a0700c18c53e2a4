using RiskAssessment.Cli.Input;
using RiskAssessment.Model;

namespace RiskAssessment.Cli.Asking;

/// <summary>The answers so far, what comes out of them and what to ask next.</summary>
internal sealed class Questionnaire
{
    private readonly IRiskAssessor _assessor;
    private readonly AssessmentRequest _start;
    private readonly List<(Fact Fact, string Written)> _answers = [];

    /// <param name="assessor">Assesses.</param>
    /// <param name="start">What is known before the first question; it must be a request that can be assessed.</param>
    public Questionnaire(IRiskAssessor assessor, AssessmentRequest start)
    {
        _assessor = assessor;
        _start = start;
        Now = assessor.Assess(start);
    }

    /// <summary>What comes out of what is known now.</summary>
    public Assessment Now { get; private set; }

    /// <summary>The facts that were answered, as <c>--fact</c> writes them. A question that was skipped is no answer.</summary>
    public IEnumerable<(Fact Fact, string Written)> Answers => _answers.Where(one => one.Written != FactArgument.Unknown);

    /// <summary>The question that matters most and was not put yet; null when there is none.</summary>
    public Fact? Next => Now.OpenQuestions.FirstOrDefault(fact => !_answers.Exists(one => one.Fact == fact));

    /// <summary>How many questions there are still to put.</summary>
    public int Left => Now.OpenQuestions.Count(fact => !_answers.Exists(one => one.Fact == fact));

    public int Asked => _answers.Count;

    /// <summary>
    /// Whether the class of the whole can no longer change, whatever the answers that are left. Scores and referrals still can.
    /// </summary>
    public bool IsSettled => Now.Class == Now.LowestClass;

    /// <param name="fact">The question.</param>
    /// <param name="written">Its answer as <c>--fact</c> writes it.</param>
    public void Answer(Fact fact, string written)
    {
        _answers.Add((fact, written));
        Assess();
    }

    /// <summary>Takes the last answer back; false where there is none.</summary>
    public bool Back()
    {
        if (_answers.Count == 0)
            return false;
        _answers.RemoveAt(_answers.Count - 1);
        Assess();
        return true;
    }

    private void Assess()
    {
        var facts = new Dictionary<string, FactValue>(_start.Facts, StringComparer.Ordinal);
        foreach (var (fact, written) in Answers)
        {
            if (FactArgument.TryRead($"{fact.Name}={written}", _ => fact, out var read))
                facts[read.Name] = read.Value;
        }
        Now = _assessor.Assess(new AssessmentRequest(_start.RuleSet, _start.Date)
        {
            Version = _start.Version,
            Role = _start.Role,
            AssessedOn = _start.AssessedOn,
            Facts = facts,
            MeasuresInPlace = _start.MeasuresInPlace,
        });
    }
}
