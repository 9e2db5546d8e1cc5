using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Calls of methods, functions and delegates (C# spec 12.8.10).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindInvocation(InvocationSyntax syntax)
    {
        var callee = syntax.Callee switch
        {
            MemberAccessSyntax member => BindMemberAccess(member, invoked: true),
            MemberBindingSyntax binding => BindMemberBinding(binding, invoked: true),
            SimpleNameSyntax name => BindName(name, invoked: true),
            _ => BindAny(syntax.Callee),
        };
        var arguments = BindArguments(syntax.Arguments);
        if (callee.HasError)
        {
            DeclareOuts(arguments);
            return new BoundBad(syntax.Span);
        }

        if (callee is BoundTypeExpression { Referred: var named } && syntax.Callee is SimpleNameSyntax)
        {
            DeclareOuts(arguments);
            return Bad("CS1955", syntax.Callee.Span,
                $"Non-invocable member '{TypeText.Of(named)}' cannot be used like a method.",
                $"to make one write new {_text.Slice(syntax.Span)}");
        }

        if (callee is BoundMethodGroup group)
        {
            return CallGroup(group, arguments, syntax.Span, syntax.Arguments.Span);
        }

        callee = Natural(callee);
        if (callee.HasError)
        {
            return callee;
        }

        if (!callee.Type.IsDelegate())
        {
            DeclareOuts(arguments);
            return syntax.Callee is SimpleNameSyntax or MemberAccessSyntax && callee is not BoundMethodGroup
                ? Bad("CS1955", syntax.Callee.Span,
                    $"Non-invocable member '{_text.Slice(syntax.Callee.Span)}' cannot be used like a method.")
                : Bad("CS0149", syntax.Callee.Span, "Method name expected");
        }

        return InvokeDelegate(callee, arguments, syntax.Span);
    }

    private BoundExpression InvokeDelegate(BoundExpression target, IReadOnlyList<Argument> arguments,
        TextSpan span)
    {
        var signature = Signature.ForDelegate(target.Type);
        SeeCall(span, [signature], null);
        var (best, _, failed) = Resolve([signature], arguments, []);
        if (best is null)
        {
            return CallError(failed, arguments, span, span, signature.Name, isDelegate: true);
        }

        var (effects, values) = CompleteArguments(best, arguments, span);
        return Sequence(span, effects, new BoundInvoke(span, target, values, signature.ReturnType)
        {
            Passing = PassingOf(best),
        });
    }

    private BoundExpression CallGroup(BoundMethodGroup group, IReadOnlyList<Argument> arguments,
        TextSpan span, TextSpan listSpan)
    {
        SeeCall(span, group, arguments);
        if (arguments.Any(a => a.Value.HasError) || group.TypeArguments.Any(t => t.IsError()))
        {
            DeclareOuts(arguments);
            return BindErroneousCall(group, arguments, span);
        }

        var receiver = group.Receiver;
        var candidates = group.Candidates.Where(c => !c.IsExtensionOf(receiver)).ToList();
        var (best, applicable, failed) = Resolve(candidates, arguments, group.TypeArguments);
        if (best is not null)
        {
            return Call(best, receiver, arguments, span, group);
        }

        if (applicable.Count == 0 && receiver is not null and not BoundTypeExpression and not BoundBase
            && !receiver.Type.IsUntyped())
        {
            var extended =
                new List<Argument> { new(receiver, null, RefKind.None, receiver.Span) { IsReceiver = true } };
            extended.AddRange(arguments);
            foreach (var tier in ExtensionTiers(group.Name))
            {
                var (found, fitting, misfits) = Resolve(tier, extended, group.TypeArguments);
                if (found is not null)
                {
                    return Call(found, null, extended, span, group);
                }

                if (fitting.Count > 1)
                {
                    applicable = fitting;
                    break;
                }

                if (candidates.Count == 0)
                {
                    failed.AddRange(misfits);
                }
            }
        }

        DeclareOuts(arguments);
        if (applicable.Count > 1)
        {
            return Bad("CS0121", group.NameSpan,
                "The call is ambiguous between the following methods or properties: "
                + $"'{applicable[0].Signature}' and '{applicable[1].Signature}'");
        }

        if (candidates.Count == 0)
        {
            return ExtensionError(group, arguments, failed, span);
        }

        return CallError(failed, arguments, span, group.NameSpan, group.Name, isDelegate: false);
    }

    private static RefKind[]? PassingOf(Candidate best) =>
        best.Signature.Parameters.Any(p => p.Ref != RefKind.None)
            ? best.Signature.Parameters.Map(p => p.Ref) : null;

    /// <summary>A call whose arguments are wrong already: still typed when only one result is
    /// possible.</summary>
    private static BoundExpression BindErroneousCall(BoundMethodGroup group,
        IReadOnlyList<Argument> arguments, TextSpan span) =>
        new BoundBad(span);

    private BoundExpression Call(
        Candidate best, BoundExpression? receiver, IReadOnlyList<Argument> arguments, TextSpan span,
            BoundMethodGroup group)
    {
        var signature = best.Signature;
        _probe?.Chosen.TryAdd(group.NameSpan, signature);
        if (signature.Function is { } function)
        {
            var (before, passed) = CompleteArguments(best, arguments, span);
            var target = new BoundLocal(span, FunctionDelegate(function, signature.TypeArguments, span));
            var call = new BoundInvoke(span, target, passed, signature.ReturnType)
            {
                Passing = PassingOf(best),
            };
            return !IsReference(call.Type) ? Sequence(span, before, call)
                : before.Count == 0 ? Dereference(call)
                : new BoundIndirect(span, before, Dereference(call));
        }

        var method = (MethodInfo)signature.Method!;
        if (!Allowed(method, group.NameSpan))
        {
            DeclareOuts(arguments);
            return new BoundBad(span);
        }

        if (method.ReturnType.IsByRef || signature.ReturnType.IsPointer)
        {
            return Refuse("CELL1064", group.NameSpan, $"The ref-returning method '{method.Name}'",
                "copy to an array first");
        }

        if (receiver is BoundTypeExpression type)
        {
            if (!method.IsStatic)
            {
                return Function.Member is { IsInitialiser: true } && Function.ContainingType == type.Referred
                    ? Bad("CS0236", group.Span, "A field initializer cannot reference the non-static field, "
                        + $"method, or property '{signature}'")
                    : Bad("CS0120", group.Span,
                    $"An object reference is required for the non-static field, method, or property "
                        + $"'{signature}'");
            }

            if (method is { IsAbstract: true } or { IsVirtual: true } && type.Referred.IsInterface)
            {
                return Bad("CS8926", group.Span,
                    "A static virtual or abstract interface member can be accessed only on a type "
                    + "parameter.");
            }

            receiver = null;
        }
        else if (receiver is not null && method.IsStatic)
        {
            if (!(receiver is BoundLocal { Local: var l } && l == Function.This))
            {
                return Bad("CS0176", group.Span,
                    $"Member '{signature}' cannot be accessed with an instance reference; qualify it "
                    + "with a type name instead");
            }

            receiver = null;
        }

        if (receiver is null && !method.IsStatic)
        {
            receiver = ThisFor(span);
        }

        receiver = receiver is null ? null : Unchanged(receiver);
        var (effects, values) = CompleteArguments(best, arguments, span, ref receiver);
        var result = signature.ReturnType == typeof(object)
            && method is { Name: "GetType", DeclaringType: var o } && o == typeof(object)
            ? typeof(Type) : signature.ReturnType;
        return Sequence(span, effects,
            new BoundCall(span, receiver, method, values, result)
            {
                IsBaseCall = group.IsBaseCall,
                Passing = PassingOf(best),
            });
    }
}
