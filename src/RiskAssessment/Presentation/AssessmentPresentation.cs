using System.Buffers;
using RiskAssessment.Presentation;

namespace RiskAssessment;

/// <summary>An assessment, or why there is none, as JSON (SPEC section 4) and as text for a person.</summary>
public static class AssessmentPresentation
{
    /// <summary>The assessment as one line of JSON.</summary>
    /// <param name="assessment">An assessment.</param>
    public static string ToJson(this Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return AssessmentJson.Write(assessment);
    }

    /// <summary>Writes the same JSON, in UTF-8 and without a line end, to a host's own buffer.</summary>
    /// <param name="assessment">An assessment.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteJson(this Assessment assessment, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(output);
        AssessmentJson.Write(assessment, output);
    }

    /// <summary>The error as one line of JSON: <c>{ "error": { "code", "message" }, "reference" }</c>.</summary>
    /// <param name="error">What is wrong with a request.</param>
    public static string ToJson(this RequestError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return AssessmentJson.Write(error);
    }

    /// <summary>Writes the same JSON, in UTF-8 and without a line end, to a host's own buffer.</summary>
    /// <param name="error">What is wrong with a request.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteJson(this RequestError error, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(output);
        AssessmentJson.Write(error, output);
    }

    /// <summary>The assessment as a person wants to read it, in plain text, wrapped between its words.</summary>
    /// <param name="assessment">An assessment.</param>
    /// <param name="language">
    /// A BCP 47 tag. Headings are Dutch for <c>nl</c> and English otherwise; texts of the rule set that are missing in the
    /// language are given in Dutch.
    /// </param>
    /// <param name="width">The most columns of a line, 40 or more; a word that is longer stands on a line of its own.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 40.</exception>
    public static string ToText(this Assessment assessment, string language, int width = 100)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return AssessmentText.Write(assessment, language, width);
    }
}
