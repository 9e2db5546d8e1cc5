using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;

namespace CellSharp.Binding;

/// <summary>Which applicable candidate is better (C# spec 12.6.4.3 to 12.6.4.7).</summary>
internal sealed partial class Binder
{
    private Candidate? Best(List<Candidate> candidates, IReadOnlyList<Argument> arguments)
    {
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        foreach (var candidate in candidates)
        {
            if (candidates.TrueForAll(o => o == candidate || IsBetter(candidate, o, arguments)))
            {
                return candidate;
            }
        }

        return null;
    }

    private bool IsBetter(Candidate a, Candidate b, IReadOnlyList<Argument> arguments)
    {
        var better = false;
        var identical = true;
        for (var i = 0; i < arguments.Count; i++)
        {
            var left = a.ParameterType(i);
            var right = b.ParameterType(i);
            identical &= TypeFacts.Same(left, right);
            var compared = CompareConversions(arguments[i].Value, left, right);
            if (compared > 0)
            {
                return false;
            }

            better |= compared < 0;
        }

        return better || (identical && TieBreak(a, b, arguments.Count));
    }

    private static bool TieBreak(Candidate a, Candidate b, int count)
    {
        var genericA = a.Signature.TypeArguments.Length > 0;
        var genericB = b.Signature.TypeArguments.Length > 0;
        if (genericA != genericB)
        {
            return genericB;
        }

        if (a.IsExpanded != b.IsExpanded)
        {
            return b.IsExpanded;
        }

        var defaultsA = a.Signature.Parameters.Count > count && !a.IsExpanded;
        var defaultsB = b.Signature.Parameters.Count > count && !b.IsExpanded;
        if (a.IsExpanded && a.Signature.Parameters.Count != b.Signature.Parameters.Count)
        {
            return a.Signature.Parameters.Count > b.Signature.Parameters.Count;
        }

        if (defaultsA != defaultsB)
        {
            return defaultsB;
        }

        return MoreSpecific(a, b, count) && !MoreSpecific(b, a, count);
    }

    private static bool MoreSpecific(Candidate a, Candidate b, int count)
    {
        var openA = a.Signature.Definition ?? a.Signature;
        var openB = b.Signature.Definition ?? b.Signature;
        var any = false;
        for (var i = 0; i < count; i++)
        {
            var compared = Specificity(a.ParameterType(openA, i), b.ParameterType(openB, i));
            if (compared > 0)
            {
                return false;
            }

            any |= compared < 0;
        }

        return any;
    }

    /// <summary>Negative when the first is more specific: a type parameter is less specific than anything
    /// else.</summary>
    private static int Specificity(Type a, Type b)
    {
        if (a.IsGenericParameter != b.IsGenericParameter)
        {
            return a.IsGenericParameter ? 1 : -1;
        }

        if (a.IsArray && b.IsArray)
        {
            return Specificity(a.GetElementType()!, b.GetElementType()!);
        }

        if (!a.IsGenericType || !b.IsGenericType)
        {
            return 0;
        }

        var left = a.GetGenericArguments();
        var right = b.GetGenericArguments();
        if (left.Length != right.Length)
        {
            return 0;
        }

        var compared = left.Zip(right, Specificity).ToList();
        return compared.Exists(c => c < 0) && !compared.Exists(c => c > 0) ? -1
            : compared.Exists(c => c > 0) && !compared.Exists(c => c < 0) ? 1 : 0;
    }

    /// <summary>Negative when the conversion to the first type is better, positive when to the
    /// second.</summary>
    private int CompareConversions(BoundExpression value, Type a, Type b)
    {
        if (TypeFacts.Same(a, b) || value is BoundOutVariable or BoundDiscard)
        {
            return 0;
        }

        if (value is UnboundLambda lambda)
        {
            return CompareLambdas(lambda, a, b);
        }

        if (value is BoundCollection collection)
        {
            return CompareCollections(collection, a, b);
        }

        var exactA = ExactlyMatches(value, a);
        var exactB = ExactlyMatches(value, b);
        if (exactA != exactB)
        {
            return exactA ? -1 : 1;
        }

        if (value is BoundMethodGroup group && a.IsDelegate() && b.IsDelegate())
        {
            return CompareTargets(a, b);
        }

        return CompareTargets(a, b);
    }

