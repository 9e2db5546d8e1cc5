using System.Text;

namespace CellSharp.Jupyter.Documents;

/// <summary>Places a fault in a notebook file by looking for the key or value at fault.</summary>
internal sealed class NotebookFault(string name, byte[] utf8)
{
    /// <summary>The file as the user named it.</summary>
    public string Name => name;

    /// <summary>An error at the first line that holds a key or value, or at the start of the file.</summary>
    public NotebookFormatException At(string? word, string problem, string mend)
    {
        var at = word is null ? -1 : utf8.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"\"{word}\""));
        return AtOffset(Math.Max(at, 0), problem, mend);
    }

    /// <summary>An error at a byte of the file.</summary>
    public NotebookFormatException AtOffset(int offset, string problem, string mend)
    {
        var before = utf8.AsSpan(0, offset);
        var column = before.Length - (before.LastIndexOf((byte)'\n') + 1) + 1;
        return new NotebookFormatException(name, before.Count((byte)'\n') + 1, column, problem, mend);
    }
}
