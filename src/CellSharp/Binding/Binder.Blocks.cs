using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>try, using and lock (C# spec 13.11 to 13.14).</summary>
internal sealed partial class Binder
{
    private BoundStatement BindTry(TryStatementSyntax syntax)
    {
        var body = InScope(new Scope(_scope, Function) { InTryWithCatch = syntax.Catches.Length > 0 },
            () => BindBlock(syntax.Block));
        var catches = syntax.Catches.Select(BindCatch).ToList();
        BoundStatement? final = null;
        if (syntax.Finally is { } block)
        {
            final = InScope(new Scope(_scope, Function) { InFinally = true }, () => BindBlock(block));
        }

        for (var i = 1; i < catches.Count; i++)
        {
            var earlier = catches.Take(i).FirstOrDefault(c => c.Filter is null
                && c.Type.IsAssignableFrom(catches[i].Type));
            if (earlier is not null && !catches[i].Type.IsError())
            {
                Error("CS0160", syntax.Catches[i].Type?.Span ?? catches[i].Span,
                    $"A previous catch clause already catches all exceptions of this or of a super type "
                        + $"('{TypeText.Of(earlier.Type)}')");
            }
        }

        return new BoundTry(syntax.Span, body, catches, final);
    }

    private BoundCatch BindCatch(CatchClauseSyntax syntax)
    {
        var type = syntax.Type is null ? typeof(Exception) : BindType(syntax.Type);
        if (!type.IsError() && !typeof(Exception).IsAssignableFrom(type))
        {
            Error("CS0155", syntax.Type!.Span,
                "The type caught or thrown must be derived from System.Exception");
            type = typeof(Erroneous);
        }

        return InScope(new Scope(_scope, Function) { InCatch = true }, () =>
        {
            LocalSymbol? local = null;
            if (syntax.Name is { } name)
            {
                local = new LocalSymbol(name.Text, type) { Owner = Function, NameSpan = name.Span };
                _scope.Add(local, storage: false);
            }

            _scope.InFilter = true;
            var filter = syntax.Filter is null ? null : BindTo(syntax.Filter, typeof(bool));
            if (filter is { HasError: false } && UsesReference(filter))
            {
                Refuse("CELL1068", syntax.Filter!.Span, "A filter that reads a ref parameter or a span",
                    "copy it to a variable first");
            }

            _scope.InFilter = false;
            var body = BindBlock(syntax.Block);
            return new BoundCatch(syntax.Span, type.IsError() ? typeof(Exception)
                : type, local, filter, body, _scope.Declared);
        });
    }

    /// <summary>Whether a filter uses a variable that cannot be kept for later.</summary>
    private static bool UsesReference(BoundExpression filter) => Lowering.CapturedLocals.Of(
        new BoundLambda(filter.Span, "filter", [], new BoundReturn(filter.Span, filter), typeof(bool),
            typeof(Func<bool>))).Any(l => l.Ref != RefKind.None || l.Type.IsByRefLike);

    private BoundStatement BindUsing(UsingStatementSyntax syntax)
    {
        return InScope(Nest(), () =>
        {
            var statements = syntax.Declaration is { } declaration
                ? UsingVariables(declaration, syntax.IsAwait, 0, () => [BindEmbedded(syntax.Body)])
                : UsingExpression(syntax.Expression!, syntax.IsAwait, () => BindEmbedded(syntax.Body));
            return (BoundStatement)new BoundBlock(syntax.Span, _scope.Declared, statements);
        });
    }

    private IEnumerable<BoundStatement> BindUsingDeclaration(LocalDeclarationSyntax syntax,
        Func<List<BoundStatement>> rest)
    {
        return UsingVariables(syntax, syntax.IsAwait, 0, rest);
    }

    private List<BoundStatement> UsingVariables(LocalDeclarationSyntax syntax, bool isAwait, int index,
        Func<List<BoundStatement>> rest)
    {
        if (index == syntax.Variables.Length)
        {
            return rest();
        }

        var type = syntax.Type is IdentifierNameSyntax { IsVar: true } ? null : BindType(syntax.Type);
        var (local, statement) = BindDeclarator(syntax.Variables[index], type, isConst: false,
            ReadOnlyKind.Using)!.Value;
        var inner = UsingVariables(syntax, isAwait, index + 1, rest);
        if (local.Type.IsError())
        {
            return [statement, .. inner];
        }

        var span = syntax.Variables[index].Span;
        var dispose = DisposeOf(new BoundLocal(span, local), isAwait, span);
        return dispose is null ? [statement, .. inner]
            : [statement, new BoundTry(span, new BoundBlock(span, [], inner), [], dispose)];
    }

    private List<BoundStatement> UsingExpression(ExpressionSyntax syntax, bool isAwait,
        Func<BoundStatement> body)
    {
        var value = BindNatural(syntax);
        if (value.HasError || value.Type.IsUntyped())
        {
            return [body()];
        }

        var effects = new List<BoundExpression>();
        var held = Store(value, effects);
        var inner = body();
        var dispose = DisposeOf(held, isAwait, syntax.Span);
        return [.. effects.Select(e => new BoundExpressionStatement(syntax.Span, e)),
            dispose is null ? inner : new BoundTry(syntax.Span, inner, [], dispose)];
    }

    private BoundStatement? DisposeOf(BoundExpression held, bool isAwait, TextSpan span)
    {
        if (isAwait)
        {
            return DisposeAsyncOf(held, span);
        }

        if (!typeof(IDisposable).IsAssignableFrom(TupleNames.Erase(held.Type))
            && !(held.Type.IsByRefLike && held.Type.GetMethod("Dispose", []) is not null))
        {
            var isAsync = typeof(IAsyncDisposable).IsAssignableFrom(TupleNames.Erase(held.Type));
            Error(isAsync ? "CS8418" : "CS1674", span,
                $"'{TypeText.Of(held.Type)}': type used in a using statement must implement "
                + "'System.IDisposable'."
                + (isAsync ? " Did you mean 'await using' rather than 'using'?" : ""));
            return null;
        }

        return Dispose(held);
    }

    private BoundStatement BindLock(LockStatementSyntax syntax)
    {
        var value = BindNatural(syntax.Expression);
        if (!value.HasError && value.Type.IsValueType)
        {
            value = Bad("CS0185", syntax.Expression.Span,
                $"'{TypeText.Of(value.Type)}' is not a reference type as required by the lock statement");
        }

        if (value.HasError)
        {
            return BindEmbedded(syntax.Body);
        }

        var effects = new List<BoundExpression>();
        var held = Store(value, effects);
        var span = syntax.Span;
        var isLock = value.Type == typeof(Lock);
        var taken = new BoundLocal(span, _scope.Temporary(typeof(bool)));
        effects.Add(new BoundAssign(span, taken, Constant(span, false)));
        BoundExpression enter = isLock
            ? new BoundCall(span, held, typeof(Lock).GetMethod("Enter")!, [], typeof(void))
            : new BoundCall(span, null, typeof(Monitor)
                .GetMethod("Enter", [typeof(object), typeof(bool).MakeByRefType()])!, [held, taken],
                typeof(void));
        BoundExpression exit = isLock ? new BoundCall(span, held, typeof(Lock).GetMethod("Exit")!, [],
            typeof(void))
            : new BoundCall(span, null, typeof(Monitor).GetMethod("Exit")!, [held], typeof(void));
        BoundStatement leave = new BoundExpressionStatement(span, exit);
        var body = InScope(new Scope(_scope, Function) { InLock = true }, () => BindEmbedded(syntax.Body));
        BoundStatement first = new BoundExpressionStatement(span, enter);
        var guarded = isLock
            ? new BoundBlock(span, [], [first, new BoundTry(span, body, [], leave) { IsQuiet = true }])
            : (BoundStatement)new BoundTry(span, new BoundBlock(span, [], [first, body]), [],
                new BoundIf(span, taken, leave, null))
            {
                IsQuiet = true,
            };
        return new BoundBlock(span, [],
            [.. effects.Select(e => new BoundExpressionStatement(span, e)), guarded]);
    }
}
