using System.Linq.Expressions;
using System.Reflection;
using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Emit;

/// <summary>Turns a bound tree into an expression tree, which the runtime compiles.</summary>
internal sealed partial class Emitter(Interrupt interrupt, int cell)
{
    private static readonly MethodInfo Check = typeof(Interrupt).GetMethod(nameof(Interrupt.Check))!;
    private static readonly MethodInfo CheckOnEntry =
        typeof(Interrupt).GetMethod(nameof(Interrupt.CheckOnEntry))!;

    private static readonly PropertyInfo IsPending =
        typeof(Interrupt).GetProperty(nameof(Interrupt.IsPending))!;

    private static readonly MethodInfo EnterStack = typeof(CellStack).GetMethod(nameof(CellStack.Enter))!;

    private static readonly MethodInfo WaitFor = typeof(Interrupt).GetMethod(nameof(Interrupt.Wait))!;
    private readonly ConstantExpression _interrupt = Expression.Constant(interrupt);
    private readonly Stack<Frame> _frames = new();

    /// <summary>The function being emitted: where it returns to, where its statement's place is kept, and
    /// whether it has come to its end.</summary>
    private sealed record Frame(LabelTarget Return, ParameterExpression? Position, ParameterExpression? Done);

    /// <summary>The whole cell as a function without parameters.</summary>
    public Expression<Func<object?>> Cell(BoundBlock body)
    {
        var frame = new Frame(Expression.Label(typeof(object), "return"),
            Expression.Variable(typeof(int), "position"), Expression.Variable(typeof(bool), "done"));
        _frames.Push(frame);
        Promote(body);
        var inner = Statement(body);
        _frames.Pop();
        var code = Guarded(inner, frame, Expression.Constant(NoReturn));
        return Expression.Lambda<Func<object?>>(code, "cell", []);
    }

    /// <summary>What <see cref="Cell"/> gives when it runs to its end without a return.</summary>
    public static object NoReturn { get; } = new();

    /// <summary>A lambda that captures nothing but variables of the session.</summary>
    public Delegate Compile(BoundLambda lambda)
    {
        _promotable.Clear();
        _promoted.Clear();
        return Lambda(lambda).Compile();
    }

    /// <summary>Runs a body so that the place from which an exception leaves it is kept. By a finally block:
    /// catching and rethrowing in every frame of a deep recursion takes stack where there is none
    /// left.</summary>
    private BlockExpression Guarded(Expression body, Frame frame, Expression fallback)
    {
        var leave = Expression.Call(typeof(CellRuntime), nameof(CellRuntime.Unwound), null,
            Expression.Constant(cell), frame.Position!);
        var guarded = Expression.TryFinally(
            Expression.Block(typeof(void), body, Expression.Assign(frame.Done!, Expression.Constant(true))),
            Expression.IfThen(Expression.Not(frame.Done!),
                Expression.Block(typeof(void), [leave, .. StoreBack()])));
        var end = frame.Return.Type == typeof(void) ? Expression.Label(frame.Return)
            : Expression.Label(frame.Return, fallback);
        return Expression.Block([frame.Position!, frame.Done!], WithPromoted(guarded, end));
    }

    /// <summary>The body of a member, which may be called from another cell and so always knows its own
    /// place.</summary>
    public LambdaExpression Member(BoundLambda lambda) => Lambda(lambda, isMember: true);

    private LambdaExpression Lambda(BoundLambda lambda, bool isMember = false)
    {
        var result = TupleNames.Erase(lambda.ReturnType);
        var parameters = lambda.Parameters.Select(p => p.Emitted = Expression.Parameter(
            p.Ref == RefKind.None ? TupleNames.Erase(p.Type)
                : TupleNames.Erase(p.Type).MakeByRefType(), p.Name)).ToList();
        var single = SmallFunction.SingleReturn(lambda.Body);
        Expression enter = lambda.IsAsyncStep ? Expression.Empty()
            : single is not null && CallsNothing(single) ? Poll(CheckOnEntry)
            : Expression.Block(Poll(CheckOnEntry), Expression.Call(EnterStack));
        Expression body;
        if (single is { } value && !(isMember && MayThrow(value)))
        {
            // An expression body keeps no place of its own: the statement that runs it is near enough.
            _frames.Push(new Frame(Expression.Label(result), null, null));
            body = Expression.Block(result, enter, Value(value, lambda.ReturnType));
            _frames.Pop();
        }
        else
        {
            var frame = new Frame(Expression.Label(result, "return"),
                Expression.Variable(typeof(int), "position"), Expression.Variable(typeof(bool), "done"));
            _frames.Push(frame);
            var inner = Statement(lambda.Body);
            _frames.Pop();
            body = Expression.Block(result, enter,
                Guarded(inner, frame, result == typeof(void) ? Expression.Empty()
                : Expression.Default(result)));
        }

        return Expression.Lambda(TupleNames.Erase(lambda.Type), body, lambda.Name, parameters);
    }

