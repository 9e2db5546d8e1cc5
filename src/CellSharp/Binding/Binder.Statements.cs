using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Statements (C# spec 13).</summary>
internal sealed partial class Binder
{
    private BoundBlock BindBlock(BlockSyntax syntax) =>
        InScope(Nest(), () => BindStatements(syntax.Statements, syntax.Span));

    private BoundBlock BindStatements(IEnumerable<StatementSyntax> statements, TextSpan span)
    {
        var list = statements.ToList();
        foreach (var name in list.OfType<LocalDeclarationSyntax>().SelectMany(d => d.Variables))
        {
            _scope.Pending.Add(name.Name.Text);
        }

        DeclareLocalFunctions(list);
        var bound = BindSequence(list, 0);
        return new BoundBlock(span, _scope.Declared, [.. _scope.Prologue, .. bound]);
    }

    /// <summary>Binds statements in order; a using declaration turns the rest into the body of a
    /// try.</summary>
    private List<BoundStatement> BindSequence(List<StatementSyntax> list, int from)
    {
        var result = new List<BoundStatement>();
        for (var i = from; i < list.Count; i++)
        {
            if (list[i] is LocalDeclarationSyntax { IsUsing: true } u)
            {
                result.AddRange(BindUsingDeclaration(u, () => BindSequence(list, i + 1)));
                return result;
            }

            result.Add(BindStatement(list[i]));
        }

        return result;
    }

    /// <summary>A statement standing alone as a body gets a scope of its own.</summary>
    private BoundStatement BindEmbedded(StatementSyntax syntax)
    {
        if (syntax is BlockSyntax block)
        {
            return BindBlock(block);
        }

        return InScope(Nest(), () =>
        {
            if (syntax is LocalDeclarationSyntax or LocalFunctionSyntax)
            {
                Error("CS1023", syntax.Span,
                    "Embedded statement cannot be a declaration or labeled statement");
            }

            var one = BindStatement(syntax);
            return new BoundBlock(syntax.Span, _scope.Declared, [.. _scope.Prologue, one]);
        });
    }

    private BoundStatement BindStatement(StatementSyntax syntax)
    {
        var bound = BindStatementCore(syntax);
        _sources.TryAdd(bound, syntax);
        return bound;
    }

    private BoundStatement BindStatementCore(StatementSyntax syntax)
    {
        EnsureDepth(syntax.Span);
        switch (syntax)
        {
            case BlockSyntax block:
                return BindBlock(block);
            case EmptyStatementSyntax or UnsupportedStatementSyntax:
                return Empty(syntax.Span);
            case ExpressionStatementSyntax e:
                return BindExpressionStatement(e);
            case LocalDeclarationSyntax declaration:
                return BindLocalDeclaration(declaration);
            case LocalFunctionSyntax function:
                return FinishLocalFunction(function);
            case IfStatementSyntax @if:
                var test = BindCondition(@if.Condition);
                return new BoundIf(@if.Condition.Span, test, BindEmbedded(@if.Then), @if.Otherwise is null
                    ? null : BindEmbedded(@if.Otherwise));
            case WhileStatementSyntax @while:
                return BindWhile(@while);
            case DoStatementSyntax @do:
                return BindDo(@do);
            case ForStatementSyntax @for:
                return BindFor(@for);
            case ForEachStatementSyntax each:
                return BindForEach(each);
            case ForEachDeconstructionSyntax each:
                return BindForEachDeconstruction(each);
            case SwitchStatementSyntax @switch:
                return BindSwitchStatement(@switch);
            case BreakStatementSyntax:
                return Jump(syntax.Span, s => s.BreakLabel,
                    "No enclosing loop out of which to break or continue");
            case ContinueStatementSyntax:
                return Jump(syntax.Span, s => s.ContinueLabel,
                    "No enclosing loop out of which to break or continue");
            case ReturnStatementSyntax @return:
                return BindReturn(@return);
            case ThrowStatementSyntax @throw:
                return BindThrow(@throw);
            case TryStatementSyntax @try:
                return BindTry(@try);
            case UsingStatementSyntax @using:
                return BindUsing(@using);
            case LockStatementSyntax @lock:
                return BindLock(@lock);
            case CheckedStatementSyntax c:
                return InScope(new Scope(_scope, Function) { IsChecked = c.IsChecked }, () =>
                    BindBlock(c.Block));
            case LabeledStatementSyntax label:
                return BindStatement(label.Statement);
            case YieldStatementSyntax yield:
                return BindYield(yield);
            default:
                Refuse("CELL1060", syntax.Span, $"This kind of statement ({syntax.GetType().Name})",
                    "write it another way");
                return Empty(syntax.Span);
        }
    }

    private static BoundBlock Empty(TextSpan span) => new(span, [], []);

    private BoundExpressionStatement BindExpressionStatement(ExpressionStatementSyntax syntax)
    {
        var value = BindAny(syntax.Expression);
        WarnOfUnused(value, syntax.Expression);
        if (!IsStatementExpression(syntax.Expression) && (!value.HasError || value is not BoundBad))
        {
            value = Bad("CS0201", syntax.Expression.Span,
                "Only assignment, call, increment, decrement, await, and new object expressions "
                + "can be used as a statement");
        }

        return new BoundExpressionStatement(syntax.Span, value is BoundTargetNew ? Bad("CS8754", value.Span,
            "There is no target type for 'new(...)'") : Natural(value));
    }

    private static bool IsStatementExpression(ExpressionSyntax syntax) => syntax switch
    {
        InvocationSyntax or AssignmentSyntax or AwaitSyntax or ObjectCreationSyntax
            or ThrowExpressionSyntax => true,
        UnarySyntax u => u.Operator is UnaryOperator.PreIncrement or UnaryOperator.PreDecrement
            or UnaryOperator.PostIncrement or UnaryOperator.PostDecrement
            || (u.Operator == UnaryOperator.NullForgiving && IsStatementExpression(u.Operand)),
        ConditionalAccessSyntax c => IsStatementExpression(c.WhenNotNull),
        ParenthesizedSyntax => false,
        MissingExpressionSyntax => true,
        _ => false,
    };
}
