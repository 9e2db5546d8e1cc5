using CellSharp.Binding.Bound;
using CellSharp.Syntax;

namespace CellSharp.Binding.Lowering;

/// <summary>Takes awaits out of the middle of expressions: what was computed before one is kept in variables,
/// so that evaluation stays left to right and the await stands as a statement of its own.</summary>
internal sealed partial class Spiller(Suspensions suspensions) : BoundRewriter
{
    private readonly HashSet<LocalSymbol> _kept = [];
    private List<BoundStatement> _before = [];

    /// <summary>Variables that have to outlive an await: those made here, and those of sequences that are
    /// taken apart.</summary>
    public List<LocalSymbol> Locals { get; } = [];

    // Awaits inside expressions are reached from the statement that holds them.
    public override BoundExpression Visit(BoundExpression node) => node;

    public override BoundStatement Visit(BoundStatement node) =>
        suspensions.Any(node) ? base.Visit(node) : node;

    protected override BoundStatement VisitExpressionStatement(BoundExpressionStatement node) =>
        Spilled(node.Span, () =>
        {
            switch (node.Expression)
            {
                case BoundAwait wait:
                    return Code.Do(Awaited(wait));
                case BoundAssign { Target: BoundLocal target, Value: BoundAwait wait }:
                    return Code.Set(target.Local, Awaited(wait));
            }

            var value = Spill(node.Expression);
            return value is BoundDefault ? null : new BoundExpressionStatement(node.Span, value);
        });

    protected override BoundStatement VisitIf(BoundIf node) => Spilled(node.Span, () =>
    {
        var test = Spill(node.Test);
        return new BoundIf(node.Span, test, Visit(node.Then), node.Otherwise is null ? null
            : Visit(node.Otherwise));
    });

    protected override BoundStatement VisitReturn(BoundReturn node) =>
        Spilled(node.Span, () => new BoundReturn(node.Span, Spill(node.Value!)));

    protected override BoundStatement VisitYield(BoundYield node) =>
        Spilled(node.Span, () => new BoundYield(node.Span, Spill(node.Value)));

    /// <summary>A statement with what has to run before it.</summary>
    private BoundStatement Spilled(TextSpan span, Func<BoundStatement?> make)
    {
        var outer = _before;
        _before = [];
        var statement = make();
        var all = _before;
        _before = outer;
        if (statement is not null)
        {
            all.Add(statement);
        }

        return all.Count == 1 ? all[0] : new BoundBlock(span, [], all);
    }

    private BoundAwait Awaited(BoundAwait node) => new(node.Span, Spill(node.Awaiter), node.IsCompleted,
        node.GetResult, node.Type);

    private LocalSymbol Keep(Type type)
    {
        var local = new LocalSymbol("kept", type);
        Locals.Add(local);
        _kept.Add(local);
        return local;
    }

    /// <summary>Computes a value now and keeps it.</summary>
    private BoundExpression Now(BoundExpression value)
    {
        switch (value)
        {
            case BoundConstant or BoundDefault or BoundTypeOf or BoundThis or BoundBase or BoundLambda:
            case BoundLocal { Local.IsConst: true }:
            case BoundLocal { Local: var own } when _kept.Contains(own):
                return value;
        }

        var local = Keep(value.Type);
        _before.Add(Code.Set(local, value));
        return Code.Get(value.Span, local);
    }
}
