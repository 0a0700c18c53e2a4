using System.Globalization;
using RiskAssessment.Benchmarks.Sets;
using RiskAssessment.Model;
using RiskAssessment.Plans;
using RiskAssessment.RuleSets;

namespace RiskAssessment.Benchmarks.Emitting;

/// <summary>Writes, for a rule set, the program that somebody would write for it by hand.</summary>
internal sealed class Emitter
{
    private const int RulesPerFile = 40;

    private readonly RuleSet _ruleSet;
    private readonly Cells _cells;
    private readonly string _name;
    private readonly string[] _cellNames;
    private readonly HashSet<(int Cell, MoveKind Kind)> _bounds;

    private Emitter(BenchmarkSet set, string name)
    {
        _ruleSet = set.RuleSet;
        _cells = set.Plan.Cells;
        _name = name;
        _cellNames =
        [
            .. _ruleSet.Scenarios.SelectMany(scenario => scenario.Scoring.Dimensions.Select(
                dimension => Naming.Pascal(scenario.Id) + Naming.Pascal(dimension.Name))),
        ];
        _bounds = [.. Moves(set.Plan).Where(move => move.Kind is MoveKind.AtLeast or MoveKind.AtMost).Select(move => (move.Cell, move.Kind))];
    }

    public static void Emit(BenchmarkSet set, string name, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.GetFiles(folder, "*.cs"))
            File.Delete(old);
        foreach (var (file, text) in new Emitter(set, name).Files())
            File.WriteAllText(Path.Combine(folder, file), text);
    }

    private static IEnumerable<Move> Moves(Plan plan) =>
        Enumerable.Range(0, plan.RuleSet.Rules.Length).SelectMany(rule => plan.Cells.RuleMoves[rule].ToArray());

    private IEnumerable<(string File, string Text)> Files()
    {
        yield return ("Facts.cs", Facts());
        yield return ("Circumstances.cs", Circumstances());
        yield return ("Steps.cs", Steps());
        yield return ("Rules.cs", Rules());
        foreach (var part in _ruleSet.Rules.Index().Chunk(RulesPerFile).Index())
            yield return ($"Rules{part.Index + 1}.cs", RulesPart(part.Index + 1, part.Item));
        yield return ("Scores.cs", Scores());
    }

    private CodeFile NewFile(params string[] usings) => new(_ruleSet.ToString(), _name, usings);

    private string Facts()
    {
        var file = NewFile();
        foreach (var fact in _ruleSet.Facts.Where(fact => !fact.Options.IsEmpty))
        {
            var isSet = fact.Type == FactType.Choices;
            if (isSet)
                file.Line("[System.Flags]");
            file.Open($"internal enum {Naming.Pascal(fact.Name)}{(isSet ? " : ulong" : "")}");
            foreach (var (index, option) in fact.Options.Index())
                file.Line($"{Naming.Pascal(option.Value)}{(isSet ? $" = 1UL << {Text(index)}" : "")},");
            file.Close();
            file.Line();
        }
        file.Open("internal sealed record Facts");
        foreach (var fact in _ruleSet.Facts)
            file.Line($"public required {TypeOf(fact)} {Naming.Pascal(fact.Name)} {{ get; init; }}");
        file.Line();
        file.Line("public static Facts Read(FactReader request) => new()");
        file.Line("{");
        foreach (var fact in _ruleSet.Facts)
        {
            var cast = fact.Options.IsEmpty ? "" : $"({TypeOf(fact)})";
            file.Line($"    {Naming.Pascal(fact.Name)} = {cast}request.{fact.Type}(\"{fact.Name}\"),");
        }
        file.Line("};");
        file.Close();
        return file.ToString();
    }

    private static string TypeOf(Fact fact) => fact.Type switch
    {
        FactType.Boolean => "bool",
        FactType.Number => "double",
        _ => Naming.Pascal(fact.Name),
    };

    private string Circumstances()
    {
        var file = NewFile();
        file.Open("internal readonly struct Circumstances");
        foreach (var definition in _ruleSet.Definitions)
            file.Line($"public readonly bool {Naming.Pascal(definition.Name)};");
        file.Line();
        file.Open("public Circumstances(Facts f)");
        foreach (var definition in _ruleSet.Definitions)
            file.Line($"{Naming.Pascal(definition.Name)} = {ConditionCode.Write(definition.Condition, "")};");
        file.Close();
        file.Close();
        return file.ToString();
    }

    private string Steps()
    {
        var file = NewFile();
        file.Open("internal struct Steps");
        for (var cell = 0; cell < _cells.Count; cell++)
        {
            file.Line($"public int {_cellNames[cell]};");
            if (_bounds.Contains((cell, MoveKind.AtLeast)))
                file.Line($"public int {_cellNames[cell]}AtLeast;");
            if (_bounds.Contains((cell, MoveKind.AtMost)))
                file.Line($"public int {_cellNames[cell]}AtMost;");
        }
        file.Line("public ulong Referred1;");
        file.Line("public ulong Referred2;");
        file.Line();
        file.Open("public void Begin()");
        for (var cell = 0; cell < _cells.Count; cell++)
        {
            if (_cells.Base[cell] != 0)
                file.Line($"{_cellNames[cell]} = {Text(_cells.Base[cell])};");
            if (_bounds.Contains((cell, MoveKind.AtMost)))
                file.Line($"{_cellNames[cell]}AtMost = {Text(_cells.Last[cell])};");
        }
        file.Close();
        file.Close();
        return file.ToString();
    }

    private string Rules()
    {
        var file = NewFile();
        file.Open("internal static partial class Rules");
        file.Open("public static Outcome Assess(Facts f)");
        file.Line("var c = new Circumstances(f);");
        file.Line("var s = default(Steps);");
        file.Line("s.Begin();");
        for (var part = 0; part < (_ruleSet.Rules.Length + RulesPerFile - 1) / RulesPerFile; part++)
            file.Line($"Apply{Text(part + 1)}(f, in c, ref s);");
        file.Line("return new Outcome(Scores.Threat(f, in c, in s), Scores.Safety(f, in c, in s), new Referred(s.Referred1, s.Referred2));");
        file.Close();
        file.Close();
        return file.ToString();
    }

    private string RulesPart(int number, (int Index, Rule Rule)[] rules)
    {
        var file = NewFile();
        file.Open("internal static partial class Rules");
        file.Open($"private static void Apply{Text(number)}(Facts f, in Circumstances c, ref Steps s)");
        foreach (var (index, rule) in rules)
        {
            file.Line($"// {rule.Id}");
            file.Open($"if ({ConditionCode.Write(rule.Condition)})");
            foreach (var move in _cells.RuleMoves[index])
                file.Line(Effect(move));
            if (rule.Refer is not null)
            {
                var bit = _ruleSet.Rules.Take(index).Count(one => one.Refer is not null);
                file.Line($"s.Referred{(bit < 64 ? 1 : 2)} |= 1UL << {Text(bit % 64)};");
            }
            file.Close();
            file.Line();
        }
        file.Close();
        file.Close();
        return file.ToString();
    }

    private string Effect(Move move)
    {
        var cell = _cellNames[move.Cell];
        return move.Kind switch
        {
            MoveKind.Raise => $"s.{cell} += {Text(move.Amount)};",
            MoveKind.Lower => $"s.{cell} -= {Text(move.Amount)};",
            MoveKind.AtLeast => $"s.{cell}AtLeast = Math.Max(s.{cell}AtLeast, {Text(move.Amount)});",
            _ => $"s.{cell}AtMost = Math.Min(s.{cell}AtMost, {Text(move.Amount)});",
        };
    }

    private string Scores()
    {
        var file = NewFile();
        file.Open("internal static class Scores");
        foreach (var axis in Enum.GetValues<Axis>())
        {
            if (_ruleSet.Scoring[axis] is { } scoring)
                Tables(file, scoring);
            file.Open($"public static AxisScore {axis}(Facts f, in Circumstances c, in Steps s)");
            file.Line("int highest = 0, driver = -1, score;");
            foreach (var (index, scenario) in _ruleSet.Scenarios.Index().Where(pair => pair.Item.Axis == axis))
            {
                file.Line();
                file.Line($"// {scenario.Id}");
                if (scenario.Condition is not null)
                    file.Open($"if ({ConditionCode.Write(scenario.Condition)})");
                file.Line($"score = {Score(index, scenario)};");
                file.Line("if (driver < 0 || score > highest)");
                file.Line($"    (highest, driver) = (score, {Text(index)});");
                if (scenario.Condition is not null)
                    file.Close();
            }
            file.Line();
            file.Line("return new AxisScore(highest, " + (_ruleSet.Scoring[axis] is { } of ? Class(of) : "0") + ", driver);");
            file.Close();
            file.Line();
        }
        file.Line("private static int Step(int step, int last) => Math.Max(Math.Min(step, last), 0);");
        file.Close();
        return file.ToString();
    }

    /// <summary>The leaves of a table, or the values of each dimension, in units in which all of them are whole.</summary>
    private static void Tables(CodeFile file, AxisScoring scoring)
    {
        if (scoring.Method == ScoringMethod.Table)
        {
            file.Line($"private static ReadOnlySpan<int> {scoring.Axis}Table => [{string.Join(", ", scoring.Table.Select(score => Text(Hundredths(score))))}];");
        }
        else
        {
            foreach (var (index, dimension) in scoring.Dimensions.Index())
                file.Line($"private static ReadOnlySpan<int> {scoring.Axis}{Naming.Pascal(dimension.Name)} => [{string.Join(", ", dimension.Steps.Select(step => Text(Whole(step.Value * UnitOf(scoring, index)))))}];");
        }
        file.Line();
    }

    /// <summary>Tenths for the first two dimensions, units for the rest: their product is in hundredths.</summary>
    private static int UnitOf(AxisScoring scoring, int dimension) => scoring.Dimensions.Length == 1 ? 100 : dimension < 2 ? 10 : 1;

    private string Score(int scenario, Scenario of)
    {
        var scoring = of.Scoring;
        var steps = scoring.Dimensions.Select((_, index) => Step(_cells.Start[scenario] + index)).ToArray();
        if (scoring.Method == ScoringMethod.Product)
            return string.Join(" * ", scoring.Dimensions.Select((dimension, index) => $"{scoring.Axis}{Naming.Pascal(dimension.Name)}[{steps[index]}]"));
        var place = steps[0];
        for (var i = 1; i < steps.Length; i++)
            place = $"({place}) * {Text(scoring.Dimensions[i].Steps.Length)} + {steps[i]}";
        return $"{scoring.Axis}Table[{place}]";
    }

    private string Step(int cell)
    {
        var step = $"s.{_cellNames[cell]}";
        if (_bounds.Contains((cell, MoveKind.AtMost)))
            step = $"Math.Min({step}, s.{_cellNames[cell]}AtMost)";
        if (_bounds.Contains((cell, MoveKind.AtLeast)))
            step = $"Math.Max({step}, s.{_cellNames[cell]}AtLeast)";
        return $"Step({step}, {Text(_cells.Last[cell])})";
    }

    private static string Class(AxisScoring scoring) =>
        string.Concat(scoring.UpTo.Select((upTo, rank) => $"highest <= {Text(Hundredths(upTo))} ? {Text(rank)} : ")) + Text(scoring.UpTo.Length);

    private static int Hundredths(decimal score) => Whole(score * 100);

    private static int Whole(decimal value) => decimal.IsInteger(value) ? (int)value
        : throw new InvalidOperationException($"{value} is no whole number; the emitter counts scores in hundredths.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
