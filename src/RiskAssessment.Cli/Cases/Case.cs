using System.Text.Json.Nodes;

namespace RiskAssessment.Cli.Cases;

/// <summary>A situation: a request without its rule set, and what must come out.</summary>
internal sealed record Case
{
    public required string Name { get; init; }

    /// <summary>Why it must come out like this.</summary>
    public string? Why { get; init; }

    /// <summary>The facts of this situation of the file are taken where the request gives none.</summary>
    public string? Situation { get; init; }

    public required JsonObject Request { get; init; }

    public required Expectation Expect { get; init; }

    /// <summary>The line of its file on which its name stands.</summary>
    public required int Line { get; init; }
}
