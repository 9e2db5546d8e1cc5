using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Interpolated strings (C# spec 12.8.3).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindInterpolated(InterpolatedStringSyntax syntax)
    {
        var parts = new List<BoundInterpolationPart>();
        var failed = false;
        foreach (var part in syntax.Parts)
        {
            if (part is InterpolatedTextSyntax text)
            {
                parts.Add(new BoundInterpolationPart(text.Value, null, null, null));
                continue;
            }

            var hole = (InterpolationSyntax)part;
            var value = BindHole(hole.Expression);
            int? alignment = null;
            if (hole.Alignment is not null)
            {
                var width = BindTo(hole.Alignment, typeof(int));
                if (!width.HasError && !width.IsConstant)
                {
                    width = Bad("CS0150", hole.Alignment.Span, "A constant value is expected");
                }

                failed |= width.HasError;
                alignment = width.HasError ? 0 : (int)width.Constant!;
            }

            failed |= value.HasError;
            parts.Add(new BoundInterpolationPart(null, value, alignment, hole.Format));
        }

        return failed ? new BoundBad(syntax.Span) : new BoundInterpolated(syntax.Span, parts);
    }

    private BoundExpression BindHole(ExpressionSyntax syntax)
    {
        var value = Natural(BindValueOrVoid(syntax));
        if (value.HasError)
        {
            return value;
        }

        if (value is Inference.UnboundLambda lambda)
        {
            return LambdaError(lambda, typeof(object), isHole: true);
        }

        if (value.Type == typeof(void) || value.Type.IsUntyped())
        {
            return value is BoundConstant { Constant: null } ? ConvertTo(value, typeof(object))
                : value.Type == typeof(void) ? Bad("CS8209", value.Span,
                    "A value of type 'void' may not be assigned.")
                : ConvertTo(value, typeof(object));
        }

        if (value.Type.IsByRefLike)
        {
            return Inference.CollectionTargets.IsSpan(value.Type)
                ? new BoundCall(value.Span, value, value.Type.GetMethod("ToString", [])!, [], typeof(string))
                : ConvertTo(value, typeof(object));
        }

        return value;
    }

    private static BoundExpression MakeFormattable(BoundInterpolated value, Type to)
    {
        var format = new System.Text.StringBuilder();
        var arguments = new List<BoundExpression>();
        foreach (var part in value.Parts)
        {
            if (part.Text is { } text)
            {
                format.Append(text.Replace("{", "{{", StringComparison.Ordinal)
                    .Replace("}", "}}", StringComparison.Ordinal));
                continue;
            }

            format.Append('{').Append(arguments.Count);
            if (part.Alignment is { } width)
            {
                format.Append(',').Append(width);
            }

            if (part.Format is { } shape)
            {
                format.Append(':').Append(shape);
            }

            format.Append('}');
            arguments.Add(part.Value!.Type.IsValueType
                ? new BoundConversion(value.Span, part.Value, new(ConversionKind.Boxing), typeof(object))
                    : part.Value);
        }

        var create = typeof(FormattableStringFactory)
            .GetMethod("Create", [typeof(string), typeof(object[])])!;
        BoundExpression made = new BoundCall(value.Span, null, create,
            [Constant(value.Span, format.ToString()),
                new BoundArrayInit(value.Span, typeof(object), arguments)], typeof(FormattableString));
        return to == typeof(FormattableString) ? made
            : new BoundConversion(value.Span, made, new(ConversionKind.Reference), to);
    }

    /// <summary>A handler built in a variable, part by part, to be passed by reference.</summary>
    private BoundExpression MakeHandler(BoundInterpolated text, Parameter parameter, Candidate best,
        BoundExpression?[] values, BoundExpression? receiver, List<BoundExpression> effects)
    {
        var span = text.Span;
        var type = parameter.Type;
        var named =
            parameter.Info?.GetCustomAttribute<InterpolatedStringHandlerArgumentAttribute>()?.Arguments ?? [];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = values[i] is { IsConstant: false } and not BoundLocal ? Store(values[i]!, effects)
                : values[i];
        }

        var given = new List<BoundExpression>
        {
            Constant(span, text.Parts.Sum(p => p.Text?.Length ?? 0)),
                Constant(span, text.Parts.Count(p => p.Value is not null)),
        };
        foreach (var name in named)
        {
            var at = IndexOfParameter(best.Signature.Parameters, name);
            if ((name.Length == 0 ? receiver : at < 0 ? null : values[at]) is { } value)
            {
                given.Add(value);
            }
        }

        var constructor = Array.Find(type.GetConstructors(), c => c.GetParameters().Length == given.Count
            && !c.GetParameters()[^1].IsOut);
        if (constructor is null)
        {
            return Refuse("CELL1068", span, $"The string handler '{TypeText.Of(type)}'",
                "pass a string variable");
        }

        var parameters = constructor.GetParameters();
        var held = Store(new BoundNew(span, constructor,
            [.. given.Select((g, i) => ConvertTo(g, parameters[i].ParameterType))], type), effects);
        foreach (var part in text.Parts)
        {
            effects.Add(AppendPart(held, part, span));
        }

        return held;
    }

    private BoundExpression AppendPart(BoundExpression held, BoundInterpolationPart part, TextSpan span)
    {
        var method = part.Text is null ? "AppendFormatted" : "AppendLiteral";
        var arguments = new List<Argument>
        {
            Plain(part.Text is { } text ? Constant(span, text) : part.Value!),
        };
        if (part.Alignment is { } width)
        {
            arguments.Add(new Argument(Constant(span, width), "alignment", RefKind.None, span));
        }

        if (part.Format is { } format)
        {
            arguments.Add(new Argument(Constant(span, format), "format", RefKind.None, span));
        }

        return FindMember(held, held.Type, method, [], span, span, invoked: true) is BoundMethodGroup group
            ? CallGroup(group, arguments, span, span) : new BoundBad(span);
    }
}
