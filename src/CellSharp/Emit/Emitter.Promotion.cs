using System.Linq.Expressions;
using CellSharp.Binding.Bound;

namespace CellSharp.Emit;

/// <summary>Variables of the session kept in locals while a loop of their own cell runs.</summary>
/// <remarks>A variable that the cell itself declares, and that no lambda, function or member uses, cannot be
/// seen by anything else before the cell ends. It is stored back at the end, also when an exception ends the
/// cell.</remarks>
internal sealed partial class Emitter
{
    private readonly HashSet<LocalSymbol> _promotable = [];
    private readonly List<LocalSymbol> _promoted = [];

    private void Promote(BoundBlock body)
    {
        _promotable.Clear();
        _promoted.Clear();
        if (body.Statements.Any(Loops))
        {
            _promotable.UnionWith(body.Locals.Where(IsOwn));
        }
    }

    private static bool IsOwn(LocalSymbol local) =>
        local is { Box: not null, IsConst: false, IsFunction: false }
        && local is { IsCaptured: false, Ref: RefKind.None, Name.Length: > 0 };

    private static bool Loops(BoundStatement statement) => statement switch
    {
        BoundLoop => true,
        BoundBlock block => block.Statements.Any(Loops),
        BoundIf test => Loops(test.Then) || (test.Otherwise is { } otherwise && Loops(otherwise)),
        BoundTry attempt => Loops(attempt.Body),
        _ => false,
    };

    private bool IsPromoted(LocalSymbol local)
    {
        if (_frames.Count != 1 || !_promotable.Contains(local))
        {
            return false;
        }

        if (!_promoted.Contains(local))
        {
            _promoted.Add(local);
        }

        return true;
    }

    private static MemberExpression BoxOf(LocalSymbol local) =>
        Expression.Field(Expression.Constant(local.Box), "Value");

    private IEnumerable<Expression> StoreBack() => _frames.Count > 0 ? []
        : _promoted.Select(l => Expression.Assign(BoxOf(l), Variable(l)));

    /// <summary>Loads promoted variables before the guarded code and stores them after the label it returns
    /// to.</summary>
    private Expression WithPromoted(Expression guarded, LabelExpression end)
    {
        if (_frames.Count > 0 || _promoted.Count == 0)
        {
            return Expression.Block(guarded, end);
        }

        var result = Expression.Variable(end.Type, "result");
        return Expression.Block([result, .. _promoted.Select(Variable)],
            [
                .. _promoted.Select(l => Expression.Assign(Variable(l), BoxOf(l))),
                Expression.Assign(result, Expression.Block(guarded, end)), .. StoreBack(), result,
            ]);
    }
}
