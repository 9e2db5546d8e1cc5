using System.Linq.Expressions;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Lowering;

namespace CellSharp.Emit;

/// <summary>Keeps the place of the statement that runs, for exceptions.</summary>
internal sealed partial class Emitter
{
    /// <summary>Notes the place of a statement before it runs, unless nothing in it can throw: in a loop over
    /// numbers the note would cost as much as the work.</summary>
    private Expression Placed(BoundNode node, BoundExpression? code, Expression emitted) =>
        _frames.Peek().Position is { } position && (code is null || MayThrow(code))
            ? Expression.Block(typeof(void),
                Expression.Assign(position, Expression.Constant(node.Span.Start)), emitted)
            : emitted;

    private static bool MayThrow(BoundExpression node) => node switch
    {
        BoundConstant or BoundLocal => false,
        BoundNatural natural => MayThrow(natural.Value),
        BoundAssign { Target: BoundLocal } assign => MayThrow(assign.Value),
        BoundUnary { Method: null, IsChecked: false } unary =>
            !unary.Type.IsPrimitive || MayThrow(unary.Operand),
        BoundBinary { Method: null, IsChecked: false } binary => !binary.Left.Type.IsPrimitive
            || !binary.Right.Type.IsPrimitive || MayDivideByZero(binary)
            || MayThrow(binary.Left) || MayThrow(binary.Right),
        BoundConversion { IsChecked: false } conversion => !conversion.Type.IsPrimitive
            || !conversion.Operand.Type.IsPrimitive || MayThrow(conversion.Operand),
        BoundSequence sequence => sequence.Effects.Any(MayThrow) || MayThrow(sequence.Value),
        _ => true,
    };

    /// <summary>Whether an expression surely calls nothing, so that no recursion can pass through
    /// it.</summary>
    private static bool CallsNothing(BoundExpression node) => node switch
    {
        BoundConstant or BoundLocal => true,
        BoundNatural or BoundElement or BoundConditional or BoundUnary { Method: null }
            or BoundBinary { Method: null } =>
            BoundShape.Of(node).Parts.All(CallsNothing),
        BoundConversion conversion => conversion.Type.IsPrimitive && conversion.Operand.Type.IsPrimitive
            && CallsNothing(conversion.Operand),
        _ => false,
    };

    private static bool MayDivideByZero(BoundBinary node) =>
        node.Operation is Operation.Divide or Operation.Remainder
        && node.Left.Type != typeof(double) && node.Left.Type != typeof(float);
}
