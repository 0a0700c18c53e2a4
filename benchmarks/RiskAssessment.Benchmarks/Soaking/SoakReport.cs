using System.Globalization;

namespace RiskAssessment.Benchmarks.Soaking;

/// <summary>What a soak run came to.</summary>
internal sealed record SoakReport
{
    /// <summary>Times that the rules were replaced, broken, half written, deleted and restored.</summary>
    public required int Rounds { get; init; }

    public required long Assessments { get; init; }

    public required int Published { get; init; }

    public required int Refused { get; init; }

    /// <summary>Assessments that threw, or gave an error.</summary>
    public required long Failed { get; init; }

    /// <summary>Outcomes that are not those of one version that was published.</summary>
    public required long Mixed { get; init; }

    /// <summary>Rounds after which another version was in use than the last one that was right.</summary>
    public required int Wrong { get; init; }

    /// <summary>Catalogs that were in use and are still in memory after a collection, beside the one in use.</summary>
    public required int Kept { get; init; }

    /// <summary>Bytes in use after a collection, after each tenth of the run.</summary>
    public required IReadOnlyList<long> Memory { get; init; }

    public bool IsGood => Failed == 0 && Mixed == 0 && Wrong == 0 && Kept == 0 && Published > 0 && Refused > 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {Rounds:N0} rounds of replacing, breaking, half writing, deleting and restoring
        {Assessments:N0} assessments by 4 threads; {Published:N0} catalogs published, {Refused:N0} refused
        failed assessments              {Failed}
        outcomes of no one version      {Mixed}
        rounds with the wrong version   {Wrong}
        old catalogs still in memory    {Kept}
        memory after collections, kB    {string.Join(" ", Memory.Select(bytes => (bytes / 1024).ToString("N0", CultureInfo.InvariantCulture)))}
        """);
}
