using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Inference;

/// <summary>
/// Infers the type arguments of one call in the phases of the specification (C# spec 12.6.3): bounds from
/// typed
/// arguments, then fixing of parameters and output types of lambdas and method groups in order of dependency.
/// </summary>
internal sealed partial class TypeInferrer
{
    private readonly Binder _binder;
    private readonly Type[] _parameters;
    private readonly List<Pairing> _pairs;
    private readonly Bounds[] _bounds;
    private readonly Type?[] _fixed;
    private readonly Dictionary<Type, Type> _map = [];

    private TypeInferrer(Binder binder, Type[] parameters,
        List<Pairing> pairs)
    {
        _binder = binder;
        _parameters = parameters;
        _pairs = pairs;
        _bounds = new Bounds[parameters.Length];
        for (var i = 0; i < _bounds.Length; i++)
        {
            _bounds[i] = new();
        }

        _fixed = new Type?[parameters.Length];
    }

    /// <summary>The type arguments; null when some cannot be inferred.</summary>
    public static Type[]? Infer(
        Binder binder, Type[] parameters, List<Pairing> pairs)
    {
        var inferrer = new TypeInferrer(binder, parameters, pairs);
        foreach (var (argument, target, kind) in pairs)
        {
            inferrer.FirstPhase(argument, target, kind);
        }

        return inferrer.SecondPhase() ? Array.ConvertAll(inferrer._fixed, t => t!) : null;
    }

    /// <summary>The type arguments as far as they can be inferred; null for the others.</summary>
    public static Type?[] InferPartly(
        Binder binder, Type[] parameters, List<Pairing> pairs)
    {
        var inferrer = new TypeInferrer(binder, parameters, pairs);
        foreach (var (argument, target, kind) in pairs)
        {
            inferrer.FirstPhase(argument, target, kind);
        }

        inferrer.SecondPhase();
        return inferrer._fixed;
    }

    private int IndexOf(Type type) => type.IsGenericParameter ? Array.IndexOf(_parameters, type) : -1;

    private bool IsUnfixed(int index) => index >= 0 && _fixed[index] is null;

    private void FirstPhase(BoundExpression argument, Type target, RefKind kind)
    {
        switch (argument)
        {
            case UnboundLambda lambda:
                ExplicitLambda(lambda, target);
                return;
            case BoundTuple tuple when TupleNames.IsTuple(target):
                var elements = TupleNames.Elements(target);
                if (elements.Count == tuple.Elements.Count)
                {
                    for (var i = 0; i < elements.Count; i++)
                    {
                        FirstPhase(tuple.Elements[i], elements[i], RefKind.None);
                    }

                    return;
                }

                break;
            case BoundCollection collection:
                CollectionElements(collection, target);
                return;
            case BoundUntypedConditional conditional:
                FirstPhase(conditional.WhenTrue, target, kind);
                FirstPhase(conditional.WhenFalse, target, kind);
                return;
        }

        if (argument.Type.IsUntyped() || argument.Type.IsError())
        {
            return;
        }

        if (kind != RefKind.None)
        {
            Exact(argument.Type, target);
        }
        else
        {
            Lower(argument.Type, target);
        }
    }

    private void ExplicitLambda(UnboundLambda lambda, Type target)
    {
        if (DelegateOf(target) is not { } type)
        {
            return;
        }

        var invoke = Signature.ForDelegate(type);
        if (lambda.ExplicitTypes is { } types && types.Length == invoke.Parameters.Count)
        {
            for (var i = 0; i < types.Length; i++)
            {
                if (types[i] is { } given)
                {
                    Exact(given, invoke.Parameters[i].Type);
                }
            }
        }

        if (lambda.ExplicitReturn is { } result)
        {
            Exact(result, invoke.ReturnType);
        }
    }

    private void CollectionElements(BoundCollection collection, Type target)
    {
        if (CollectionTargets.ElementType(target.StripNullable()) is not { } element)
        {
            return;
        }

        foreach (var (value, isSpread) in collection.Elements)
        {
            if (!isSpread)
            {
                FirstPhase(value, element, RefKind.None);
            }
            else if (_binder.SpreadElementType(value.Type) is { } spread)
            {
                Lower(spread, element);
            }
        }
    }

