using CellSharp.Binding.Bound;
using CellSharp.Syntax;

namespace CellSharp.Binding.Lowering;

/// <summary>Moves handlers and finally blocks that await out of the try they belong to, because nothing can
/// rest inside them. An exception or a jump that such a finally block holds up goes on behind it.</summary>
/// <param name="suspensions">Knows what awaits.</param>
/// <param name="resultType">What the function returns; void when nothing.</param>
/// <param name="afterYield">What runs when an iterator wakes; null in functions that are none.</param>
internal sealed class HandlerLowering(Suspensions suspensions, Type resultType,
    Func<TextSpan, BoundStatement>? afterYield) : BoundRewriter
{
    private readonly Stack<HeldJumps> _held = new();
    private LocalSymbol? _caught;

    /// <summary>Jumps out of a try whose finally block has to run first.</summary>
    private sealed class HeldJumps(HashSet<LabelSymbol> inside)
    {
        public HashSet<LabelSymbol> Inside { get; } = inside;

        public LabelSymbol End { get; } = new("finally");

        public LocalSymbol Pending { get; } = new("pending", typeof(Exception));

        public LocalSymbol Branch { get; } = new("branch", typeof(int));

        /// <summary>The value of a return; made when there is one.</summary>
        public LocalSymbol? Result { get; set; }

        /// <summary>Where each branch goes, counted from 1; null returns.</summary>
        public List<LabelSymbol?> Targets { get; } = [];
    }

    public override BoundExpression Visit(BoundExpression node) => node is BoundStatementExpression
        && suspensions.Any(node) ? base.Visit(node) : suspensions.Any(node) ? VisitParts(node) : node;

    protected override BoundStatement VisitExpressionStatement(BoundExpressionStatement node) =>
        node.Expression is BoundThrow { Exception: null } && _caught is { } caught
            ? Rethrow(node.Span, caught) : base.VisitExpressionStatement(node);

    protected override BoundStatement VisitYield(BoundYield node) => afterYield is null ? node
        : new BoundBlock(node.Span, [], [base.VisitYield(node), Visit(afterYield(node.Span))]);

    protected override BoundStatement VisitGoto(BoundGoto node) =>
        _held.TryPeek(out var held) && !held.Inside.Contains(node.Label)
            ? Hold(held, node.Span, node.Label, []) : node;

    protected override BoundStatement VisitReturn(BoundReturn node)
    {
        if (!_held.TryPeek(out var held))
        {
            return base.VisitReturn(node);
        }

        if (node.Value is null || resultType == typeof(void))
        {
            return Hold(held, node.Span, null, []);
        }

        held.Result ??= new LocalSymbol("result", resultType);
        return Hold(held, node.Span, null, [Code.Set(held.Result, Visit(node.Value))]);
    }

    private static BoundBlock Hold(HeldJumps held, TextSpan span, LabelSymbol? target,
        IEnumerable<BoundStatement> first)
    {
        var index = held.Targets.IndexOf(target);
        if (index < 0)
        {
            index = held.Targets.Count;
            held.Targets.Add(target);
        }

        return new(span, [], [.. first, Code.Set(held.Branch, Code.Int(span, index + 1)),
            new BoundGoto(span, held.End)]);
    }

    protected override BoundCatch VisitCatch(BoundCatch node)
    {
        var outer = _caught;
        _caught = null;
        var result = base.VisitCatch(node);
        _caught = outer;
        return result;
    }

    protected override BoundStatement VisitTry(BoundTry node)
    {
        if (suspensions.Any(node.Final))
        {
            return WithFinally(node);
        }

        if (!node.Catches.Any(c => suspensions.Any(c.Body)))
        {
            return base.VisitTry(node);
        }

        var handled = WithCatches(node);
        return node.Final is null ? handled
            : new BoundTry(node.Span, handled, [], Visit(node.Final)) { IsQuiet = node.IsQuiet };
    }

    private BoundBlock WithFinally(BoundTry node)
    {
        var span = node.Span;
        var held = new HeldJumps(LabelFinder.In(node));
        _held.Push(held);
        var body = node.Catches.Count == 0 ? Visit(node.Body)
            : Visit(new BoundTry(span, node.Body, node.Catches, null));
        _held.Pop();
        var exception = new LocalSymbol("e", typeof(Exception));
        var handler = new BoundCatch(span, typeof(Exception), exception, null,
            Code.Set(held.Pending, Code.Get(span, exception)), [exception]);
        var statements = new List<BoundStatement>
        {
            Code.Set(held.Pending, new BoundConstant(span, null, typeof(Exception))),
            Code.Set(held.Branch, Code.Int(span, 0)),
            new BoundTry(span, body, [handler], null),
            new BoundLabel(span, held.End),
            Visit(node.Final!),
            new BoundIf(span, Code.IsSet(span, held.Pending), Rethrow(span, held.Pending), null),
        };
        for (var i = 0; i < held.Targets.Count; i++)
        {
            // What was held up may have more finally blocks to pass.
            BoundStatement go = held.Targets[i] is { } label ? Visit(new BoundGoto(span, label))
                : Visit(new BoundReturn(span, held.Result is { } r ? Code.Get(span, r) : null));
            statements.Add(new BoundIf(span, Code.Equal(span, held.Branch, i + 1), go, null));
        }

        LocalSymbol[] locals = held.Result is null ? [held.Pending, held.Branch]
            : [held.Pending, held.Branch, held.Result];
        return new(span, locals, statements);
    }

    private BoundBlock WithCatches(BoundTry node)
    {
        var span = node.Span;
        var caught = new LocalSymbol("caught", typeof(Exception));
        var which = new LocalSymbol("which", typeof(int));
        var locals = new List<LocalSymbol> { caught, which };
        var catches = new List<BoundCatch>();
        var handlers = new List<BoundStatement>();
        for (var i = 0; i < node.Catches.Count; i++)
        {
            var handler = node.Catches[i];
            catches.Add(Note(handler, caught, which, i + 1));
            locals.AddRange(handler.Locals.Where(l => l != handler.Local));
            if (handler.Local is { } named)
            {
                locals.Add(named);
            }

            var outer = _caught;
            _caught = caught;
            handlers.Add(new BoundIf(handler.Span, Code.Equal(span, which, i + 1), Visit(handler.Body),
                null));
            _caught = outer;
        }

        return new(span, locals, [Code.Set(which, Code.Int(span, 0)),
            new BoundTry(span, Visit(node.Body), catches, null), .. handlers]);
    }

    /// <summary>A handler that only notes what it caught, and which it is.</summary>
    private static BoundCatch Note(BoundCatch handler, LocalSymbol caught, LocalSymbol which, int number)
    {
        var span = handler.Span;
        var local = new LocalSymbol("e", handler.Type);
        var named = handler.Local is null ? null
            : new BoundAssign(span, Code.Get(span, handler.Local), Code.Get(span, local));
        var filter = handler.Filter is null || named is null ? handler.Filter
            : new BoundSequence(span, [], [named], handler.Filter);
        var body = new List<BoundStatement>();
        if (named is not null && filter is null)
        {
            body.Add(new BoundExpressionStatement(span, named));
        }

        body.Add(Code.Set(caught, Code.Get(span, local)));
        body.Add(Code.Set(which, Code.Int(span, number)));
        return new(span, handler.Type, local, filter, new BoundBlock(span, [], body), [local]);
    }

    private static BoundExpressionStatement Rethrow(TextSpan span, LocalSymbol exception) =>
        new(span, new BoundCall(span, null, typeof(CellRuntime).GetMethod(nameof(CellRuntime.Rethrow))!,
            [Code.Get(span, exception)], typeof(void)));
}