    /// <summary>Stops the cell when its session wants to stop.</summary>
    private ConditionalExpression Poll(MethodInfo check) => Expression.IfThen(
        Expression.Property(null, IsPending), Expression.Call(_interrupt, check));

    private Expression Value(BoundExpression value, Type type)
    {
        var emitted = Emit(value);
        var target = TupleNames.Erase(type);
        return emitted.Type == target || target == typeof(void) ? emitted
            : Expression.Convert(emitted, target);
    }

    private static IEnumerable<ParameterExpression> Variables(IEnumerable<LocalSymbol> locals) => locals
        .Where(l => l.Box is null && !l.IsConst && !l.Type.IsError() && !l.Type.IsUntyped()).Distinct()
            .Select(Variable);

    private static ParameterExpression Variable(LocalSymbol local) =>
        local.Emitted ??= Expression.Variable(TupleNames.Erase(local.Type), local.Name);

    private Expression Statement(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundBlock block:
                var inner = block.Statements.Select(Statement).ToList();
                inner.Add(Expression.Empty());
                return Expression.Block(typeof(void), Variables(block.Locals), inner);
            case BoundExpressionStatement e:
                return Placed(e, e.Expression, Discard(Emit(e.Expression)));
            case BoundIf test:
                var condition = Emit(test.Test);
                return Placed(test, test.Test, test.Otherwise is null
                    ? Expression.IfThen(condition, Statement(test.Then))
                    : Expression.IfThenElse(condition, Statement(test.Then), Statement(test.Otherwise)));
            case BoundLoop loop:
                return Placed(loop, null, Expression.Loop(
                    Expression.Block(typeof(void), Poll(Check), Statement(loop.Body)), Label(loop.Break)));
            case BoundGoto jump:
                return Expression.Goto(Label(jump.Label));
            case BoundLabel label:
                return Expression.Label(Label(label.Label));
            case BoundDispatch dispatch:
                return Expression.Switch(Variable(dispatch.State), [.. dispatch.Targets.Select(t =>
                    Expression.SwitchCase(Expression.Goto(Label(t.Label)), Expression.Constant(t.State)))]);
            case BoundReturn result:
                return Placed(result, result.Value, Return(result));
            case BoundTry attempt:
                return Try(attempt);
            default:
                throw new InvalidOperationException($"No emission for {statement.GetType().Name}.");
        }
    }

    private Expression Return(BoundReturn result)
    {
        var (target, _, done) = _frames.Peek();
        var value = result.Value is null ? Expression.Default(target.Type) : Value(result.Value, target.Type);
        if (done is null)
        {
            return target.Type == typeof(void) ? Expression.Return(target) : Expression.Return(target, value);
        }

        var ended = Expression.Assign(done, Expression.Constant(true));
        if (target.Type == typeof(void))
        {
            return Expression.Block(typeof(void), result.Value is null ? Expression.Empty() : value, ended,
                Expression.Return(target));
        }

        // The value may still throw, so it is computed first.
        var kept = Expression.Variable(target.Type, "result");
        return Expression.Block(typeof(void), [kept], Expression.Assign(kept, value), ended,
            Expression.Return(target, kept));
    }

    private static Expression Discard(Expression value) => value.Type == typeof(void) ? value
        : Expression.Block(typeof(void), value);

    private static LabelTarget Label(LabelSymbol label) =>
        label.Emitted ??= Expression.Label(typeof(void), label.Name);
}
