using CellSharp.Binding.Bound;

namespace CellSharp.Binding.Lowering;

/// <summary>Knows which parts of a body hold an await or a yield. What is known of a node is kept, so asking
/// at every level stays linear.</summary>
internal sealed class Suspensions
{
    private readonly Dictionary<BoundNode, bool> _known = new(ReferenceEqualityComparer.Instance);

    public bool Any(BoundNode? node)
    {
        if (node is null)
        {
            return false;
        }

        if (!_known.TryGetValue(node, out var result))
        {
            _known[node] = result = node is BoundExpression e ? InExpression(e) : InStatement(node);
        }

        return result;
    }

    private bool InExpression(BoundExpression node) => node switch
    {
        BoundAwait => true,
        BoundStatementExpression s => Any(s.Statement),
        _ => BoundShape.Of(node).Parts.Any(Any),
    };

    private bool InStatement(BoundNode node) => node switch
    {
        BoundYield => true,
        BoundBlock block => block.Statements.Any(Any),
        BoundExpressionStatement e => Any(e.Expression),
        BoundIf test => Any(test.Test) || Any(test.Then) || Any(test.Otherwise),
        BoundLoop loop => Any(loop.Body),
        BoundReturn result => Any(result.Value),
        BoundTry attempt => Any(attempt.Body) || attempt.Catches.Any(Any) || Any(attempt.Final),
        BoundCatch handler => Any(handler.Filter) || Any(handler.Body),
        _ => false,
    };
}
