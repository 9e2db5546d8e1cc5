using System.Reflection;
using CellSharp.Syntax;

namespace CellSharp.Binding.Bound;

/// <summary>Waits until an awaiter is done and takes its result. In async functions lowering turns it into a
/// resting place; at the top level of a cell the thread waits.</summary>
internal sealed class BoundAwait(TextSpan span, BoundExpression awaiter, PropertyInfo isCompleted,
    MethodInfo getResult, Type type) : BoundExpression(span, type)
{
    /// <summary>What <c>GetAwaiter</c> returns, not the task itself.</summary>
    public BoundExpression Awaiter { get; } = awaiter;

    public PropertyInfo IsCompleted { get; } = isCompleted;

    public MethodInfo GetResult { get; } = getResult;
}

/// <summary>Hands out the next element of an iterator; only lowering takes it away.</summary>
internal sealed class BoundYield(TextSpan span, BoundExpression value) : BoundStatement(span)
{
    public BoundExpression Value { get; } = value;
}

/// <summary>Jumps to the label of the number that a variable holds; goes on when it holds another.</summary>
internal sealed class BoundDispatch(TextSpan span, LocalSymbol state,
    IReadOnlyList<(int State, LabelSymbol Label)> targets) : BoundStatement(span)
{
    public LocalSymbol State { get; } = state;

    public IReadOnlyList<(int State, LabelSymbol Label)> Targets { get; } = targets;
}
