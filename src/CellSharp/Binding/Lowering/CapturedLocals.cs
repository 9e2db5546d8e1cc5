using CellSharp.Binding.Bound;

namespace CellSharp.Binding.Lowering;

/// <summary>Finds the variables that lambdas inside a body use.</summary>
internal sealed class CapturedLocals : BoundRewriter
{
    private readonly HashSet<LocalSymbol> _found = [];
    private int _depth;

    private CapturedLocals()
    {
    }

    public static HashSet<LocalSymbol> In(BoundStatement body)
    {
        var finder = new CapturedLocals();
        finder.Visit(body);
        return finder._found;
    }

    /// <summary>The variables that one lambda uses, its own among them.</summary>
    public static HashSet<LocalSymbol> Of(BoundLambda lambda)
    {
        var finder = new CapturedLocals();
        finder.VisitLambda(lambda);
        return finder._found;
    }

    public override BoundExpression Visit(BoundExpression node)
    {
        if (_depth > 0 && node is BoundLocal { Local: { Box: null, IsConst: false } local })
        {
            _found.Add(local);
        }

        return base.Visit(node);
    }

    protected override BoundExpression VisitLambda(BoundLambda node)
    {
        _depth++;
        var result = base.VisitLambda(node);
        _depth--;
        return result;
    }
}
