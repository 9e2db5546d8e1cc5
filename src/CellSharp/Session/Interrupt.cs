using System.Runtime.CompilerServices;

namespace CellSharp;

/// <summary>The flag that running cells poll on back edges, on entry to their functions and to their
/// handlers.</summary>
internal sealed class Interrupt
{
    /// <summary>How many sessions of the process want to stop something. Compiled loops read this one static
    /// place, which costs far less than reaching their session's flag, and look at that only when this is not
    /// zero.</summary>
    private static volatile int _pending;

    /// <summary>How long what a closed session left running is looked for, in milliseconds. Not a static
    /// field: one with an initialiser would make compiled loops ask whether this class is
    /// initialised.</summary>
    private const int Lingering = 5000;

    private readonly Lock _gate = new();
    private volatile bool _heed;
    private volatile bool _requested;
    private volatile CellLimitException? _limit;
    private int _abandoned;
    private CancellationToken _token;

    /// <summary>Whether any session wants to stop, this one or another.</summary>
    public static bool IsPending
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _pending != 0;
    }

    public bool IsRequested => _requested;

    /// <summary>Clears the flag for the next cell, whose waits end with this token.</summary>
    public void Begin(CancellationToken token)
    {
        lock (_gate)
        {
            _token = token;
            _limit = null;
            _requested = false;
            Heed();
        }
    }

    /// <summary>Asks the running cell to stop, for a limit or for a person. Of several reasons the first
    /// counts.</summary>
    public void Request(CellLimitException? limit)
    {
        lock (_gate)
        {
            if (!_requested)
            {
                _limit = limit;
                _requested = true;
                Heed();
            }
        }
    }

    /// <summary>The session is closed: what it left running stops. Not for ever: while anything is to stop,
    /// all loops of the process look closely.</summary>
    public void Retire()
    {
        Request(null);
        _ = Task.Delay(Lingering).ContinueWith(_ => Settle(), TaskScheduler.Default);
    }

    private void Settle()
    {
        lock (_gate)
        {
            _requested = false;
            Heed();
        }
    }

    /// <summary>A thread was left behind: from here on the flag is looked at closely, so that the thread
    /// stops as soon as it comes back to code of a cell.</summary>
    public void Abandon() => Count(1);

    /// <summary>A thread left behind has come to its end.</summary>
    public void Return() => Count(-1);

    private void Count(int more)
    {
        lock (_gate)
        {
            _abandoned += more;
            Heed();
        }
    }

    private void Heed()
    {
        var value = _requested || _abandoned > 0;
        if (_heed != value)
        {
            _heed = value;
            Interlocked.Add(ref _pending, value ? 1 : -1);
        }
    }

    /// <summary>Stops the cell if its session wants to. In loops this is put in line: a call that is taken
    /// for likely would keep numbers out of registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Check()
    {
        if (_heed)
        {
            Stop();
        }
    }

    /// <summary>The same on entry to a function. Not put in line: compiling it again in each function costs
    /// more than the rare call.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void CheckOnEntry() => Check();

    /// <summary>The exception that ends the running cell.</summary>
    public OperationCanceledException Reason() =>
        _limit is { } limit ? new CellLimitException(limit.Code, limit.Message)
            : new OperationCanceledException("The cell was interrupted.", _token);

    /// <summary>Waits for an awaiter to be done; an interrupt ends the wait.</summary>
    public void Wait(INotifyCompletion awaiter)
    {
        Check();
        using var done = new ManualResetEventSlim();
        awaiter.OnCompleted(done.Set);
        try
        {
            done.Wait(_token);
        }
        catch (OperationCanceledException)
        {
            throw Reason();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Stop()
    {
        if (CellRun.Current is { IsAbandoned: true })
        {
            throw new OperationCanceledException("The cell was interrupted and left behind.");
        }

        if (_requested)
        {
            throw Reason();
        }
    }
}
