using System.Linq.Expressions;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Lambdas as expression trees (C# spec 8.6): what a tree may not hold is reported as the compiler
/// reports it, what we cannot build is refused.</summary>
internal sealed partial class Binder
{
    private BoundExpression MakeTree(UnboundLambda lambda, Type to, Type target)
    {
        if (lambda.Syntax.Body is not ExpressionSyntax body)
        {
            return Bad("CS0834", lambda.Span,
                "A lambda expression with a statement body cannot be converted to an expression tree");
        }

        if (lambda.IsAsync)
        {
            return Bad("CS1989", lambda.Span,
                "Async lambda expressions cannot be converted to expression trees");
        }

        var nodes = SyntaxChildren.SelfAndDescendants(body).ToList();
        var initialisers = nodes.OfType<InitializerSyntax>().SelectMany(i => i.Elements).ToHashSet();
        foreach (var node in nodes.Where(n => n is not AssignmentSyntax a || !initialisers.Contains(a)))
        {
            if (TreeProblem(node) is var (code, what))
            {
                return Bad(code, node.Span, $"An expression tree may not contain {what}");
            }
        }

        var made = MakeLambda(lambda, target);
        if (made is not BoundLambda bound)
        {
            return made;
        }

        return Flow.TreeShapes.FirstRefused(bound) is { } refused
            ? Refuse("CELL1062", refused.Span, "This in an expression tree",
                "use AsEnumerable() first, or a delegate")
            : new BoundTree(lambda.Span, bound, to);
    }

    private static (string Code, string What)? TreeProblem(SyntaxNode node) => node switch
    {
        AssignmentSyntax => ("CS0832", "an assignment operator"),
        UnarySyntax
        {
            Operator: UnaryOperator.PreIncrement or UnaryOperator.PreDecrement
            or UnaryOperator.PostIncrement or UnaryOperator.PostDecrement
        } =>
            ("CS0832", "an assignment operator"),
        ConditionalAccessSyntax => ("CS8072", "a null propagating operator"),
        SwitchExpressionSyntax => ("CS8514", "a switch expression"),
        IsPatternSyntax { Pattern: not (TypePatternSyntax or NamePatternSyntax or ConstantPatternSyntax) } =>
            ("CS8122", "an 'is' pattern-matching operator"),
        TupleSyntax => ("CS8143", "a tuple literal"),
        ThrowExpressionSyntax => ("CS8188", "a throw-expression"),
        RangeSyntax => ("CS8792", "a pattern System.Range indexer access"),
        UnarySyntax { Operator: UnaryOperator.IndexFromEnd } => ("CS8791",
            "a from-end index ('^') expression"),
        CollectionSyntax => ("CS9175", "a collection expression"),
        WithSyntax => ("CS8849", "a with-expression"),
        DeclarationExpressionSyntax => ("CS8198", "an out argument variable declaration"),
        AwaitSyntax => ("CS1989", "await"),
        _ => null,
    };
}
