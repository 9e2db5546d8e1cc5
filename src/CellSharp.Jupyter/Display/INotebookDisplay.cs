using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Display;

/// <summary>Where the functions of a notebook send what they show.</summary>
internal interface INotebookDisplay
{
    MimeBundle Format(object? value);

    DisplayedValue Show(MimeBundle data);

    void Update(string id, MimeBundle data);

    void Clear(bool wait);

    string? Ask(string prompt, bool hidden);
}
