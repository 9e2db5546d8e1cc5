using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Emit.Machines;
using CellSharp.Syntax;

namespace CellSharp.Binding.Lowering;

/// <summary>Turns a body whose awaits and yields stand as statements into one that can stop at each of them
/// and be entered there again. Entering jumps from the start of the body to the place, and again at the start
/// of each try around it, because nothing may jump into a try.</summary>
/// <param name="suspensions">Knows what awaits or yields.</param>
/// <param name="machine">The parameter of the body that holds its state.</param>
/// <param name="resultType">What an async function returns; void when nothing.</param>
/// <param name="kept">The variables that have to live as long as the machine.</param>
internal sealed class StateMachine(Suspensions suspensions, LocalSymbol machine, Type resultType,
    HashSet<LocalSymbol> kept) : BoundRewriter
{
    private readonly LocalSymbol _state = new("state", typeof(int));
    private List<(int State, LabelSymbol Label)> _entries = [];
    private readonly List<LocalSymbol> _own = [];
    private int _states;

    /// <summary>Variables that live as long as the machine.</summary>
    public List<LocalSymbol> Hoisted { get; } = [];

    /// <summary>The body of the machine's step.</summary>
    public BoundBlock Build(BoundStatement body, IEnumerable<LocalSymbol> locals)
    {
        var span = body.Span;
        Declare(locals);
        var inner = Visit(body);
        return new(span, [_state, .. _own.Distinct()],
        [
            Code.Set(_state, Code.Field(span, machine, "State", typeof(int))),
            Enter(span),
            new BoundIf(span, Code.Not(Code.Equal(span, _state, MachineStep.NotStarted)),
                Leave(span, MachineStep.Completed), null),
            SetState(span, MachineStep.Running),
            inner,
            Leave(span, MachineStep.Completed),
        ]);
    }

    private void Declare(IEnumerable<LocalSymbol> locals)
    {
        foreach (var local in locals)
        {
            (kept.Contains(local) ? Hoisted : _own).Add(local);
        }
    }

    // Only statements rest; what is left in expressions runs through.
    public override BoundExpression Visit(BoundExpression node) => node;

    private BoundStatement Enter(TextSpan span) => _entries.Count == 0 ? new BoundBlock(span, [], [])
        : new BoundDispatch(span, _state, _entries);

    private static BoundReturn Leave(TextSpan span, int step) => new(span, Code.Int(span, step));

    private BoundBlock SetState(TextSpan span, int value) => new(span, [],
        [Code.Set(_state, Code.Int(span, value)), Code.Do(new BoundAssign(span,
            Code.Field(span, machine, "State", typeof(int)), Code.Get(span, _state)))]);

    private (int State, BoundLabel Label) Place(TextSpan span)
    {
        var label = new LabelSymbol("resume");
        _entries.Add((++_states, label));
        return (_states, new BoundLabel(span, label));
    }

    protected override BoundStatement VisitBlock(BoundBlock node)
    {
        if (!suspensions.Any(node))
        {
            return base.VisitBlock(node);
        }

        Declare(node.Locals);
        return new BoundBlock(node.Span, [], ((BoundBlock)base.VisitBlock(node)).Statements);
    }

    protected override BoundStatement VisitExpressionStatement(BoundExpressionStatement node) =>
        node.Expression switch
        {
            BoundAwait wait => Await(wait, result => result),
            BoundAssign { Value: BoundAwait wait } assign =>
                Await(wait, result => new BoundAssign(assign.Span, assign.Target, result)),
            _ => node,
        };

    private BoundBlock Await(BoundAwait node, Func<BoundExpression, BoundExpression> use)
    {
        var span = node.Span;
        var awaiter = new LocalSymbol("awaiter", node.Awaiter.Type);
        Hoisted.Add(awaiter);
        var held = Code.Get(span, awaiter);
        var (state, label) = Place(span);
        var type = TupleNames.Erase(awaiter.Type);
        var method = TupleNames.Erase(machine.Type).GetMethod(
            type.IsAssignableTo(typeof(ICriticalNotifyCompletion)) ? "AwaitUnsafe" : "Await")!;
        return new(span, [],
        [
            Code.Set(awaiter, node.Awaiter),
            new BoundIf(span, Code.Not(new BoundProperty(span, held, node.IsCompleted, [], typeof(bool))),
                new BoundBlock(span, [],
                [
                    SetState(span, state),
                    Code.Do(new BoundCall(span, Code.Get(span, machine), method.MakeGenericMethod(type),
                        [held], typeof(void))),
                    Leave(span, MachineStep.Waiting),
                    label,
                    SetState(span, MachineStep.Running),
                    Code.Do(new BoundCall(span, null, typeof(CellRun).GetMethod(nameof(CellRun.Wake))!, [],
                        typeof(void))),
                ]), null),
            Code.Do(use(new BoundCall(span, held, node.GetResult, [], node.Type))),
        ]);
    }

    protected override BoundStatement VisitYield(BoundYield node)
    {
        var span = node.Span;
        var (state, label) = Place(span);
        return new BoundBlock(span, [],
        [
            Code.Do(new BoundAssign(span, Code.Field(span, machine, "Item", node.Value.Type), node.Value)),
            SetState(span, state),
            Leave(span, MachineStep.Yielded),
            label,
            SetState(span, MachineStep.Running),
        ]);
    }

    protected override BoundStatement VisitReturn(BoundReturn node)
    {
        var done = Leave(node.Span, MachineStep.Completed);
        return node.Value is null || resultType == typeof(void) ? done : new BoundBlock(node.Span, [],
            [Code.Do(new BoundAssign(node.Span, Code.Field(node.Span, machine, "Result", resultType),
                node.Value)), done]);
    }

    protected override BoundStatement VisitTry(BoundTry node)
    {
        if (!suspensions.Any(node.Body))
        {
            return base.VisitTry(node);
        }

        var outer = _entries;
        _entries = [];
        var body = Visit(node.Body);
        var entry = new LabelSymbol("try");
        outer.AddRange(_entries.Select(e => (e.State, entry)));
        var inside = new BoundBlock(node.Span, [], [Enter(node.Span), body]);
        _entries = outer;
        var catches = node.Catches.Select(VisitCatch).ToList();
        var final = node.Final is null ? null : OnlyAtTheEnd(node.Final);
        return new BoundBlock(node.Span, [], [new BoundLabel(node.Span, entry),
            new BoundTry(node.Span, inside, catches, final) { IsQuiet = node.IsQuiet }]);
    }

    /// <summary>A finally block is left alone when the body only rests.</summary>
    private BoundIf OnlyAtTheEnd(BoundStatement final) => new(final.Span,
        new BoundBinary(final.Span, Operation.Less, Code.Get(final.Span, _state), Code.Int(final.Span, 0),
            null, typeof(bool), false), Visit(final), null);
}
