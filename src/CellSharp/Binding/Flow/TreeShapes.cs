using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Flow;

/// <summary>Which bound expressions have a form as expression trees; lowered ones mostly have none.</summary>
internal static class TreeShapes
{
    /// <summary>The first part that cannot be built.</summary>
    public static BoundExpression? FirstRefused(BoundExpression node) => node switch
    {
        BoundLambda lambda => Body(lambda) is { } value ? FirstRefused(value) : lambda,
        BoundSequence sequence => Coalesce(sequence) is { } c ? First([c.Left, c.Right])
            : Initialised(sequence) is { } made
                ? First([made, .. sequence.Effects.Skip(1).SelectMany(Values)])
            : sequence,
        BoundConstant or BoundDefault or BoundLocal or BoundThis or BoundTypeOf => null,
        BoundNatural natural => FirstRefused(natural.Value),
        BoundTree tree => FirstRefused(tree.Lambda),
        _ => Parts(node) is { } parts ? First(parts) : node,
    };

    private static BoundExpression? First(IEnumerable<BoundExpression?> nodes) => nodes
        .Select(n => n is null ? null : FirstRefused(n)).FirstOrDefault(n => n is not null);

    private static IEnumerable<BoundExpression?>? Parts(BoundExpression node) => node switch
    {
        BoundField field => [field.Receiver],
        BoundProperty { IsBaseCall: false } property => [property.Receiver, .. property.Arguments],
        BoundElement element => [element.Array, .. element.Indices],
        BoundCall { IsBaseCall: false } call => [call.Receiver, .. call.Arguments],
        BoundInvoke invoke => [invoke.Target, .. invoke.Arguments],
        BoundNew { Constructor: not null } create => create.Arguments,
        BoundNewArray array => array.Sizes,
        BoundArrayInit array => array.Elements,
        BoundConversion conversion => [conversion.Operand],
        BoundUnary unary => [unary.Operand],
        BoundBinary binary => [binary.Left, binary.Right],
        BoundConditional choice => [choice.Test, choice.WhenTrue, choice.WhenFalse],
        BoundTypeIs test => [test.Operand],
        BoundTypeAs cast => [cast.Operand],
        BoundDelegate made => [made.Receiver],
        BoundConcat concat => concat.Parts,
        BoundInterpolated text => text.Parts.Select(p => p.Value),
        _ => null,
    };

    /// <summary>The value of a lambda whose body is an expression.</summary>
    public static BoundExpression? Body(BoundLambda lambda) => Value(lambda.Body);

    private static BoundExpression? Value(BoundStatement body) => body switch
    {
        BoundReturn { Value: { } value } => value,
        BoundExpressionStatement statement => statement.Expression,
        BoundBlock { Statements: [var only] } => Value(only),
        _ => null,
    };

    /// <summary>A <c>??</c> whose left side was kept in a variable.</summary>
    public static (BoundExpression Left, BoundExpression Right)? Coalesce(BoundSequence node) =>
        node is
        {
            Effects: [BoundAssign { Target: BoundLocal { Local: var held }, Value: var left }],
            Value: BoundConditional { IsCoalesce: true } choice
        }
        && choice.WhenTrue is BoundLocal { Local: var used } && used == held
            ? (left, choice.WhenFalse)
            : node is
            {
                Effects: [BoundAssign { Target: BoundLocal { Local: var kept }, Value: var first }],
                Value: BoundConditional
                {
                    IsCoalesce: true,
                    WhenTrue: BoundCall { Method.Name: "GetValueOrDefault", Receiver: BoundLocal use }
                } other
            }
            && use.Local == kept ? (first, other.WhenFalse) : null;

    /// <summary>The object that a sequence makes and then fills.</summary>
    public static BoundNew? Initialised(BoundSequence node) =>
        node is
        {
            Effects: [BoundAssign { Target: BoundLocal { Local: var held }, Value: BoundNew made }, ..],
            Value: BoundLocal { Local: var result }
        } && held == result
        && node.Effects.Skip(1).All(e => e is BoundAssign
        {
            Target: BoundProperty
            { Receiver: BoundLocal { Local: var p }, Arguments.Count: 0 }
        } && p == held
            || e is BoundAssign { Target: BoundField { Receiver: BoundLocal { Local: var f } } } && f == held)
        || node is
        {
            Effects: [BoundAssign { Target: BoundLocal { Local: var list }, Value: BoundNew }, ..],
            Value: BoundLocal { Local: var whole }
        } && list == whole
        && node.Effects.Skip(1).All(e => e is BoundCall
        {
            Method.Name: "Add",
            Receiver: BoundLocal { Local: var into }
        } && into == list)
            ? (BoundNew)((BoundAssign)node.Effects[0]).Value : null;

    private static IEnumerable<BoundExpression?> Values(BoundExpression effect) => effect switch
    {
        BoundAssign assign => [assign.Value],
        BoundCall call => call.Arguments,
        _ => [],
    };
}
