using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Expressions by kind (C# spec 12).</summary>
internal sealed partial class Binder
{
    private void EnsureDepth(TextSpan span)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack() || _depth > 4000)
        {
            throw new BindingTooDeepException(span);
        }
    }

    /// <summary>Binds to anything: a value, a type, a namespace, something still untyped.</summary>
    private BoundExpression BindAny(ExpressionSyntax syntax)
    {
        EnsureDepth(syntax.Span);
        if (_probe?.Step() == false)
        {
            throw new BindingTooDeepException(syntax.Span);
        }

        _depth++;
        try
        {
            return BindCore(syntax);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>Binds to a value that may still need a target type; a type or namespace is an
    /// error.</summary>
    private BoundExpression BindValueOrVoid(ExpressionSyntax syntax)
    {
        var value = BindAny(syntax);
        return value is BoundTypeExpression or BoundNamespace or BoundEvent ? Natural(value)
            : Readable(value);
    }

    /// <summary>The value, unless there is none to read.</summary>
    private BoundExpression Readable(BoundExpression value) =>
        value is BoundProperty { Property: { GetMethod: null } unreadable }
                ? Bad("CS0154", value.Span, "The property or indexer "
                    + $"'{TypeText.Of(unreadable.DeclaringType!)}.{unreadable.Name}' cannot be used in this "
                    + "context because it lacks the get accessor")
            : value is BoundDiscard { Declared: null }
                ? Bad("CS0103", value.Span, "The name '_' does not exist in the current context")
            : value;

    /// <summary>Binds and converts to a type, reporting what does not fit.</summary>
    private BoundExpression BindTo(ExpressionSyntax syntax, Type type) => syntax is InitializerSyntax braces
        && type.IsArray
        ? BindArrayBraces(braces, type) : ConvertTo(BindValueOrVoid(syntax), type);

    /// <summary>Binds to a value with a type of its own.</summary>
    private BoundExpression BindNatural(ExpressionSyntax syntax)
    {
        var value = NoCommonType(Natural(BindValueOrVoid(syntax)));
        if (value.Type == typeof(void))
        {
            return Bad("CS8209", value.Span, "A value of type 'void' may not be assigned.");
        }

        return value;
    }

    private BoundExpression BindCore(ExpressionSyntax syntax)
    {
        switch (syntax)
        {
            case LiteralSyntax literal:
                return BindLiteral(literal);
            case ParenthesizedSyntax p:
                return BindAny(p.Expression);
            case QualifiedNameSyntax or AliasQualifiedNameSyntax:
                return TryBindTypeOrNamespace((NameSyntax)syntax, report: true)
                    ?? BindQualifiedValue((NameSyntax)syntax);
            case SimpleNameSyntax name:
                return BindName(name);
            case TypeSyntax type:
                var bound = BindType(type);
                return bound.IsError() ? new BoundBad(type.Span) : new BoundTypeExpression(type.Span, bound);
            case MemberAccessSyntax member:
                return BindMemberAccess(member);
            case InvocationSyntax call:
                return BindInvocation(call);
            case ElementAccessSyntax element:
                var accessed = BindAny(element.Receiver);
                return accessed is BoundTypeExpression && element.Receiver is ParenthesizedSyntax
                    ? CastOfCollection(accessed, element)
                    : BindElementAccess(accessed, element.Arguments, element.Span);
            case ConditionalAccessSyntax conditional:
                return BindConditionalAccess(conditional);
            case MemberBindingSyntax binding:
                return BindMemberBinding(binding, invoked: false);
            case ElementBindingSyntax element:
                return BindElementAccess(_conditionalReceiver!, element.Arguments, element.Span);
            case InterpolatedStringSyntax text:
                return BindInterpolated(text);
            case LambdaSyntax lambda:
                return BindLambda(lambda);
            case ObjectCreationSyntax creation:
                return BindCreation(creation);
            case AnonymousObjectSyntax anonymous:
                return BindAnonymous(anonymous);
            case ArrayCreationSyntax array:
                return BindArrayCreation(array);
            case CollectionSyntax collection:
                return BindCollection(collection);
            case TupleSyntax tuple:
                return BindTuple(tuple);
            case AssignmentSyntax assignment:
                return BindAssignment(assignment);
            case UnarySyntax unary:
                return BindUnary(unary);
            case BinarySyntax binary:
                return BindBinary(binary);
            case ConditionalSyntax conditional:
                return BindConditional(conditional);
            case CastSyntax cast:
                return BindCast(cast);
            case AsSyntax @as:
                return BindAs(@as);
            case IsPatternSyntax @is:
                return BindIs(@is);
            case SwitchExpressionSyntax @switch:
                return BindSwitchExpression(@switch);
            case QuerySyntax query:
                return BindQuery(query);
            default:
                return BindOther(syntax);
        }
    }

    private BoundExpression BindOther(ExpressionSyntax syntax)
    {
        switch (syntax)
        {
            case RangeScopeSyntax scope:
                return BindRangeScope(scope);
            case RangeSyntax range:
                return BindRange(range);
            case WithSyntax with:
                return BindWith(with);
            case ThrowExpressionSyntax @throw:
                return new BoundThrow(@throw.Span, BindTo(@throw.Expression, typeof(Exception)),
                    typeof(Untyped));
            case DefaultSyntax { Type: null }:
                return new BoundDefaultLiteral(syntax.Span);
            case DefaultSyntax { Type: { } type }:
                var of = BindType(type);
                return of.IsError() ? new BoundBad(syntax.Span) : new BoundDefault(syntax.Span, of);
            case TypeOfSyntax typeOf:
                var operand = BindType(typeOf.Type, allowVoid: true);
                return operand.IsError() ? new BoundBad(syntax.Span) : new BoundTypeOf(syntax.Span, operand);
            case SizeOfSyntax size:
                return BindSizeOf(size);
            case NameOfSyntax nameOf:
                return BindNameOf(nameOf);
            case CheckedSyntax c:
                return InScope(new Scope(_scope, Function) { IsChecked = c.IsChecked }, () =>
                    Hoisted(BindAny(c.Expression)));
            case AwaitSyntax await:
                return BindAwait(await);
            case ThisSyntax when Function.ContainingType is null && InStaticFunction():
                return Bad("CS0026", syntax.Span,
                    "Keyword 'this' is not valid in a static property, static method, or static field "
                    + "initializer");
            case ThisSyntax when Function.ContainingType is null:
                return Bad("CS0027", syntax.Span, "Keyword 'this' is not available in the current context");
            case ThisSyntax:
                return ThisFor(syntax.Span);
            case FieldSyntax:
                return Function.Member?.BackingField is { } backing
                    ? BackingField(Function.ContainingType!, backing, syntax.Span)
                    : BindName(new IdentifierNameSyntax(syntax.Span, new Identifier("field", syntax.Span)));
            case BaseSyntax:
                return Function.This is { } self
                    ? new BoundBase(syntax.Span, self, self.Type.BaseType ?? typeof(object))
                    : Bad(Function.ContainingType is null ? "CS1512"
                        : "CS1511", syntax.Span, "Keyword 'base' is not available in the current context");
            case DeclarationExpressionSyntax d:
                return Bad("CS8185", d.Span, "A declaration is not allowed in this context.");
            case RefExpressionSyntax r:
                return Refuse("CELL1063", r.Span, "A ref expression here",
                    "use an index or a property instead");
            case MissingExpressionSyntax or StackAllocSyntax:
                return new BoundBad(syntax.Span);
            case InitializerSyntax braces:
                return Bad("CS0622", braces.Span,
                    "Can only use array initializer expressions to assign to array types. Try using a "
                    + "new expression instead.");
            default:
                return Refuse("CELL1060", syntax.Span, $"This kind of expression ({syntax.GetType().Name})",
                    "write it another way");
        }
    }

    private bool InStaticFunction()
    {
        var f = Function;
        while (f is { IsStatic: false })
        {
            f = f.Parent;
        }

        return f is not null;
    }

    /// <summary>Moves variables declared in a helper scope to the enclosing one.</summary>
    private BoundExpression Hoisted(BoundExpression value)
    {
        var inner = _scope;
        foreach (var local in inner.Declared)
        {
            if (local.Name.Length > 0)
            {
                inner.Parent!.Add(local);
            }
            else
            {
                inner.Parent!.Declared.Add(local);
            }
        }

        return value;
    }

    private BoundExpression BindTuple(TupleSyntax syntax)
    {
        var elements = syntax.Elements.Select(e => BindValueOrVoid(e.Expression)).ToList();
        var names = syntax.Elements.Select((e, i) => e.Name?.Text ?? InferredName(e.Expression)).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            // An inferred name that occurs twice, or is a member of every tuple, is none.
            if (syntax.Elements[i].Name is null && (names.Count(n => n == names[i]) > 1
                || names[i]?.StartsWith("Item", StringComparison.Ordinal) == true
                    || names[i] is "Rest" or "ToString"))
            {
                names[i] = null;
            }
        }

        foreach (var e in syntax.Elements.Where((e, i) => e.Name is { } n
            && syntax.Elements.Take(i).Any(o => o.Name?.Text == n.Text)))
        {
            return Bad("CS8127", e.Span, "Tuple element names must be unique.");
        }

        if (elements.Exists(e => e.HasError))
        {
            return new BoundBad(syntax.Span);
        }

        var natural = elements.Select(e => e is BoundTuple ? e.Type : Natural(e).Type).ToList();
        var type = natural.Exists(t => t.IsUntyped() || t == typeof(void)) ? typeof(Untyped)
            : TupleNames.Make(natural, names);
        return new BoundTuple(syntax.Span, elements, names, type);
    }

    private BoundExpression BindConditional(ConditionalSyntax syntax)
    {
        if (syntax is { WhenTrue: RefExpressionSyntax a1, WhenFalse: RefExpressionSyntax b1 })
        {
            return BindRefConditional(syntax, a1, b1);
        }

        var test = BindCondition(syntax.Condition);
        var whenTrue = BindValueOrVoid(syntax.WhenTrue);
        var whenFalse = BindValueOrVoid(syntax.WhenFalse);
        if (test.HasError || whenTrue.HasError || whenFalse.HasError)
        {
            return new BoundBad(syntax.Span);
        }

        var original = new BoundUntypedConditional(syntax.Span, test, whenTrue, whenFalse);
        var a = whenTrue is BoundTuple ? whenTrue.Type : Natural(whenTrue).Type;
        var b = whenFalse is BoundTuple ? whenFalse.Type : Natural(whenFalse).Type;
        var type = CommonOfTwo(whenTrue, a, whenFalse, b);
        if (type is null)
        {
            return a == typeof(void) || b == typeof(void) || (!a.IsUntyped() && !b.IsUntyped()
                && Conversions.HasImplicit(a, b) && Conversions.HasImplicit(b, a))
                ? Bad("CS0173", syntax.Span,
                    "Type of conditional expression cannot be determined because there is no implicit "
                    + $"conversion between '{TypeText.Of(a)}' and '{TypeText.Of(b)}'") : original;
        }

        return new BoundConditional(syntax.Span, test, ConvertTo(whenTrue, type), ConvertTo(whenFalse, type),
            type);
    }

    private Type? CommonOfTwo(BoundExpression left, Type a, BoundExpression right, Type b)
    {
        if (a == typeof(void) || b == typeof(void))
        {
            return null;
        }

        if (!a.IsUntyped() && !b.IsUntyped() && TypeFacts.Same(a, b))
        {
            return a == b ? a : TupleNames.Erase(a);
        }

        var toA = !a.IsUntyped() && ClassifyImplicit(right, a).IsImplicit;
        var toB = !b.IsUntyped() && ClassifyImplicit(left, b).IsImplicit;
        if (toA && toB && left.IsConstant != right.IsConstant)
        {
            // A constant that fits both ways goes to the other side's type.
            return Conversions.HasImplicit(a, b) ? b : a;
        }

        return toA == toB ? toA && toB && Conversions.HasImplicit(a, b) != Conversions.HasImplicit(b, a)
            ? Conversions.HasImplicit(a, b) ? b : a : null : toA ? a : b;
    }
}
