using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Arguments: written order, defaults and params (C# spec 12.6.2).</summary>
internal sealed partial class Binder
{
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
            ? new BoundOutVariable(syntax.Span, variable.Name, type, _scope)
                : new BoundDiscard(syntax.Span, type);
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
                + (local.ReadOnly == ReadOnlyKind.ForEach ? "'foreach iteration variable'"
                    : "'using variable'"));
            return false;
        }

        if (value is BoundProperty)
        {
            Error("CS0206", value.Span,
                "A non ref-returning property or indexer may not be used as an out or ref value");
            return false;
        }

        if (value is not (BoundLocal or BoundField or BoundElement))
        {
            Error("CS1510", value.Span, "A ref or out value must be an assignable variable");
            return false;
        }

        return kind == RefKind.None || CheckAssignable(value);
    }

    /// <summary>Gives out variables of a call that failed a type, so that their later uses say nothing
    /// more.</summary>
    private static void DeclareOuts(IEnumerable<Argument> arguments)
    {
        foreach (var a in arguments)
        {
            if (a.Value is BoundOutVariable o && o.Scope.Own(o.Name.Text) is null)
            {
                o.Scope.Add(new LocalSymbol(o.Name.Text, o.Declared ?? typeof(Erroneous))
                {
                    Owner =
                    o.Scope.Function
                });
            }
        }
    }

    private (List<BoundExpression> Effects, List<BoundExpression> Values) CompleteArguments(
        Candidate best, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        BoundExpression? none = null;
        return CompleteArguments(best, arguments, span, ref none);
    }

    /// <summary>Arguments in parameter order, with defaults and the params collection; evaluated in written
    /// order.</summary>
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
            if (arguments[i].Value is BoundInterpolated text && Handlers.IsHandler(parameter.Type))
            {
                values[index] = MakeHandler(text, parameter, best, values, receiver, effects);
                continue;
            }

            if (arguments[i].IsReceiver && parameter.Ref == RefKind.Ref)
            {
                values[index] = arguments[i].Value;
                continue;
            }

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
                ? ParamsCollection(span, parameters[p], rest)
                    : DefaultArgument(parameters[p], best, arguments, span);
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
            var local = new LocalSymbol(variable.Name.Text, variable.Declared
                ?? target)
            { Owner = variable.Scope.Function };
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

    private BoundExpression DefaultArgument(Parameter parameter, Candidate best,
        IReadOnlyList<Argument> arguments, TextSpan span)
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

            if (info.IsDefined(typeof(CallerMemberNameAttribute), false)
                || info.IsDefined(typeof(CallerFilePathAttribute), false))
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
