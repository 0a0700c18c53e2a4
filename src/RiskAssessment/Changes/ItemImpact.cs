namespace RiskAssessment.Changes;

/// <summary>How many requests a changed item moved, alone or with others.</summary>
public sealed record ItemImpact
{
    internal ItemImpact(ItemChange change, int up, int down)
    {
        Change = change;
        Up = up;
        Down = down;
    }

    /// <summary>The changed item.</summary>
    public ItemChange Change { get; }

    /// <summary>Requests of which it helped an axis to a graver class.</summary>
    public int Up { get; }

    /// <summary>Requests of which it helped an axis to a milder class.</summary>
    public int Down { get; }
}
