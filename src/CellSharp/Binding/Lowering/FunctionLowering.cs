using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Emit.Machines;
using CellSharp.Syntax;

namespace CellSharp.Binding.Lowering;

/// <summary>A function that awaits or yields, before it is lowered.</summary>
/// <param name="Name">As it is called in the cell.</param>
/// <param name="Parameters">In order.</param>
/// <param name="Body">As bound.</param>
/// <param name="ReturnType">As declared: a task, an enumerable.</param>
/// <param name="ResultType">What its return statements return; void when nothing.</param>
/// <param name="Element">What it yields; null when it does not.</param>
/// <param name="Token">The parameter that takes the token of the enumeration; may be null.</param>
internal sealed record LoweredFunction(string Name, IReadOnlyList<LocalSymbol> Parameters,
    BoundStatement Body, Type ReturnType, Type ResultType, Type? Element, LocalSymbol? Token);

/// <summary>Makes an iterator or async function into an ordinary one that starts a machine. The variables of
/// the body become variables of the function around the machine's step, which uses them as a closure
/// does.</summary>
internal sealed class FunctionLowering(LoweredFunction function)
{
    private readonly TextSpan _span = function.Body.Span;
    private readonly Type _erased = TupleNames.Erase(function.ReturnType);

    /// <summary>Variables that cannot outlive the call because they are ref structs.</summary>
    public List<LocalSymbol> Unkept { get; } = [];

    private bool IsAsyncIterator => function.Element is not null && _erased is { IsGenericType: true }
        && (_erased.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
            || _erased.GetGenericTypeDefinition() == typeof(IAsyncEnumerator<>));

    /// <summary>The body of the function that starts the machine.</summary>
    public (IReadOnlyList<LocalSymbol> Parameters, BoundBlock Body) Lower() =>
        function.Element is not null ? Iterator() : Async();

    private (IReadOnlyList<LocalSymbol>, BoundBlock) Async()
    {
        var isVoid = _erased == typeof(void);
        var result = TupleNames.Erase(function.ResultType);
        var hasResult = result != typeof(void);
        var open = isVoid ? typeof(VoidMachine) : _erased == typeof(Task) ? typeof(TaskMachine)
            : _erased == typeof(ValueTask) ? typeof(ValueTaskMachine)
            : _erased.GetGenericTypeDefinition() == typeof(Task<>) ? typeof(TaskMachine<>)
            : typeof(ValueTaskMachine<>);
        var type = hasResult ? open.MakeGenericType(result) : open;
        var stepType = typeof(AsyncMachine<>).MakeGenericType(hasResult ? result : typeof(object));
        var (locals, made) = Machine(type, stepType);
        var start = new BoundCall(_span, made, type.GetMethod("Start")!, [], _erased);
        return (function.Parameters, new BoundBlock(_span, locals,
            [isVoid ? Code.Do(start) : new BoundReturn(_span, start)]));
    }

    private (IReadOnlyList<LocalSymbol>, BoundBlock) Iterator()
    {
        var element = TupleNames.Erase(function.Element!);
        var type = (IsAsyncIterator ? typeof(AsyncIteratorMachine<>) : typeof(IteratorMachine<>))
            .MakeGenericType(element);
        var (locals, made) = Machine(type, type);
        var isEnumerator = _erased.Name.StartsWith("IEnumerator", StringComparison.Ordinal)
            || _erased.Name.StartsWith("IAsyncEnumerator", StringComparison.Ordinal);
        if (isEnumerator)
        {
            return (function.Parameters, new BoundBlock(_span, locals, [new BoundReturn(_span, made)]));
        }

        // Each enumeration has parameters of its own, which start as those of the call.
        var outer = function.Parameters.Select(p => new LocalSymbol(p.Name, p.Type)).ToList();
        var token = IsAsyncIterator ? new LocalSymbol("token", typeof(CancellationToken)) : null;
        var source = (IsAsyncIterator ? typeof(AsyncIteratorSource<>) : typeof(IteratorSource<>))
            .MakeGenericType(element);
        var copies = function.Parameters.Zip(outer, (own, given) => (BoundStatement)Code.Set(own,
            own == function.Token ? Combined(source, given, token!) : Code.Get(_span, given)));
        var body = new BoundBlock(_span, [.. function.Parameters, .. locals],
            [.. copies, new BoundReturn(_span, made)]);
        var factory = source.GetConstructors()[0].GetParameters()[0].ParameterType;
        var start = new BoundLambda(_span, function.Name, token is null ? [] : [token], body, type, factory);
        return (outer, new BoundBlock(_span, [], [new BoundReturn(_span,
            new BoundNew(_span, source.GetConstructors()[0], [start], source))]));
    }

    private BoundCall Combined(Type source, LocalSymbol own, LocalSymbol given) => new(_span, null,
        source.GetMethod("Combine")!, [Code.Get(_span, own), Code.Get(_span, given)],
        typeof(CancellationToken));

    /// <summary>Makes the machine, and says which variables its step needs around it.</summary>
    private (List<LocalSymbol> Locals, BoundNew Made) Machine(Type type, Type parameter)
    {
        var self = new LocalSymbol("machine", parameter);
        var suspensions = new Suspensions();
        Func<TextSpan, BoundStatement>? afterYield = function.Element is null ? null : span => new BoundIf(
            span, Code.Field(span, self, "Disposing", typeof(bool)), new BoundReturn(span, null), null);
        var body = new HandlerLowering(suspensions, function.ResultType, afterYield).Visit(function.Body);
        body = LoopVariables.Rewrite(body, suspensions);
        var spiller = new Spiller(suspensions);
        body = spiller.Visit(body);
        var machine = new StateMachine(suspensions, self, function.ResultType,
            Lifetimes.Kept(body, suspensions));
        var code = machine.Build(body, spiller.Locals);
        var step = new BoundLambda(_span, function.Name, [self], code, typeof(int),
            typeof(Func<,>).MakeGenericType(parameter, typeof(int)))
        {
            IsAsyncStep = function.Element is null || IsAsyncIterator,
        };
        List<LocalSymbol> locals = [.. machine.Hoisted.Distinct()];
        Unkept.AddRange(locals.Where(l => l.Type.IsByRefLike));
        return (locals, new BoundNew(_span, type.GetConstructors()[0], [step], type));
    }
}
