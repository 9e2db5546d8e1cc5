namespace CellSharp;

/// <summary>The host that a running cell's input comes from; null inside when the cell has none.</summary>
internal sealed record Asked(ICellHost? Host);

/// <summary>Standard input: inside a cell the host is asked, elsewhere the process's own input is
/// read.</summary>
internal sealed class CellInput(TextReader outer, Func<Asked?> current) : TextReader
{
    // The rest of a line of which single characters were read.
    private string _rest = "";

    /// <summary>What the console made of this reader when it was put in place.</summary>
    public TextReader? Installed { get; set; }

    public override string? ReadLine()
    {
        if (current() is not { } asked)
        {
            return outer.ReadLine();
        }

        if (_rest.Length > 0)
        {
            var line = _rest.TrimEnd('\n');
            _rest = "";
            return line;
        }

        return asked.Host?.ReadLine("", hidden: false);
    }

    public override int Peek() => current() is null ? outer.Peek() : Fill() ? _rest[0] : -1;

    public override int Read()
    {
        if (current() is null)
        {
            return outer.Read();
        }

        if (!Fill())
        {
            return -1;
        }

        var first = _rest[0];
        _rest = _rest[1..];
        return first;
    }

    public override string ReadToEnd()
    {
        if (current() is null)
        {
            return outer.ReadToEnd();
        }

        var lines = new System.Text.StringBuilder();
        while (ReadLine() is { } line)
        {
            lines.Append(line).Append('\n');
        }

        return lines.ToString();
    }

    private bool Fill()
    {
        if (_rest.Length == 0 && current()?.Host?.ReadLine("", hidden: false) is { } line)
        {
            _rest = line + "\n";
        }

        return _rest.Length > 0;
    }
}
