using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Warnings: code that is right and looks like a mistake. A cell with warnings runs.</summary>
internal sealed partial class Binder
{
    // Types whose methods have no effect but their result.
    private static readonly HashSet<Type> PureTypes =
    [
        typeof(string), typeof(Math), typeof(Enumerable), typeof(decimal), typeof(double), typeof(int),
        typeof(DateTime), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(DateTimeOffset),
    ];

    /// <summary>The condition of a statement or of <c>?:</c> that sets what it means to test.</summary>
    private void WarnOfConstantCondition(ExpressionSyntax syntax)
    {
        if (syntax is AssignmentSyntax { Compound: null, Value: LiteralSyntax { Value: bool } })
        {
            Warn("CS0665", syntax.Span,
                "Assignment in conditional expression is always constant; did you mean "
                + "to use == instead of = ?");
        }
    }

    private void WarnOfSelfAssignment(BoundExpression target, BoundExpression value, TextSpan span)
    {
        if (IsSame(target, value))
        {
            Warn("CS1717", span,
                "Assignment made to same variable; did you mean to assign something else?");
        }
    }

    private void WarnOfSelfComparison(Operation operation, BoundExpression left, BoundExpression right,
        TextSpan span)
    {
        if (operation is >= Operation.Equal and <= Operation.GreaterOrEqual && IsSame(left, right))
        {
            Warn("CS1718", span,
                "Comparison made to same variable; did you mean to compare something else?");
        }
    }

    private static bool IsSame(BoundExpression? a, BoundExpression? b) => (a, b) switch
    {
        (null, null) => true,
        (BoundLocal x, BoundLocal y) => x.Local == y.Local && x.Local.Name.Length > 0,
        (BoundThis, BoundThis) => true,
        (BoundField x, BoundField y) => x.Field == y.Field && IsSame(x.Receiver, y.Receiver),
        _ => false,
    };

    /// <summary>A call made for nothing: a task nobody waits for, a result nobody keeps.</summary>
    private void WarnOfUnused(BoundExpression value, ExpressionSyntax syntax)
    {
        if (syntax is not InvocationSyntax)
        {
            return;
        }

        if (Function.IsAsync && IsTask(value.Type))
        {
            Warn("CS4014", syntax.Span,
                "Because this call is not awaited, execution of the current method continues before the call "
                + "is completed. Consider applying the 'await' operator to the result of the call.");
        }
        else if (value is BoundCall { Method: { DeclaringType: { } type } method } call
            && PureTypes.Contains(type) && call.Type != typeof(void) && call.Passing is null
            && !method.Name.Contains("Parse", StringComparison.Ordinal) && !TakesDelegate(call))
        {
            Warn("CELL4001", syntax.Span,
                $"The result of '{method.Name}' is not used; the call changes nothing by itself",
                "assign it, or let it be the last line");
        }
    }

    private static bool IsTask(Type type) => typeof(Task).IsAssignableFrom(type) || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    // A lambda may have effects of its own.
    private static bool TakesDelegate(BoundCall call) => call.Arguments.Any(a => a.Type.IsDelegate())
        && call.Type.IsValueType;
}
