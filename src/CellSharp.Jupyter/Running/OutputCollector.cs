using System.Collections.Immutable;
using System.Text;
using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Running;

/// <summary>Gathers the outputs of a notebook's cells as a client would keep them: printed text that runs on is one
/// output, an update reaches the value shown before, also that of an earlier cell.</summary>
internal sealed class OutputCollector : IOutputSink
{
    private readonly List<List<NotebookOutput>> _cells = [[]];
    private readonly Dictionary<string, List<(List<NotebookOutput> Cell, int Index)>> _shown = [];
    private bool _clearFirst;
    private StringBuilder? _printing;
    private List<NotebookOutput>? _printed;
    private string _stream = "";

    private List<NotebookOutput> Current => _cells[^1];

    /// <summary>The outputs of one cell as they stand now.</summary>
    /// <param name="cell">What <see cref="StartCell"/> gave.</param>
    public ImmutableArray<NotebookOutput> this[int cell]
    {
        get
        {
            EndPrinting();
            return [.. _cells[cell]];
        }
    }

    /// <summary>Another cell begins.</summary>
    /// <returns>Its number.</returns>
    public int StartCell()
    {
        EndPrinting();
        _cells.Add([]);
        _clearFirst = false;
        return _cells.Count - 1;
    }

    public void Print(string name, string text)
    {
        ClearIfDue();
        if (_printing is null || _stream != name || _printed != Current)
        {
            EndPrinting();
            (_printing, _stream, _printed) = (new StringBuilder(), name, Current);
        }

        _printing.Append(text);
    }

    public void Display(MimeBundle data, string? displayId)
    {
        ClearIfDue();
        EndPrinting();
        Current.Add(new DisplayOutput(data, []));
        if (displayId is not null)
        {
            if (!_shown.TryGetValue(displayId, out var places))
            {
                _shown[displayId] = places = [];
            }

            places.Add((Current, Current.Count - 1));
        }
    }

    public void Update(MimeBundle data, string displayId)
    {
        foreach (var (cell, index) in _shown.GetValueOrDefault(displayId) ?? [])
        {
            cell[index] = new DisplayOutput(data, []);
        }
    }

    public void Clear(bool wait)
    {
        _clearFirst = wait;
        if (!wait)
        {
            ClearNow();
        }
    }

    public void Result(int count, MimeBundle data)
    {
        ClearIfDue();
        EndPrinting();
        Current.Add(new ExecuteResultOutput(count, data, []));
    }

    public void Fail(ErrorOutput error)
    {
        ClearIfDue();
        EndPrinting();
        Current.Add(error);
    }

    public string? Ask(string prompt, bool hidden) => throw new NotSupportedException(
        "The cell asks for input, and a run without a client has nobody to ask. Give the value as a parameter: -p name=value");

    private void ClearIfDue()
    {
        if (_clearFirst)
        {
            _clearFirst = false;
            ClearNow();
        }
    }

    private void EndPrinting()
    {
        if (_printing is not null)
        {
            _printed!.Add(new StreamOutput(_stream, _printing.ToString()));
            _printing = null;
        }
    }

    private void ClearNow()
    {
        EndPrinting();
        foreach (var places in _shown.Values)
        {
            places.RemoveAll(p => p.Cell == Current);
        }

        Current.Clear();
    }
}
