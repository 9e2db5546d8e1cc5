using Benchmarks.Cells;
using CellSharp;

// The engine alone in a process, for the comparison with the peer.
if (args.FirstOrDefault() == "notebook" && !args.Contains("--no-warm-up"))
{
    CellSession.WarmUp();
}

using var session = new CellSession(new CellOptions { Host = new Screen(), Trust = Trust.Everything });
return CellProcess.Run(args, cell =>
{
    var result = session.Run(cell);
    return result.Succeeded ? result.Value : throw new InvalidOperationException(result.ErrorText);
});

/// <summary>Prints what cells print.</summary>
internal sealed class Screen : ICellHost
{
    private readonly TextWriter _output = Console.Out;

    public void Write(string text) => _output.Write(text);

    public void WriteError(string text) => Console.Error.Write(text);
}
