using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;

namespace CellSharp.Binding.Lowering;

/// <summary>Makes a tree anew from the leaves up, keeping what does not change. Passes override the kinds
/// they are about.</summary>
internal abstract class BoundRewriter
{
    public virtual BoundExpression Visit(BoundExpression node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case BoundLambda lambda:
                return VisitLambda(lambda);
            case BoundStatementExpression statement:
                var inner = Visit(statement.Statement);
                return inner == statement.Statement ? node : new BoundStatementExpression(node.Span, inner);
            default:
                return VisitParts(node);
        }
    }

    protected BoundExpression VisitParts(BoundExpression node)
    {
        var shape = BoundShape.Of(node);
        return VisitAll(shape.Parts, Visit) is { } changed ? shape.With(changed) : node;
    }

    protected virtual BoundExpression VisitLambda(BoundLambda node)
    {
        var body = Visit(node.Body);
        return body == node.Body ? node
            : new BoundLambda(node.Span, node.Name, node.Parameters, body, node.ReturnType, node.Type)
            {
                Source = node.Source,
                SourceParameters = node.SourceParameters,
                IsAsyncStep = node.IsAsyncStep,
            };
    }

    public virtual BoundStatement Visit(BoundStatement node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case BoundBlock block:
                return VisitBlock(block);
            case BoundExpressionStatement e:
                return VisitExpressionStatement(e);
            case BoundIf test:
                return VisitIf(test);
            case BoundLoop loop:
                return VisitLoop(loop);
            case BoundTry attempt:
                return VisitTry(attempt);
            case BoundReturn result:
                return VisitReturn(result);
            case BoundGoto jump:
                return VisitGoto(jump);
            case BoundYield yield:
                return VisitYield(yield);
            case BoundLabel or BoundDispatch:
                return node;
            default:
                throw new InvalidOperationException($"No lowering for {node.GetType().Name}.");
        }
    }

    protected virtual BoundStatement VisitBlock(BoundBlock node) =>
        VisitAll(node.Statements, Visit) is { } changed ? new BoundBlock(node.Span, node.Locals, changed)
            : node;

    protected virtual BoundStatement VisitExpressionStatement(BoundExpressionStatement node)
    {
        var value = Visit(node.Expression);
        return value == node.Expression ? node : new BoundExpressionStatement(node.Span, value);
    }

    protected virtual BoundStatement VisitIf(BoundIf node)
    {
        var test = Visit(node.Test);
        var then = Visit(node.Then);
        var otherwise = node.Otherwise is null ? null : Visit(node.Otherwise);
        return test == node.Test && then == node.Then && otherwise == node.Otherwise ? node
            : new BoundIf(node.Span, test, then, otherwise);
    }

    protected virtual BoundStatement VisitLoop(BoundLoop node)
    {
        var body = Visit(node.Body);
        return body == node.Body ? node : new BoundLoop(node.Span, body, node.Break);
    }

    protected virtual BoundStatement VisitTry(BoundTry node)
    {
        var body = Visit(node.Body);
        var catches = VisitAll(node.Catches, VisitCatch);
        var final = node.Final is null ? null : Visit(node.Final);
        return body == node.Body && catches is null && final == node.Final ? node
            : new BoundTry(node.Span, body, catches ?? node.Catches, final) { IsQuiet = node.IsQuiet };
    }

    protected virtual BoundCatch VisitCatch(BoundCatch node)
    {
        var filter = node.Filter is null ? null : Visit(node.Filter);
        var body = Visit(node.Body);
        return filter == node.Filter && body == node.Body ? node
            : new BoundCatch(node.Span, node.Type, node.Local, filter, body, node.Locals);
    }

    protected virtual BoundStatement VisitReturn(BoundReturn node)
    {
        var value = node.Value is null ? null : Visit(node.Value);
        return value == node.Value ? node : new BoundReturn(node.Span, value);
    }

    protected virtual BoundStatement VisitGoto(BoundGoto node) => node;

    protected virtual BoundStatement VisitYield(BoundYield node)
    {
        var value = Visit(node.Value);
        return value == node.Value ? node : new BoundYield(node.Span, value);
    }

    /// <summary>The visited nodes; null when all are what they were.</summary>
    private static List<T>? VisitAll<T>(IReadOnlyList<T> nodes, Func<T, T> visit)
        where T : BoundNode
    {
        List<T>? changed = null;
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = visit(nodes[i]);
            if (changed is null && node != nodes[i])
            {
                changed = [.. nodes.Take(i)];
            }

            changed?.Add(node);
        }

        return changed;
    }
}
