namespace RiskAssessment.Records;

/// <summary>What a record is made of.</summary>
internal sealed record RecordParts(
    ReadOnlyMemory<byte> Line, AssessmentRequest Request, string RuleSetId, string RuleSetVersion, string Fingerprint,
    ReadOnlyMemory<byte> AssessmentJson, ChainLink? Link);
