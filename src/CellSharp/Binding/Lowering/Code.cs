using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding.Lowering;

/// <summary>The small pieces of bound code that lowering puts together.</summary>
internal static class Code
{
    public static BoundLocal Get(TextSpan span, LocalSymbol local) => new(span, local);

    public static BoundExpressionStatement Set(LocalSymbol local, BoundExpression value) =>
        new(value.Span, new BoundAssign(value.Span, new BoundLocal(value.Span, local), value));

    public static BoundConstant Int(TextSpan span, int value) => new(span, value, typeof(int));

    public static BoundBinary Equal(TextSpan span, LocalSymbol local, int value) => new(span,
        Operation.Equal, Get(span, local), Int(span, value), null, typeof(bool), false);

    public static BoundBinary IsSet(TextSpan span, LocalSymbol local) => new(span, Operation.NotEqual,
        Get(span, local), new BoundConstant(span, null, local.Type), null, typeof(bool), false);

    public static BoundUnary Not(BoundExpression value) =>
        new(value.Span, Operation.Not, value, null, typeof(bool), false);

    /// <summary>A public field of an object that the runtime part of the engine defines.</summary>
    public static BoundField Field(TextSpan span, LocalSymbol instance, string name, Type type) =>
        new(span, Get(span, instance), TupleNames.Erase(instance.Type).GetField(name)!, type);

    public static BoundStatement Do(BoundExpression value) =>
        new BoundExpressionStatement(value.Span, value);
}
