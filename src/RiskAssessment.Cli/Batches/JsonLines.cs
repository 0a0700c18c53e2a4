using RiskAssessment.Cli.Input;

namespace RiskAssessment.Cli.Batches;

/// <summary>One JSON object a line; a line of nothing but blanks is none.</summary>
internal sealed class JsonLines(Stream input) : IRequestSource
{
    private readonly Lines _lines = new(input);

    public long BytesRead => _lines.BytesRead;

    public IWrittenRequest? Next() => _lines.NextRequest() is { } line ? new JsonLine(line) : null;

    private sealed class JsonLine(byte[] line) : IWrittenRequest
    {
        public int Bytes => line.Length;

        public ReadRequest Read()
        {
            var read = AssessmentRequest.FromJson(line);
            return read.Succeeded ? read.Request : FailureOf(read.Error);
        }

        public RequestFailure FailureOf(RequestError error) => RequestFailure.Of(error);
    }
}
