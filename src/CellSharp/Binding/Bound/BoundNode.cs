using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding.Bound;

/// <summary>A piece of meaning with the place it comes from. Trees of these are never changed after they are
/// built.</summary>
internal abstract class BoundNode(TextSpan span)
{
    public TextSpan Span { get; } = span;
}

/// <summary>Something with a value, or something that gets one once a target type is known.</summary>
internal abstract class BoundExpression(TextSpan span, Type type) : BoundNode(span)
{
    /// <summary>The type, possibly with tuple names; <see cref="Untyped"/> when the target has to give
    /// one.</summary>
    public Type Type { get; } = type;

    /// <summary>The constant value, boxed; meaningful when <see cref="IsConstant"/>.</summary>
    public virtual object? Constant => null;

    public virtual bool IsConstant => false;

    public bool HasError => Type == typeof(Erroneous);
}

internal abstract class BoundStatement(TextSpan span) : BoundNode(span);

/// <summary>An expression that was refused; says nothing more.</summary>
internal sealed class BoundBad(TextSpan span) : BoundExpression(span, typeof(Erroneous));

/// <summary>How an argument is passed.</summary>
internal enum RefKind
{
    None,
    Ref,
    Out,
    In,
}
