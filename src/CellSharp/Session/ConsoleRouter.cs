using System.Text;

namespace CellSharp;

/// <summary>Leads what a cell prints to its host, also when library code prints, and leaves other threads
/// alone.</summary>
internal static class ConsoleRouter
{
    private static readonly AsyncLocal<ICellHost?> Current = new();
    private static readonly AsyncLocal<bool> Captured = new();
    private static readonly Lock Gate = new();
    private static Writer? _output;
    private static Writer? _error;
    private static CellInput? _input;

    /// <summary>Until disposed, console _output of this flow goes to the host; without a host it is
    /// dropped.</summary>
    public static IDisposable Capture(ICellHost? host)
    {
        lock (Gate)
        {
            // Someone may have put another writer in place since; ours goes in front of it.
            if (!ReferenceEquals(Console.Out, _output?.Installed))
            {
                _output = new Writer(Console.Out, isError: false);
                Console.SetOut(_output);
                _output.Installed = Console.Out;
            }

            if (!ReferenceEquals(Console.Error, _error?.Installed))
            {
                _error = new Writer(Console.Error, isError: true);
                Console.SetError(_error);
                _error.Installed = Console.Error;
            }

            if (!ReferenceEquals(Console.In, _input?.Installed))
            {
                _input = new CellInput(Console.In, () => Captured.Value ? new Asked(Current.Value) : null);
                Console.SetIn(_input);
                _input.Installed = Console.In;
            }
        }

        Current.Value = host;
        Captured.Value = true;
        return new End();
    }

    private sealed class End : IDisposable
    {
        public void Dispose() => Captured.Value = false;
    }

    private sealed class Writer(TextWriter outer, bool isError) : TextWriter(outer.FormatProvider)
    {
        public TextWriter? Installed { get; set; }

        public override Encoding Encoding => outer.Encoding;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(char[] buffer, int index, int count) =>
            Write(new string(buffer, index, count));

        public override void Write(string? value)
        {
            if (!Captured.Value)
            {
                outer.Write(value);
            }
            else if (value is { Length: > 0 })
            {
                if (isError)
                {
                    Current.Value?.WriteError(value);
                }
                else
                {
                    Current.Value?.Write(value);
                }
            }
        }

        public override void WriteLine() => Write(Environment.NewLine);

        public override void WriteLine(string? value) => Write(value + Environment.NewLine);

        public override void Flush() => outer.Flush();
    }
}
