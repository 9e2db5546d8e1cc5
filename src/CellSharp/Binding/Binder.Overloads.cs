using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>An argument as bound, before a parameter is known.</summary>
internal sealed record Argument(BoundExpression Value, string? Name, RefKind Ref, TextSpan Span,
    TextSpan NameSpan = default)
{
    /// <summary>The object of an extension method, which may be taken by reference without saying
    /// so.</summary>
    public bool IsReceiver { get; init; }
}

/// <summary>Why a candidate cannot take the arguments; later kinds are nearer to fitting.</summary>
internal enum Misfit
{
    None,
    TooMany,
    Missing,
    BadName,
    DuplicateName,
    TypeArgumentCount,
    CannotInfer,
    Constraint,
    BadArgument,
}

/// <summary>A signature set against the arguments of one call.</summary>
internal sealed class Candidate(Signature signature, bool isExpanded)
{
    public Signature Signature { get; set; } = signature;

    public bool IsExpanded { get; } = isExpanded;

    /// <summary>Parameter index of each argument.</summary>
    public int[] Map { get; set; } = [];

    public Conversion[] Conversions { get; set; } = [];

    public Misfit Misfit { get; set; }

    /// <summary>The argument or parameter that does not fit.</summary>
    public int At { get; set; }

    public (string Code, string Message)? ConstraintError { get; set; }

    public Type ParameterType(int argument) => ParameterType(Signature, argument);

    public Type ParameterType(Signature of, int argument)
    {
        var parameter = of.Parameters[Map[argument]];
        return IsExpanded && parameter.IsParams ? CollectionTargets.ElementType(parameter.Type)
            ?? typeof(Erroneous) : parameter.Type;
    }
}

/// <summary>Overload resolution (C# spec 12.6.4).</summary>
internal sealed partial class Binder
{
    /// <summary>The best applicable candidate, or all misfits for the error message.</summary>
    private (Candidate? Best, List<Candidate> Applicable, List<Candidate> Failed) Resolve(
        IEnumerable<Signature> signatures, IReadOnlyList<Argument> arguments, Type[] typeArguments)
    {
        var applicable = new List<Candidate>();
        var failed = new List<Candidate>();
        foreach (var signature in signatures)
        {
            var normal = Fit(signature, arguments, typeArguments, isExpanded: false);
            if (normal.Misfit == Misfit.None)
            {
                applicable.Add(normal);
                continue;
            }

            if (signature.Parameters is [.., { IsParams: true }])
            {
                var expanded = Fit(signature, arguments, typeArguments, isExpanded: true);
                if (expanded.Misfit == Misfit.None)
                {
                    applicable.Add(expanded);
                    continue;
                }

                failed.Add(expanded.Misfit > normal.Misfit ? expanded : normal);
                continue;
            }

            failed.Add(normal);
        }

        applicable = Hide(applicable);
        return (Best(applicable, arguments), applicable, failed);
    }

    /// <summary>Applicable methods of a derived type hide those of its bases; lower priorities give way;
    /// spans last.</summary>
    private static List<Candidate> Hide(List<Candidate> applicable)
    {
        if (applicable.Count < 2)
        {
            return applicable;
        }

        var kept = applicable.FindAll(c => !applicable.Exists(o => o != c
            && o.Signature.DeclaringType is { } d && c.Signature.DeclaringType is { } b && d != b
                && b != typeof(object)
            && !o.Signature.IsExtension() && !c.Signature.IsExtension()
            && b.IsAssignableFrom(d))
            && !(c.Signature.DeclaringType == typeof(object)
                && applicable.Exists(o => o.Signature.DeclaringType != typeof(object))));
        var top = kept.GroupBy(c => c.Signature.DeclaringType).SelectMany(g =>
        {
            var highest = int.MinValue;
            foreach (var candidate in g)
            {
                highest = Math.Max(highest, candidate.Signature.Priority);
            }

            return g.Where(c => c.Signature.Priority == highest);
        }).ToList();

        // Spans in expanded form or by an implicit conversion give the same values as their array and string
        // siblings.
        var texts = top.FindAll(c => !c.Signature.Parameters.Any(p => Handlers.IsHandler(p.Type)));
        top = texts.Count > 0 ? texts : top;
        var plain = top.FindAll(c => !c.IsExpanded
            || !CollectionTargets.IsSpan(c.Signature.Parameters[^1].Type));
        return plain.Count > 0 ? plain : top;
    }

