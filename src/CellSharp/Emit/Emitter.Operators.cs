using System.Linq.Expressions;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Emit;

/// <summary>Operators and conversions.</summary>
internal sealed partial class Emitter
{
    private Expression Conversion(BoundConversion node)
    {
        var operand = Emit(node.Operand);
        var type = TupleNames.Erase(node.Type);
        if (operand.Type == type)
        {
            return operand;
        }

        if (node.Conversion.Kind is ConversionKind.Numeric or ConversionKind.Enum or ConversionKind.Nullable
            or ConversionKind.Constant)
        {
            var from = operand.Type.StripNullable();
            var to = type.StripNullable();

            // Enums reach decimal and the like only through their numbers.
            if (from.IsEnum && !to.IsEnum && to != Enum.GetUnderlyingType(from))
            {
                var number = Enum.GetUnderlyingType(from);
                operand = Expression.Convert(operand, operand.Type.IsNullable() ? number.MakeNullable()
                    : number);
            }
            else if (to.IsEnum && !from.IsEnum && from != Enum.GetUnderlyingType(to))
            {
                var number = Enum.GetUnderlyingType(to);
                operand = Expression.Convert(operand, operand.Type.IsNullable() ? number.MakeNullable()
                    : number);
            }

            return node.IsChecked ? Expression.ConvertChecked(operand, type)
                : Expression.Convert(operand, type);
        }

        return Expression.Convert(operand, type);
    }

    private Expression Unary(BoundUnary node)
    {
        var operand = Emit(node.Operand);
        return node.Operation switch
        {
            Operation.Not => Expression.Not(operand, node.Method),
            Operation.Complement => Expression.OnesComplement(operand, node.Method),
            Operation.Plus => Expression.UnaryPlus(operand, node.Method),
            _ when operand.Type.StripNullable().IsNativeInt() =>
                Native(node.Type, Expression.Negate(Long(operand))),
            _ => node.IsChecked ? Expression.NegateChecked(operand, node.Method)
                : Expression.Negate(operand, node.Method),
        };
    }

    private static UnaryExpression Long(Expression value) => Expression.Convert(value,
        value.Type.StripNullable() == typeof(nuint) ? typeof(ulong) : typeof(long));

    private static Expression Native(Type type, Expression value) =>
        type == typeof(bool) ? value : Expression.Convert(value, type);

    private Expression Binary(BoundBinary node)
    {
        var left = Emit(node.Left);
        var right = Emit(node.Right);
        if (node.Operation is Operation.Equal or Operation.NotEqual && node.Method is null
            && !left.Type.IsValueType)
        {
            return node.Operation == Operation.Equal ? Expression.ReferenceEqual(Object(left), Object(right))
                : Expression.ReferenceNotEqual(Object(left), Object(right));
        }

        if (node.Method is null && left.Type.IsNativeInt())
        {
            var shift = node.Operation is Operation.LeftShift or Operation.RightShift
                or Operation.UnsignedRightShift;
            return Native(node.Type, Core(node, Long(left), shift ? right : Long(right)));
        }

        return Core(node, left, right);
    }

    private static Expression Object(Expression value) => value.Type == typeof(object) ? value
        : Expression.Convert(value, typeof(object));

    private static Expression Core(BoundBinary node, Expression left, Expression right)
    {
        var method = node.Method is null ? null : TupleNames.EraseMember(node.Method);
        if (method is not null && !left.Type.IsNullable() && !right.Type.IsNullable())
        {
            var p = method.GetParameters();
            if (p[0].ParameterType.IsByRef || p[1].ParameterType.IsByRef || method.ReturnType != typeof(bool)
                || !Allowed(left.Type, p[0].ParameterType) || !Allowed(right.Type, p[1].ParameterType))
            {
                return Expression.Call(method, To(left, p[0].ParameterType), To(right, p[1].ParameterType));
            }
        }

        else if (method is not null && !IsPlain(right))
        {
            // A lifted call leaves out its right operand where the left is null; the language computes both.
            var (a, b) = (Expression.Variable(left.Type), Expression.Variable(right.Type));
            return Expression.Block([a, b], Expression.Assign(a, left), Expression.Assign(b, right),
                Core(node, a, b));
        }

        return node.Operation switch
        {
            Operation.Add => node.IsChecked ? Expression.AddChecked(left, right, method)
                : Expression.Add(left, right, method),
            Operation.Subtract => node.IsChecked ? Expression.SubtractChecked(left, right, method)
                : Expression.Subtract(left, right, method),
            Operation.Multiply => node.IsChecked ? Expression.MultiplyChecked(left, right, method)
                : Expression.Multiply(left, right, method),
            Operation.Divide => Expression.Divide(left, right, method),
            Operation.Remainder => Expression.Modulo(left, right, method),
            Operation.LeftShift => Expression.LeftShift(left, right, method),
            Operation.RightShift => Expression.RightShift(left, right, method),
            Operation.UnsignedRightShift => UnsignedShift(left, right, method),
            Operation.And => Expression.And(left, right, method),
            Operation.Or => Expression.Or(left, right, method),
            Operation.Xor => Expression.ExclusiveOr(left, right, method),
            Operation.Equal => Expression.Equal(left, right, false, method),
            Operation.NotEqual => Expression.NotEqual(left, right, false, method),
            Operation.Less => Expression.LessThan(left, right, false, method),
            Operation.LessOrEqual => Expression.LessThanOrEqual(left, right, false, method),
            Operation.Greater => Expression.GreaterThan(left, right, false, method),
            Operation.GreaterOrEqual => Expression.GreaterThanOrEqual(left, right, false, method),
            Operation.AndAlso => Expression.AndAlso(left, right),
            _ => Expression.OrElse(left, right),
        };
    }

    private static bool IsPlain(Expression value) => value is ConstantExpression or ParameterExpression
        or DefaultExpression
            || (value is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner }
            && IsPlain(inner));

    private static bool Allowed(Type from, Type to) => from == to;

    private static Expression To(Expression value, Type type) => type.IsByRef
        || value.Type == type ? value : Expression.Convert(value, type);

    private static Expression UnsignedShift(Expression left, Expression right,
        System.Reflection.MethodInfo? method)
    {
        if (method is not null)
        {
            return Expression.Call(method, left, right);
        }

        var core = left.Type.StripNullable();
        var unsigned = core == typeof(int) ? typeof(uint) : core == typeof(long) ? typeof(ulong) : core;
        var target = left.Type.IsNullable() ? unsigned.MakeNullable() : unsigned;
        return Expression.Convert(Expression.RightShift(Expression.Convert(left, target), right), left.Type);
    }
}
