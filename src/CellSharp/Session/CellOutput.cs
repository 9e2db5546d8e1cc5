using System.Globalization;

namespace CellSharp;

/// <summary>What stands between a running cell and its host: counts characters, cuts when they are too many,
/// and falls silent when the cell was abandoned.</summary>
internal sealed class CellOutput(CellRun run, ICellHost host, long? limit) : ICellHost
{
    private readonly Lock _gate = new();
    private long _count;
    private bool _isCut;

    public void Write(string text) => Pass(text, host.Write);

    public void WriteError(string text) => Pass(text, host.WriteError);

    public string? ReadLine(string prompt, bool hidden) => host.ReadLine(prompt, hidden);

    private void Pass(string text, Action<string> write)
    {
        if (run.IsAbandoned)
        {
            return;
        }

        if (limit is not { } most)
        {
            write(text);
            return;
        }

        lock (_gate)
        {
            if (_isCut)
            {
                return;
            }

            var room = most - _count;
            _count += text.Length;
            if (text.Length <= room)
            {
                write(text);
                return;
            }

            _isCut = true;
            Cut(text, (int)room, write, most);
        }

        run.Exceed(CellLimitException.OfOutput(most));
    }

    private void Cut(string text, int room, Action<string> write, long most)
    {
        // Not between the two halves of one character.
        room -= room > 0 && char.IsHighSurrogate(text[room - 1]) ? 1 : 0;
        write(text[..room]);
        host.WriteError(string.Create(CultureInfo.InvariantCulture,
            $"\n[cut after {most:N0} characters of output: CELL3003]\n"));
    }
}
