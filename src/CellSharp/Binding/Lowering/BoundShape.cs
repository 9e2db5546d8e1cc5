using CellSharp.Binding.Bound;

namespace CellSharp.Binding.Lowering;

/// <summary>The parts of an expression in the order in which they are evaluated, and how the same expression
/// is made of other parts. The one place that knows what every kind of expression consists of.</summary>
/// <param name="Parts">Operands; none for leaves and for lambdas, whose bodies run at another time.</param>
/// <param name="With">Makes the expression again; takes as many parts as there are.</param>
internal readonly record struct BoundShape(IReadOnlyList<BoundExpression> Parts,
    Func<IReadOnlyList<BoundExpression>, BoundExpression> With)
{
    public static BoundShape Of(BoundExpression node) => node switch
    {
        BoundCall e => new(Some(e.Receiver, e.Arguments), p => Again(e, p)),
        BoundInvoke e => new(Some(e.Target, e.Arguments),
            p => new BoundInvoke(e.Span, p[0], Rest(e.Target, p), e.Type)),
        BoundNew e => new(e.Arguments, p => new BoundNew(e.Span, e.Constructor, p, e.Type)),
        BoundProperty e => new(Some(e.Receiver, e.Arguments), p => Again(e, p)),
        BoundField { Receiver: { } r } e => new([r], p => new BoundField(e.Span, p[0], e.Field, e.Type)),
        BoundEvent { Receiver: { } r } e => new([r], p => new BoundEvent(e.Span, p[0], e.Event)),
        BoundAssign e => new([e.Target, e.Value], p => new BoundAssign(e.Span, p[0], p[1])),
        BoundConversion e => new([e.Operand],
            p => new BoundConversion(e.Span, p[0], e.Conversion, e.Type, e.IsChecked)),
        BoundUnary e => new([e.Operand],
            p => new BoundUnary(e.Span, e.Operation, p[0], e.Method, e.Type, e.IsChecked)),
        BoundBinary e => new([e.Left, e.Right],
            p => new BoundBinary(e.Span, e.Operation, p[0], p[1], e.Method, e.Type, e.IsChecked)),
        BoundConditional e => new([e.Test, e.WhenTrue, e.WhenFalse],
            p => new BoundConditional(e.Span, p[0], p[1], p[2], e.Type) { IsCoalesce = e.IsCoalesce }),
        BoundSequence e => new([.. e.Effects, e.Value],
            p => new BoundSequence(e.Span, e.Locals, [.. p.SkipLast(1)], p[^1])),
        _ => OfRarer(node),
    };

    private static BoundShape OfRarer(BoundExpression node) => node switch
    {
        BoundElement e => new([e.Array, .. e.Indices],
            p => new BoundElement(e.Span, p[0], [.. p.Skip(1)])),
        BoundSpanElement e => new([e.Receiver, e.Index],
            p => new BoundSpanElement(e.Span, p[0], p[1], e.Type)),
        BoundIndirect e => new([.. e.Effects, e.Place],
            p => new BoundIndirect(e.Span, [.. p.SkipLast(1)], p[^1])),
        BoundNewArray e => new(e.Sizes, p => new BoundNewArray(e.Span, e.ElementType, p, e.Type)),
        BoundArrayInit e => new(e.Elements, p => new BoundArrayInit(e.Span, e.ElementType, p)),
        BoundTupleValue e => new(e.Elements, p => new BoundTupleValue(e.Span, p, e.Type)),
        BoundThrow { Exception: { } thrown } e => new([thrown], p => new BoundThrow(e.Span, p[0], e.Type)),
        BoundTypeIs e => new([e.Operand], p => new BoundTypeIs(e.Span, p[0], e.Test)),
        BoundTypeAs e => new([e.Operand], p => new BoundTypeAs(e.Span, p[0], e.Type)),
        BoundDelegate { Receiver: { } r } e => new([r],
            p => new BoundDelegate(e.Span, p[0], e.Method, e.Type)),
        BoundDelegateRewrap e => new([e.Target], p => new BoundDelegateRewrap(e.Span, p[0], e.Type)),
        BoundNatural e => new([e.Value], p => p[0]),
        BoundTree e => new([e.Lambda], p => new BoundTree(e.Span, (BoundLambda)p[0], e.Type)),
        BoundConcat e => new(e.Parts, p => new BoundConcat(e.Span, p)),
        BoundInterpolated e => new([.. e.Parts.Where(x => x.Value is not null).Select(x => x.Value!)],
            p => Interpolated(e, p)),
        BoundAwait e => new([e.Awaiter],
            p => new BoundAwait(e.Span, p[0], e.IsCompleted, e.GetResult, e.Type)),
        BoundConstant or BoundDefault or BoundLocal or BoundThis or BoundBase or BoundTypeOf or BoundLambda
            or BoundField or BoundEvent or BoundThrow or BoundDelegate or BoundStatementExpression
            or BoundTypeExpression or BoundBad => new([], _ => node),
        _ => throw new InvalidOperationException($"No lowering for {node.GetType().Name}."),
    };

    private static BoundCall Again(BoundCall e, IReadOnlyList<BoundExpression> parts) => new(e.Span,
        First(e.Receiver, parts), e.Method, Rest(e.Receiver, parts), e.Type)
    {
        IsBaseCall = e.IsBaseCall,
        Passing = e.Passing,
    };

    private static BoundProperty Again(BoundProperty e, IReadOnlyList<BoundExpression> parts) => new(e.Span,
        First(e.Receiver, parts), e.Property, Rest(e.Receiver, parts), e.Type)
    {
        Initialising = e.Initialising,
        IsBaseCall = e.IsBaseCall,
    };

    private static BoundInterpolated Interpolated(BoundInterpolated node,
        IReadOnlyList<BoundExpression> parts)
    {
        var next = 0;
        return new(node.Span, [.. node.Parts.Select(x => x.Value is null ? x : x with
        {
            Value = parts[next++],
        })]);
    }

    private static IReadOnlyList<BoundExpression> Some(BoundExpression? receiver,
        IReadOnlyList<BoundExpression> arguments) => receiver is null ? arguments : [receiver, .. arguments];

    private static BoundExpression? First(BoundExpression? receiver, IReadOnlyList<BoundExpression> parts) =>
        receiver is null ? null : parts[0];

    private static IReadOnlyList<BoundExpression> Rest(BoundExpression? receiver,
        IReadOnlyList<BoundExpression> parts) => receiver is null ? parts : [.. parts.Skip(1)];
}