    private bool SecondPhase()
    {
        while (true)
        {
            if (_fixed.All(f => f is not null))
            {
                return true;
            }

            OutputInferences();
            var ready = Enumerable.Range(0, _fixed.Length)
                .Where(i => IsUnfixed(i) && _bounds[i].Any && !DependsOnAny(i)).ToList();
            if (ready.Count == 0)
            {
                ready = [.. Enumerable.Range(0, _fixed.Length).Where(i => IsUnfixed(i) && _bounds[i].Any
                    && Enumerable.Range(0, _fixed.Length).Any(j => IsUnfixed(j) && DependsOn(j, i)))];
            }

            if (ready.Count == 0)
            {
                return false;
            }

            foreach (var i in ready)
            {
                if (!Fix(i))
                {
                    return false;
                }
            }
        }
    }

    private bool DependsOnAny(int index)
    {
        for (var j = 0; j < _fixed.Length; j++)
        {
            if (IsUnfixed(j) && DependsOn(index, j))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Transitive: the first occurs in an output type whose input types need the second.</summary>
    private bool DependsOn(int index, int on)
    {
        var seen = new HashSet<int>();
        var todo = new List<int> { index };
        while (todo.Count > 0)
        {
            var current = todo[^1];
            todo.RemoveAt(todo.Count - 1);
            for (var j = 0; j < _fixed.Length; j++)
            {
                if (IsUnfixed(j) && DependsDirectly(current, j))
                {
                    if (j == on)
                    {
                        return true;
                    }

                    if (seen.Add(j))
                    {
                        todo.Add(j);
                    }
                }
            }
        }

        return false;
    }

    private bool DependsDirectly(int index, int on) => _pairs.Exists(p =>
        Inputs(p.Argument, p.Target).Any(t => TypeFacts.Mentions(t, [_parameters[on]]))
        && Output(p.Argument, p.Target) is { } output && TypeFacts.Mentions(output, [_parameters[index]]));

    private static Type? DelegateOf(Type target) => target.IsDelegate() ? target
        : target.IsGenericType
            && target.GetGenericTypeDefinition() == typeof(System.Linq.Expressions.Expression<>)
            && target.GetGenericArguments()[0].IsDelegate() ? target.GetGenericArguments()[0] : null;

    private static IEnumerable<Type> Inputs(BoundExpression argument, Type target) =>
        argument is UnboundLambda { ExplicitTypes: null } or BoundMethodGroup
            && DelegateOf(target) is { } type
            ? Signature.ForDelegate(type).Parameters.Select(p => p.Type)
            : argument is BoundTuple tuple && TupleNames.IsTuple(target)
                && TupleNames.Elements(target) is { } elements && elements.Count == tuple.Elements.Count
                ? elements.SelectMany((e, i) => Inputs(tuple.Elements[i], e)) : [];

    private static Type? Output(BoundExpression argument, Type target) =>
        argument is UnboundLambda or BoundMethodGroup ? DelegateOf(target) is { } type
            ? Signature.ForDelegate(type).ReturnType : null : target;

    private void OutputInferences()
    {
        foreach (var (argument, target, _) in _pairs)
        {
            OutputInference(argument, target);
        }
    }

    private void OutputInference(BoundExpression argument, Type target)
    {
        if (argument is BoundTuple tuple && TupleNames.IsTuple(target))
        {
            var elements = TupleNames.Elements(target);
            for (var i = 0; i < elements.Count && elements.Count == tuple.Elements.Count; i++)
            {
                OutputInference(tuple.Elements[i], elements[i]);
            }

            return;
        }

        if (argument is not (UnboundLambda or BoundMethodGroup) || DelegateOf(target) is not { } type)
        {
            return;
        }

        var invoke = Signature.ForDelegate(type);
        if (!MentionsUnfixed(invoke.ReturnType)
            || Inputs(argument, target).Any(MentionsUnfixed))
        {
            return;
        }

        var inputs = invoke.Parameters.Select(p => TypeFacts.Substitute(p.Type, _map)).ToList();
        if (argument is UnboundLambda lambda)
        {
            if (_binder.InferLambdaReturn(lambda, inputs, invoke.ReturnType) is { } result
                && result != typeof(void))
            {
                Lower(result, invoke.ReturnType);
            }
        }
        else if (_binder.MethodGroupReturn((BoundMethodGroup)argument, invoke, inputs) is { } result
            && result != typeof(void))
        {
            Lower(result, invoke.ReturnType);
        }
    }

    private bool MentionsUnfixed(Type type) =>
        TypeFacts.Mentions(type, [.. _parameters.Where((_, i) => IsUnfixed(i))]);
}
