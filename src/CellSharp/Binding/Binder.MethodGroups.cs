using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Method groups as values: delegates made from methods (C# spec 10.8).</summary>
internal sealed partial class Binder
{
    private Conversion ClassifyMethodGroup(BoundMethodGroup group, Type to)
    {
        if (!to.IsDelegate())
        {
            return (to == typeof(Delegate) || to == typeof(object)) && NaturalGroupType(group) is not null
                ? new(ConversionKind.MethodGroup) : Conversion.None;
        }

        var invoke = Signature.ForDelegate(to);
        var best = ResolveGroup(group, invoke, [.. invoke.Parameters.Select(p => p.Type)]);
        if (best is null)
        {
            return Conversion.None;
        }

        var result = best.ReturnType;
        var fits = invoke.ReturnType == typeof(void) ? result == typeof(void)
            : Conversions.StandardImplicit(result, invoke.ReturnType)
                .Kind is ConversionKind.Identity or ConversionKind.Reference;
        return fits ? new(ConversionKind.MethodGroup) : Conversion.None;
    }

    private Signature? ResolveGroup(BoundMethodGroup group, Signature invoke, IReadOnlyList<Type> types)
    {
        var arguments = types.Select((t, i) => new Argument(
            new BoundTypedHole(group.Span, t), null, invoke.Parameters[i].Ref, group.Span)).ToList();
        var receiver = group.Receiver;
        var (best, _, _) = Resolve(group.Candidates.Where(c => !c.IsExtensionOf(receiver)), arguments,
            group.TypeArguments);
        if (best is null && receiver is not null and not BoundTypeExpression)
        {
            arguments.Insert(0, new Argument(receiver, null, RefKind.None, receiver.Span));
            foreach (var tier in ExtensionTiers(group.Name))
            {
                (best, _, _) = Resolve(tier, arguments, group.TypeArguments);
                if (best is not null)
                {
                    break;
                }
            }
        }

        return best is null || best.IsExpanded || best.Signature.Parameters.Count != best.Map.Length ? null
            : best.Signature;
    }

    /// <summary>The result type of the method a group resolves to for given parameter types.</summary>
    public Type? MethodGroupReturn(BoundMethodGroup group, Signature invoke, IReadOnlyList<Type> types) =>
        ResolveGroup(group, invoke, types)?.ReturnType;

    private BoundExpression MakeDelegate(BoundMethodGroup group, Type to)
    {
        var type = to.IsDelegate() ? to : NaturalGroupType(group)!;
        var invoke = Signature.ForDelegate(type);
        var signature = ResolveGroup(group, invoke, [.. invoke.Parameters.Select(p => p.Type)]);
        if (signature is null)
        {
            return Bad("CS0123", group.Span,
                $"No overload for '{group.Name}' matches delegate '{TypeText.Of(to)}'");
        }

        BoundExpression made;
        if (signature.Function is { IsExtension: true } bound
            && group.Receiver is { } on and not BoundTypeExpression)
        {
            return BindReceiver(bound, signature, on, type, group.Span);
        }

        if (signature.Function is { } function)
        {
            var source = new BoundLocal(group.Span,
                FunctionDelegate(function, signature.TypeArguments, group.Span));
            made = source.Type == type ? source : new BoundDelegateRewrap(group.Span, source, type);
        }
        else
        {
            var method = (System.Reflection.MethodInfo)signature.Method!;
            if (!Allowed(method, group.Span))
            {
                return new BoundBad(group.Span);
            }

            var receiver = group.Receiver is BoundTypeExpression
                || (method.IsStatic && !signature.IsExtension())
                ? null : group.Receiver;
            made = receiver is null && !method.IsStatic && Function.This is not null
                ? new BoundDelegate(group.Span, ThisFor(group.Span), method, type)
                : new BoundDelegate(group.Span, receiver, method, type);
        }

        return type == to ? made : new BoundConversion(group.Span, made, new(ConversionKind.Reference), to);
    }

    private static Type? NaturalGroupType(BoundMethodGroup group)
    {
        var fitting = group.Candidates.Where(c => !c.IsGeneric
            || group.TypeArguments.Length == c.TypeParameters.Length).ToList();
        if (fitting.Count != 1)
        {
            return null;
        }

        var only = fitting[0].IsGeneric ? fitting[0].Construct(group.TypeArguments) : fitting[0];
        return DelegateTypes.For([.. only.Parameters.Select(p => new Passed(p.Type, p.Ref))],
            only.ReturnType);
    }

    /// <summary>A delegate that keeps the object an extension function of a cell was named on.</summary>
    private BoundExpression BindReceiver(
        FunctionSymbol function, Signature signature, BoundExpression receiver, Type type, TextSpan span)
    {
        var effects = new List<BoundExpression>();
        var held = Store(ConvertTo(receiver, signature.Parameters[0].Type), effects);
        var parameters = signature.Parameters.Skip(1)
            .Select(p => new LocalSymbol(p.Name, p.Type) { IsParameter = true, Ref = p.Ref }).ToList();
        var target = new BoundLocal(span, FunctionDelegate(function, signature.TypeArguments, span));
        var call = new BoundInvoke(
            span, target, [held, .. parameters.Select(p => new BoundLocal(span, p))], signature.ReturnType);
        BoundStatement body = signature.ReturnType == typeof(void)
            ? new BoundExpressionStatement(span, call) : new BoundReturn(span, call);
        return Sequence(span, effects, new BoundLambda(
            span, "extension", parameters, body, Signature.ForDelegate(type).ReturnType, type));
    }
}
