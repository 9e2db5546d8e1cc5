using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Unary and binary operators (C# spec 12.4, 12.9 to 12.15).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindBinary(BinarySyntax syntax)
    {
        if (syntax.Operator == BinaryOperator.Coalesce)
        {
            return BindCoalesce(syntax);
        }

        // A long chain leans left; walk it in a loop so that its depth costs no stack.
        var chain = new Stack<BinarySyntax>();
        ExpressionSyntax current = syntax;
        while (current is BinarySyntax { Operator: not BinaryOperator.Coalesce } b)
        {
            chain.Push(b);
            current = b.Left;
        }

        var left = BindValueOrVoid(current);
        while (chain.TryPop(out var node))
        {
            var right = BindValueOrVoid(node.Right);
            WarnOfSelfComparison(OperationOf(node.Operator), left, right, node.Span);
            left = BinaryOperation(OperationOf(node.Operator), left, right, node.Span, node.OperatorSpan);
        }

        return left;
    }

    internal static Operation OperationOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => Operation.Add,
        BinaryOperator.Subtract => Operation.Subtract,
        BinaryOperator.Multiply => Operation.Multiply,
        BinaryOperator.Divide => Operation.Divide,
        BinaryOperator.Remainder => Operation.Remainder,
        BinaryOperator.ShiftLeft => Operation.LeftShift,
        BinaryOperator.ShiftRight => Operation.RightShift,
        BinaryOperator.UnsignedShiftRight => Operation.UnsignedRightShift,
        BinaryOperator.LessThan => Operation.Less,
        BinaryOperator.LessThanOrEqual => Operation.LessOrEqual,
        BinaryOperator.GreaterThan => Operation.Greater,
        BinaryOperator.GreaterThanOrEqual => Operation.GreaterOrEqual,
        BinaryOperator.Equal => Operation.Equal,
        BinaryOperator.NotEqual => Operation.NotEqual,
        BinaryOperator.And => Operation.And,
        BinaryOperator.Xor => Operation.Xor,
        BinaryOperator.Or => Operation.Or,
        BinaryOperator.ConditionalAnd => Operation.AndAlso,
        _ => Operation.OrElse,
    };

    private BoundExpression BinaryOperation(Operation op, BoundExpression left, BoundExpression right,
        TextSpan span, TextSpan opSpan)
    {
        if (left.HasError || right.HasError)
        {
            return new BoundBad(span);
        }

        if (op is Operation.Equal or Operation.NotEqual && TupleEquality(op, left, right, span) is { } tuples)
        {
            return tuples;
        }

        left = Natural(left);
        right = Natural(right);
        if (left.HasError || right.HasError)
        {
            return new BoundBad(span);
        }

        if (op is not (Operation.Equal or Operation.NotEqual)
            && (left is BoundDefaultLiteral || right is BoundDefaultLiteral))
        {
            return Bad("CS8310", span,
                $"Operator '{OperatorNames.Symbol(op)}' cannot be applied to operand 'default'");
        }

        if (op is Operation.AndAlso or Operation.OrElse)
        {
            return Logical(op, left, right, span);
        }

        return UserBinary(op, left, right, span, out var ambiguous)
            ?? (ambiguous ? new BoundBad(span) : null)
            ?? StringConcat(op, left, right, span)
            ?? DelegateOperation(op, left, right, span)
            ?? EnumOperation(op, left, right, span)
            ?? NumericOperation(op, left, right, span)
            ?? BoolOperation(op, left, right, span)
            ?? ReferenceEquality(op, left, right, span)
            ?? OperatorError(op, left, right, span, opSpan);
    }

    private BoundBad OperatorError(Operation op, BoundExpression left, BoundExpression right, TextSpan span,
        TextSpan opSpan)
    {
        _ = opSpan;
        if (left.Type.IsNumeric() && right.Type.IsNumeric()
            && (left.Type == typeof(ulong) || right.Type == typeof(ulong))
            && left.Type.IsIntegral() && right.Type.IsIntegral())
        {
            return Bad("CS0034", span,
                $"Operator '{OperatorNames.Symbol(op)}' is ambiguous on operands of type "
                + $"'{TypeText.Of(left.Type)}' and '{TypeText.Of(right.Type)}'");
        }

        return Bad("CS0019", span,
            $"Operator '{OperatorNames.Symbol(op)}' cannot be applied to operands of type "
            + $"'{OperandText(left)}' and '{OperandText(right)}'");
    }

    private static string OperandText(BoundExpression value) => value switch
    {
        BoundMethodGroup => "method group",
        Inference.UnboundLambda => "lambda expression",
        BoundDefaultLiteral => "default",
        _ => TypeText.Of(value.Type),
    };

    /// <summary>An operand that converts itself to string is joined as that string.</summary>
    private BoundExpression AsText(BoundExpression value) => value.Type != typeof(string)
        && ClassifyImplicit(value, typeof(string)) is { Kind: ConversionKind.UserDefined } conversion
        ? Convert(value, typeof(string), conversion) : value;

    private BoundExpression? StringConcat(Operation op, BoundExpression left, BoundExpression right,
        TextSpan span)
    {
        if (op != Operation.Add || (left.Type != typeof(string) && right.Type != typeof(string))
            || left.Type == typeof(void)
            || right.Type == typeof(void) || left is BoundMethodGroup || right is BoundMethodGroup)
        {
            return null;
        }

        if (left.IsConstant && right.IsConstant && IsTextConstant(left) && IsTextConstant(right))
        {
            return Constant(span, (left.Constant?.ToString() ?? "") + (right.Constant?.ToString() ?? ""));
        }

        var parts = new List<BoundExpression>();
        Flatten(AsText(left), parts);
        Flatten(AsText(right), parts);
        return new BoundConcat(span, parts);

        static void Flatten(BoundExpression e, List<BoundExpression> into)
        {
            if (e is BoundConcat c)
            {
                into.AddRange(c.Parts);
            }
            else
            {
                into.Add(e);
            }
        }
    }

    private static bool IsTextConstant(BoundExpression e) => e.Type == typeof(string)
        || e.Constant is null or char;

    private BoundExpression? DelegateOperation(Operation op, BoundExpression left, BoundExpression right,
        TextSpan span)
    {
        if (op is not (Operation.Add or Operation.Subtract or Operation.Equal or Operation.NotEqual))
        {
            return null;
        }

        var type = left.Type.IsDelegate() ? left.Type : right.Type.IsDelegate() ? right.Type : null;
        if (type is null || (left.Type.IsUntyped() && left.IsConstant)
            || (right.Type.IsUntyped() && right.IsConstant))
        {
            return null;
        }

        if (!ClassifyImplicit(left, type).IsImplicit || !ClassifyImplicit(right, type).IsImplicit)
        {
            return null;
        }

        var a = ConvertTo(left, type);
        var b = ConvertTo(right, type);
        if (op is Operation.Equal or Operation.NotEqual)
        {
            var equal = typeof(Delegate).GetMethod(op == Operation.Equal ? "op_Equality" : "op_Inequality")!;
            return new BoundBinary(span, op, a, b, equal, typeof(bool), false);
        }

        var method = typeof(Delegate).GetMethod(op == Operation.Add ? "Combine"
            : "Remove", [typeof(Delegate), typeof(Delegate)])!;
        var call = new BoundCall(span, null, method, [a, b], typeof(Delegate));
        return new BoundConversion(span, call, new(ConversionKind.Reference, false), type);
    }

    private BoundExpression? ReferenceEquality(Operation op, BoundExpression left, BoundExpression right,
        TextSpan span)
    {
        if (op is not (Operation.Equal or Operation.NotEqual))
        {
            return null;
        }

        if (left.Type == typeof(string) && right.Type == typeof(string))
        {
            return left.IsConstant && right.IsConstant
                ? Constant(span, Equals(left.Constant, right.Constant) == (op == Operation.Equal))
                : new BoundBinary(span, op, left, right, typeof(string).GetMethod(OperatorNames.Method(op)),
                    typeof(bool), false);
        }

        var leftNull = left is BoundConstant { Constant: null } && left.Type.IsUntyped();
        var rightNull = right is BoundConstant { Constant: null } && right.Type.IsUntyped();
        if (leftNull && rightNull)
        {
            return Constant(span, op == Operation.Equal);
        }

        if (left is BoundDefaultLiteral != right is BoundDefaultLiteral)
        {
            var typed = left is BoundDefaultLiteral ? right : left;
            var literal = left is BoundDefaultLiteral ? left : right;
            var converted = ConvertTo(literal, typed.Type);
            return BinaryOperation(op, left == literal ? converted : left, right == literal ? converted
                : right, span, span);
        }

        if (leftNull || rightNull)
        {
            var value = leftNull ? right : left;
            if (!value.Type.CanBeNull() && Function.IsInstance)
            {
                return Constant(span, op == Operation.NotEqual);
            }

            if (!value.Type.IsUntyped() && value.Type is { IsValueType: true, IsByRefLike: false }
                && value.Type != typeof(void) && !value.Type.CanBeNull() && IsEquated(value.Type))
            {
                var effects = new List<BoundExpression>();
                Store(value, effects);
                return Sequence(span, effects, Constant(span, op == Operation.NotEqual));
            }

            if (!value.Type.CanBeNull() || value.Type.IsUntyped() || value.Type == typeof(void))
            {
                return null;
            }

            var test = HasValue(value);
            return op == Operation.NotEqual ? test
                : new BoundUnary(span, Operation.Not, test, null, typeof(bool), false);
        }

        if (left.Type.IsValueType || right.Type.IsValueType || left.Type.IsUntyped() || right.Type.IsUntyped()
            || !(Conversions.Explicit(left.Type, right.Type)
                is { Kind: ConversionKind.Identity or ConversionKind.Reference }))
        {
            return null;
        }

        return new BoundBinary(span, op, left, right, null, typeof(bool), false);
    }

    /// <summary>Whether values of the type have an <c>==</c>, and so their nullables too.</summary>
    private bool IsEquated(Type type) => type.IsNumeric() || type.IsEnum || type == typeof(bool)
        || OperatorsOf(type, OperatorNames.Method(Operation.Equal)) is { Length: > 0 };

    /// <summary>Tuples compare element by element (C# spec 12.12.11).</summary>
    private BoundExpression? TupleEquality(Operation op, BoundExpression left, BoundExpression right,
        TextSpan span)
    {
        var a = left as BoundTuple;
        var b = right as BoundTuple;
        var count = a?.Elements.Count ?? (TupleNames.IsTuple(left.Type)
            ? TupleNames.Elements(left.Type).Count : 0);
        var other = b?.Elements.Count ?? (TupleNames.IsTuple(right.Type)
            ? TupleNames.Elements(right.Type).Count : 0);
        if (count == 0 || other == 0)
        {
            return null;
        }

        if (count != other)
        {
            return Bad("CS8384", span,
                "Tuple types used as operands of an == or != operator must have matching cardinalities. But "
                + "this "
                + $"operator has tuple types of cardinality {count} on the left and {other} on the right.");
        }

        var effects = new List<BoundExpression>();
        var lefts = Parts(left, a);
        var rights = Parts(right, b);
        BoundExpression? result = null;
        for (var i = 0; i < count; i++)
        {
            var one = BinaryOperation(op, lefts[i], rights[i], span, span);
            if (one.HasError)
            {
                return one;
            }

            one = ConvertTo(one, typeof(bool));
            result = result is null ? one : new BoundBinary(span, op == Operation.Equal ? Operation.AndAlso
                : Operation.OrElse,
                result, one, null, typeof(bool), false);
        }

        return Sequence(span, effects, result!);

        List<BoundExpression> Parts(BoundExpression value, BoundTuple? literal)
        {
            if (literal is not null)
            {
                return [.. literal.Elements.Select(e => e is BoundTuple
                    || e.Type.IsUntyped() ? e : Once(Natural(e), effects))];
            }

            var held = Once(value, effects);
            return [.. Enumerable.Range(0, count).Select(i => (BoundExpression)TupleElement(held, i))];
        }
    }
}
