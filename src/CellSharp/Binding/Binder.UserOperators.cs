using System.Collections.Concurrent;
using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>User-defined operators and their lifted forms (C# spec 12.4.4 to 12.4.6), and unary
/// operators.</summary>
internal sealed partial class Binder
{
    private static readonly ConcurrentDictionary<MemberKey, MethodInfo[]> OperatorMethods = new();

    private static MethodInfo[] OperatorsOf(Type type, string name) =>
        OperatorMethods.GetOrAdd((TupleNames.Shallow(type), name),
        static key => key.Type.IsPrimitive || key.Type.IsEnum || key.Type.IsUntyped()
            || key.Type == typeof(decimal)
            || (key.Type == typeof(string))
            ? [] : [.. TypeFacts.SelfAndBases(key.Type).SelectMany(t => t.GetMethods(
                BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                    .Where(m => m.Name == key.Name && !m.IsAbstract)]);

    /// <summary>The operators of both operands' types; in a checked context the checked version of one goes
    /// before the plain one.</summary>
    private List<MethodInfo> BinaryOperators(Operation op, Type left, Type right)
    {
        var name = OperatorNames.Method(op);
        var plain = OperatorsOf(left, name).Concat(OperatorsOf(right, name)).Distinct().ToList();
        if (!IsChecked || plain.Count == 0)
        {
            return plain;
        }

        var special = "op_Checked" + name[3..];
        var strict = OperatorsOf(left, special).Concat(OperatorsOf(right, special)).Distinct().ToList();
        return [.. strict, .. plain.Where(p => !strict.Exists(s => SameOperands(s, p)))];
    }

    private static bool SameOperands(MethodInfo a, MethodInfo b) => a.GetParameters()
        .Select(p => p.ParameterType).SequenceEqual(b.GetParameters().Select(p => p.ParameterType));

    private MethodInfo? UserBinaryMethod(Operation op, BoundExpression left, BoundExpression right)
    {
        var methods = BinaryOperators(op, left.Type.StripNullable(), right.Type.StripNullable());
        return methods.Count == 0 ? null : Resolve(methods.Select(Signature.For),
            [new(left, null, RefKind.None, left.Span), new(right, null, RefKind.None, right.Span)], [])
                .Best?.Signature.Method as MethodInfo;
    }

    private BoundExpression? UserBinary(Operation op, BoundExpression left, BoundExpression right,
        TextSpan span, out bool ambiguous)
    {
        ambiguous = false;
        if (left.Type == typeof(void) || right.Type == typeof(void))
        {
            return null;
        }

        var a = left.Type.StripNullable();
        var b = right.Type.StripNullable();
        if ((a.IsPrimitive || a == typeof(string) || a.IsEnum || a.IsUntyped() || a == typeof(decimal))
            && (b.IsPrimitive || b == typeof(string) || b.IsEnum || b.IsUntyped() || b == typeof(decimal)))
        {
            return null;
        }

        var methods = BinaryOperators(op, a, b);
        if (methods.Count == 0)
        {
            return null;
        }

        // null on one side of == is a test for null unless an operator takes a reference.
        var arguments = new List<Argument> { new(left, null, RefKind.None, left.Span),
            new(right, null, RefKind.None, right.Span) };
        var (best, applicable, _) = Resolve(methods.Select(Signature.For), arguments, []);
        if (best is not null)
        {
            var method = (MethodInfo)best.Signature.Method!;
            return !Allowed(method, span) ? new BoundBad(span) : new BoundBinary(span, op,
                Convert(left, best.ParameterType(0), best.Conversions[0]),
                    Convert(right, best.ParameterType(1), best.Conversions[1]),
                method, best.Signature.ReturnType, false);
        }

        if (applicable.Count > 1)
        {
            ambiguous = true;
            return Bad("CS0034", span,
                $"Operator '{OperatorNames.Symbol(op)}' is ambiguous on operands of type "
                + $"'{OperandText(left)}' and '{OperandText(right)}'");
        }

        return LiftedBinary(op, left, right, methods, span);
    }

    private BoundBinary? LiftedBinary(
        Operation op, BoundExpression left, BoundExpression right, List<MethodInfo> methods, TextSpan span)
    {
        var isComparison = op is >= Operation.Equal and <= Operation.GreaterOrEqual;
        foreach (var method in methods)
        {
            var p = method.GetParameters();
            var x = p[0].ParameterType;
            var y = p[1].ParameterType;
            if (x.IsByRef || y.IsByRef || !x.IsValueType || !y.IsValueType || x.IsNullable() || y.IsNullable()
                || (!isComparison && !method.ReturnType.IsValueType)
                    || (!left.Type.IsNullable() && !right.Type.IsNullable()))
            {
                continue;
            }

            var lx = x.MakeNullable();
            var ly = y.MakeNullable();
            if (ClassifyImplicit(left, lx).IsImplicit && ClassifyImplicit(right, ly).IsImplicit)
            {
                return new BoundBinary(span, op, ConvertTo(left, lx), ConvertTo(right, ly), method,
                    isComparison ? typeof(bool) : method.ReturnType.MakeNullable(), false);
            }
        }

        return null;
    }

    private BoundExpression BindUnary(UnarySyntax syntax)
    {
        switch (syntax.Operator)
        {
            case UnaryOperator.NullForgiving:
                return BindAny(syntax.Operand);
            case UnaryOperator.PreIncrement or UnaryOperator.PreDecrement or UnaryOperator.PostIncrement
                or UnaryOperator.PostDecrement:
                return BindIncrement(syntax);
            case UnaryOperator.IndexFromEnd:
                var n = BindTo(syntax.Operand, typeof(int));
                return n.HasError ? n : new BoundNew(syntax.Span, typeof(Index)
                    .GetConstructor([typeof(int), typeof(bool)]),
                    [n, Constant(syntax.Span, true)], typeof(Index));
            case UnaryOperator.AddressOf or UnaryOperator.Dereference:
                BindAny(syntax.Operand);
                return new BoundBad(syntax.Span);
        }

        // -2147483648 is an int although 2147483648 is not.
        if (syntax.Operator == UnaryOperator.Minus
            && syntax.Operand is LiteralSyntax { Value: uint and 2147483648 })
        {
            return new BoundConstant(syntax.Span, int.MinValue, typeof(int));
        }

        if (syntax.Operator == UnaryOperator.Minus
            && syntax.Operand is LiteralSyntax { Value: ulong and 9223372036854775808 })
        {
            return new BoundConstant(syntax.Span, long.MinValue, typeof(long));
        }

        var operand = BindNatural(syntax.Operand);
        var op = syntax.Operator switch
        {
            UnaryOperator.Plus => Operation.Plus,
            UnaryOperator.Minus => Operation.Negate,
            UnaryOperator.Not => Operation.Not,
            _ => Operation.Complement,
        };
        return operand.HasError ? operand : UnaryOperation(op, operand, syntax.Span);
    }

    private BoundExpression UnaryOperation(Operation op, BoundExpression operand, TextSpan span)
    {
        var core = operand.Type.StripNullable();
        if (op == Operation.Not && core == typeof(bool))
        {
            return operand is { IsConstant: true, Constant: bool b } ? Constant(span, !b)
                : new BoundUnary(span, op, operand, null, operand.Type, false);
        }

        var methods = OperatorsOf(core, OperatorNames.Method(op));
        if (methods.Length > 0)
        {
            var best = Resolve(methods.Select(Signature.For),
                [new(operand, null, RefKind.None, operand.Span)], []).Best;
            if (best is not null)
            {
                return new BoundUnary(span, op, Convert(operand, best.ParameterType(0), best.Conversions[0]),
                    (MethodInfo)best.Signature.Method!, best.Signature.ReturnType, false);
            }

            if (operand.Type.IsNullable())
            {
                return new BoundUnary(span, op, operand, methods[0], methods[0].ReturnType.MakeNullable(),
                    false);
            }
        }

        if (core.IsEnum && op == Operation.Complement)
        {
            var number = operand.Type.IsNullable() ? typeof(int?) : Enum.GetUnderlyingType(core);
            var inner = UnaryOperation(op,
                Convert(operand, number, Conversions.Explicit(operand.Type, number)), span);
            return Convert(inner, operand.Type, Conversions.Explicit(inner.Type, operand.Type));
        }

        var type = UnaryType(op, core);
        if (type is null)
        {
            // An implicit conversion may lead to a type that has the operator.
            if (op == Operation.Not && ClassifyImplicit(operand, typeof(bool)).IsImplicit)
            {
                return new BoundUnary(span, op, ConvertTo(operand, typeof(bool)), null, typeof(bool), false);
            }

            return Bad(op == Operation.Negate && core == typeof(ulong) ? "CS0023" : "CS0023", span,
                $"Operator '{OperatorNames.Symbol(op)}' cannot be applied to operand of type "
                    + $"'{OperandText(operand)}'");
        }

        var target = operand.Type.IsNullable() ? type.MakeNullable() : type;
        var converted = ConvertNumber(operand, target);
        return converted.IsConstant && FoldUnary(op, converted, span) is { } folded ? folded
            : op == Operation.Plus ? converted
            : new BoundUnary(span, op, converted, type == typeof(decimal) ? OperatorNames.DecimalMethod(op)
                : null, target,
                IsChecked && type.IsIntegral());
    }

    private static Type? UnaryType(Operation op, Type core)
    {
        if (!core.IsNumeric() || op == Operation.Not || (op == Operation.Complement && !core.IsIntegral()))
        {
            return null;
        }

        var code = Type.GetTypeCode(core);
        if (core.IsNativeInt())
        {
            return core;
        }

        return code switch
        {
            TypeCode.UInt32 => op == Operation.Negate ? typeof(long) : typeof(uint),
            TypeCode.UInt64 => op == Operation.Negate ? null : typeof(ulong),
            TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal => core,
            _ => typeof(int),
        };
    }

    private BoundExpression? FoldUnary(Operation op, BoundExpression value, TextSpan span)
    {
        if (op == Operation.Negate && !InUnchecked && value.Constant is int.MinValue or long.MinValue)
        {
            return Bad("CS0220", span, "The operation overflows at compile time in checked mode");
        }

        object? result = unchecked((op, value.Constant) switch
        {
            (Operation.Plus, var x) => x,
            (Operation.Negate, int x) => -x,
            (Operation.Negate, long x) => -x,
            (Operation.Negate, float x) => -x,
            (Operation.Negate, double x) => -x,
            (Operation.Negate, decimal x) => -x,
            (Operation.Complement, int x) => ~x,
            (Operation.Complement, uint x) => ~x,
            (Operation.Complement, long x) => ~x,
            (Operation.Complement, ulong x) => ~x,
            _ => null,
        });
        return result is null ? null : new BoundConstant(span, result, value.Type);
    }
}
