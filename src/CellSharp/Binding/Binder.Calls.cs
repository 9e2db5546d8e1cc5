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
                ? Bad("CS1955", syntax.Callee.Span, $"Non-invocable member '{_text.Slice(syntax.Callee.Span)}' cannot be used like a method.")
                : Bad("CS0149", syntax.Callee.Span, "Method name expected");
        }

        return InvokeDelegate(callee, arguments, syntax.Span);
    }

    private BoundExpression InvokeDelegate(BoundExpression target, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        var signature = Signature.ForDelegate(target.Type);
        var (best, _, failed) = Resolve([signature], arguments, []);
        if (best is null)
        {
            return CallError(failed, arguments, span, span, signature.Name, isDelegate: true);
        }

        var (effects, values) = CompleteArguments(best, arguments, span);
        return Sequence(span, effects, new BoundInvoke(span, target, values, signature.ReturnType));
    }

    private List<Argument> BindArguments(ArgumentListSyntax? list)
    {
        var result = new List<Argument>();
        foreach (var a in list?.Arguments ?? [])
        {
            var value = a.Passing == ArgumentPassing.Out && a.Expression is DeclarationExpressionSyntax d
                ? BindOutDeclaration(d) : BindAny(a.Expression);
            var kind = Passing(a.Passing);
            if (kind == RefKind.None && (value is BoundTypeExpression or BoundNamespace))
            {
                value = Natural(value);
            }

            if (kind is RefKind.Ref or RefKind.Out && !value.HasError && !CheckReference(value, kind))
            {
                value = new BoundBad(value.Span);
            }

            result.Add(new Argument(value, a.Name?.Text, kind, a.Span, a.Name?.Span ?? default));
        }

        return result;
    }

    private BoundExpression BindOutDeclaration(DeclarationExpressionSyntax syntax)
    {
        var type = syntax.Type is IdentifierNameSyntax { IsVar: true } ? null : BindType(syntax.Type);
        return syntax.Designation is VariableDesignationSyntax variable
            ? new BoundOutVariable(syntax.Span, variable.Name, type, _scope) : new BoundDiscard(syntax.Span, type);
    }

    private bool CheckReference(BoundExpression value, RefKind kind)
    {
        if (value is BoundOutVariable or BoundDiscard)
        {
            return true;
        }

        if (value is BoundLocal { Local: { ReadOnly: not ReadOnlyKind.None } local })
        {
            Error("CS1657", value.Span, $"Cannot use '{local.Name}' as a ref or out value because it is a "
                + (local.ReadOnly == ReadOnlyKind.ForEach ? "'foreach iteration variable'" : "'using variable'"));
            return false;
        }

        if (value is BoundProperty)
        {
            Error("CS0206", value.Span, "A non ref-returning property or indexer may not be used as an out or ref value");
            return false;
        }

        if (value is not (BoundLocal or BoundField or BoundElement))
        {
            Error("CS1510", value.Span, "A ref or out value must be an assignable variable");
            return false;
        }

        return kind == RefKind.None || CheckAssignable(value);
    }

    /// <summary>Gives out variables of a call that failed a type, so that their later uses say nothing more.</summary>
    private static void DeclareOuts(IEnumerable<Argument> arguments)
    {
        foreach (var a in arguments)
        {
            if (a.Value is BoundOutVariable o && o.Scope.Own(o.Name.Text) is null)
            {
                o.Scope.Add(new LocalSymbol(o.Name.Text, o.Declared ?? typeof(Erroneous)) { Owner = o.Scope.Function });
            }
        }
    }

    private BoundExpression CallGroup(BoundMethodGroup group, IReadOnlyList<Argument> arguments, TextSpan span, TextSpan listSpan)
    {
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
            var extended = new List<Argument> { new(receiver, null, RefKind.None, receiver.Span) };
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
            return Bad("CS0121", group.NameSpan, "The call is ambiguous between the following methods or properties: "
                + $"'{applicable[0].Signature}' and '{applicable[1].Signature}'");
        }

        if (candidates.Count == 0)
        {
            return ExtensionError(group, arguments, failed, span);
        }

        return CallError(failed, arguments, span, group.NameSpan, group.Name, isDelegate: false);
    }

    /// <summary>A call whose arguments are wrong already: still typed when only one result is possible.</summary>
    private static BoundExpression BindErroneousCall(BoundMethodGroup group, IReadOnlyList<Argument> arguments, TextSpan span) =>
        new BoundBad(span);

    private BoundExpression Call(
        Candidate best, BoundExpression? receiver, IReadOnlyList<Argument> arguments, TextSpan span, BoundMethodGroup group)
    {
        var signature = best.Signature;
        if (signature.Function is { } function)
        {
            var (before, passed) = CompleteArguments(best, arguments, span);
            var target = new BoundLocal(span, FunctionDelegate(function, signature.TypeArguments, span));
            return Sequence(span, before, new BoundInvoke(span, target, passed, signature.ReturnType));
        }

        var method = (MethodInfo)signature.Method!;
        if (!Allowed(method, group.NameSpan))
        {
            DeclareOuts(arguments);
            return new BoundBad(span);
        }

        if (method.ReturnType.IsByRef || signature.ReturnType.IsPointer)
        {
            return Refuse("CELL1064", group.NameSpan, $"The ref-returning method '{method.Name}'", "copy to an array first");
        }

        if (receiver is BoundTypeExpression type)
        {
            if (!method.IsStatic)
            {
                return Bad("CS0120", group.Span,
                    $"An object reference is required for the non-static field, method, or property '{signature}'");
            }

            if (method is { IsAbstract: true } or { IsVirtual: true } && type.Referred.IsInterface)
            {
                return Bad("CS8926", group.Span, "A static virtual or abstract interface member can be accessed only on a type parameter.");
            }

            receiver = null;
        }
        else if (receiver is not null && method.IsStatic)
        {
            if (!(receiver is BoundLocal { Local: var l } && l == Function.This))
            {
                return Bad("CS0176", group.Span, $"Member '{signature}' cannot be accessed with an instance reference; qualify it "
                    + "with a type name instead");
            }

            receiver = null;
        }

        if (receiver is null && !method.IsStatic)
        {
            receiver = ThisFor(span);
        }

        var (effects, values) = CompleteArguments(best, arguments, span, ref receiver);
        var result = signature.ReturnType == typeof(object) && method is { Name: "GetType", DeclaringType: var o } && o == typeof(object)
            ? typeof(Type) : signature.ReturnType;
        return Sequence(span, effects, new BoundCall(span, receiver, method, values, result) { IsBaseCall = group.IsBaseCall });
    }

    private (List<BoundExpression> Effects, List<BoundExpression> Values) CompleteArguments(
        Candidate best, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        BoundExpression? none = null;
        return CompleteArguments(best, arguments, span, ref none);
    }

    /// <summary>Arguments in parameter order, with defaults and the params collection; evaluated in written order.</summary>
    private (List<BoundExpression> Effects, List<BoundExpression> Values) CompleteArguments(
        Candidate best, IReadOnlyList<Argument> arguments, TextSpan span, ref BoundExpression? receiver)
    {
        var effects = new List<BoundExpression>();
        var parameters = best.Signature.Parameters;
        var values = new BoundExpression?[parameters.Count];
        var rest = new List<BoundExpression>();
        var outOfOrder = false;
        for (var i = 1; i < best.Map.Length; i++)
        {
            outOfOrder |= best.Map[i] < best.Map[i - 1];
        }

        if (outOfOrder && receiver is { } r and not BoundTypeExpression && !r.Type.IsValueType)
        {
            receiver = Once(r, effects);
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            var index = best.Map[i];
            var parameter = parameters[index];
            var value = Pass(arguments[i], best.ParameterType(i), parameter, best.Conversions[i]);
            if (outOfOrder && arguments[i].Ref == RefKind.None && !value.IsConstant)
            {
                value = Store(value, effects);
            }

            if (best.IsExpanded && parameter.IsParams)
            {
                rest.Add(value);
            }
            else
            {
                values[index] = value;
            }
        }

        for (var p = 0; p < values.Length; p++)
        {
            values[p] ??= best.IsExpanded && parameters[p].IsParams
                ? ParamsCollection(span, parameters[p], rest) : DefaultArgument(parameters[p], best, arguments, span);
        }

        return (effects, [.. values.OfType<BoundExpression>()]);
    }

    private BoundExpression ParamsCollection(TextSpan span, Parameter parameter, List<BoundExpression> rest)
    {
        var element = CollectionTargets.ElementType(parameter.Type)!;
        var array = new BoundArrayInit(span, element, rest);
        if (parameter.Type.IsArray)
        {
            return array;
        }

        return CollectionTargets.IsSpan(parameter.Type)
            ? ConvertTo(array, parameter.Type)
            : MakeCollection(span, [.. rest.Select(v => (v, false))], parameter.Type);
    }

    private BoundExpression Pass(Argument argument, Type target, Parameter parameter, Conversion conversion)
    {
        if (argument.Value is BoundOutVariable variable)
        {
            var local = new LocalSymbol(variable.Name.Text, variable.Declared ?? target) { Owner = variable.Scope.Function };
            return new BoundLocal(variable.Span, Declare(variable.Scope, local, variable.Name.Span));
        }

        if (argument.Value is BoundDiscard)
        {
            return new BoundLocal(argument.Span, _scope.Temporary(target));
        }

        if (argument.Ref != RefKind.None)
        {
            return argument.Value;
        }

        var value = Convert(argument.Value, target, conversion);
        return parameter.Ref == RefKind.In && value is BoundConstant or BoundDefault ? value : value;
    }

    private BoundExpression DefaultArgument(Parameter parameter, Candidate best, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        if (parameter.Info is { } info)
        {
            if (info.GetCustomAttribute<CallerArgumentExpressionAttribute>() is { } caller)
            {
                for (var i = 0; i < arguments.Count; i++)
                {
                    if (best.Signature.Parameters[best.Map[i]].Name == caller.ParameterName)
                    {
                        return Constant(span, _text.Slice(arguments[i].Span));
                    }
                }
            }

            if (info.IsDefined(typeof(CallerLineNumberAttribute), false))
            {
                return Constant(span, _text.PositionOf(span.Start).Line);
            }

            if (info.IsDefined(typeof(CallerMemberNameAttribute), false) || info.IsDefined(typeof(CallerFilePathAttribute), false))
            {
                return Constant(span, "");
            }
        }

        var type = parameter.Type;
        if (parameter.Default is null or Missing || parameter.Default is DBNull)
        {
            return new BoundDefault(span, type);
        }

        var value = parameter.Default;
        var core = type.StripNullable();
        if (core.IsEnum && value is not Enum)
        {
            value = Enum.ToObject(core, value);
        }

        BoundExpression constant = new BoundConstant(span, value, value.GetType());
        return constant.Type == type ? constant
            : core == constant.Type ? new BoundConversion(span, constant, new(ConversionKind.Nullable), type)
            : ConvertTo(constant, type);
    }
}
