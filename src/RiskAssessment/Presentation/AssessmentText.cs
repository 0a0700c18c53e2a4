namespace RiskAssessment.Presentation;
internal static class AssessmentText { public static string Write(Assessment a, string language) => a.ToJson(); }
