using CellSharp.Binding.Bound;

namespace CellSharp.Binding.Lowering;

/// <summary>Finds the labels that stand inside a statement: jumps to others leave it.</summary>
internal sealed class LabelFinder : BoundRewriter
{
    private readonly HashSet<LabelSymbol> _found = [];

    private LabelFinder()
    {
    }

    public static HashSet<LabelSymbol> In(BoundStatement statement)
    {
        var finder = new LabelFinder();
        finder.Visit(statement);
        return finder._found;
    }

    public override BoundStatement Visit(BoundStatement node)
    {
        if (node is BoundLabel label)
        {
            _found.Add(label.Label);
        }
        else if (node is BoundLoop loop)
        {
            _found.Add(loop.Break);
        }

        return base.Visit(node);
    }

    // Labels in expressions are those expressions' own.
    public override BoundExpression Visit(BoundExpression node) => node;
}
