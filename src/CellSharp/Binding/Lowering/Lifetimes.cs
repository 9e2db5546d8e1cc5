using CellSharp.Binding.Bound;

namespace CellSharp.Binding.Lowering;

/// <summary>Finds the variables whose values have to outlive a rest: those that may be read before they are
/// set anew. Where the ways to a place differ it assumes the worse.</summary>
internal sealed class Lifetimes : BoundRewriter
{
    private readonly Suspensions _suspensions;
    private readonly HashSet<LocalSymbol> _kept = [];
    private readonly Dictionary<LabelSymbol, HashSet<LocalSymbol>?> _arriving = [];

    // Variables set since the last rest; null where the code is never reached.
    private HashSet<LocalSymbol>? _fresh = [];

    private Lifetimes(Suspensions suspensions) => _suspensions = suspensions;

    /// <summary>The variables to keep, those that lambdas use among them.</summary>
    public static HashSet<LocalSymbol> Kept(BoundStatement body, Suspensions suspensions)
    {
        var lifetimes = new Lifetimes(suspensions);
        lifetimes.Visit(body);
        lifetimes._kept.UnionWith(CapturedLocals.In(body));
        return lifetimes._kept;
    }

    private static HashSet<LocalSymbol>? Copy(HashSet<LocalSymbol>? set) => set is null ? null : [.. set];

    private static HashSet<LocalSymbol>? Join(HashSet<LocalSymbol>? a, HashSet<LocalSymbol>? b) =>
        a is null ? b : b is null ? a : [.. a.Intersect(b)];

    public override BoundExpression Visit(BoundExpression node)
    {
        switch (node)
        {
            case BoundLocal { Local: var local }:
                if (_fresh?.Contains(local) == false)
                {
                    _kept.Add(local);
                }

                return node;
            case BoundAssign { Target: BoundLocal { Local: var local } } assign:
                Visit(assign.Value);
                _fresh?.Add(local);
                return node;
            case BoundAwait wait:
                Visit(wait.Awaiter);
                _fresh?.Clear();
                return node;
            case BoundBinary { Operation: Operation.AndAlso or Operation.OrElse } logical:
                Visit(logical.Left);
                return Perhaps(node, logical.Right);
            case BoundConditional choice:
                Visit(choice.Test);
                Perhaps(node, choice.WhenTrue);
                return Perhaps(node, choice.WhenFalse);
            case BoundLambda:
                return node;
            default:
                return base.Visit(node);
        }
    }

    private BoundExpression Perhaps(BoundExpression node, BoundExpression part)
    {
        var before = Copy(_fresh);
        Visit(part);
        _fresh = before;
        return node;
    }

    public override BoundStatement Visit(BoundStatement node)
    {
        if (node is BoundLabel label)
        {
            _fresh = Join(_fresh, _arriving.GetValueOrDefault(label.Label));
        }

        return base.Visit(node);
    }

    protected override BoundStatement VisitYield(BoundYield node)
    {
        base.VisitYield(node);
        _fresh?.Clear();
        return node;
    }

    protected override BoundStatement VisitIf(BoundIf node)
    {
        Visit(node.Test);
        var before = Copy(_fresh);
        Visit(node.Then);
        var then = _fresh;
        _fresh = before;
        if (node.Otherwise is not null)
        {
            Visit(node.Otherwise);
        }

        _fresh = Join(then, _fresh);
        return node;
    }

    protected override BoundStatement VisitLoop(BoundLoop node)
    {
        if (_suspensions.Any(node.Body))
        {
            // A turn may start where the last one rested.
            _fresh?.Clear();
        }

        Visit(node.Body);
        _fresh = Copy(_arriving.GetValueOrDefault(node.Break));
        return node;
    }

    protected override BoundStatement VisitGoto(BoundGoto node)
    {
        _arriving[node.Label] = Copy(Join(_arriving.GetValueOrDefault(node.Label), _fresh));
        _fresh = null;
        return node;
    }

    protected override BoundStatement VisitReturn(BoundReturn node)
    {
        base.VisitReturn(node);
        _fresh = null;
        return node;
    }

    protected override BoundStatement VisitTry(BoundTry node)
    {
        var start = _suspensions.Any(node.Body) ? [] : Copy(_fresh);
        Visit(node.Body);
        var end = _fresh;
        foreach (var handler in node.Catches)
        {
            _fresh = Copy(start);
            VisitCatch(handler);
            end = Join(end, _fresh);
        }

        _fresh = end;
        if (node.Final is not null)
        {
            _fresh = Copy(start);
            Visit(node.Final);
            _fresh = end is null ? null : _fresh;
        }

        return node;
    }

    protected override BoundCatch VisitCatch(BoundCatch node)
    {
        if (node.Local is { } local)
        {
            _fresh?.Add(local);
        }

        return base.VisitCatch(node);
    }
}
