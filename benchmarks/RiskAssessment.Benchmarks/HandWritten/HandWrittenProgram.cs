namespace RiskAssessment.Benchmarks.HandWritten;

/// <summary>A program written for one rule set, on requests that were read into its record of facts beforehand.</summary>
internal interface IHandWritten
{
    void Prepare(IEnumerable<FactReader> requests);

    Outcome Assess(int request);
}

internal sealed class HandWrittenProgram<TFacts>(Func<FactReader, TFacts> read, Func<TFacts, Outcome> assess) : IHandWritten
{
    private TFacts[] _requests = [];

    public void Prepare(IEnumerable<FactReader> requests) => _requests = [.. requests.Select(read)];

    public Outcome Assess(int request) => assess(_requests[request]);
}

internal static class HandWrittenProgram
{
    public static IHandWritten Shipped =>
        new HandWrittenProgram<Shipped.Facts>(HandWritten.Shipped.Facts.Read, HandWritten.Shipped.Rules.Assess);

    public static IHandWritten Generated =>
        new HandWrittenProgram<Generated.Facts>(HandWritten.Generated.Facts.Read, HandWritten.Generated.Rules.Assess);
}
