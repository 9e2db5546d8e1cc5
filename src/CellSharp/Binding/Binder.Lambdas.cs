using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Lambdas: bodies, result types, conversion to delegates (C# spec 10.7, 12.19).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindLambda(LambdaSyntax syntax)
    {
        if (syntax.Parameters is null)
        {
            return SeeLambda(new UnboundLambda(this, syntax, _scope, [], [], null));
        }

        var parameters = syntax.Parameters.Parameters;
        var isExplicit = parameters.Any(p => p.Type is not null);
        var types = isExplicit ? parameters.Select(p => p.Type is null ? null : BindType(p.Type)).ToArray()
            : null;
        var passing = parameters.Map(p => Passing(p.Passing));
        var result = syntax.ReturnType is null ? null : BindType(syntax.ReturnType, allowVoid: true);
        var own = parameters.Any(p => p.Default is not null || p.IsParams)
            ? parameters.Select(BindParameter).ToList() : null;
        if (own is not null)
        {
            CheckParameters(syntax.Parameters, own);
            if (own.Exists(p => p.Type.IsError()))
            {
                return new BoundBad(syntax.Span);
            }
        }

        return SeeLambda(new UnboundLambda(this, syntax, _scope, types is { Length: 0 } ? null
            : types, passing, result)
        { Declared = own });
    }

    private static RefKind Passing(ArgumentPassing passing) => passing switch
    {
        ArgumentPassing.Ref => RefKind.Ref,
        ArgumentPassing.Out => RefKind.Out,
        ArgumentPassing.In or ArgumentPassing.RefReadOnly => RefKind.In,
        _ => RefKind.None,
    };

    /// <summary>Binds a lambda's body for given parameter types; called through
    /// <see cref="UnboundLambda.Body"/>.</summary>
    public LambdaBody BindLambdaBody(UnboundLambda lambda, IReadOnlyList<Type> types, Type? returnType)
    {
        EnsureDepth(lambda.Span);
        var isAsync = lambda.IsAsync;
        var result = returnType is null ? null : isAsync ? returnType.TaskResult() ?? typeof(void)
            : returnType;
        var function = new FunctionContext
        {
            Parent = lambda.Scope.Function,
            ReturnType = result,
            IsAsync = isAsync,
            ReturnsPlainTask = isAsync && returnType?.TaskResult() == typeof(void),
            IsQuery = lambda.Syntax.Span == lambda.Syntax.Body.Span,
            IsStatic = lambda.Syntax.IsStatic,
            IsInstance = lambda.Scope.Function.IsInstance,
            This = lambda.Scope.Function.This,
            ContainingType = lambda.Scope.Function.ContainingType,
        };
        var scope = new Scope(lambda.Scope, function);
        var parameters = new List<LocalSymbol>();
        BoundExpression? expression = null;
        BoundStatement? block = null;
        var diagnostics = Apart(() => InScope(scope, () =>
        {
            DeclareLambdaParameters(lambda, types, parameters);
            if (lambda.Syntax.Body is ExpressionSyntax value)
            {
                expression = BindValueOrVoid(value);
            }
            else
            {
                block = BindBlock((BlockSyntax)lambda.Syntax.Body);
            }

            return 0;
        }));
        var end = block is not null && Reachability.EndIsReachable(block);
        return new LambdaBody
        {
            Parameters = parameters,
            Expression = expression,
            Block = block,
            Scope = scope,
            Diagnostics = diagnostics,
            EndReachable = end,
            Inferred = returnType is null ? InferReturn(function, expression, isAsync) : null,
        };
    }

    private void DeclareLambdaParameters(UnboundLambda lambda, IReadOnlyList<Type> types,
        List<LocalSymbol> parameters)
    {
        var syntax = lambda.Syntax.Parameters?.Parameters;
        var discards = syntax?.Count(p => p.Name.Text == "_") > 1;
        for (var i = 0; i < types.Count; i++)
        {
            var name = syntax is { } s && i < s.Length ? s[i].Name.Text : "";
            var local = new LocalSymbol(name, types[i])
            {
                IsParameter = true,
                Owner = _scope.Function,
                Ref = i < lambda.Passing.Count ? lambda.Passing[i] : RefKind.None,
            };
            parameters.Add(local);
            SeeDeclared(local, syntax is { } own && i < own.Length ? own[i].Name.Span : default);
            if (name.Length > 0 && !(discards && name == "_"))
            {
                if (_scope.Own(name) is not null)
                {
                    Error("CS0100", syntax!.Value[i].Name.Span,
                        $"The parameter name '{name}' is a duplicate");
                }

                _scope.Add(local, storage: false);
            }
        }
    }

    private Type? InferReturn(FunctionContext function, BoundExpression? expression, bool isAsync)
    {
        Type? result;
        if (expression is not null)
        {
            result = Natural(expression) is var n && n.Type.IsUntyped() ? null : n.Type;
        }
        else if (function.Returns.All(r => r is null))
        {
            result = typeof(void);
        }
        else
        {
            result = CommonType([.. function.Returns.OfType<BoundExpression>()]);
        }

        return result is null || !isAsync ? result
            : result == typeof(void) ? typeof(Task) : typeof(Task<>).MakeGenericType(result);
    }

    /// <summary>The type among those of the expressions to which all of them convert.</summary>
    private Type? CommonType(IReadOnlyList<BoundExpression> values)
    {
        var types = new List<Type>();
        foreach (var value in values)
        {
            var type = value is BoundTuple ? value.Type : Natural(value).Type;
            if (!type.IsUntyped() && !type.IsError() && !types.Exists(t => TypeFacts.Same(t, type)))
            {
                types.Add(type);
            }
        }

        var best = types.FindAll(t => values.All(v => ClassifyImplicit(v, t).IsImplicit));
        return best.Count == 1 ? best[0] : types.Count == 0 && values.Any(v => v.HasError) ? typeof(Erroneous)
            : best.Find(t => types.TrueForAll(o => o == t || Conversions.HasImplicit(o, t)));
    }

    /// <summary>The result type of a lambda given its parameter types; null when it cannot be
    /// inferred.</summary>
    /// <param name="lambda">The lambda.</param>
    /// <param name="types">Types of its parameters.</param>
    /// <param name="target">What the delegate returns: an async lambda gives the same kind of
    /// task.</param>
    public Type? InferLambdaReturn(UnboundLambda lambda, IReadOnlyList<Type> types, Type? target = null)
    {
        if (lambda.ExplicitReturn is { } given)
        {
            return given;
        }

        if (lambda.Arity >= 0 && lambda.Arity != types.Count)
        {
            return null;
        }

        var body = lambda.Body(Parameters(lambda, types), null);
        return body.Inferred is not { } result || result.IsError() ? null
            : lambda.IsAsync && target is not null ? AsTask(result, target) : result;
    }

    /// <summary>The task of an async lambda as a value task, where the delegate returns one.</summary>
    private static Type AsTask(Type task, Type target) => target == typeof(ValueTask) && task == typeof(Task)
        ? target
        : target.IsGenericType && target.GetGenericTypeDefinition() == typeof(ValueTask<>)
            && task.IsGenericType ? typeof(ValueTask<>).MakeGenericType(task.GetGenericArguments()) : task;

    private static IReadOnlyList<Type> Parameters(UnboundLambda lambda, IReadOnlyList<Type> types) =>
        lambda.ExplicitTypes is { } own && own.Length == types.Count
            ? [.. own.Select((t, i) => t ?? types[i])] : types;

    private Conversion ClassifyLambda(UnboundLambda lambda, Type to)
    {
        if (to == typeof(Delegate) || to == typeof(MulticastDelegate) || to == typeof(object))
        {
            return NaturalLambdaType(lambda) is null ? Conversion.None : new(ConversionKind.Lambda);
        }

        return DelegateTarget(to) is { } target && LambdaProblem(lambda, target) is null
            ? new(ConversionKind.Lambda) : Conversion.None;
    }

    private BoundExpression MakeLambda(UnboundLambda lambda, Type to)
    {
        if (!to.IsDelegate() && DelegateTarget(to) is { } target)
        {
            return MakeTree(lambda, to, target);
        }

        var type = to.IsDelegate() ? to : NaturalLambdaType(lambda)!;
        var invoke = Signature.ForDelegate(type);
        var body = lambda.Body(Parameters(lambda, [.. invoke.Parameters.Select(p => p.Type)]),
            invoke.ReturnType);
        Report(body.Diagnostics);
        if (body.HasErrors)
        {
            return new BoundBad(lambda.Span);
        }

        BoundStatement statement;
        var returns = invoke.ReturnType;
        if (lambda.IsAsync)
        {
            returns = returns.TaskResult() ?? typeof(void);
        }

        if (body.Expression is { } expression)
        {
            statement = InScope(body.Scope, () => returns == typeof(void)
                ? (BoundStatement)new BoundExpressionStatement(expression.Span, Natural(expression))
                : new BoundReturn(expression.Span, ConvertTo(expression, returns)));
        }
        else
        {
            statement = body.Block!;
        }

        var block = new BoundBlock(lambda.Span, body.Scope.Declared, [.. body.Scope.Prologue, statement]);
        BoundExpression made = MakeFunction(lambda.Span, "lambda", body.Parameters, block, invoke.ReturnType,
            type, body.Scope.Function);
        return type == to ? made : new BoundConversion(lambda.Span, made, new(ConversionKind.Reference), to);
    }

    private Type? NaturalLambdaType(UnboundLambda lambda)
    {
        if (lambda.Arity < 0 || (lambda.Arity > 0 && lambda.ExplicitTypes is null)
            || lambda.ExplicitTypes?.Any(t => t is null) == true)
        {
            return null;
        }

        var types = lambda.ExplicitTypes is { } own ? own.OfType<Type>().ToList() : [];
        return InferLambdaReturn(lambda, types) is { } result && !result.IsUntyped()
            ? lambda.Declared is { } declared ? OwnDelegates.For(declared, result)
                : DelegateTypes.For([.. types.Zip(lambda.Passing,
                    (type, passing) => new Passed(type, passing))], result) : null;
    }
}
