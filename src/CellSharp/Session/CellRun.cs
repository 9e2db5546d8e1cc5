using System.Diagnostics;

namespace CellSharp;

/// <summary>One cell on its way: what it has used up, and whether it has to stop.</summary>
internal sealed class CellRun : IDisposable
{
    private static readonly AsyncLocal<CellRun?> Flow = new();
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    private readonly CellLimits _limits;
    private readonly Interrupt _interrupt;
    private readonly CancellationTokenSource _stop;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly long _allocated;
    private volatile bool _isOver;
    private volatile bool _isStopped;

    public CellRun(CellLimits limits, ICellHost? host, Interrupt interrupt, CancellationToken cancel)
    {
        _limits = limits;
        _interrupt = interrupt;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        _allocated = limits.AllocatedBytes is null ? 0 : GC.GetTotalAllocatedBytes();
        Output = host is null ? null : new CellOutput(this, host, limits.OutputCharacters);
        interrupt.Begin(_stop.Token);
    }

    /// <summary>The run that the calling code belongs to, also on threads that it borrowed.</summary>
    public static CellRun? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }

    /// <summary>Called by async functions as they wake: those that a stopped cell left waiting stop
    /// too.</summary>
    public static void Wake()
    {
        // A pool thread may still hold the place of an exception that other code took without asking.
        Binding.CellRuntime.ForgetPlace();
        if (Flow.Value is { _isStopped: true })
        {
            throw new OperationCanceledException("The cell was interrupted.");
        }
    }

    /// <summary>Where the run prints; null without a host.</summary>
    public ICellHost? Output { get; }

    /// <summary>Whether the run was given up while its thread was busy; it must do nothing more.</summary>
    public bool IsAbandoned { get; private set; }

    /// <summary>Stops the run for going over a limit. Of several reasons the first counts.</summary>
    public void Exceed(CellLimitException limit)
    {
        // What a finished cell left running prints on; that is no reason to stop the next cell.
        if (_isOver)
        {
            return;
        }

        _isStopped = true;
        _interrupt.Request(limit);
        try
        {
            _stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended at this very moment.
        }
    }

    public void Abandon()
    {
        IsAbandoned = true;
        _interrupt.Abandon();
    }

    /// <summary>The abandoned thread has come to its end after all.</summary>
    public void Return() => _interrupt.Return();

    /// <summary>Waits for the end of the run, with an eye on its limits. False when it has to be
    /// stopped.</summary>
    public bool Await(ManualResetEventSlim done)
    {
        try
        {
            while (!done.Wait(NextLook(), _stop.Token))
            {
                Look();
            }

            // The cell may have heard of the stop before this wait did, and ended by itself.
            _isStopped |= _stop.IsCancellationRequested;
            return true;
        }
        catch (OperationCanceledException)
        {
            _isStopped = true;
            _interrupt.Request(null);
            return false;
        }
    }

    private TimeSpan NextLook()
    {
        var left = _limits.Time is { } time
            ? time - Stopwatch.GetElapsedTime(_start)
            : Timeout.InfiniteTimeSpan;
        if (_limits.Time is not null)
        {
            // A wait cannot be longer than about 24 days.
            left = left < TimeSpan.Zero ? TimeSpan.Zero : left.TotalDays > 20 ? TimeSpan.FromDays(20) : left;
        }

        return _limits.AllocatedBytes is null ? left
            : left == Timeout.InfiniteTimeSpan || left > Glance ? Glance : left;
    }

    private void Look()
    {
        if (_limits.Time is { } time && Stopwatch.GetElapsedTime(_start) >= time)
        {
            Exceed(CellLimitException.OfTime(time));
        }
        else if (_limits.AllocatedBytes is { } bytes && GC.GetTotalAllocatedBytes() - _allocated > bytes)
        {
            Exceed(CellLimitException.OfAllocation(bytes));
        }
    }

    public void Dispose()
    {
        _isOver = true;
        _stop.Dispose();
    }
}
