using CellSharp.Binding.Lowering;

namespace CellSharp.Binding.Bound;

/// <summary>A function of a cell that gives the value of one short expression over its parameters, so that a
/// call can be replaced by that expression.</summary>
/// <param name="Parameters">In order; all are passed by value and none is assigned to.</param>
/// <param name="Value">What it returns.</param>
/// <param name="ReturnType">As declared.</param>
/// <param name="Size">How many expressions <paramref name="Value"/> consists of.</param>
internal sealed record SmallFunction(IReadOnlyList<LocalSymbol> Parameters, BoundExpression Value,
    Type ReturnType,
    int Size)
{
    private const int Limit = 32;

    /// <summary>What a function comes to; null unless it is small.</summary>
    /// <param name="lambda">The function.</param>
    /// <param name="self">The variable that holds it.</param>
    public static SmallFunction? Of(BoundLambda lambda, LocalSymbol self)
    {
        if (SingleReturn(lambda.Body) is not { } value || lambda.Source is not null
            || lambda.ReturnType.IsByRefLike
            || lambda.Parameters.Any(p => p.Ref != RefKind.None || p.Type.IsByRefLike))
        {
            return null;
        }

        var room = Limit;
        return IsPlain(value, lambda.Parameters, self, ref room)
            ? new(lambda.Parameters, value, lambda.ReturnType, Limit - room) : null;
    }

    /// <summary>The value of a body that does nothing but return it.</summary>
    public static BoundExpression? SingleReturn(BoundStatement body) => body switch
    {
        BoundReturn { Value: { } value } => value,
        BoundBlock { Locals.Count: 0, Statements: [var only] } => SingleReturn(only),
        _ => null,
    };

    /// <summary>Whether an expression means the same where the function is called: it uses no variables but
    /// the function's own and the session's, and assigns to none of its own.</summary>
    private static bool IsPlain(BoundExpression node, IReadOnlyList<LocalSymbol> parameters, LocalSymbol self,
        ref int room)
    {
        if (room-- <= 0 || node.Type.IsByRefLike || !IsPlainKind(node, parameters, self))
        {
            return false;
        }

        foreach (var part in BoundShape.Of(node).Parts)
        {
            if (!IsPlain(part, parameters, self, ref room))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlainKind(BoundExpression node, IReadOnlyList<LocalSymbol> parameters,
        LocalSymbol self) =>
        node switch
        {
            BoundLocal { Local: { IsConst: false } local } => local == self || local.Box is not null
                || parameters.Contains(local),
            BoundCall call => call is { IsBaseCall: false, Passing: null },
            BoundInvoke invoke => invoke.Passing is null,
            BoundNew create => create.Passing is null,
            BoundProperty property => !property.IsBaseCall,
            BoundConditional choice => choice.Type != typeof(void),
            BoundDefault zero => zero.Type != typeof(void),
            BoundConstant or BoundTypeOf or BoundNatural or BoundUnary or BoundBinary or BoundConversion
                or BoundField
                or BoundElement or BoundTypeIs or BoundTypeAs or BoundConcat or BoundInterpolated
                or BoundTupleValue => true,
            _ => false,
        };
}
