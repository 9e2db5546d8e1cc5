using CellSharp.Binding.Bound;

namespace CellSharp.Binding;

/// <summary>Whether the end of a body can be reached (C# spec 13.2).</summary>
internal sealed class Reachability
{
    private readonly HashSet<LabelSymbol> _reached = [];

    private Reachability()
    {
    }

    public static bool EndIsReachable(BoundStatement body) => new Reachability().Visit(body, true);

    private bool Visit(BoundStatement statement, bool reachable)
    {
        switch (statement)
        {
            case BoundBlock block:
                foreach (var s in block.Statements)
                {
                    reachable = Visit(s, reachable);
                }

                return reachable;
            case BoundIf test:
                var isTrue = test.Test is { IsConstant: true, Constant: true };
                var isFalse = test.Test is { IsConstant: true, Constant: false };
                var then = Visit(test.Then, reachable && !isFalse);
                var otherwise = test.Otherwise is null ? reachable
                    && !isTrue : Visit(test.Otherwise, reachable && !isTrue);
                return then || otherwise;
            case BoundLoop loop:
                Visit(loop.Body, reachable);
                return _reached.Contains(loop.Break);
            case BoundGoto jump:
                if (reachable)
                {
                    _reached.Add(jump.Label);
                }

                return false;
            case BoundLabel label:
                return reachable || _reached.Contains(label.Label);
            case BoundReturn:
                return false;
            case BoundExpressionStatement { Expression: BoundThrow }:
                return false;
            case BoundTry attempt:
                var end = Visit(attempt.Body, reachable);
                foreach (var c in attempt.Catches)
                {
                    end |= Visit(c.Body, reachable);
                }

                return attempt.Final is null ? end : Visit(attempt.Final, reachable) && end;
            default:
                return reachable;
        }
    }
}
