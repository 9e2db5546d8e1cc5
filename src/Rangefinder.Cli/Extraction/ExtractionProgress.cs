using System.Globalization;
using Rangefinder.Cli.Extraction.Outputs;
using Spectre.Console;

namespace Rangefinder.Cli.Extraction;

/// <summary>How progress is shown.</summary>
internal enum ProgressKind
{
    /// <summary>A bar where standard error is a terminal, nothing elsewhere.</summary>
    Auto,

    /// <summary>A line every few seconds.</summary>
    Plain,

    /// <summary>Nothing.</summary>
    None,
}

/// <summary>Shows on standard error how far an extraction has come.</summary>
internal sealed class ExtractionProgress : IDisposable
{
    private static readonly TimeSpan BarPeriod = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LinePeriod = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _end = new();
    private readonly long _start = TimeProvider.System.GetTimestamp();
    private readonly long _total;
    private readonly Milestone _before;
    private readonly Task _showing;
    private readonly Lock _gate = new();
    private Milestone _reached;

    private ExtractionProgress(CliContext cli, ProgressKind kind, long total, Milestone before)
    {
        (_total, _before, _reached) = (total, before, before);
        _showing = kind switch
        {
            ProgressKind.Plain => ShowLinesAsync(cli),
            ProgressKind.Auto when cli.ErrorIsTerminal => ShowBarAsync(cli),
            _ => Task.CompletedTask,
        };
    }

    /// <summary>Begins to show progress.</summary>
    /// <param name="cli">Where to.</param>
    /// <param name="kind">How.</param>
    /// <param name="total">Bytes of all inputs.</param>
    /// <param name="before">What an interrupted run had done; its bytes do not count towards the
    /// rate.</param>
    public static ExtractionProgress Begin(CliContext cli, ProgressKind kind, long total, Milestone before) =>
        new(cli, kind, total, before);

    /// <summary>Notes how far the run has come.</summary>
    public void Report(Milestone reached)
    {
        lock (_gate)
        {
            _reached = reached;
        }
    }

    /// <summary>Stops showing.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _showing.GetAwaiter().GetResult();
        _end.Dispose();
    }

    /// <summary>One line: "1,204 documents, 35.0 of 120.0 MB, 17.5 MB/s, 0:00:05 left".</summary>
    /// <param name="reached">How far the run has come.</param>
    /// <param name="total">Bytes of all inputs.</param>
    /// <param name="before">What an interrupted run had done.</param>
    /// <param name="took">Time since the run began or went on.</param>
    internal static string Line(Milestone reached, long total, Milestone before, TimeSpan took)
    {
        var rate = took > TimeSpan.Zero ? (reached.Bytes - before.Bytes) / took.TotalSeconds : 0;
        var seconds = rate > 0 ? (long)Math.Ceiling(Math.Max(0, total - reached.Bytes) / rate) : 0;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{reached.Documents:N0} documents, {reached.Bytes / 1e6:N1} of {total / 1e6:N1} MB, "
            + $"{rate / 1e6:N1} MB/s, {seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00} left");
    }

    private string Line()
    {
        lock (_gate)
        {
            return Line(_reached, _total, _before, TimeProvider.System.GetElapsedTime(_start));
        }
    }

    private async Task ShowLinesAsync(CliContext cli)
    {
        while (await PassedAsync(LinePeriod))
        {
            await cli.Error.WriteLineAsync(Line());
        }

        await cli.Error.WriteLineAsync(Line());
    }

    private Task ShowBarAsync(CliContext cli)
    {
        var columns = new ProgressColumn[]
        {
            new ProgressBarColumn(), new PercentageColumn(),
            new TaskDescriptionColumn { Alignment = Justify.Left },
        };
        return cli.ErrorConsole().Progress().AutoClear(true).Columns(columns).StartAsync(async context =>
        {
            var bar = context.AddTask("", maxValue: Math.Max(1, _total));
            while (await PassedAsync(BarPeriod))
            {
                bar.Description = Markup.Escape(Line());
                lock (_gate)
                {
                    bar.Value = _reached.Bytes;
                }
            }
        });
    }

    private async Task<bool> PassedAsync(TimeSpan period)
    {
        try
        {
            await Task.Delay(period, _end.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
