namespace RiskAssessment.Benchmarks.HandWritten;

/// <summary>
/// What rules and scores come to: of each axis the score, counted in whole hundredths so that it is an integer, the rank
/// of its class and the scenario that drives it, by its place in ordinal order; and a bit for each referral that holds.
/// </summary>
internal readonly record struct Outcome(AxisScore Threat, AxisScore Safety, Referred Referrals);

/// <summary>The outcome of an axis; nothing drives an axis without scenarios.</summary>
internal readonly record struct AxisScore(int Hundredths, int Class, int Driver);

/// <summary>Which of the rules that refer hold, in their ordinal order.</summary>
internal readonly record struct Referred(ulong First, ulong Second);
