using System.Buffers;

namespace RiskAssessment.Cli.Batches;

/// <summary>How outcomes are written, each on whole lines of its own. Any thread may write.</summary>
internal interface IOutcomeFormat
{
    /// <summary>What stands before the first outcome.</summary>
    void Begin(IBufferWriter<byte> output);

    void Write(Assessment assessment, IBufferWriter<byte> output);

    void Write(RequestFailure failure, IBufferWriter<byte> output);
}
