using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Assignments of every kind (C# spec 12.21, 12.7, 12.8.16).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindAssignment(AssignmentSyntax syntax)
    {
        if (syntax.Compound is null && syntax.Target is TupleSyntax
            or DeclarationExpressionSyntax { Designation: ParenthesizedDesignationSyntax })
        {
            return BindDeconstruction(syntax);
        }

        if (syntax.Target is ConditionalAccessSyntax conditional)
        {
            return BindConditionalAssignment(conditional, syntax);
        }

        var target = BindAny(syntax.Target);
        if (target is BoundDiscard)
        {
            var dropped = BindNatural(syntax.Value);
            return dropped.HasError ? dropped : dropped.Type.IsUntyped()
                ? Bad("CS8183", syntax.Span, "Cannot infer the type of implicitly-typed discard.") : dropped;
        }

        if (target.HasError || !CheckAssignable(target))
        {
            BindValueOrVoid(syntax.Value);
            return new BoundBad(syntax.Span);
        }

        if (syntax.Compound == BinaryOperator.Coalesce)
        {
            return CoalesceAssign(target, BindValueOrVoid(syntax.Value), syntax.Span);
        }

        if (syntax.Compound is { } compound)
        {
            return CompoundAssign(OperationOf(compound), target, BindValueOrVoid(syntax.Value), syntax.Span,
                syntax.OperatorSpan);
        }

        if (target is BoundEvent e)
        {
            return EventField(e, syntax.Span) is { } field
                ? new BoundAssign(syntax.Span, field, BindTo(syntax.Value, field.Type))
                : Bad("CS0079", syntax.Target.Span,
                    $"The event '{TypeText.Of(e.Event.DeclaringType!)}.{e.Event.Name}' can only appear on "
                    + "the left hand side of += or -=");
        }

        var value = BindTo(syntax.Value, target.Type);
        WarnOfSelfAssignment(target, value, syntax.Span);
        return value.HasError ? value : Assign(syntax.Span, target, value);
    }

    /// <summary><c>a?.b = c</c>: <c>c</c> is computed only where <c>a</c> is not null.</summary>
    private BoundExpression BindConditionalAssignment(ConditionalAccessSyntax target,
        AssignmentSyntax syntax) =>
        BindConditionalAccess(new ConditionalAccessSyntax(syntax.Span, target.Receiver, new AssignmentSyntax(
            syntax.Span, target.WhenNotNull, syntax.Compound, syntax.Value, syntax.OperatorSpan)));

    private BoundField? EventField(BoundEvent e, TextSpan span) => Function.ContainingType is { } own
        && e.Event.DeclaringType == own
            && own.GetField(e.Event.Name, (System.Reflection.BindingFlags)(
            -1) & ~System.Reflection.BindingFlags.IgnoreCase) is { } field
        ? new BoundField(span, e.Receiver, field, field.FieldType) : null;

    private static BoundExpression Assign(TextSpan span, BoundExpression target, BoundExpression value) =>
        target is BoundIndirect indirect
            ? new BoundSequence(span, [], indirect.Effects, Assign(span, indirect.Place, value))
            : new BoundAssign(span, target, value);

    private BoundExpression CompoundAssign(Operation op, BoundExpression target, BoundExpression value,
        TextSpan span, TextSpan opSpan)
    {
        if (target is BoundEvent e)
        {
            return EventAssign(op, e, value, span);
        }

        if (value.HasError)
        {
            return value;
        }

        var effects = new List<BoundExpression>();
        target = Twice(target, effects);
        var result = BinaryOperation(op, target, value, span, opSpan);
        if (result.HasError)
        {
            return result;
        }

        return Sequence(span, effects,
            new BoundAssign(span, target, CompoundResult(result, target.Type, value, op)));
    }

    /// <summary>The result back in the target's type: implicit, or explicit where the operand itself would
    /// fit.</summary>
    private BoundExpression CompoundResult(BoundExpression result, Type type, BoundExpression value,
        Operation op)
    {
        if (ClassifyImplicit(result, type).IsImplicit)
        {
            return ConvertTo(result, type);
        }

        var isShift = op is Operation.LeftShift or Operation.RightShift or Operation.UnsignedRightShift;
        return Conversions.Explicit(result.Type, type).Exists
            && (isShift || ClassifyImplicit(value, type).IsImplicit)
            ? Convert(result, type, Conversions.Explicit(result.Type, type))
            : ConversionError(result, type);
    }

    private BoundExpression EventAssign(Operation op, BoundEvent e, BoundExpression value, TextSpan span)
    {
        if (op is not (Operation.Add or Operation.Subtract))
        {
            return Bad("CS0079", span,
                $"The event '{e.Event.Name}' can only appear on the left hand side of += or -=");
        }

        var handler = ConvertTo(value, e.Type);
        var method = op == Operation.Add ? e.Event.AddMethod! : e.Event.RemoveMethod!;
        return handler.HasError || !Allowed(e.Event, span) ? new BoundBad(span)
            : new BoundCall(span, e.Receiver, method, [handler], typeof(void));
    }

    private BoundExpression CoalesceAssign(BoundExpression target, BoundExpression value, TextSpan span)
    {
        if (value.HasError)
        {
            return value;
        }

        if (!target.Type.CanBeNull())
        {
            return Bad("CS0019", span,
                $"Operator '??=' cannot be applied to operands of type '{OperandText(target)}' and "
                + $"'{OperandText(value)}'");
        }

        var effects = new List<BoundExpression>();
        target = Twice(target, effects);
        var inner = target.Type.StripNullable();
        if (target.Type.IsNullable() && ClassifyImplicit(value, inner).IsImplicit)
        {
            var held = Store(ConvertTo(value, inner), []);
            var assign = new BoundAssign(span, target,
                new BoundConversion(span, held, new(ConversionKind.Nullable), target.Type));
            var store = new BoundAssign(span, held, ConvertTo(value, inner));
            return Sequence(span, effects, new BoundConditional(
                span, HasValue(target), ValueOf(target), new BoundSequence(span, [], [store, assign], held),
                    inner));
        }

        var converted = ConvertTo(value, target.Type);
        return converted.HasError ? converted : Sequence(span, effects, new BoundConditional(
            span, HasValue(target), target, new BoundAssign(span, target, converted), target.Type));
    }

    /// <summary>A place that can be read and then written: its receiver and indices are computed
    /// once.</summary>
    private BoundExpression Twice(BoundExpression target, List<BoundExpression> effects)
    {
        switch (target)
        {
            case BoundIndirect indirect:
                effects.AddRange(indirect.Effects);
                return Twice(indirect.Place, effects);
            case BoundField { Receiver: { } receiver } field:
                return new BoundField(field.Span, receiver.Type.IsValueType ? Twice(receiver, effects)
                    : Once(receiver, effects),
                    field.Field, field.Type);
            case BoundProperty property:
                return new BoundProperty(property.Span, property.Receiver is { } r
                    ? r.Type.IsValueType ? Twice(r, effects) : r is BoundBase ? r : Once(r, effects)
                        : null, property.Property,
                    [.. property.Arguments.Select(a => Once(a, effects))], property.Type)
                {
                    Initialising = property.Initialising,
                    IsBaseCall = property.IsBaseCall,
                };
            case BoundElement element:
                return new BoundElement(element.Span, Once(element.Array, effects),
                    [.. element.Indices.Select(i => Once(i, effects))]);
            case BoundSpanElement s:
                return new BoundSpanElement(s.Span, Once(s.Receiver, effects), Once(s.Index, effects),
                    s.Type);
            default:
                return target;
        }
    }

    private BoundExpression BindIncrement(UnarySyntax syntax)
    {
        var target = BindAny(syntax.Operand);
        if (!target.HasError && target is not (BoundLocal or BoundField or BoundProperty or BoundElement
            or BoundSpanElement or BoundIndirect or BoundEvent or BoundThis or BoundTypeExpression
            or BoundNamespace))
        {
            return Bad("CS1059", syntax.Operand.Span,
                "The operand of an increment or decrement operator must be a variable, property or indexer");
        }

        if (target.HasError || !CheckAssignable(target))
        {
            return new BoundBad(syntax.Span);
        }

        var isPrefix = syntax.Operator is UnaryOperator.PreIncrement or UnaryOperator.PreDecrement;
        var op = syntax.Operator is UnaryOperator.PreIncrement or UnaryOperator.PostIncrement
            ? Operation.Increment : Operation.Decrement;
        var effects = new List<BoundExpression>();
        target = Twice(target, effects);
        if (isPrefix)
        {
            var stepped = Step(op, target, syntax.Span);
            return stepped.HasError ? stepped
                : Sequence(syntax.Span, effects, new BoundAssign(syntax.Span, target, stepped));
        }

        var before = Store(target, effects);
        var next = Step(op, before, syntax.Span);
        if (next.HasError)
        {
            return next;
        }

        effects.Add(new BoundAssign(syntax.Span, target, next));
        return new BoundSequence(syntax.Span, [], effects, before);
    }

    private BoundExpression Step(Operation op, BoundExpression value, TextSpan span)
    {
        var core = value.Type.StripNullable();
        if (OperatorsOf(core, OperatorNames.Method(op)) is { Length: > 0 } methods)
        {
            return ConvertTo(new BoundCall(span, null, methods[0], [value], methods[0].ReturnType),
                value.Type);
        }

        if (!core.IsNumeric() && !core.IsEnum)
        {
            return Bad("CS0023", span,
                $"Operator '{OperatorNames.Symbol(op)}' cannot be applied to operand of type "
                + $"'{OperandText(value)}'");
        }

        var one = BinaryOperation(op == Operation.Increment ? Operation.Add
            : Operation.Subtract, value, Constant(span, 1), span, span);
        return one.HasError ? one : Convert(one, value.Type, Conversions.Explicit(one.Type, value.Type));
    }
}
