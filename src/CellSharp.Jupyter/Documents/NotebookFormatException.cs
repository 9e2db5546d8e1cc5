namespace CellSharp.Jupyter.Documents;

/// <summary>A notebook file could not be understood.</summary>
public sealed class NotebookFormatException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="line">The line, from 1; null where the fault has no place.</param>
    /// <param name="column">The column, from 1; null where the fault has no place.</param>
    /// <param name="problem">What was found and what was expected.</param>
    /// <param name="mend">What to do about it.</param>
    public NotebookFormatException(string file, int? line, int? column, string problem, string mend)
        : base(Describe(file, line, column, problem, mend))
    {
        File = file;
        Line = line;
        Column = column;
        Problem = problem;
        Mend = mend;
    }

    /// <summary>The file as the user named it.</summary>
    public string File { get; }

    /// <summary>The line, from 1, or null.</summary>
    public int? Line { get; }

    /// <summary>The column, from 1, or null.</summary>
    public int? Column { get; }

    /// <summary>What was found and what was expected.</summary>
    public string Problem { get; }

    /// <summary>What to do about it.</summary>
    public string Mend { get; }

    private static string Describe(string file, int? line, int? column, string problem, string mend)
    {
        var place = line is null ? file : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}:{line}:{column}");
        return $"{place}: {problem} {mend}";
    }
}
