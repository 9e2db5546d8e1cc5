using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Lowering;

/// <summary>Variables of a loop's body are new ones in each turn, and a lambda keeps those of the turn it was
/// made in. A body that rests keeps its variables for the whole run, so those that lambdas use get a box of
/// their own in each turn, and each lambda takes the box of its turn along.</summary>
internal sealed class LoopVariables(Suspensions suspensions, HashSet<LocalSymbol> captured) : BoundRewriter
{
    private readonly Dictionary<LocalSymbol, LocalSymbol> _boxes = [];
    private int _loops;
    private bool _inLambda;

    public static BoundStatement Rewrite(BoundStatement body, Suspensions suspensions)
    {
        var captured = CapturedLocals.In(body);
        return captured.Count == 0 ? body : new LoopVariables(suspensions, captured).Visit(body);
    }

    protected override BoundStatement VisitLoop(BoundLoop node)
    {
        _loops++;
        var result = base.VisitLoop(node);
        _loops--;
        return result;
    }

    protected override BoundStatement VisitBlock(BoundBlock node)
    {
        var (locals, boxes) = Box(node.Locals, node);
        var inner = (BoundBlock)base.VisitBlock(node);
        return boxes.Count == 0 ? inner : new BoundBlock(node.Span, locals,
            [.. boxes.Select(b => New(node, b)).Select(Code.Do), .. inner.Statements]);
    }

    public override BoundExpression Visit(BoundExpression node)
    {
        switch (node)
        {
            case BoundLocal { Local: var local } when _boxes.TryGetValue(local, out var box):
                return Code.Field(node.Span, box, nameof(StrongBox<int>.Value), node.Type);
            case BoundSequence { Locals.Count: > 0 } sequence:
                var (locals, boxes) = Box(sequence.Locals, sequence);
                var inner = (BoundSequence)VisitParts(sequence);
                return boxes.Count == 0 ? inner : new BoundSequence(node.Span, locals,
                    [.. boxes.Select(b => New(node, b)), .. inner.Effects], inner.Value);
            default:
                return base.Visit(node);
        }
    }

    protected override BoundExpression VisitLambda(BoundLambda node)
    {
        if (_inLambda)
        {
            return base.VisitLambda(node);
        }

        var used = CapturedLocals.Of(node);
        var taken = _boxes.Where(b => used.Contains(b.Key)).ToList();
        if (taken.Count == 0)
        {
            return node;
        }

        var copies = taken.ConvertAll(b => new LocalSymbol(b.Value.Name, b.Value.Type));
        var effects = new List<BoundExpression>();
        for (var i = 0; i < taken.Count; i++)
        {
            effects.Add(new BoundAssign(node.Span, Code.Get(node.Span, copies[i]),
                Code.Get(node.Span, taken[i].Value)));
            _boxes[taken[i].Key] = copies[i];
        }

        _inLambda = true;
        var lambda = base.VisitLambda(node);
        _inLambda = false;
        taken.ForEach(b => _boxes[b.Key] = b.Value);
        return new BoundSequence(node.Span, copies, effects, lambda);
    }

    /// <summary>Gives boxes to the variables that need one; answers the variables then declared.</summary>
    private (List<LocalSymbol> Locals, List<LocalSymbol> Boxes) Box(IReadOnlyList<LocalSymbol> locals,
        BoundNode owner)
    {
        var boxes = new List<LocalSymbol>();
        var result = new List<LocalSymbol>();
        foreach (var local in locals.Distinct())
        {
            if (_loops == 0 || _inLambda || !captured.Contains(local) || local.Type.IsByRefLike
                || !suspensions.Any(owner))
            {
                result.Add(local);
                continue;
            }

            var box = new LocalSymbol(local.Name,
                typeof(StrongBox<>).MakeGenericType(TupleNames.Erase(local.Type)));
            _boxes[local] = box;
            boxes.Add(box);
            result.Add(box);
        }

        return (result, boxes);
    }

    private static BoundAssign New(BoundNode node, LocalSymbol box) => new(node.Span,
        Code.Get(node.Span, box), new BoundNew(node.Span, box.Type.GetConstructor([])!, [], box.Type));
}
