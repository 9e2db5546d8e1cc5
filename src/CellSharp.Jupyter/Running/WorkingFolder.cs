namespace CellSharp.Jupyter.Running;

/// <summary>Makes a folder the process' current one while a notebook runs, as every Jupyter client does: relative paths
/// in cells start at the notebook.</summary>
/// <remarks>The current folder belongs to the whole process, so one notebook runs at a time; the next one waits.</remarks>
internal sealed class WorkingFolder : IDisposable
{
    private static readonly SemaphoreSlim Turn = new(1);

    private readonly string _before;

    private WorkingFolder(string before) => _before = before;

    /// <summary>Waits for its turn and moves to a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static WorkingFolder Enter(string folder, CancellationToken cancel)
    {
        Turn.Wait(cancel);
        try
        {
            var before = Environment.CurrentDirectory;
            Environment.CurrentDirectory = folder;
            return new WorkingFolder(before);
        }
        catch
        {
            Turn.Release();
            throw;
        }
    }

    /// <summary>Moves back.</summary>
    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Turn.Release();
    }
}
