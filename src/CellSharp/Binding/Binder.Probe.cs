using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>What the editor learns while a cell is bound; without a probe none of this does
/// anything.</summary>
internal sealed partial class Binder
{
    private readonly Probe? _probe;

    /// <summary>A binder for an editor: it works on broken cells, and what it makes is never run.</summary>
    public Binder(SessionState state, SourceText text, Probe probe)
        : this(state, text) => _probe = probe;

    private BoundExpression BindName(SimpleNameSyntax syntax, bool invoked = false)
    {
        if (_probe is null || !_probe.IsAt(syntax.Identifier))
        {
            return FindName(syntax, invoked);
        }

        var result = _probe.IsPlaceholder ? new BoundBad(syntax.Span) : FindName(syntax, invoked);
        See(null, result);
        return result;
    }

    private BoundExpression Member(BoundExpression receiver, SimpleNameSyntax name, TextSpan span,
        bool invoked)
    {
        if (_probe is null || !_probe.IsAt(name.Identifier))
        {
            return FindMemberOf(receiver, name, span, invoked);
        }

        var result = _probe.IsPlaceholder ? new BoundBad(span)
            : FindMemberOf(receiver, name, span, invoked);
        See(receiver, result);
        return result;
    }

    /// <summary>A type or namespace of that name; null when there is none.</summary>
    private BoundExpression? TryBindTypeOrNamespace(NameSyntax name, bool report)
    {
        var last = name switch
        {
            SimpleNameSyntax simple => simple.Identifier,
            QualifiedNameSyntax qualified => qualified.Right.Identifier,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier,
            _ => default,
        };
        if (_probe is null || !_probe.IsAt(last))
        {
            return FindTypeOrNamespace(name, report);
        }

        BoundExpression? left = null;
        if (name is QualifiedNameSyntax { Left: var first })
        {
            Apart(() => left = TryBindTypeOrNamespace(first, report: false) ?? BindAny(first));
        }
        else if (name is AliasQualifiedNameSyntax { Alias.Text: "global" })
        {
            left = new BoundNamespace(name.Span, "");
        }

        var result = _probe.IsPlaceholder ? new BoundBad(name.Span) : FindTypeOrNamespace(name, report);
        if (result is not null)
        {
            See(left, result);
        }

        return result;
    }

    private void See(BoundExpression? receiver, object? result)
    {
        if (receiver is not null and not BoundTypeExpression and not BoundNamespace)
        {
            Apart(() => receiver = Natural(receiver));
        }

        if (!IsUnfinished(receiver) && !IsUnfinished(result))
        {
            _probe!.Sightings.Add(new Sighting(NamesInSight(), Function.ContainingType, receiver, result));
        }
        else
        {
            _probe!.Sightings.Add(new Sighting(NamesInSight(), null, null, null));
        }
    }

    // A type being declared cannot be asked for its members yet; its members come to be seen later.
    private static bool IsUnfinished(object? seen) => seen switch
    {
        BoundTypeExpression type => Declarations.CellTypes.IsUnfinished(type.Referred),
        BoundExpression value => Declarations.CellTypes.IsUnfinished(value.Type),
        LocalSymbol local => Declarations.CellTypes.IsUnfinished(local.Type),
        _ => false,
    };

    /// <summary>Notes a variable or parameter whose declaration is asked about.</summary>
    private void SeeDeclared(LocalSymbol local, TextSpan span)
    {
        if (_probe is { IsPlaceholder: false } && _probe.IsAt(new Identifier(local.Name, span)))
        {
            See(null, local);
        }
    }

    private List<VisibleName> NamesInSight()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<VisibleName>();
        for (var s = _scope; s is not null; s = s.Parent)
        {
            foreach (var name in s.Names.Where(n => n.Length > 0 && n[0] != '<' && seen.Add(n)))
            {
                if (SymbolIn(s, name) is { } symbol)
                {
                    result.Add(new VisibleName(name, symbol));
                }
            }

            foreach (var (name, type) in s.TypeParameters)
            {
                if (seen.Add(name))
                {
                    result.Add(new VisibleName(name, type, IsType: true));
                }
            }
        }

