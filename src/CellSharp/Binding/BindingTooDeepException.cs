using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Leaves the binder when a cell nests deeper than the stack allows; becomes a diagnostic at
/// once.</summary>
internal sealed class BindingTooDeepException(TextSpan span) : Exception
{
    public TextSpan Span { get; } = span;
}
