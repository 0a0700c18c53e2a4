using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace RiskAssessment.Benchmarks.Cases;

/// <summary>The ratio of the mean to that of the hand-written program for the same rule set.</summary>
internal sealed class HandWrittenColumn : IColumn
{
    public string Id => nameof(HandWrittenColumn);

    public string ColumnName => "vs hand-written";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Mean divided by the mean of HandWritten for the same rule set";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var handWritten = summary.Reports.FirstOrDefault(report =>
            report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(AssessmentBenchmarks.HandWritten)
            && report.BenchmarkCase.Parameters.PrintInfo == benchmarkCase.Parameters.PrintInfo);
        return summary[benchmarkCase]?.ResultStatistics is { } own && handWritten?.ResultStatistics is { } other
            ? (own.Mean / other.Mean).ToString("0.00", CultureInfo.InvariantCulture) : "?";
    }
}
