using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>What keeps a lambda from becoming a delegate.</summary>
internal sealed partial class Binder
{
    /// <summary>What keeps a lambda from becoming a delegate type; null when nothing does.</summary>
    private List<Diagnostic>? LambdaProblem(UnboundLambda lambda, Type to)
    {
        var invoke = Signature.ForDelegate(to);
        if (lambda.Arity >= 0 && lambda.Arity != invoke.Parameters.Count)
        {
            return [new("CS1593", DiagnosticSeverity.Error, lambda.Span,
                $"Delegate '{TypeText.Of(to)}' does not take {lambda.Arity} arguments")];
        }

        for (var i = 0; lambda.Arity >= 0 && i < invoke.Parameters.Count; i++)
        {
            if (invoke.Parameters[i].Ref != lambda.Passing[i] && lambda.ExplicitTypes is not null
                || (lambda.ExplicitTypes?[i] is { } t && !TypeFacts.Same(t, invoke.Parameters[i].Type)))
            {
                return [new("CS1678", DiagnosticSeverity.Error, lambda.Span,
                    $"Parameter {i + 1} does not have the type that "
                    + $"'{TypeText.Of(to)}' gives it: '{TypeText.Of(invoke.Parameters[i].Type)}'")];
            }
        }

        if (lambda.ExplicitReturn is { } given && !TypeFacts.Same(given, invoke.ReturnType))
        {
            return [new("CS8934", DiagnosticSeverity.Error, lambda.Span,
                "Cannot convert lambda expression to type "
                + $"'{TypeText.Of(to)}' because the return type does not match the delegate return type")];
        }

        var types = Parameters(lambda, [.. invoke.Parameters.Select(p => p.Type)]);
        return BodyProblem(lambda, types, invoke.ReturnType, to);
    }

    private List<Diagnostic>? BodyProblem(UnboundLambda lambda, IReadOnlyList<Type> types, Type result,
        Type to)
    {
        var value = lambda.IsAsync ? result.TaskResult() ?? (result == typeof(void) ? result : null) : result;
        if (value is null)
        {
            return [new("CS4010", DiagnosticSeverity.Error, lambda.Span,
                $"Cannot convert async lambda expression to delegate type '{TypeText.Of(to)}'. An async "
                    + $"lambda expression may "
                + "return void, Task or Task<T>, none of which are convertible to it.")];
        }

        var body = lambda.Body(types, result);
        if (body.HasErrors)
        {
            if (body.EndReachable && value != typeof(void)
                && body.Diagnostics.Any(d => d.Code == "CS1621"))
            {
                return [NotAllPaths(lambda, to), .. body.Diagnostics];
            }

            return [.. body.Diagnostics];
        }

        if (body.Expression is { } expression)
        {
            if (value == typeof(void))
            {
                return IsStatementExpression((ExpressionSyntax)lambda.Syntax.Body) ? null
                    : [new("CS0201", DiagnosticSeverity.Error, expression.Span,
                        "Only assignment, call, increment, decrement, "
                        + "await, and new object expressions can be used as a statement")];
            }

            if (ClassifyImplicit(expression, value).IsImplicit)
            {
                return null;
            }

            var problem = Apart(() => ConversionError(expression, value));
            return problem;
        }

        return body.EndReachable && value != typeof(void) ? [NotAllPaths(lambda, to)] : null;
    }

    private static Diagnostic NotAllPaths(UnboundLambda lambda, Type to) =>
        new("CS1643", DiagnosticSeverity.Error, lambda.Span,
            $"Not all code paths return a value in lambda expression of type '{TypeText.Of(to)}'");

    /// <summary>What is wrong inside a lambda whose parameter types are known, whatever it is to
    /// become.</summary>
    private static IReadOnlyList<Diagnostic> ErrorsWithin(UnboundLambda lambda) =>
        lambda.Arity == 0 || (lambda.Arity > 0 && lambda.ExplicitTypes?.All(t => t is not null) == true)
            ? lambda.Body([.. lambda.ExplicitTypes?.OfType<Type>() ?? []], null).Diagnostics : [];

    private BoundBad Reported(IReadOnlyList<Diagnostic> diagnostics, TextSpan span)
    {
        Report(diagnostics);
        return new BoundBad(span);
    }

    private BoundBad LambdaError(UnboundLambda lambda, Type to, bool isHole = false)
    {
        if (!to.IsDelegate())
        {
            if (!isHole && (to == typeof(object) || to == typeof(Delegate)))
            {
                return Bad("CS8917", lambda.Span, "The delegate type could not be inferred.");
            }

            if (DelegateTarget(to) is { } target)
            {
                Report(LambdaProblem(lambda, target) ?? []);
                return new BoundBad(lambda.Span);
            }

            return Bad("CS1660", lambda.Span,
                    $"Cannot convert lambda expression to type '{TypeText.Of(to)}' because it is not a "
                    + $"delegate type");
        }

        Report(LambdaProblem(lambda, to) ?? []);
        return new BoundBad(lambda.Span);
    }
}
