using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding.Inference;

/// <summary>A lambda before its parameter types are known. Bodies bound for a list of types are
/// kept.</summary>
internal sealed class UnboundLambda(Binder binder, LambdaSyntax syntax, Scope scope, Type?[]? explicitTypes,
    RefKind[] passing, Type? explicitReturn) : BoundExpression(syntax.Span, typeof(Untyped))
{
    private readonly Dictionary<string, LambdaBody> _bodies = new(StringComparer.Ordinal);

    public LambdaSyntax Syntax { get; } = syntax;

    public Scope Scope { get; } = scope;

    /// <summary>Null when the parameters have no types of their own.</summary>
    public Type?[]? ExplicitTypes { get; } = explicitTypes;

    public IReadOnlyList<RefKind> Passing { get; } = passing;

    /// <summary>The parameters as declared, when one has a default or takes the rest.</summary>
    public IReadOnlyList<Parameter>? Declared { get; init; }

    public Type? ExplicitReturn { get; } = explicitReturn;

    /// <summary>Number of parameters; -1 for <c>delegate { }</c>, which takes any.</summary>
    public int Arity => Syntax.Parameters is null ? -1 : Passing.Count;

    public bool IsAsync => Syntax.IsAsync;

    /// <summary>The body with these parameter types; its result type inferred when
    /// <paramref name="returnType"/> is null.</summary>
    public LambdaBody Body(IReadOnlyList<Type> parameters, Type? returnType)
    {
        // An expression body is bound once; only the conversion of its value depends on the result type.
        var known = Syntax.Body is ExpressionSyntax ? null : returnType;
        var key = TypeFacts.Key(parameters) + ">" + (known is null ? "" : TypeFacts.Key([known]));
        if (!_bodies.TryGetValue(key, out var body))
        {
            _bodies[key] = body = binder.BindLambdaBody(this, parameters, known);
        }

        return body;
    }
}

/// <summary>A lambda's body bound for certain parameter types.</summary>
internal sealed class LambdaBody
{
    public required IReadOnlyList<LocalSymbol> Parameters { get; init; }

    /// <summary>The value of an expression body, before conversion to the result type.</summary>
    public BoundExpression? Expression { get; init; }

    public BoundStatement? Block { get; init; }

    public required Scope Scope { get; init; }

    /// <summary>Result type as inferred (void if nothing is returned); null when it cannot be.</summary>
    public Type? Inferred { get; init; }

    public bool EndReachable { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
