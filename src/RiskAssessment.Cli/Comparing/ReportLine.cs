namespace RiskAssessment.Cli.Comparing;

/// <summary>A line of a report, by what it is; how it looks is the writer's business.</summary>
internal sealed record ReportLine(LineKind Kind, string Text, Mark Mark = Mark.None);

internal enum LineKind
{
    Title,
    Section,
    Group,
    Note,
    Item,
    Detail,
}

/// <summary>What stands before an item.</summary>
internal enum Mark
{
    None,
    Added,
    Removed,
    Changed,
    Up,
    Down,
    Refused,
}
