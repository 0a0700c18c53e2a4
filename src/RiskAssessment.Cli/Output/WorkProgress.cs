using System.Globalization;
using Spectre.Console;

namespace RiskAssessment.Cli.Output;

/// <summary>Shows how far long work is, on a terminal alone: how many, how many a second, how much is left.</summary>
internal sealed class WorkProgress
{
    private readonly IAnsiConsole? _console;
    private readonly long? _bytes;
    private readonly Speech? _speech;
    private readonly (string Dutch, string English) _unit;

    private WorkProgress(IAnsiConsole? console, long? bytes, Speech? speech, (string Dutch, string English) unit)
    {
        _unit = unit;
        _console = console;
        _bytes = bytes;
        _speech = speech;
    }

    public static WorkProgress None { get; } = new(null, null, null, default);

    /// <param name="console">Where to show it.</param>
    /// <param name="bytes">The size of the input, or null where nobody knows.</param>
    /// <param name="speech">The language of the words.</param>
    /// <param name="unit">What is counted; requests without it.</param>
    public static WorkProgress For(IAnsiConsole console, long? bytes, Speech? speech, (string Dutch, string English)? unit = null) =>
        console.Profile.Capabilities.Interactive ? new(console, bytes, speech, unit ?? ("verzoeken", "requests")) : None;

    /// <param name="work">Does the work and reports how many are done, and how many bytes of the input that took.</param>
    public T Show<T>(Func<Action<long, long>, T> work)
    {
        if (_console is null)
            return work(static (_, _) => { });
        var started = TimeProvider.System.GetTimestamp();
        var outcome = default(T)!;
        var bar = _console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
        bar.Start(context =>
        {
            var task = context.AddTask(Describe(0, TimeSpan.Zero), maxValue: _bytes ?? 1);
            task.IsIndeterminate = _bytes is null;
            outcome = work((count, bytes) =>
            {
                task.Description = Describe(count, TimeProvider.System.GetElapsedTime(started));
                task.Value = bytes;
            });
            task.Value = task.MaxValue;
        });
        return outcome;
    }

    private string Describe(long count, TimeSpan elapsed)
    {
        var rate = elapsed.TotalSeconds > 0 ? count / elapsed.TotalSeconds : 0;
        var words = _speech!.Say(_unit.Dutch, _unit.English);
        return string.Create(CultureInfo.InvariantCulture, $"{count:N0} {words}, {rate:N0}/s");
    }
}
