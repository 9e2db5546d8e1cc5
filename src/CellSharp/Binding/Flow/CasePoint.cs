using CellSharp.Binding.Bound;

namespace CellSharp.Binding.Flow;

/// <summary>One combination of values on which tests are tried.</summary>
internal sealed class CasePoint(CaseValues names, Dictionary<string, object?> values)
{
    public bool HasNull => values.ContainsValue(null);

    /// <summary>What a test says of these values; null when that cannot be told.</summary>
    public bool? Evaluate(BoundExpression test)
    {
        switch (test)
        {
            case { IsConstant: true, Constant: bool known }:
                return known;
            case BoundSequence sequence:
                return Evaluate(sequence.Value);
            case BoundUnary { Operation: Operation.Not, Method: null } not:
                return !Evaluate(not.Operand);
            case BoundBinary { Operation: Operation.AndAlso, Method: null } and:
                return Evaluate(and.Left) is var a && a == false ? false
                    : Evaluate(and.Right) is var b && b == false ? false : a & b;
            case BoundBinary { Operation: Operation.OrElse, Method: null } or:
                return Evaluate(or.Left) is var x && x == true ? true
                    : Evaluate(or.Right) is var y && y == true ? true : x | y;
            case BoundTypeIs type:
                return Find(type.Operand, out var instance) ? IsOf(instance, type.Test) : null;
            default:
                return CaseValues.Comparison(test) is { } comparison && Find(comparison.Value, out var value)
                    ? Compare(value, comparison.Operation, comparison.Constant) : null;
        }
    }

    private bool Find(BoundExpression part, out object? value)
    {
        value = null;
        return names.NameOf(part) is { } name && values.TryGetValue(name, out value);
    }

    private static bool? IsOf(object? value, Type type) => value switch
    {
        null => false,
        CaseValues.Instance instance => instance.Is.Contains(type),
        decimal => null,
        _ => type.IsInstanceOfType(value),
    };

    private static bool? Compare(object? value, Operation operation, object? constant)
    {
        if (operation is Operation.Equal or Operation.NotEqual)
        {
            return value is CaseValues.Instance && constant is not null ? operation != Operation.Equal
                : Equals(value, constant) == (operation == Operation.Equal);
        }

        if (value is double.NaN)
        {
            return false;
        }

        if (value is null || constant is null || value.GetType() != constant.GetType()
            || value is not IComparable)
        {
            return value is null ? false : null;
        }

        var order = Comparer<object>.Default.Compare(value, constant);
        return operation switch
        {
            Operation.Less => order < 0,
            Operation.LessOrEqual => order <= 0,
            Operation.Greater => order > 0,
            _ => order >= 0,
        };
    }
}
