using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Ref locals, ref returns and ref conditionals (C# spec 9.7). A ref local is another name for its
/// place; a reference that leaves a function is an object that reads and writes the place.</summary>
internal sealed partial class Binder
{
    private BoundStatement BindRefLocal(LocalDeclarationSyntax syntax, RefTypeSyntax written)
    {
        if (_scope.IsSession)
        {
            Refuse("CELL1063", syntax.Span, "A ref local at the top level",
                "declare it in a block or method");
            foreach (var variable in syntax.Variables)
            {
                _scope.Add(new LocalSymbol(variable.Name.Text, typeof(Erroneous)), storage: false);
            }

            return Empty(syntax.Span);
        }

        var type = written.Type is IdentifierNameSyntax { IsVar: true } ? null : BindType(written.Type);
        var effects = new List<BoundExpression>();
        foreach (var variable in syntax.Variables)
        {
            _scope.Pending.Remove(variable.Name.Text);
            var place = variable.Initializer switch
            {
                null => Bad("CS8174", variable.Name.Span,
                    "A declaration of a by-reference variable must have an initializer"),
                RefExpressionSyntax referred => BindPlace(referred, effects),
                _ => Bad("CS8172", variable.Span, "Cannot initialize a by-reference variable with a value"),
            };
            if (!place.HasError && type is not null && !type.IsError() && !TypeFacts.Same(place.Type, type))
            {
                place = Bad("CS8173", variable.Initializer!.Span,
                    $"The expression must be of type '{TypeText.Of(type)}' because it is being assigned by "
                    + "reference");
            }

            DeclareAlias(_scope, variable.Name, place, written.IsReadOnly);
        }

        return new BoundBlock(syntax.Span, [],
            [.. effects.Select(e => new BoundExpressionStatement(syntax.Span, e))]);
    }

    /// <summary>Another name for a place.</summary>
    private void DeclareAlias(Scope scope, Identifier name, BoundExpression place, bool isReadOnly)
    {
        var local = new LocalSymbol(name.Text, place.Type)
        {
            Owner = Function,
            Alias = isReadOnly && !place.HasError ? new BoundNatural(place, place) : place,
        };
        Declare(scope, local, name.Span);
        scope.Declared.Remove(local);
    }

    /// <summary>A place to refer to: what it depends on is computed now, and that it exists is
    /// checked.</summary>
    private BoundExpression BindPlace(RefExpressionSyntax syntax, List<BoundExpression> effects)
    {
        var value = BindAny(syntax.Expression);
        if (value.HasError)
        {
            return value;
        }

        if (!IsPlace(value))
        {
            return Bad("CS1510", syntax.Expression.Span, "A ref or out value must be an assignable variable");
        }

        if (!CheckAssignable(value))
        {
            return new BoundBad(syntax.Span);
        }

        var place = Fixed(value, effects);
        if (place is BoundElement or BoundSpanElement or BoundField)
        {
            Store(place, effects);
        }

        return place;
    }

    /// <summary>The same place with everything it depends on kept in variables of its own: later changes of
    /// an index or a receiver do not move it.</summary>
    private BoundExpression Fixed(BoundExpression place, List<BoundExpression> effects)
    {
        BoundExpression Keep(BoundExpression value) => value.IsConstant ? value : Store(value, effects);
        switch (place)
        {
            case BoundIndirect indirect:
                effects.AddRange(indirect.Effects);
                return Fixed(indirect.Place, effects);
            case BoundElement element:
                return new BoundElement(element.Span, Keep(element.Array), [.. element.Indices.Select(Keep)]);
            case BoundSpanElement span:
                return new BoundSpanElement(span.Span, Keep(span.Receiver), Keep(span.Index), span.Type);
            case BoundField { Receiver: { } receiver } field:
                return new BoundField(field.Span, receiver.Type.IsValueType ? Fixed(receiver, effects)
                    : Keep(receiver), field.Field, field.Type);
            case BoundProperty property when IsCellRef(property):
                return Dereference(Keep(property.Receiver!));
            default:
                return place;
        }
    }

    private static bool IsPlace(BoundExpression value) => value
        is BoundLocal or BoundField or BoundElement or BoundSpanElement
        || value is BoundIndirect { Place: var place } && IsPlace(place) || IsCellRef(value);

    /// <summary>Whether an expression is what a <see cref="CellRef{T}"/> refers to.</summary>
    private static bool IsCellRef(BoundExpression value) => value
        is BoundProperty { Receiver.Type: { IsGenericType: true } type, Property.Name: "Value" }
        && type.GetGenericTypeDefinition() == typeof(CellRef<>);

    private static BoundProperty Dereference(BoundExpression reference) => new(reference.Span, reference,
        reference.Type.GetProperty("Value")!, [], reference.Type.GetGenericArguments()[0]);

    /// <summary>An object that stands for a place, for use beyond the expression.</summary>
    private BoundExpression MakeReference(RefExpressionSyntax syntax, bool leaves)
    {
        var effects = new List<BoundExpression>();
        var place = BindPlace(syntax, effects);
        if (place.HasError)
        {
            return place;
        }

        if (IsCellRef(place))
        {
            return Sequence(syntax.Span, effects, ((BoundProperty)place).Receiver!);
        }

        if (leaves && place is BoundLocal { Local: { Box: null, Ref: RefKind.None } local })
        {
            return Bad(local.IsParameter ? "CS8166" : "CS8168", syntax.Expression.Span, local.IsParameter
                ? $"Cannot return a parameter by reference '{local.Name}' because it is not a ref parameter"
                : $"Cannot return local '{local.Name}' by reference because it is not a ref local");
        }

        if (place is BoundSpanElement || RootOf(place) is BoundLocal { Local.Ref: not RefKind.None })
        {
            return Refuse("CELL1063", syntax.Span, "A reference into a span or to a parameter, handed on",
                "pass the array or the object that holds the value");
        }

        var span = syntax.Span;
        var value = new LocalSymbol("value", place.Type) { IsParameter = true };
        var (get, set) = (typeof(Func<>).MakeGenericType(place.Type),
            typeof(Action<>).MakeGenericType(place.Type));
        var made = typeof(CellRef<>).MakeGenericType(place.Type);
        return Sequence(span, effects, new BoundNew(span, made.GetConstructors()[0],
        [
            new BoundLambda(span, "get", [], new BoundReturn(span, place), place.Type, get),
            new BoundLambda(span, "set", [value], new BoundExpressionStatement(span,
                new BoundAssign(span, place, new BoundLocal(span, value))), typeof(void), set),
        ], made));
    }

    private static BoundExpression RootOf(BoundExpression place) =>
        place is BoundField { Receiver: { Type.IsValueType: true } owner } ? RootOf(owner) : place;

    /// <summary><c>test ? ref a : ref b</c>.</summary>
    private BoundExpression BindRefConditional(ConditionalSyntax syntax, RefExpressionSyntax whenTrue,
        RefExpressionSyntax whenFalse)
    {
        var test = BindCondition(syntax.Condition);
        var a = MakeReference(whenTrue, leaves: false);
        var b = MakeReference(whenFalse, leaves: false);
        if (test.HasError || a.HasError || b.HasError)
        {
            return new BoundBad(syntax.Span);
        }

        return a.Type != b.Type
            ? Bad("CS8327", whenFalse.Expression.Span, "The expression must be of type "
                + $"'{TypeText.Of(a.Type.GetGenericArguments()[0])}' to match the alternative ref value")
            : Dereference(new BoundConditional(syntax.Span, test, a, b, a.Type));
    }

    /// <summary>What a function that returns by reference returns.</summary>
    private BoundExpression BindReferenceReturn(ExpressionSyntax syntax, Type type)
    {
        if (syntax is not RefExpressionSyntax referred)
        {
            BindValueOrVoid(syntax);
            return Bad("CS8150", syntax.Span,
                "By-value returns may only be used in methods that return by value");
        }

        var made = MakeReference(referred, leaves: true);
        return made.HasError || made.Type == type ? made : Bad("CS8151", referred.Expression.Span,
            $"The return expression must be of type '{TypeText.Of(type.GetGenericArguments()[0])}' because "
            + "this method returns by reference");
    }

    private static bool IsReference(Type? type) => type is { IsGenericType: true }
        && type.GetGenericTypeDefinition() == typeof(CellRef<>);
}
