using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>await foreach and await using (C# spec 13.9.5.3, 13.14).</summary>
internal sealed partial class Binder
{
    private BoundStatement AwaitForEach(BoundExpression source, TextSpan sourceSpan, TextSpan span,
        Func<BoundExpression?, Scope, BoundStatement> assign, Func<BoundStatement> bindBody)
    {
        var mayAwait = MayAwait(span);
        return InScope(Nest(), () =>
        {
            var effects = new List<BoundExpression>();
            var held = mayAwait && !source.HasError ? AsyncEnumerator(source, sourceSpan, effects) : null;
            var outer = _scope;
            var loop = InScope(LoopScope(_scope, out var end, out var next), () =>
            {
                var (test, item) = held is null ? (null, null) : AsyncStep(held, source, sourceSpan);
                var set = assign(item, _scope);
                var body = bindBody();
                return new BoundLoop(span, new BoundBlock(span, _scope.Declared,
                    [test is null ? Empty(span) : LeaveUnless(test, end), set, body,
                        new BoundLabel(span, next)]), end);
            });
            BoundStatement all = held is not null && DisposeAsync(held, span) is { } dispose
                ? new BoundTry(span, loop, [], dispose) : loop;
            return (BoundStatement)new BoundBlock(span, outer.Declared,
                [.. effects.Select(e => new BoundExpressionStatement(sourceSpan, e)), all]);
        });
    }

    private static string NoEnumerator(Type type) =>
        $"foreach statement cannot operate on variables of type '{TypeText.Of(type)}' because "
        + $"'{TypeText.Of(type)}' does not contain a public instance or extension definition for "
        + "'GetEnumerator'";

    private static bool IsAsyncStream(Type type) => !type.IsUntyped()
        && TypeFacts.InstancesOf(TupleNames.Shallow(type), typeof(IAsyncEnumerable<>)).Any();

    private BoundLocal? AsyncEnumerator(BoundExpression source, TextSpan span, List<BoundExpression> effects)
    {
        var type = TupleNames.Shallow(source.Type);
        var get = source.Type.IsUntyped() ? null : PatternCall(source, "GetAsyncEnumerator", span)
            ?? (TypeFacts.InstancesOf(type, typeof(IAsyncEnumerable<>)).Distinct().ToList() is [var face]
                ? PatternCall(ConvertTo(source, face), "GetAsyncEnumerator", span) : null);
        if (get is null)
        {
            var isSync = !source.Type.IsUntyped() && EnumerationOf(source.Type) is not null;
            Error(isSync ? "CS8415" : "CS8411", span,
                $"Asynchronous foreach statement cannot operate on variables of type '{OperandText(source)}' "
                + $"because '{OperandText(source)}' does not contain a suitable public instance or extension "
                + "definition for 'GetAsyncEnumerator'"
                + (isSync ? ". Did you mean 'foreach' rather than 'await foreach'?" : ""));
        }

        return get is null || get.HasError ? null : Store(get, effects);
    }

    private (BoundExpression? Test, BoundExpression? Item) AsyncStep(BoundLocal held,
        BoundExpression source, TextSpan span)
    {
        var move = PatternCall(held, "MoveNextAsync", span);
        var test = move is null or { HasError: true } ? move : Await(move, span);
        var current = MemberLookup.Find(held.Type, "Current").OfType<PropertyInfo>()
            .FirstOrDefault(p => p.GetMethod?.IsPublic == true);
        if (test is null || current is null || (!test.HasError && test.Type != typeof(bool)))
        {
            Error("CS8412", span, "Asynchronous foreach requires that the return type "
                + $"'{TypeText.Of(held.Type)}' of '{TypeText.Of(source.Type)}.GetAsyncEnumerator()' must "
                + "have a suitable public 'MoveNextAsync' method and public 'Current' property");
            return (null, null);
        }

        return test.HasError ? (null, null)
            : (test, new BoundProperty(span, held, current, [], Signature.PropertyType(current)));
    }

    /// <summary>Disposes of a value and waits for it; null when its type is not disposable so.</summary>
    private BoundStatement? DisposeAsync(BoundExpression held, TextSpan span)
    {
        var isDisposable = typeof(IAsyncDisposable).IsAssignableFrom(TupleNames.Erase(held.Type));
        var call = (held.Type.IsInterface ? null : PatternCall(held, "DisposeAsync", span))
            ?? (isDisposable ? PatternCall(ConvertTo(held, typeof(IAsyncDisposable)), "DisposeAsync", span)
                : null);
        if (call is null || call.HasError)
        {
            return null;
        }

        BoundStatement statement = new BoundExpressionStatement(span, Await(call, span));
        return held.Type.CanBeNull() ? new BoundIf(span, HasValue(held), statement, null) : statement;
    }

    private BoundStatement? DisposeAsyncOf(BoundExpression held, TextSpan span)
    {
        var dispose = MayAwait(span) ? DisposeAsync(held, span) : null;
        if (dispose is null)
        {
            var isSync = typeof(IDisposable).IsAssignableFrom(TupleNames.Erase(held.Type));
            Error(isSync ? "CS8417" : "CS8410", span,
                $"'{TypeText.Of(held.Type)}': type used in an asynchronous using statement must implement "
                + "'System.IAsyncDisposable' or implement a suitable 'DisposeAsync' method."
                + (isSync ? " Did you mean 'using' rather than 'await using'?" : ""));
        }

        return dispose;
    }
}
