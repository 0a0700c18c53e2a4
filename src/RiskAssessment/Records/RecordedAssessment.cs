using RiskAssessment.Documents;
using RiskAssessment.Diagnostics.Catalogue;

namespace RiskAssessment.Records;

/// <summary>
/// What a record must know of the assessment in it: by which rule set it was made, and that it has the properties of an
/// assessment. What is inside those is compared byte for byte when the record is replayed.
/// </summary>
internal sealed record RecordedAssessment(string RuleSetId, string RuleSetVersion, string Fingerprint)
{
    private static readonly string[] Texts = ["date", "assessedOn", "class", "lowestClass"];
    private static readonly string[] Lists = ["scenarios", "measures", "referrals", "notWorking", "assumed", "openQuestions"];

    /// <summary>Null when something is wrong with it, which has been reported.</summary>
    public static RecordedAssessment? Read(ObjectReader record)
    {
        if (record.RequiredObject("assessment") is not { } item)
            return null;
        RecordReader.CheckFormat(item);
        var made = item.RequiredObject("ruleSet") is { } ruleSet ? ReadRuleSet(ruleSet) : null;
        foreach (var name in Texts)
            item.Required<SourceString>(name);
        foreach (var name in Lists)
            item.Required<SourceArray>(name);
        item.Required<SourceBoolean>("complete");
        ReadNullable<SourceString>(item, "role");
        ReadNullable<SourceString>(item, "reference");
        ReadNullable<SourceObject>(item, "threat");
        ReadNullable<SourceObject>(item, "safety");
        item.Close();
        return made;
    }

    private static RecordedAssessment? ReadRuleSet(ObjectReader item)
    {
        var (id, version, fingerprint) = (item.Required<SourceString>("id"), item.Required<SourceString>("version"), item.Required<SourceString>("fingerprint"));
        item.Close();
        if (fingerprint is not null && !RuleSets.Fingerprint.IsOne(fingerprint.Value))
            item.Found.Add(RecordFindings.Hash.At(fingerprint.Place, fingerprint.Value));
        return id is null || version is null || fingerprint is null ? null : new(id.Value, version.Value, fingerprint.Value);
    }

    private static void ReadNullable<T>(ObjectReader item, string name) where T : SourceNode
    {
        if (item.Required(name) is { } value and not SourceNull)
            NodeKinds.Expect<T>(value, name, item.Found);
    }
}
