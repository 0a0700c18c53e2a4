using System.Text;

namespace RiskAssessment.Cli.Input;

/// <summary>Lines and columns of a file, from 1, for offsets in its bytes.</summary>
internal sealed class LineMap(ReadOnlyMemory<byte> utf8)
{
    public (int Line, int Column) At(int offset)
    {
        var before = utf8.Span[..offset];
        var start = before.LastIndexOf((byte)'\n') + 1;
        if (start == 0 && before.StartsWith("\uFEFF"u8))
            start = 3;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
