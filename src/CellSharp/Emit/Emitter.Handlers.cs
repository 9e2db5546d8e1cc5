using System.Linq.Expressions;
using CellSharp.Binding;
using CellSharp.Binding.Bound;

namespace CellSharp.Emit;

/// <summary>try, catch and finally. Dynamic methods have no exception filters: a handler with a filter is
/// announced while its try runs, and finally blocks ask the announced handlers before they run.</summary>
internal sealed partial class Emitter
{
    // An empty "if" jumps to the next instruction. Where that enters several try blocks at once, the JIT of
    // .NET 10 brings the whole process down; so something stands between.
    private BlockExpression Try(BoundTry attempt)
    {
        var between = Expression.Variable(typeof(int), "between");
        return Expression.Block(typeof(void), [between],
            Expression.Assign(between, Expression.Constant(0)), Handled(attempt));
    }

    private Expression Handled(BoundTry attempt)
    {
        Expression body = Expression.Block(typeof(void), Statement(attempt.Body));
        if (attempt.Catches.Any(c => c.Filter is not null))
        {
            body = Filtered(body, attempt.Catches);
        }
        else if (attempt.Catches.Count > 0)
        {
            var types = Expression.Constant(attempt.Catches.Select(c => c.Type).ToArray());
            var frame = Expression.Variable(typeof(FilterFrames.Frame), "frame");
            var enter = Expression.Call(typeof(FilterFrames), nameof(FilterFrames.EnterPlain), null, types);
            body = Expression.Block([frame], Expression.TryCatch(Announced(body, frame, enter),
                [.. attempt.Catches.Select(Catch)]));
        }

        if (attempt.Final is null)
        {
            return body;
        }

        var final = Expression.Block(typeof(void), Statement(attempt.Final));
        if (attempt.IsQuiet)
        {
            return Expression.TryFinally(body, final);
        }

        var passing = Expression.Parameter(typeof(Exception), "passing");
        return Expression.TryCatchFinally(Expression.Block(typeof(void), body), final,
            Expression.Catch(passing, Expression.Block(typeof(void),
                Expression.Call(typeof(FilterFrames), nameof(FilterFrames.Ask), null, passing),
                Expression.Rethrow())));
    }

    private static BlockExpression Announced(Expression body, ParameterExpression frame, Expression enter) =>
        Expression.Block(typeof(void), Expression.Assign(frame, enter), Expression.TryFinally(body,
            Expression.Call(typeof(FilterFrames), nameof(FilterFrames.Leave), null, frame)));

    private CatchBlock Catch(BoundCatch handler)
    {
        var exception = handler.Local is null ? Expression.Parameter(handler.Type, "e")
            : Variable(handler.Local);
        var body = Expression.Block(typeof(void), Caught(exception), Statement(handler.Body));
        var variables = Variables(handler.Locals.Where(l => l != handler.Local)).ToList();
        var inner = variables.Count == 0 ? body : Expression.Block(typeof(void), variables, body);
        return Expression.Catch(exception, inner);
    }

    /// <summary>What every handler begins with: the exception learns its place, and a handler that catches
    /// all does not swallow an interrupt.</summary>
    private BlockExpression Caught(ParameterExpression exception) => Expression.Block(typeof(void),
        Expression.Call(typeof(CellRuntime), nameof(CellRuntime.Place), null, exception),
        Expression.Call(_interrupt, Check));

    /// <summary>One handler that runs what the filters chose, and throws on what none of them
    /// takes.</summary>
    private BlockExpression Filtered(Expression guarded, IReadOnlyList<BoundCatch> handlers)
    {
        var exception = Expression.Parameter(typeof(Exception), "e");
        var asked = Expression.Parameter(typeof(Exception), "asked");
        var frame = Expression.Variable(typeof(FilterFrames.Frame), "frame");
        var choice = Expression.Variable(typeof(int), "choice");
        var variables = new List<ParameterExpression> { frame };
        Expression choose = Expression.Constant(-1);
        Expression run = Expression.Rethrow();
        for (var i = handlers.Count - 1; i >= 0; i--)
        {
            var handler = handlers[i];
            variables.AddRange(Variables(handler.Locals.Where(l => l != handler.Local)));
            if (handler.Local is { } local)
            {
                variables.Add(Variable(local));
            }

            choose = Expression.Condition(Takes(handler, asked), Expression.Constant(i), choose);
            var body = Expression.Block(typeof(void), [.. Bind(handler, exception), Statement(handler.Body)]);
            run = Expression.IfThenElse(Expression.Equal(choice, Expression.Constant(i)), body, run);
        }

        var enter = Expression.Call(typeof(FilterFrames), nameof(FilterFrames.Enter), null,
            Expression.Lambda<Func<Exception, int>>(choose, "filters", [asked]));
        return Expression.Block(variables, Expression.TryCatch(Announced(guarded, frame, enter),
            Expression.Catch(exception, Expression.Block(typeof(void), [choice], Caught(exception),
                Expression.Assign(choice, Expression.Call(frame, nameof(FilterFrames.Frame.Choose), null,
                    exception)), run))));
    }

    private static IEnumerable<Expression> Bind(BoundCatch handler, Expression exception) =>
        handler.Local is { } local
            ? [Expression.Assign(Variable(local), Expression.Convert(exception, handler.Type))] : [];

    private Expression Takes(BoundCatch handler, ParameterExpression exception)
    {
        var test = Expression.TypeIs(exception, handler.Type);
        if (handler.Filter is not { } filter)
        {
            return test;
        }

        // An exception inside a filter counts as false.
        return Expression.AndAlso(test, Expression.TryCatch(
            Expression.Block(typeof(bool), [.. Bind(handler, exception), Emit(filter)]),
            Expression.Catch(typeof(Exception), Expression.Constant(false))));
    }
}
