using System.Collections.Immutable;
using CellSharp.Syntax;

namespace CellSharp.Editing;

/// <summary>What may be written at a place in a cell. Immutable; thread-safe.</summary>
/// <param name="Span">The stretch of the cell that an item takes the place of: the whole word under the
/// caret, empty where none stands yet.</param>
/// <param name="Items">Best first: what begins with the letters typed, then camel humps, then what contains
/// them; within each, names of the cell before keywords, types and namespaces, each in ordinal order.</param>
public sealed record CompletionList(TextSpan Span, ImmutableArray<CompletionItem> Items)
{
    /// <summary>Nothing to offer at a place.</summary>
    /// <param name="position">Offset in UTF-16 units.</param>
    public static CompletionList Empty(int position) => new(new TextSpan(position, 0), []);
}
