namespace CellSharp.Emit.Machines;

/// <summary>What a lowered body answers when it hands control back, and the states a machine has besides the
/// numbers of its resting places, which count from 1.</summary>
internal static class MachineStep
{
    /// <summary>Waits for an awaiter, which will resume it.</summary>
    public const int Waiting = 0;

    /// <summary>Gave the next element.</summary>
    public const int Yielded = 1;

    /// <summary>Ran to its end.</summary>
    public const int Completed = 2;

    public const int NotStarted = 0;

    /// <summary>Is running, or ended in an exception.</summary>
    public const int Running = -1;

    public const int Finished = -2;

    /// <summary>Machines keep every exception of their body: handlers further out are not asked about it
    /// before somebody awaits it.</summary>
    public static readonly Type[] CatchesAll = [typeof(Exception)];
}
