using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace RiskAssessment.Tests.Architecture;

/// <summary>Folders in one project guard nothing; this does.</summary>
public sealed class Rooms
{
    private const string Root = "(root)";

    /// <summary>The street: each room knows itself and those before it.</summary>
    private static readonly string[] Street =
    [
        "Texts", "Diagnostics", "Model", "Documents", "Conditions", "RuleSets", "Reviewing", "Catalogs", "Plans",
        "Assessing", "Reference", "Presentation", "Changes", "Records", "Telemetry", Root,
    ];

    /// <summary>What a host meets stands in the root namespace, wherever it is made.</summary>
    private static readonly Dictionary<string, string> MadeIn = new()
    {
        ["Assessment"] = "Assessing",
        ["AssessmentRequest"] = "Assessing",
        ["AssessmentResult"] = "Assessing",
        ["AxisOutcome"] = "Assessing",
        ["Contribution"] = "Assessing",
        ["ContributionKind"] = "Assessing",
        ["DimensionLevel"] = "Assessing",
        ["NotWorkingMeasure"] = "Assessing",
        ["RecommendedMeasure"] = "Assessing",
        ["ReferralOutcome"] = "Assessing",
        ["RequestError"] = "Assessing",
        ["RequestException"] = "Assessing",
        ["RequestReadResult"] = "Assessing",
        ["ScenarioLevel"] = "Assessing",
        ["ScenarioOutcome"] = "Assessing",
        ["EvaluationMismatchException"] = "Reference",
        ["AssessmentPresentation"] = "Presentation",
    };

    private static readonly ArchUnitNET.Domain.Architecture Library =
        new ArchLoader().LoadAssemblies(typeof(RiskAssessor).Assembly).Build();

    [Fact]
    public void A_room_knows_only_the_rooms_before_it()
    {
        var wrong =
            from type in Library.Types
            where IsOurs(type)
            from target in type.Dependencies.Select(dependency => dependency.Target)
            where target is not GenericParameter && IsOurs(target) && Array.IndexOf(Street, RoomOf(target)) > Array.IndexOf(Street, RoomOf(type))
            select $"{RoomOf(type)}: {type.FullName} knows {target.FullName} of {RoomOf(target)}";

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Every_type_is_in_a_room_of_the_street()
    {
        Assert.Empty(Library.Types.Where(IsOurs).Where(type => !Street.Contains(RoomOf(type))).Select(type => type.FullName));
    }

    [Fact]
    public void The_check_sees_what_a_method_body_does()
    {
        // RiskAssessor names Assessor in a method body alone: if that is not seen, the first law cannot fail.
        var assessor = Library.Types.First(type => type.FullName == "RiskAssessment.RiskAssessor");

        Assert.Contains(assessor.Dependencies, dependency => dependency.Target.FullName == "RiskAssessment.Assessing.Assessor");
    }

    private static bool IsOurs(IType type) =>
        type.Namespace?.FullName.StartsWith("RiskAssessment", StringComparison.Ordinal) == true;

    private static string RoomOf(IType type)
    {
        var space = type.Namespace.FullName;
        if (space != "RiskAssessment")
            return space.Split('.')[1];
        var outer = type.FullName["RiskAssessment.".Length..].Split('+')[0].Split('`')[0];
        return MadeIn.GetValueOrDefault(outer, Root);
    }
}
