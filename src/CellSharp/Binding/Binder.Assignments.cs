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
        if (syntax.Compound is null && syntax.Target is TupleSyntax or DeclarationExpressionSyntax { Designation: ParenthesizedDesignationSyntax })
        {
            return BindDeconstruction(syntax);
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
            return CompoundAssign(OperationOf(compound), target, BindValueOrVoid(syntax.Value), syntax.Span, syntax.OperatorSpan);
        }

        if (target is BoundEvent e)
        {
            return EventField(e, syntax.Span) is { } field
                ? new BoundAssign(syntax.Span, field, BindTo(syntax.Value, field.Type))
                : Bad("CS0079", syntax.Target.Span, $"The event '{TypeText.Of(e.Event.DeclaringType!)}.{e.Event.Name}' can only appear on "
                    + "the left hand side of += or -=");
        }

        var value = BindTo(syntax.Value, target.Type);
        return value.HasError ? value : Assign(syntax.Span, target, value);
    }

    private BoundField? EventField(BoundEvent e, TextSpan span) => Function.ContainingType is { } own
        && e.Event.DeclaringType == own && own.GetField(e.Event.Name, (System.Reflection.BindingFlags)(-1) & ~System.Reflection.BindingFlags.IgnoreCase) is { } field
        ? new BoundField(span, e.Receiver, field, field.FieldType) : null;

    private static BoundExpression Assign(TextSpan span, BoundExpression target, BoundExpression value) =>
        target is BoundIndirect indirect
            ? new BoundSequence(span, [], indirect.Effects, Assign(span, indirect.Place, value))
            : new BoundAssign(span, target, value);

    /// <summary>Whether a value can be put there; says why not.</summary>
    private bool CheckAssignable(BoundExpression target)
    {
        switch (target)
        {
            case BoundIndirect indirect:
                return CheckAssignable(indirect.Place);
            case BoundLocal { Local: { ReadOnly: not ReadOnlyKind.None } local }:
                var (code, text) = local.ReadOnly switch
                {
                    ReadOnlyKind.In => ("CS8331", $"Cannot assign to variable '{local.Name}' or use it as the right hand side of a ref "
                        + "assignment because it is a readonly variable"),
                    ReadOnlyKind.Field => ("CS0191", "A readonly field cannot be assigned to (except in a constructor or init-only setter of "
                        + "the type in which the field is defined or a variable initializer)"),
                    ReadOnlyKind.Range => ("CS1947", $"Range variable '{local.Name}' cannot be assigned to -- it is read only"),
                    _ => ("CS1656", $"Cannot assign to '{local.Name}' because it is a "
                        + (local.ReadOnly == ReadOnlyKind.ForEach ? "'foreach iteration variable'" : "'using variable'")),
                };
                Error(code, target.Span, text);
                return false;
            case BoundLocal or BoundEvent or BoundElement:
                return true;
            case BoundSpanElement s:
                if (s.Receiver.Type.GetGenericTypeDefinition() == typeof(Span<>))
                {
                    return true;
                }

                Error("CS8331", target.Span, "Cannot assign to property 'this[]' because it is a readonly variable");
                return false;
            case BoundField field:
                return CheckField(field);
            case BoundProperty property:
                return CheckProperty(property);
            default:
                Error(target is BoundThis ? "CS1604" : "CS0131", target.Span,
                    "The left-hand side of an assignment must be a variable, property or indexer");
                return false;
        }
    }

    private bool CheckField(BoundField field)
    {
        if (field.Field.IsLiteral)
        {
            Error("CS0131", field.Span, "The left-hand side of an assignment must be a variable, property or indexer");
            return false;
        }

        if (field.Field.IsInitOnly || (_catalog.IsReadOnly(field.Field) && !InConstructorOf(field.Field.DeclaringType!)))
        {
            Error("CS0191", field.Span, "A readonly field cannot be assigned to (except in a constructor or init-only setter of the type "
                + "in which the field is defined or a variable initializer)");
            return false;
        }

        return CheckContainer(field.Receiver, field.Span);
    }

    private bool InConstructorOf(Type type) => Function.Name is ".ctor" or ".cctor" && Function.ContainingType == type;

    private bool CheckContainer(BoundExpression? receiver, TextSpan span)
    {
        // A member of a struct can be set only where the struct itself is a variable.
        if (receiver is null || !receiver.Type.IsValueType || receiver is BoundThis)
        {
            return true;
        }

        if (receiver is BoundProperty or BoundCall or BoundInvoke)
        {
            Error("CS1612", span, $"Cannot modify the return value of '{_text.Slice(receiver.Span)}' because it is not a variable");
            return false;
        }

        if (receiver is BoundLocal { Local: { ReadOnly: ReadOnlyKind.ForEach or ReadOnlyKind.Using } local })
        {
            Error("CS1654", span, $"Cannot modify members of '{local.Name}' because it is a "
                + (local.ReadOnly == ReadOnlyKind.ForEach ? "'foreach iteration variable'" : "'using variable'"));
            return false;
        }

        return receiver is not BoundField f || CheckContainer(f.Receiver, span);
    }

    private bool CheckProperty(BoundProperty target)
    {
        var property = target.Property;
        var name = $"{TypeText.Of(property.DeclaringType!)}.{(target.Arguments.Count > 0 ? "this[]" : property.Name)}";
        if (property.SetMethod is not { } setter)
        {
            if (_catalog.BackingField(property) is not null && InConstructorOf(property.DeclaringType!))
            {
                return true;
            }

            Error("CS0200", target.Span, $"Property or indexer '{name}' cannot be assigned to -- it is read only");
            return false;
        }

        if (!MemberLookup.IsAccessible(setter, Function.ContainingType))
        {
            Error("CS0272", target.Span, $"The property or indexer '{name}' cannot be used in this context because the set accessor is inaccessible");
            return false;
        }

        var isInit = setter.ReturnParameter.GetRequiredCustomModifiers()
            .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
        if (isInit && !target.Initialising && !InConstructorOf(property.DeclaringType!))
        {
            Error("CS8852", target.Span, $"Init-only property or indexer '{name}' can only be assigned in an object initializer, or on "
                + "'this' or 'base' in an instance constructor or an 'init' accessor.");
            return false;
        }

        return CheckContainer(target.Receiver, target.Span);
    }

    private BoundExpression CompoundAssign(Operation op, BoundExpression target, BoundExpression value, TextSpan span, TextSpan opSpan)
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

        return Sequence(span, effects, new BoundAssign(span, target, CompoundResult(result, target.Type, value, op)));
    }

    /// <summary>The result back in the target's type: implicit, or explicit where the operand itself would fit.</summary>
    private BoundExpression CompoundResult(BoundExpression result, Type type, BoundExpression value, Operation op)
    {
        if (ClassifyImplicit(result, type).IsImplicit)
        {
            return ConvertTo(result, type);
        }

        var isShift = op is Operation.LeftShift or Operation.RightShift or Operation.UnsignedRightShift;
        return Conversions.Explicit(result.Type, type).Exists && (isShift || ClassifyImplicit(value, type).IsImplicit)
            ? Convert(result, type, Conversions.Explicit(result.Type, type))
            : ConversionError(result, type);
    }

    private BoundExpression EventAssign(Operation op, BoundEvent e, BoundExpression value, TextSpan span)
    {
        if (op is not (Operation.Add or Operation.Subtract))
        {
            return Bad("CS0079", span, $"The event '{e.Event.Name}' can only appear on the left hand side of += or -=");
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
            return Bad("CS0019", span, $"Operator '??=' cannot be applied to operands of type '{OperandText(target)}' and '{OperandText(value)}'");
        }

        var effects = new List<BoundExpression>();
        target = Twice(target, effects);
        var inner = target.Type.StripNullable();
        if (target.Type.IsNullable() && ClassifyImplicit(value, inner).IsImplicit)
        {
            var held = Store(ConvertTo(value, inner), []);
            var assign = new BoundAssign(span, target, new BoundConversion(span, held, new(ConversionKind.Nullable), target.Type));
            var store = new BoundAssign(span, held, ConvertTo(value, inner));
            return Sequence(span, effects, new BoundConditional(
                span, HasValue(target), ValueOf(target), new BoundSequence(span, [], [store, assign], held), inner));
        }

        var converted = ConvertTo(value, target.Type);
        return converted.HasError ? converted : Sequence(span, effects, new BoundConditional(
            span, HasValue(target), target, new BoundAssign(span, target, converted), target.Type));
    }

    /// <summary>A place that can be read and then written: its receiver and indices are computed once.</summary>
    private BoundExpression Twice(BoundExpression target, List<BoundExpression> effects)
    {
        switch (target)
        {
            case BoundIndirect indirect:
                effects.AddRange(indirect.Effects);
                return Twice(indirect.Place, effects);
            case BoundField { Receiver: { } receiver } field:
                return new BoundField(field.Span, receiver.Type.IsValueType ? Twice(receiver, effects) : Once(receiver, effects),
                    field.Field, field.Type);
            case BoundProperty property:
                return new BoundProperty(property.Span, property.Receiver is { } r
                    ? r.Type.IsValueType ? Twice(r, effects) : r is BoundBase ? r : Once(r, effects) : null, property.Property,
                    [.. property.Arguments.Select(a => Once(a, effects))], property.Type)
                {
                    Initialising = property.Initialising,
                    IsBaseCall = property.IsBaseCall,
                };
            case BoundElement element:
                return new BoundElement(element.Span, Once(element.Array, effects), [.. element.Indices.Select(i => Once(i, effects))]);
            case BoundSpanElement s:
                return new BoundSpanElement(s.Span, Once(s.Receiver, effects), Once(s.Index, effects), s.Type);
            default:
                return target;
        }
    }

    private BoundExpression BindIncrement(UnarySyntax syntax)
    {
        var target = BindAny(syntax.Operand);
        if (target.HasError || !CheckAssignable(target))
        {
            return new BoundBad(syntax.Span);
        }

        var isPrefix = syntax.Operator is UnaryOperator.PreIncrement or UnaryOperator.PreDecrement;
        var op = syntax.Operator is UnaryOperator.PreIncrement or UnaryOperator.PostIncrement ? Operation.Increment : Operation.Decrement;
        var effects = new List<BoundExpression>();
        target = Twice(target, effects);
        if (isPrefix)
        {
            var stepped = Step(op, target, syntax.Span);
            return stepped.HasError ? stepped : Sequence(syntax.Span, effects, new BoundAssign(syntax.Span, target, stepped));
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
            return ConvertTo(new BoundCall(span, null, methods[0], [value], methods[0].ReturnType), value.Type);
        }

        if (!core.IsNumeric() && !core.IsEnum)
        {
            return Bad("CS0023", span, $"Operator '{OperatorNames.Symbol(op)}' cannot be applied to operand of type '{OperandText(value)}'");
        }

        var one = BinaryOperation(op == Operation.Increment ? Operation.Add : Operation.Subtract, value, Constant(span, 1), span, span);
        return one.HasError ? one : Convert(one, value.Type, Conversions.Explicit(one.Type, value.Type));
    }
}
