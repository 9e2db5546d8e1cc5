using System.Collections;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Lowering;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Functions that await or yield (C# spec 15.14, 15.15): what their bodies return, and what they
/// must not be.</summary>
internal sealed partial class Binder
{
    /// <summary>What a body is about when its function is async or an iterator.</summary>
    /// <param name="Result">Type of its return statements; void when they carry nothing.</param>
    /// <param name="Element">Type of its yield statements; null when it has none.</param>
    /// <param name="IsPlainTask">An async function whose task carries no value.</param>
    private readonly record struct BodyKind(Type Result, Type? Element, bool IsPlainTask);

    /// <summary>The kind of body that a declared return type asks for.</summary>
    private static BodyKind KindOf(Type declared, bool isAsync, bool hasYield) =>
        hasYield ? new(typeof(void), IteratorElement(declared) ?? typeof(Erroneous), false)
        : new(isAsync ? declared.TaskResult() ?? declared : declared, null,
            isAsync && declared.TaskResult() == typeof(void));

    /// <summary>The element type of an iterator's return type; null for other types.</summary>
    private static Type? IteratorElement(Type type)
    {
        var shallow = TupleNames.Shallow(type);
        if (shallow == typeof(IEnumerable) || shallow == typeof(IEnumerator))
        {
            return typeof(object);
        }

        return shallow.IsGenericType && (IsAsyncSequence(shallow)
            || shallow.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            || shallow.GetGenericTypeDefinition() == typeof(IEnumerator<>))
            ? shallow.GetGenericArguments()[0] : null;
    }

    private static bool IsAsyncSequence(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
            || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerator<>));

    /// <summary>Says what an async function or an iterator must not have in its signature.</summary>
    private void CheckSuspending(string name, Type returns, IReadOnlyList<Parameter> parameters,
        ParameterListSyntax? syntax, TextSpan nameSpan, FunctionContext function)
    {
        if (!function.IsAsync && !function.HasYield)
        {
            return;
        }

        CheckSuspendingReturn(name, returns, nameSpan, function);
        for (var i = 0; i < syntax?.Parameters.Length; i++)
        {
            var span = syntax.Parameters[i].Name.Span;
            if (parameters[i].Ref != RefKind.None)
            {
                Error(function.HasYield ? "CS1623" : "CS1988", span, function.HasYield
                    ? "Iterators cannot have ref, in or out parameters"
                    : "Async methods cannot have ref, in or out parameters");
            }
            else if (parameters[i].Type.IsByRefLike)
            {
                Error("CS4012", span, $"Parameters of type '{TypeText.Of(parameters[i].Type)}' cannot be "
                    + "declared in async methods or async lambda expressions.");
            }
        }
    }

    private void CheckSuspendingReturn(string name, Type returns, TextSpan nameSpan,
        FunctionContext function)
    {
        var isSequence = IsAsyncSequence(TupleNames.Shallow(returns));
        if (function.IsAsync && !isSequence && returns != typeof(void) && returns.TaskResult() is null)
        {
            if (!function.HasYield && returns.IsDefined(
                typeof(System.Runtime.CompilerServices.AsyncMethodBuilderAttribute), false))
            {
                Refuse("CELL1050", nameSpan, "An async method with a task of its own kind", "return a Task");
                return;
            }

            Error("CS1983", nameSpan, "The return type of an async method must be void, Task, Task<T>, a "
                + "task-like type, IAsyncEnumerable<T>, or IAsyncEnumerator<T>");
        }
        else if (!function.IsAsync && isSequence)
        {
            Error("CS8403", nameSpan, $"Method '{name}' with an iterator block must be 'async' to return "
                + $"'{TypeText.Of(returns)}'");
        }
        else if (function.HasYield && function.Element!.IsError())
        {
            Error("CS1624", nameSpan, $"The body of '{name}' cannot be an iterator block because "
                + $"'{TypeText.Of(returns)}' is not an iterator interface type");
        }

    }

    /// <summary>The parameter marked to take the token that an async enumeration is given.</summary>
    private static LocalSymbol? TokenParameter(IReadOnlyList<LocalSymbol> parameters,
        ParameterListSyntax? syntax)
    {
        for (var i = 0; i < syntax?.Parameters.Length; i++)
        {
            if (parameters[i].Type == typeof(CancellationToken) && syntax.Parameters[i].Attributes
                .Any(l => l.Attributes.Any(a => LastName(a.Name) is "EnumeratorCancellation"
                    or "EnumeratorCancellationAttribute")))
            {
                return parameters[i];
            }
        }

        return null;
    }

    private static string LastName(TypeSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.Text,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.Text,
        _ => "",
    };

    /// <summary>A function ready to become a delegate; lowered first when it awaits or yields.</summary>
    private BoundLambda MakeFunction(TextSpan span, string name, IReadOnlyList<LocalSymbol> parameters,
        BoundStatement body, Type returnType, Type type, FunctionContext function)
    {
        var isFaulty = _diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);
        if (isFaulty || !(function.IsAsync || function.HasYield))
        {
            return new BoundLambda(span, name, parameters, body, returnType, type);
        }

        if (function.IsAsync && !function.HasYield && IsAsyncSequence(TupleNames.Shallow(returnType)))
        {
            Error("CS8420", span, "The body of an async-iterator method must contain a 'yield' statement. "
                + "Consider removing 'async' from the method declaration or adding a 'yield' statement.");
            return new BoundLambda(span, name, parameters, body, returnType, type);
        }

        var result = function.HasYield ? typeof(void) : returnType.TaskResult() ?? typeof(void);
        var lowering = new FunctionLowering(new(name, parameters, body, returnType, result,
            function.Element, function.Token));
        var (outer, lowered) = lowering.Lower();
        foreach (var local in lowering.Unkept)
        {
            Error("CS4007", span, $"Instance of type '{TypeText.Of(local.Type)}' cannot be preserved across "
                + "'await' or 'yield' boundary.");
        }

        return new BoundLambda(span, name, outer, lowered, returnType, type)
        {
            Source = body,
            SourceParameters = parameters,
        };
    }

    private BoundStatement BindYield(YieldStatementSyntax syntax)
    {
        var function = Function;
        var span = syntax.Span;
        if (function.Element is not { } element)
        {
            Error(function.IsTopLevel ? "CS7020" : "CS1621", span, function.IsTopLevel
                ? "You cannot use 'yield' in top-level script code"
                : "The yield statement cannot be used inside an anonymous method or lambda expression");
            return Empty(span);
        }

        if (syntax.Expression is null)
        {
            if (Within(s => s.InFinally))
            {
                Error("CS1625", span, "Cannot yield in the body of a finally clause");
            }

            return new BoundReturn(span, null);
        }

        if (Within(s => s.InFinally))
        {
            Error("CS1625", span, "Cannot yield in the body of a finally clause");
        }
        else if (Within(s => s.InCatch))
        {
            Error("CS1631", span, "Cannot yield a value in the body of a catch clause");
        }
        else if (Within(s => s.InTryWithCatch))
        {
            Error("CS1626", span, "Cannot yield a value in the body of a try block with a catch clause");
        }

        return element.IsError() ? Empty(span) : new BoundYield(span, BindTo(syntax.Expression, element));
    }

    /// <summary>Whether the place at hand lies in a scope of that kind, within its function.</summary>
    private bool Within(Func<Scope, bool> isKind)
    {
        for (var s = _scope; s is not null && s.Function == Function; s = s.Parent)
        {
            if (isKind(s))
            {
                return true;
            }
        }

        return false;
    }
}