    private Candidate Fit(Signature signature, IReadOnlyList<Argument> arguments, Type[] typeArguments,
        bool isExpanded)
    {
        var candidate = new Candidate(signature, isExpanded);
        if (!MapArguments(candidate, arguments))
        {
            return candidate;
        }

        if (signature.IsGeneric)
        {
            if (!CloseGeneric(candidate, arguments, typeArguments))
            {
                return candidate;
            }
        }
        else if (typeArguments.Length > 0 && signature.TypeArguments.Length == 0)
        {
            candidate.Misfit = Misfit.TypeArgumentCount;
            return candidate;
        }

        candidate.Conversions = new Conversion[arguments.Count];
        for (var i = 0; i < arguments.Count; i++)
        {
            var parameter = candidate.Signature.Parameters[candidate.Map[i]];
            var conversion = ArgumentConversion(arguments[i], candidate.ParameterType(i), parameter.Ref);
            if (!conversion.IsImplicit)
            {
                candidate.Misfit = Misfit.BadArgument;
                candidate.At = i;
                return candidate;
            }

            candidate.Conversions[i] = conversion;
        }

        return candidate;
    }

    private Conversion ArgumentConversion(Argument argument, Type target, RefKind parameter)
    {
        if (argument.Value is BoundInterpolated && Handlers.IsHandler(target))
        {
            return argument.Ref == RefKind.None ? new(ConversionKind.TargetTyped) : Conversion.None;
        }

        if (argument is { IsReceiver: true, Value: BoundLocal or BoundField or BoundElement }
            && parameter == RefKind.Ref)
        {
            return TypeFacts.Same(argument.Value.Type, target) ? Conversion.Identity : Conversion.None;
        }

        if (argument.Ref == RefKind.None)
        {
            return parameter is RefKind.None or RefKind.In ? ClassifyImplicit(argument.Value, target)
                : Conversion.None;
        }

        if (argument.Ref != parameter && !(argument.Ref == RefKind.Ref && parameter == RefKind.In))
        {
            return Conversion.None;
        }

        return argument.Value is BoundOutVariable { Declared: null } or BoundDiscard
            || argument.Value.HasError
            || TypeFacts.Same(argument.Value.Type, target) ? Conversion.Identity : Conversion.None;
    }

    private static bool MapArguments(Candidate candidate, IReadOnlyList<Argument> arguments)
    {
        var parameters = candidate.Signature.Parameters;
        var map = new int[arguments.Count];
        candidate.Map = map;
        var taken = new bool[parameters.Count];
        var lastIsParams = candidate.IsExpanded;
        var sawOutOfPosition = false;
        for (var i = 0; i < arguments.Count; i++)
        {
            var index = i;
            if (arguments[i].Name is { } name)
            {
                index = IndexOfParameter(parameters, name);
                if (index < 0)
                {
                    return Fail(Misfit.BadName, i);
                }

                sawOutOfPosition |= index != i;
            }
            else if (sawOutOfPosition)
            {
                return Fail(Misfit.BadName, i);
            }

            if (lastIsParams && index >= parameters.Count - 1 && arguments[i].Name is null)
            {
                map[i] = parameters.Count - 1;
                taken[^1] = true;
                continue;
            }

            if (index >= parameters.Count)
            {
                return Fail(Misfit.TooMany, i);
            }

            if (taken[index])
            {
                return Fail(Misfit.DuplicateName, i);
            }

            map[i] = index;
            taken[index] = true;
        }

        for (var p = 0; p < parameters.Count; p++)
        {
            if (!taken[p] && !parameters[p].IsOptional && !(lastIsParams && p == parameters.Count - 1))
            {
                return Fail(Misfit.Missing, p);
            }
        }

        return true;

        bool Fail(Misfit misfit, int at)
        {
            candidate.Misfit = misfit;
            candidate.At = at;
            return false;
        }
    }

    private static int IndexOfParameter(IReadOnlyList<Parameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private bool CloseGeneric(Candidate candidate, IReadOnlyList<Argument> arguments, Type[] typeArguments)
    {
        var signature = candidate.Signature;
        if (typeArguments.Length > 0 && (typeArguments.Length != signature.TypeParameters.Length
            || typeArguments.Contains(null)))
        {
            candidate.Misfit = Misfit.TypeArgumentCount;
            return false;
        }

        var closed = typeArguments.Length > 0 ? typeArguments
            : TypeInferrer.Infer(this, signature.TypeParameters,
            [.. arguments.Select((a, i) => new Pairing(a.Value, candidate.ParameterType(i), a.Ref))]);
        if (closed is null)
        {
            candidate.Misfit = Misfit.CannotInfer;
            return false;
        }

        if (Constraints.Check(signature.TypeParameters, closed, signature.ToString()) is { } broken)
        {
            candidate.Misfit = Misfit.Constraint;
            candidate.ConstraintError = broken;
            return false;
        }

        try
        {
            candidate.Signature = signature.Construct(closed);
        }
        catch (ArgumentException)
        {
            candidate.Misfit = Misfit.Constraint;
            candidate.ConstraintError = ("CS0311",
                $"The type arguments do not satisfy the constraints of '{signature}'");
            return false;
        }

        return true;
    }
}