    private static bool ExactlyMatches(BoundExpression value, Type target) =>
        value is BoundTuple tuple && TupleNames.IsTuple(target)
            && TupleNames.Elements(target) is { } elements && elements.Count == tuple.Elements.Count
            ? tuple.Elements.Zip(elements).All(p => ExactlyMatches(p.First, p.Second))
            : !value.Type.IsUntyped() && TypeFacts.Same(value.Type, target);

    private int CompareTargets(Type a, Type b)
    {
        // A string or array beats the spans it converts to; the values are the same.
        if (a.IsByRefLike != b.IsByRefLike)
        {
            return a.IsByRefLike ? 1 : -1;
        }

        var ab = Conversions.HasImplicit(a, b);
        var ba = Conversions.HasImplicit(b, a);
        if (ab != ba)
        {
            return ab ? -1 : 1;
        }

        if (a.TaskResult() is { } ra && b.TaskResult() is { } rb && ra != typeof(void) && rb != typeof(void))
        {
            return CompareTargets(ra, rb);
        }

        var na = a.StripNullable();
        var nb = b.StripNullable();
        return na.IsSignedIntegral() && nb.IsUnsignedIntegral() ? -1 : na.IsUnsignedIntegral()
            && nb.IsSignedIntegral() ? 1
            : 0;
    }

    private int CompareLambdas(UnboundLambda lambda, Type a, Type b)
    {
        var da = DelegateTarget(a);
        var db = DelegateTarget(b);
        if (da is null || db is null)
        {
            return da is null && db is null ? CompareTargets(a, b) : da is null ? 1 : -1;
        }

        var sa = Signature.ForDelegate(da);
        var sb = Signature.ForDelegate(db);
        if (sa.Parameters.Count != sb.Parameters.Count
            || !sa.Parameters.AllPairs(sb.Parameters, (p, q) => TypeFacts.Same(p.Type, q.Type)))
        {
            return lambda.ExplicitTypes is null ? 0 : CompareTargets(a, b);
        }

        var ra = sa.ReturnType;
        var rb = sb.ReturnType;
        if (ra == rb)
        {
            return 0;
        }

        if (rb == typeof(void))
        {
            return -1;
        }

        if (ra == typeof(void))
        {
            return 1;
        }

        var inferred = InferLambdaReturn(lambda, [.. sa.Parameters.Select(p => p.Type)]);
        if (inferred is not null)
        {
            var exactA = TypeFacts.Same(inferred, ra);
            var exactB = TypeFacts.Same(inferred, rb);
            if (exactA != exactB)
            {
                return exactA ? -1 : 1;
            }
        }

        return CompareTargets(ra, rb);
    }

    private int CompareCollections(BoundCollection collection, Type a, Type b)
    {
        var ea = CollectionTargets.ElementType(a);
        var eb = CollectionTargets.ElementType(b);
        if (ea is null || eb is null || TypeFacts.Same(ea, eb))
        {
            var spanA = CollectionTargets.IsSpan(a);
            var spanB = CollectionTargets.IsSpan(b);
            return spanA && spanB ? a.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>) ? -1 : 1
                : spanA != spanB && (spanA ? b : a) is { IsArray: true } or { IsInterface: true } ? spanA
                    ? -1 : 1
                : CompareTargets(a, b);
        }

        var better = 0;
        foreach (var (value, isSpread) in collection.Elements)
        {
            var one = isSpread ? 0 : CompareConversions(value, ea, eb);
            if (one != 0 && better != 0 && Math.Sign(one) != Math.Sign(better))
            {
                return 0;
            }

            better = one != 0 ? one : better;
        }

        return better;
    }

    /// <summary>The delegate type a lambda becomes; null when the target is none.</summary>
    private static Type? DelegateTarget(Type type) => type.IsDelegate() ? type
        : type.IsGenericType
            && type.GetGenericTypeDefinition() == typeof(System.Linq.Expressions.Expression<>)
            ? type.GetGenericArguments()[0] : null;
}
