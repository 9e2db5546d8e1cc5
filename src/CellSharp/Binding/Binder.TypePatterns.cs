using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Patterns that test a type or compare (C# spec 11.2.2, 11.2.3).</summary>
internal sealed partial class Binder
{
    private (BoundExpression Test, BoundExpression Narrowed) TestType(Type type, BoundExpression input,
        TextSpan span)
    {
        if (type.IsError())
        {
            return (new BoundBad(span), input);
        }

        if (type.IsNullable())
        {
            return (
                Bad("CS8116", span,
                $"It is not legal to use nullable type '{TypeText.Of(type)}' in a pattern; use the "
                + $"underlying type "
                + $"'{TypeText.Of(type.StripNullable())}' instead."), input);
        }

        var conversion = Conversions.Explicit(input.Type, type);
        if (!conversion.Exists || conversion.Kind == ConversionKind.UserDefined
            || (conversion.Kind is ConversionKind.Numeric
            or ConversionKind.Enum) || (conversion.Kind == ConversionKind.Nullable
                && input.Type.StripNullable() != type))
        {
            if (Function.IsInstance)
            {
                return (Constant(span, false), new BoundDefault(span, type));
            }

            return (
                Bad("CS8121", span,
                $"An expression of type '{TypeText.Of(input.Type)}' cannot be handled by a pattern of type "
                + $"'{TypeText.Of(type)}'."), input);
        }

        if (TypeFacts.Same(input.Type, type) && type.IsValueType)
        {
            return (True(span), input);
        }

        if (input.Type.IsNullable() && TypeFacts.Same(input.Type.StripNullable(), type))
        {
            return (HasValue(input), ValueOf(input));
        }

        if (Conversions.StandardImplicit(input.Type, type)
            .Kind is ConversionKind.Identity or ConversionKind.Reference && !input.Type.IsValueType)
        {
            return (HasValue(input), Convert(input, type, Conversions.StandardImplicit(input.Type, type)));
        }

        return (new BoundTypeIs(span, input, type), Convert(input, type, conversion));
    }

    private (BoundExpression, BoundExpression) TestDeclaration(DeclarationPatternSyntax syntax,
        BoundExpression input)
    {
        var (test, narrowed) = TestType(BindType(syntax.Type), input, syntax.Type.Span);
        if (test.HasError)
        {
            TestVar(syntax.Designation, new BoundLocal(syntax.Span,
                _scope.Temporary(BindTypeQuietly(syntax.Type))));
            return (test, input);
        }

        return (Both(test, TestVar(syntax.Designation, narrowed)), narrowed);
    }

    private Type BindTypeQuietly(TypeSyntax syntax)
    {
        var type = typeof(Erroneous);
        Apart(() => type = BindType(syntax));
        return type;
    }

    private (BoundExpression, BoundExpression) TestRelational(RelationalPatternSyntax syntax,
        BoundExpression input)
    {
        var value = BindNatural(syntax.Expression);
        if (value.HasError)
        {
            return (value, input);
        }

        if (!value.IsConstant)
        {
            return (Bad("CS9135", syntax.Expression.Span,
                $"A constant value of type '{TypeText.Of(input.Type)}' is expected"), input);
        }

        var target = input.Type.StripNullable();
        if (target == typeof(string) || target == typeof(bool) || TupleNames.IsTuple(target))
        {
            return (Bad("CS8781", syntax.Span,
                $"Relational patterns may not be used for a value of type '{TypeText.Of(input.Type)}'."),
                input);
        }

        BoundExpression test;
        var narrowed = ValueOf(input);
        if (input.Type.IsValueType && !ClassifyImplicit(value, target).IsImplicit)
        {
            return (ConversionError(value, target), input);
        }

        if (ClassifyImplicit(value, target)
            is { IsImplicit: true, Kind: not ConversionKind.Boxing and not ConversionKind.Reference })
        {
            value = ConvertTo(value, target);
            test = input.Type.IsNullable() ? HasValue(input) : True(syntax.Span);
        }
        else
        {
            (test, narrowed) = TestType(value.Type, input, syntax.Span);
        }

        return test.HasError ? (test, input)
            : (Both(test, BinaryOperation(OperationOf(syntax.Operator), narrowed, value, syntax.Span,
                syntax.Span)), narrowed);
    }
}
