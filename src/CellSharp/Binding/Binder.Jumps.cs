using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>break, continue, return and throw (C# spec 13.10).</summary>
internal sealed partial class Binder
{
    private BoundGoto Jump(TextSpan span, Func<Scope, LabelSymbol?> pick, string message)
    {
        for (var s = _scope; s is not null && s.Function == Function; s = s.Parent)
        {
            if (pick(s) is { } label)
            {
                return new BoundGoto(span, label);
            }

            if (s.InFinally)
            {
                Error("CS0157", span, "Control cannot leave the body of a finally clause");
                break;
            }
        }

        if (!_diagnostics.Exists(d => d.Span == span))
        {
            Error("CS0139", span, message);
        }

        return new BoundGoto(span, new LabelSymbol("missing"));
    }

    private BoundStatement BindReturn(ReturnStatementSyntax syntax)
    {
        var function = Function;
        for (var s = _scope; s is not null && s.Function == Function; s = s.Parent)
        {
            if (s.InFinally)
            {
                Error("CS0157", syntax.Span, "Control cannot leave the body of a finally clause");
                break;
            }
        }

        if (IsReference(function.ReturnType) && syntax.Expression is { } referred)
        {
            return new BoundReturn(syntax.Span, BindReferenceReturn(referred, function.ReturnType!));
        }

        if (syntax.Expression is RefExpressionSyntax)
        {
            Error("CS8149", syntax.Span,
                "By-reference returns may only be used in methods that return by reference");
            return new BoundReturn(syntax.Span, new BoundBad(syntax.Span));
        }

        var value = syntax.Expression is null ? null : BindValueOrVoid(syntax.Expression);
        if (function.ReturnType is null)
        {
            function.Returns.Add(value);
            return new BoundReturn(syntax.Span, value);
        }

        if (function.HasYield)
        {
            Error("CS1622", syntax.Span, "Cannot return a value from an iterator. Use the yield return "
                + "statement to return a value, or yield break to end the iteration.");
            return new BoundReturn(syntax.Span, null);
        }

        if (function.IsTopLevel)
        {
            return new BoundReturn(syntax.Span, value is null ? null
                : ConvertTo(Natural(value), typeof(object)));
        }

        if (function.ReturnType == typeof(void))
        {
            if (value is { HasError: false } && function.ReturnsPlainTask)
            {
                PlainTaskError(function, syntax.Span);
            }
            else if (value is { HasError: false })
            {
                Error(function.Name == "lambda expression" ? "CS8030"
                    : "CS0127", syntax.Span, function.Name == "lambda expression"
                    ? "Anonymous function converted to a void returning delegate cannot return a value"
                    : $"Since '{function.Name}' returns void, a return keyword must not be followed by an "
                        + $"object expression");
            }

            return new BoundReturn(syntax.Span, null);
        }

        if (value is null)
        {
            Error("CS0126", syntax.Span,
                $"An object of a type convertible to '{TypeText.Of(function.ReturnType)}' is required");
            return new BoundReturn(syntax.Span, null);
        }

        if (function.IsAsync && value.Type.TaskResult() is { } inner && inner == function.ReturnType
            && !ClassifyImplicit(value, function.ReturnType).IsImplicit)
        {
            value = Bad("CS4016", value.Span, "Since this is an async method, the return expression must be "
                + $"of type '{TypeText.Of(inner)}' rather than '{TypeText.Of(value.Type)}'");
        }

        return new BoundReturn(syntax.Span, ConvertTo(value, function.ReturnType));
    }

    private void PlainTaskError(FunctionContext function, TextSpan span)
    {
        var isLambda = function.Name == "lambda expression";
        Error(isLambda ? "CS8031" : "CS1997", span, isLambda
            ? "Async lambda expression converted to a 'Task' returning delegate cannot return a value"
            : $"Since '{function.Name}' is an async method that returns 'Task', a return keyword must not be "
                + "followed by an object expression");
    }

    private BoundExpressionStatement BindThrow(ThrowStatementSyntax syntax)
    {
        if (syntax.Expression is null)
        {
            var inCatch = false;
            for (var s = _scope; s is not null && s.Function == Function; s = s.Parent)
            {
                inCatch |= s.InCatch;
            }

            if (!inCatch)
            {
                Error("CS0156", syntax.Span,
                    "A throw statement with no arguments is not allowed outside of a catch clause");
            }

            return new BoundExpressionStatement(syntax.Span, new BoundThrow(syntax.Span, null, typeof(void)));
        }

        var value = BindTo(syntax.Expression, typeof(Exception));
        return new BoundExpressionStatement(syntax.Span, new BoundThrow(syntax.Span, value, typeof(void)));
    }
}
