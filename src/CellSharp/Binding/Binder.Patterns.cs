using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Patterns, lowered to tests of a stored value (C# spec 11).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindIs(IsPatternSyntax syntax)
    {
        var value = BindNatural(syntax.Expression);
        if (value.HasError)
        {
            return Failed(syntax.Pattern, syntax.Span);
        }

        if (value.Type.IsUntyped())
        {
            if (value is BoundConstant { Constant: null } && syntax.Pattern is not TypePatternSyntax)
            {
                value = ConvertTo(value, typeof(object));
            }
            else if (value is BoundDefaultLiteral)
            {
                return Bad("CS8716", syntax.Expression.Span,
                    "There is no target type for the default literal.");
            }
            else
            {
                return Bad("CS8117", syntax.Expression.Span,
                    $"Invalid operand for pattern match; value required, but found '{OperandText(value)}'.");
            }
        }

        var effects = new List<BoundExpression>();
        var held = value is BoundLocal { Local.Box: null } ? value : Store(value, effects);
        var test = PlainTypeTest(syntax.Pattern, held) ?? Test(syntax.Pattern, held).Test;
        return test.HasError ? test : Sequence(syntax.Span, effects, test);
    }

    /// <summary>The old form of <c>is</c>: a type alone is never an error, it merely holds never.</summary>
    private BoundExpression? PlainTypeTest(PatternSyntax syntax, BoundExpression input)
    {
        var type = syntax switch
        {
            TypePatternSyntax t => BindType(t.Type),
            NamePatternSyntax n =>
                (TryBindTypeOrNamespace(n.Name, report: false) as BoundTypeExpression)?.Referred,
            _ => null,
        };
        if (type is null && syntax is NamePatternSyntax { Name: IdentifierNameSyntax unknown }
            && Apart(() => BindName(unknown)).Exists(d => d.Code == "CS0103"))
        {
            TypeNotFound(unknown);
            return new BoundBad(syntax.Span);
        }

        if (type is null || type.IsError())
        {
            return type is null ? null : new BoundBad(syntax.Span);
        }

        var core = type.StripNullable();
        var conversion = Conversions.Explicit(input.Type, core);
        return conversion.Exists && conversion.Kind
            is not (ConversionKind.UserDefined or ConversionKind.Numeric or ConversionKind.Enum)
            && !(conversion.Kind == ConversionKind.Nullable && input.Type.StripNullable() != core)
            ? TestType(core, input, syntax.Span).Test : Constant(syntax.Span, false);
    }

    /// <summary>Binds a pattern against nothing, so that its variables exist.</summary>
    private BoundBad Failed(PatternSyntax pattern, TextSpan span)
    {
        Apart(() => Test(pattern, new BoundLocal(span, _scope.Temporary(typeof(object)))));
        return new BoundBad(span);
    }

    private static BoundConstant True(TextSpan span) => new(span, true, typeof(bool));

    private static BoundExpression Both(BoundExpression a, BoundExpression b) => a.HasError ? a : b.HasError
        ? b
        : a is BoundConstant { Constant: true } ? b : b is BoundConstant { Constant: true } ? a
        : new BoundBinary(a.Span, Operation.AndAlso, a, b, null, typeof(bool), false);

    /// <summary>The test of a pattern, and the input as it is known to be when the test holds.</summary>
    private (BoundExpression Test, BoundExpression Narrowed) Test(PatternSyntax syntax, BoundExpression input)
    {
        EnsureDepth(syntax.Span);
        switch (syntax)
        {
            case DiscardPatternSyntax:
                return (True(syntax.Span), input);
            case ParenthesizedPatternSyntax p:
                return Test(p.Pattern, input);
            case ConstantPatternSyntax c:
                return (TestConstant(BindValueOrVoid(c.Expression), input, c.Span), input);
            case TypePatternSyntax t:
                return TestType(BindType(t.Type), input, t.Span);
            case NamePatternSyntax n:
                return TestName(n, input);
            case DeclarationPatternSyntax d:
                return TestDeclaration(d, input);
            case VarPatternSyntax v:
                return (TestVar(v.Designation, input), input);
            case RelationalPatternSyntax r:
                return TestRelational(r, input);
            case NotPatternSyntax n:
                var (inner, _) = Test(n.Pattern, input);
                return (inner.HasError ? inner : inner is BoundConstant { Constant: bool b }
                    ? Constant(n.Span, !b)
                    : new BoundUnary(n.Span, Operation.Not, inner, null, typeof(bool), false), input);
            case BinaryPatternSyntax { IsAnd: true } and:
                var (left, narrowed) = Test(and.Left, input);
                var (right, further) = Test(and.Right, narrowed);
                return (Both(left, right), further);
            case BinaryPatternSyntax or:
                var (a, _) = Test(or.Left, input);
                var (z, _) = Test(or.Right, input);
                return (a.HasError ? a : z.HasError ? z : a is BoundConstant { Constant: true } ? a
                    : new BoundBinary(or.Span, Operation.OrElse, a, z, null, typeof(bool), false), input);
            case RecursivePatternSyntax recursive:
                return TestRecursive(recursive, input);
            case ListPatternSyntax list:
                return TestList(list, input);
            default:
                return (Bad("CS8980", syntax.Span, "Slice patterns may not be used here."), input);
        }
    }

    private (BoundExpression, BoundExpression) TestName(NamePatternSyntax syntax, BoundExpression input)
    {
        // A variable or constant of that name wins only where no type has it.
        var found = TryBindTypeOrNamespace(syntax.Name, report: false);
        if (found is BoundTypeExpression type)
        {
            return TestType(type.Referred, input, syntax.Span);
        }

        return found is BoundBad ? (found, input)
            : (TestConstant(BindValueOrVoid(syntax.Name), input, syntax.Span), input);
    }

    private BoundExpression TestConstant(BoundExpression value, BoundExpression input, TextSpan span)
    {
        if (value.HasError)
        {
            return value;
        }

        if (value is BoundConstant { Constant: null } && value.Type.IsUntyped())
        {
            return !input.Type.CanBeNull()
                ? Bad("CS0037", span,
                $"Cannot convert null to '{TypeText.Of(input.Type)}' because it is a non-nullable value type")
                : new BoundUnary(span, Operation.Not, HasValue(input), null, typeof(bool), false);
        }

        if (!value.IsConstant && value is not BoundDefaultLiteral)
        {
            return Bad("CS9135", span, $"A constant value of type '{TypeText.Of(input.Type)}' is expected");
        }

        var target = input.Type.StripNullable();
        if (ClassifyImplicit(value, target)
            is
            {
                IsImplicit: true, Kind: not ConversionKind.Boxing and not ConversionKind.UserDefined
            and not ConversionKind.Reference
            })
        {
            var constant = ConvertTo(value, target);
            if (constant.HasError)
            {
                return constant;
            }

            if (Inference.CollectionTargets.IsSpan(target))
            {
                return Bad("CELL1067", span, "A constant pattern on a span is not supported in cells",
                    "call ToString() first");
            }

            BoundExpression equal = constant.Constant is double.NaN or float.NaN
                ? new BoundCall(span, ValueOf(input), target.GetMethod("Equals", [target])!, [constant],
                    typeof(bool))
                : BinaryOperation(Operation.Equal, ValueOf(input), constant, span, span);
            return input.Type.IsNullable() ? Both(HasValue(input), equal) : equal;
        }

        if (value.Type.IsUntyped())
        {
            return ConversionError(value, input.Type);
        }

        if (Inference.CollectionTargets.IsSpan(target) && value.Type == typeof(string))
        {
            return new BoundBinary(span, Operation.Equal,
                new BoundCall(span, input, target.GetMethod("ToString", [])!, [], typeof(string)),
                value, typeof(string).GetMethod("op_Equality"), typeof(bool), false);
        }

        if (!Conversions.Explicit(input.Type, value.Type).Exists || input.Type.IsValueType)
        {
            return Bad("CS0029", span,
                $"Cannot implicitly convert type '{TypeText.Of(value.Type)}' to '{TypeText.Of(input.Type)}'");
        }

        // A wider input matches when it holds the very type and value.
        var boxed = new BoundConversion(span, value,
            new(value.Type.IsValueType ? ConversionKind.Boxing : ConversionKind.Reference), typeof(object));
        var held = input.Type == typeof(object) ? input
            : new BoundConversion(span, input, new(ConversionKind.Reference), typeof(object));
        return new BoundCall(span, null, typeof(object)
            .GetMethod("Equals", [typeof(object), typeof(object)])!, [held, boxed], typeof(bool));
    }

    /// <summary>Gives a name to the input; always true.</summary>
    private BoundExpression TestVar(DesignationSyntax? designation, BoundExpression input)
    {
        switch (designation)
        {
            case VariableDesignationSyntax v:
                var local = Declare(_scope, new LocalSymbol(v.Name.Text, input.Type)
                {
                    Owner = _scope.IsSession ? null : Function,
                }, v.Name.Span);
                return input.HasError || local.Type.IsError() ? True(v.Span) : new BoundSequence(v.Span, [],
                    [new BoundAssign(v.Span, new BoundLocal(v.Span, local), input)], True(v.Span));
            case ParenthesizedDesignationSyntax p:
                var effects = new List<BoundExpression>();
                BoundExpression test = input.Type.CanBeNull() ? HasValue(input) : True(p.Span);
                var items = TakeApart(ValueOf(input), p.Designations.Length, effects, p.Span);
                if (items is null)
                {
                    return new BoundBad(p.Span);
                }

                BoundExpression all = True(p.Span);
                for (var i = 0; i < items.Count; i++)
                {
                    all = Both(all, TestVar(p.Designations[i], items[i]));
                }

                return Both(test, Sequence(p.Span, effects, all));
            default:
                return True(designation?.Span ?? input.Span);
        }
    }
}