        return result;
    }

    private object? SymbolIn(Scope scope, string name)
    {
        if (scope.Own(name) is { } local)
        {
            return local;
        }

        if (scope.Functions.TryGetValue(name, out var functions))
        {
            return functions.ToList();
        }

        Type? type = null;
        Apart(() => type = scope.Ranges[name](new TextSpan(-1, 0)).Type);
        return type;
    }

    private UnboundLambda SeeLambda(UnboundLambda lambda)
    {
        if (_probe?.IsInside(lambda.Span) == true)
        {
            _probe.Lambdas.Add(lambda);
        }

        return lambda;
    }

    private void SeeCall(TextSpan span, BoundMethodGroup group, IReadOnlyList<Argument> arguments)
    {
        if (_probe is null || !_probe.IsInside(span))
        {
            return;
        }

        var candidates = group.Candidates.Where(c => !c.IsExtensionOf(group.Receiver)).ToList();
        var extensions = new List<Signature>();
        if (group.Receiver is { } receiver and not BoundTypeExpression && !receiver.Type.IsUntyped())
        {
            extensions.AddRange(ExtensionTiers(group.Name).SelectMany(t => t).Where(c => IsFor(c, receiver)));
        }

        SeeCall(span, candidates.Concat(extensions), group.Receiver);
        foreach (var argument in arguments.Where(a => a.Value is UnboundLambda && _probe.IsInside(a.Span)))
        {
            BindLambdaFor(candidates, arguments, argument, null);
            BindLambdaFor(extensions, arguments, argument, group.Receiver);
        }
    }

    private void SeeCall(TextSpan span, IEnumerable<Signature> candidates, BoundExpression? receiver)
    {
        if (_probe is not null && _probe.IsInside(span))
        {
            _probe.Calls[span] = new CallSighting([.. candidates], receiver);
        }
    }

    /// <summary>Binds a lambda's body with what the other arguments tell, even where the call as a whole
    /// cannot be bound yet.</summary>
    private void BindLambdaFor(IEnumerable<Signature> candidates, IReadOnlyList<Argument> arguments,
        Argument asked, BoundExpression? receiver)
    {
        var all = receiver is null ? [.. arguments]
            : arguments.Prepend(new Argument(receiver, null, RefKind.None, receiver.Span)).ToList();
        var at = all.IndexOf(asked);
        var lambda = (UnboundLambda)asked.Value;
        foreach (var signature in candidates)
        {
            var index = asked.Name is { } name ? IndexOfParameter(signature.Parameters, name) : at;
            if (index >= 0 && index < signature.Parameters.Count
                && DelegateTarget(signature.Parameters[index].Type) is { } target
                && InputsOf(signature, target, all, at) is { } inputs
                && (lambda.Arity < 0 || lambda.Arity == inputs.Count))
            {
                lambda.Body(Parameters(lambda, inputs), null);
            }
        }
    }

    private List<Type>? InputsOf(Signature signature, Type target, List<Argument> arguments, int except)
    {
        var inputs = Signature.ForDelegate(target).Parameters.Select(p => p.Type).ToList();
        if (!signature.IsGeneric)
        {
            return inputs;
        }

        var pairs = arguments.Select((a, i) => (a, i)).Where(p => p.i != except && !p.a.Value.HasError
            && p.a.Name is null && p.i < signature.Parameters.Count)
            .Select(p => new Pairing(p.a.Value, signature.Parameters[p.i].Type, p.a.Ref)).ToList();
        var known = TypeInferrer.InferPartly(this, signature.TypeParameters, pairs);
        var open = signature.TypeParameters.Where((_, i) => known[i] is null).ToArray();
        var map = Signature.MapOf(signature.TypeParameters, [.. known.Select(t => t ?? typeof(Erroneous))]);
        return inputs.Exists(t => TypeFacts.Mentions(t, open)) ? null
            : inputs.ConvertAll(t => TypeFacts.Substitute(t, map));
    }

    /// <summary>Whether an extension method can be called on the object.</summary>
    public bool IsFor(Signature extension, BoundExpression receiver)
    {
        if (extension.Parameters is not [{ Type: var first }, ..])
        {
            return false;
        }

        if (extension.IsGeneric)
        {
            var known = TypeInferrer.InferPartly(this, extension.TypeParameters,
                [(receiver, first, RefKind.None)]);
            var open = extension.TypeParameters.Where((_, i) => known[i] is null).ToArray();
            if (TypeFacts.Mentions(first, open))
            {
                return false;
            }

            first = TypeFacts.Substitute(first, Signature.MapOf(extension.TypeParameters,
                [.. known.Select(t => t ?? typeof(object))]));
        }

        var conversion = ClassifyImplicit(receiver, first);
        return conversion.IsImplicit && conversion.Kind is ConversionKind.Identity
            or ConversionKind.Reference or ConversionKind.Boxing;
    }

    private void SeeFunction(FunctionSymbol function)
    {
        if (function.Signature.IsGeneric && _probe?.IsInside(function.Syntax.Span) == true)
        {
            _probe.Generic.Add(function);
        }
    }

    /// <summary>For an editor the rest of a cell counts even while a type of it is half written.</summary>
    private bool TryDeclareTypes(IReadOnlyList<MemberDeclarationSyntax> declarations)
    {
        if (_probe is null)
        {
            return DeclareTypes(declarations);
        }

        var isMade = false;
        try
        {
            isMade = DeclareTypes(declarations);
        }
        catch (Exception e) when (e is not (BindingTooDeepException or OutOfMemoryException))
        {
            // Half a type may be one that the runtime's builders do not take.
        }

        _cellTypes = isMade ? _cellTypes : null;
        return true;
    }

    /// <summary>Binds what the cell alone gives no types to.</summary>
    public void BindLeft()
    {
        foreach (var code in _cellTypes?.Codes.Where(c => _probe!.IsInside(c.Span)) ?? [])
        {
            if (code.Method.Type.Runtime is { } self
                && (self.IsGenericTypeDefinition || code.TypeParameters.Count > 0))
            {
                Apart(() => BindCode(code, self, []));
            }
        }

        foreach (var function in _probe!.Generic)
        {
            Apart(() => InScope(function.Scope,
                () => BindFunctionBody(function, function.Signature.TypeParameters)));
        }

        BindLeftLambdas();
    }

    /// <summary>Lambdas around the caret that no call gave types to: their bodies are bound without
    /// any.</summary>
    private void BindLeftLambdas()
    {
        for (var i = 0; i < _probe!.Lambdas.Count && _probe.Sightings.Count == 0; i++)
        {
            var lambda = _probe.Lambdas[i];
            var types = Enumerable.Repeat(typeof(Erroneous), Math.Max(0, lambda.Arity)).ToList();
            lambda.Body(Parameters(lambda, types), null);
        }
    }

    /// <summary>The names at the top level when the cell ends.</summary>
    public Sighting AtEnd() => new(NamesInSight(), null, null, null);

    /// <summary>A type as written, seen from the top level.</summary>
    public Type TypeWritten(TypeSyntax syntax)
    {
        Type? type = null;
        Apart(() => type = BindType(syntax, allowVoid: true));
        return type ?? typeof(Erroneous);
    }

    private string? SuggestType(string name) => _probe is null ? _catalog.SuggestType(name) : null;
}
