using CellSharp.Binding;
using CellSharp.Editing;
using CellSharp.Syntax;

namespace CellSharp;

/// <summary>What an editor asks. Nothing is run, loaded or remembered; unfinished cells are
/// welcome.</summary>
public sealed partial class CellSession
{
    internal SessionState State => _state;

    /// <summary>What may be written at a place in a cell: only what the session's trust lets a cell
    /// use.</summary>
    /// <param name="cell">The C# text, finished or not.</param>
    /// <param name="position">Offset in UTF-16 units; one outside the text counts as its nearest end.</param>
    /// <returns>Nothing inside comments and plain strings.</returns>
    public CompletionList Complete(string cell, int position)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return CompletionEngine.Complete(_state, cell, position).List;
    }

    /// <summary>Whether Enter should run a cell or open another line.</summary>
    /// <param name="cell">The C# text so far.</param>
    /// <returns>Complete, incomplete with the white space the next line begins with, or invalid.</returns>
    public CompletenessResult IsComplete(string cell) => CompletenessChecker.IsComplete(cell);

    /// <summary>What the word at a place means, and which call is being written there.</summary>
    /// <param name="cell">The C# text, finished or not.</param>
    /// <param name="position">Offset in UTF-16 units; one outside the text counts as its nearest end.</param>
    public CellDescription Describe(string cell, int position)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return DescriptionEngine.Describe(_state, cell, position).Description;
    }
}
