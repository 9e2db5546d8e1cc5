using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Functions declared in cells and blocks (C# spec 13.6.4, 15.6).</summary>
internal sealed partial class Binder
{
    private readonly List<(FunctionSymbol Function, string Key)> _pendingInstances = [];

    /// <summary>Instances of generic functions made for this cell, taken back when the cell is
    /// refused.</summary>
    public void ForgetInstances()
    {
        foreach (var (function, key) in _pendingInstances)
        {
            function.Instances.Remove(key);
        }
    }

    private void DeclareLocalFunctions(IEnumerable<StatementSyntax> statements)
    {
        foreach (var f in statements.OfType<LocalFunctionSyntax>())
        {
            DeclareFunction(f.Method);
        }
    }

    private FunctionSymbol DeclareFunction(MethodDeclarationSyntax syntax)
    {
        var name = syntax.Name.Text;
        var function = new FunctionSymbol(name, syntax, _scope);
        var scope = Nest();
        if (syntax.TypeParameters.Length > 0)
        {
            foreach (var (parameter, type) in syntax.TypeParameters
                .DistinctBy(p => p.Name.Text).Zip(GenericCarrier.Make(this, syntax, _scope)))
            {
                scope.TypeParameters[parameter.Name.Text] = type;
            }
        }

        NoteValues(scope, syntax.Constraints);
        InScope(scope, () =>
        {
            function.Signature = MakeSignature(function);
            CheckFunction(function);
            return 0;
        });
        SeeFunction(function);
        if (syntax.TypeParameters.Length == 0)
        {
            var type = DelegateTypes.For(
                [.. function.Signature.Parameters.Select(p => new Passed(p.Type, p.Ref))],
                function.Signature.ReturnType);
            function.Delegate = new LocalSymbol(name, type)
            {
                Owner = _scope.IsSession ? null : Function,
                IsFunction = true,
            };
            if (_scope.IsSession)
            {
                SessionState.GiveBox(function.Delegate);
            }
            else
            {
                _scope.Declared.Add(function.Delegate);
            }
        }

        if (!_scope.Functions.TryGetValue(name, out var overloads))
        {
            _scope.Functions[name] = overloads = [];
        }

        if (overloads.Exists(o => !SameParameters(o.Signature, function.Signature)
            && DifferOnlyInPassing(o.Signature, function.Signature)))
        {
            Error("CS0663", syntax.Name.Span,
                $"'Script' cannot define an overloaded method that differs only on parameter modifiers");
        }
        else if (overloads.Exists(o => SameParameters(o.Signature, function.Signature))
            || (overloads.Count > 0 && !_scope.IsSession)
            || (_scope.Own(name) is not null))
        {
            Error(_scope.IsSession ? "CS0111" : "CS0128", syntax.Name.Span, _scope.IsSession
                ? $"Type 'Script' already defines a member called '{name}' with the same parameter types"
                : $"A local variable or function named '{name}' is already defined in this scope");
        }

        overloads.Add(function);
        return function;
    }

    public static bool SameParameters(Signature a, Signature b) => a.Parameters.Count == b.Parameters.Count
        && a.TypeParameters.Length == b.TypeParameters.Length
        && a.Parameters.AllPairs(b.Parameters, (p, q) => p.Ref == q.Ref
            && (TypeFacts.Same(p.Type, q.Type) || (a.IsGeneric && p.Type.Name == q.Type.Name)));

    private Signature MakeSignature(FunctionSymbol function)
    {
        var syntax = function.Syntax;
        return new Signature
        {
            Name = function.Name,
            Parameters = [.. syntax.Parameters.Parameters.Select(BindParameter)],
            ReturnType = syntax.ReturnType is RefTypeSyntax reference
                ? BindType(reference.Type) is var referred && referred.IsError() ? referred
                    : typeof(CellRef<>).MakeGenericType(TupleNames.Erase(referred))
                : BindType(syntax.ReturnType, allowVoid: true),
            TypeParameters = [.. syntax.TypeParameters.DistinctBy(p => p.Name.Text)
                .Select(p => _scope.TypeParameters[p.Name.Text])],
            Function = function,
        };
    }

    /// <summary>A local function's body, bound where it stands; its delegate is set when the block is
    /// entered.</summary>
    private BoundBlock FinishLocalFunction(LocalFunctionSyntax syntax)
    {
        var function = _scope.Functions.GetValueOrDefault(syntax.Method.Name.Text)?.Find(f =>
            f.Syntax == syntax.Method);
        if (function is null)
        {
            function = DeclareFunction(syntax.Method);
        }

        if (function.Delegate is { } target && BindFunctionBody(function, []) is { } body)
        {
            _scope.Prologue.Add(SetFunction(syntax.Span, target, body));
        }

        return Empty(syntax.Span);
    }

    /// <summary>Puts a function into the variable that holds it.</summary>
    private static BoundExpressionStatement SetFunction(TextSpan span, LocalSymbol holder,
        BoundLambda function)
    {
        holder.Small = SmallFunction.Of(function, holder);
        return new(span, new BoundAssign(span, new BoundLocal(span, holder), function));
    }

    /// <summary>The variable that holds a function's delegate, bound for the type arguments if it is
    /// generic.</summary>
    private LocalSymbol FunctionDelegate(FunctionSymbol function, Type[] typeArguments, TextSpan span)
    {
        if (function.Delegate is { } only)
        {
            return only;
        }

        var key = TypeFacts.Key(typeArguments);
        if (function.Instances.TryGetValue(key, out var known))
        {
            return known;
        }

        var closed = function.Signature.Construct(typeArguments);
        var type = DelegateTypes.For([.. closed.Parameters.Select(p => new Passed(p.Type, p.Ref))],
            closed.ReturnType);
        var holder = new LocalSymbol(function.Name, type)
        {
            Owner = function.Scope.IsSession ? null
            : function.Scope.Function,
            IsFunction = true,
        };
        function.Instances[key] = holder;
        if (function.Scope.IsSession)
        {
            SessionState.GiveBox(holder);
            _pendingInstances.Add((function, key));
        }
        else
        {
            function.Scope.Declared.Add(holder);
        }

        var body = InScope(function.Scope, () => BindFunctionBody(function, typeArguments));
        if (body is not null)
        {
            var at = function.Scope.IsSession ? RootScope() : function.Scope;
            at.Prologue.Add(SetFunction(span, holder, body));
        }

        return holder;
    }

    private Scope RootScope()
    {
        var s = _scope;
        while (s.Parent is not null)
        {
            s = s.Parent;
        }

        return _root ?? s;
    }

    private Scope? _root;

    private BoundLambda? BindFunctionBody(FunctionSymbol function, Type[] typeArguments)
    {
        var syntax = function.Syntax;
        var signature = typeArguments.Length > 0 ? function.Signature.Construct(typeArguments)
            : function.Signature;
        if (signature.ReturnType.IsError() || signature.Parameters.Any(p => p.Type.IsError()))
        {
            return null;
        }

        var hasYield = Lowering.YieldFinder.In(syntax.Body);
        var kind = KindOf(signature.ReturnType, function.IsAsync, hasYield);
        var context = new FunctionContext
        {
            Parent = function.Scope.Function,
            ReturnType = kind.Result,
            Element = kind.Element,
            HasYield = hasYield,
            ReturnsPlainTask = kind.IsPlainTask,
            IsAsync = function.IsAsync,
            IsStatic = function.IsStatic,
            Name = function.Name,
            IsInstance = typeArguments.Length > 0 || function.Scope.Function.IsInstance,
            This = function.Scope.Function.This,
            ContainingType = function.Scope.Function.ContainingType,
        };
        var scope = new Scope(function.Scope, context);
        NoteValues(scope, syntax.Constraints);
        for (var i = 0; i < typeArguments.Length; i++)
        {
            scope.TypeParameters[syntax.TypeParameters[i].Name.Text] = typeArguments[i];
        }

        return InScope(scope, () =>
        {
            CheckSuspending(function.Name, signature.ReturnType, signature.Parameters, syntax.Parameters,
                syntax.Name.Span, context);
            var parameters = DeclareParameters(signature.Parameters, syntax.Parameters);
            context.Token = TokenParameter(parameters, syntax.Parameters);
            var body = BindBody(syntax.Body, syntax.ExpressionBody, context, syntax.Name.Span, syntax.Span);
            var type = DelegateTypes.For([.. signature.Parameters.Select(p => new Passed(p.Type, p.Ref))],
                signature.ReturnType);
            return MakeFunction(syntax.Span, function.Name, parameters, body, signature.ReturnType, type,
                context);
        });
    }

    private List<LocalSymbol> DeclareParameters(IReadOnlyList<Parameter> parameters,
        ParameterListSyntax syntax)
    {
        var result = new List<LocalSymbol>();
        for (var i = 0; i < parameters.Count; i++)
        {
            var p = parameters[i];
            var local = new LocalSymbol(p.Name, p.Type)
            {
                IsParameter = true,
                Owner = Function,
                Ref = p.Ref,
                ReadOnly = p.Ref == RefKind.In ? ReadOnlyKind.In : ReadOnlyKind.None,
            };
            result.Add(local);
            SeeDeclared(local, syntax.Parameters[i].Name.Span);
            if (_scope.Own(p.Name) is not null)
            {
                Error("CS0100", syntax.Parameters[i].Name.Span,
                    $"The parameter name '{p.Name}' is a duplicate");
            }

            _scope.Add(local, storage: false);
        }

        return result;
    }

    /// <summary>A function's body in its own scope, with the check that a value is returned on every
    /// path.</summary>
    private BoundBlock BindBody(BlockSyntax? block, ExpressionSyntax? expression, FunctionContext context,
        TextSpan nameSpan, TextSpan span)
    {
        if (expression is not null)
        {
            BoundStatement statement;
            if (context.ReturnType == typeof(void))
            {
                var value = BindAny(expression);
                if (!value.HasError && !IsStatementExpression(expression))
                {
                    value = Bad("CS0201", expression.Span,
                        "Only assignment, call, increment, decrement, await, and new object expressions "
                        + "can be used as a statement");
                }

                statement = new BoundExpressionStatement(expression.Span, Natural(value));
            }
            else if (IsReference(context.ReturnType))
            {
                statement = new BoundReturn(expression.Span,
                    BindReferenceReturn(expression, context.ReturnType!));
            }
            else
            {
                statement = new BoundReturn(expression.Span, BindTo(expression, context.ReturnType!));
            }

            return new BoundBlock(span, _scope.Declared, [.. _scope.Prologue, statement]);
        }

        if (block is null)
        {
            var inCell = context.Parent is null or { IsTopLevel: true };
            Error(inCell ? "CS0501" : "CS8112", nameSpan, inCell
                ? $"'{context.Name}' must declare a body because it is not marked abstract, extern, or "
                    + "partial"
                : $"Local function '{context.Name}' must declare a body because it is not marked 'static "
                    + $"extern'.");
            return Empty(span);
        }

        var before = _diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        var bound = BindStatements(block.Statements, block.Span);
        var isFaulty = _diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error) > before;
        if (!isFaulty && context.ReturnType != typeof(void) && !context.HasYield
            && Reachability.EndIsReachable(bound))
        {
            Error("CS0161", nameSpan, $"'{context.Name}': not all code paths return a value");
        }

        return bound;
    }
}
