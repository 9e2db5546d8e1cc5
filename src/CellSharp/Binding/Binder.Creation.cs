using System.Collections;
using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Object creation and initialisers (C# spec 12.8.17).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindCreation(ObjectCreationSyntax syntax)
    {
        if (syntax.Type is null)
        {
            return new BoundTargetNew(syntax);
        }

        var type = BindType(syntax.Type);
        if (type.IsError())
        {
            DeclareOuts(BindArguments(syntax.Arguments));
            return new BoundBad(syntax.Span);
        }

        return Create(type, syntax);
    }

    private BoundExpression Create(Type type, ObjectCreationSyntax syntax)
    {
        if (syntax.Initializer is { } braces)
        {
            _probe?.Objects.TryAdd(braces.Span, type);
        }

        var arguments = BindArguments(syntax.Arguments);
        var span = syntax.Span;
        var created = Construct(type, arguments, span, syntax.Type?.Span ?? span);
        if (created.HasError || syntax.Initializer is null)
        {
            if (!created.HasError)
            {
                CheckRequired(type, created, null, span);
            }

            return created;
        }

        CheckRequired(type, created, syntax.Initializer, syntax.Type?.Span ?? span);
        var effects = new List<BoundExpression>();
        var held = Store(created, effects);
        return Initialise(held, syntax.Initializer, effects) ? Sequence(span, effects, held)
            : new BoundBad(span);
    }

    private void CheckRequired(Type type, BoundExpression created, InitializerSyntax? initializer,
        TextSpan span)
    {
        if (!type.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), true)
            || (created is BoundNew { Constructor: { } c }
                && c.IsDefined(typeof(System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute), false)))
        {
            return;
        }

        var given = initializer?.Elements.OfType<AssignmentSyntax>()
            .Select(a => (a.Target as IdentifierNameSyntax)?.Identifier.Text).ToList() ?? [];
        foreach (var member in type.GetMembers()
            .Where(m => m.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), true)
            && m is PropertyInfo or FieldInfo && !given.Contains(m.Name)))
        {
            Error("CS9035", span,
                $"Required member '{TypeText.Of(type)}.{member.Name}' must be set in the object initializer "
                + $"or "
                + "attribute constructor.");
        }
    }

    private BoundExpression Construct(Type type, IReadOnlyList<Argument> arguments, TextSpan span,
        TextSpan nameSpan)
    {
        if (type.IsDelegate())
        {
            return arguments is [{ Value: var only }] ? only.HasError ? new BoundBad(span) : ConvertTo(
                only is BoundMethodGroup or UnboundLambda || !only.Type.IsDelegate()
                    || only.Type == type ? only
                    : new BoundDelegateRewrap(span, only, type), type)
                        : Bad("CS0149", span, "Method name expected");
        }

        if (type.IsAbstract || type.IsInterface)
        {
            DeclareOuts(arguments);
            return type is { IsAbstract: true, IsSealed: true }
                ? Bad("CS0712", span, $"Cannot create an instance of the static class '{TypeText.Of(type)}'")
                : Bad("CS0144", span,
                    $"Cannot create an instance of the abstract type or interface '{TypeText.Of(type)}'");
        }

        if (type.IsGenericParameter)
        {
            const GenericParameterAttributes creatable =
                GenericParameterAttributes.DefaultConstructorConstraint
                | GenericParameterAttributes.NotNullableValueTypeConstraint;
            DeclareOuts(arguments);
            return (type.GenericParameterAttributes & creatable) == 0
                ? Bad("CS0304", span, $"Cannot create an instance of the variable type '{type.Name}' because "
                    + "it does not have the new() constraint")
                : arguments.Count > 0 ? Bad("CS0417", span, $"'{type.Name}': cannot provide arguments when "
                    + "creating an instance of a variable type")
                : new BoundDefault(span, type);
        }

        var real = TupleNames.Shallow(type);
        if (real.IsValueType && arguments.Count == 0 && real.GetConstructor([]) is null)
        {
            return new BoundDefault(span, type);
        }

        var constructors = real.GetConstructors(
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(c => MemberLookup.IsAccessible(c, Function.ContainingType)).ToList();
        SeeCall(span, constructors.Select(Signature.For), null);
        if (arguments.Any(a => a.Value.HasError))
        {
            DeclareOuts(arguments);
            return new BoundBad(span);
        }

        if (constructors.Count == 0 && _catalog.IsCellType(real)
            && real.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance) is [var hidden, ..])
        {
            return Bad("CS0122", nameSpan,
                $"'{Signature.For(hidden)}' is inaccessible due to its protection level");
        }

        var (best, applicable, failed) = Resolve(constructors.Select(Signature.For), arguments, []);
        if (best is null)
        {
            return applicable.Count > 1
                ? Bad("CS0121", nameSpan,
                    "The call is ambiguous between the following methods or properties: "
                    + $"'{applicable[0].Signature}' and '{applicable[1].Signature}'")
                : CallError(failed, arguments, span, nameSpan, TypeText.Of(type), isDelegate: false,
                    isConstructor: true);
        }

        var constructor = (ConstructorInfo)best.Signature.Method!;
        _probe?.Chosen.TryAdd(nameSpan, best.Signature);
        if (!Allowed(constructor, nameSpan))
        {
            return new BoundBad(span);
        }

        var (effects, values) = CompleteArguments(best, arguments, span);
        return Sequence(span, effects, new BoundNew(span, constructor, values, type)
        {
            Passing = PassingOf(best),
        });
    }

    /// <summary>Fills an object held in a variable; false when something was reported.</summary>
    private bool Initialise(BoundExpression held, InitializerSyntax syntax, List<BoundExpression> effects)
    {
        var ok = true;
        _probe?.Objects.TryAdd(syntax.Span, held.Type);
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in syntax.Elements)
        {
            if (element is AssignmentSyntax { Target: IdentifierNameSyntax { Identifier: var name } }
                && syntax.Kind == InitializerKind.Object && !given.Add(name.Text))
            {
                Error("CS1912", name.Span, $"Duplicate member initialization '{name.Text}'");
                ok = false;
            }

            var one = syntax.Kind == InitializerKind.Object ? InitialiseMember(held, element, effects)
                : AddElement(held, element, syntax.Span);
            ok &= one?.HasError != true;
            if (one is not null)
            {
                effects.Add(one);
            }
        }

        return ok;
    }

    private BoundExpression? InitialiseMember(BoundExpression held, ExpressionSyntax element,
        List<BoundExpression> effects)
    {
        if (element is not AssignmentSyntax { Compound: null } assignment)
        {
            return Bad("CS0747", element.Span, "Invalid initializer member declarator");
        }

        BoundExpression target;
        if (assignment.Target is ImplicitElementAccessSyntax index)
        {
            target = BindElementAccess(held, index.Arguments, index.Span);
            target = target.HasError ? target : Twice(target, effects);
        }
        else if (assignment.Target is IdentifierNameSyntax name)
        {
            target = FindMember(held, held.Type, name.Identifier.Text, [], name.Span, name.Span,
                invoked: false)
                ?? Bad("CS0117", name.Span,
                    $"'{TypeText.Of(held.Type)}' does not contain a definition for '{name.Identifier.Text}'",
                    NearestName.Hint(name.Identifier.Text, MemberLookup.Names(held.Type)));
            if (target is BoundProperty p)
            {
                target = new BoundProperty(p.Span, p.Receiver, p.Property, p.Arguments,
                    p.Type)
                { Initialising = true };
            }
        }
        else
        {
            return Bad("CS0747", element.Span, "Invalid initializer member declarator");
        }

        if (assignment.Target is IdentifierNameSyntax seen && _probe?.IsAt(seen.Identifier) == true)
        {
            See(held, target);
        }

        if (target.HasError)
        {
            BindValueOrVoid(assignment.Value);
            return target;
        }

        if (assignment.Value is InitializerSyntax nested)
        {
            var inner = target.Type.IsValueType ? target : Once(target, effects);
            return Initialise(inner, nested, effects) ? null : new BoundBad(element.Span);
        }

        if (!CheckAssignable(target))
        {
            return new BoundBad(element.Span);
        }

        var value = BindTo(assignment.Value, target.Type);
        return value.HasError ? value : new BoundAssign(element.Span, target, value);
    }

    private BoundExpression AddElement(BoundExpression held, ExpressionSyntax element, TextSpan span)
    {
        if (!typeof(IEnumerable).IsAssignableFrom(TupleNames.Erase(held.Type)))
        {
            return Bad("CS1922", span,
                $"Cannot initialize type '{TypeText.Of(held.Type)}' with a collection initializer because "
                + $"it does not "
                + "implement 'System.Collections.IEnumerable'");
        }

        var arguments = element is InitializerSyntax
        {
            Kind: InitializerKind.ElementArguments
            or InitializerKind.Array
        } several
            ? several.Elements.Select(e => Plain(BindValueOrVoid(e))).ToList()
                : [Plain(BindValueOrVoid(element))];
        BoundExpression? call = null;
        var problems = Apart(() => call = AddCall(held, arguments, element.Span));
        Report(problems.Select(d => d.Code != "CS1503" ? d : d with
        {
            Code = "CS1950",
            Message =
                $"The best overloaded Add method for the collection initializer has some invalid arguments "
                + $"({d.Message})",
        }));
        return call!;
    }

    private static Argument Plain(BoundExpression value) => new(value, null, RefKind.None, value.Span);

    private BoundExpression AddCall(BoundExpression held, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        var group = FindMember(held, held.Type, "Add", [], span, span, invoked: true) as BoundMethodGroup
            ?? ExtensionGroup(held, "Add", [], span, span);
        return group is null
            ? Bad("CS1061", span,
                $"'{TypeText.Of(held.Type)}' does not contain a definition for 'Add' and no accessible "
                + $"extension method "
                + $"'Add' accepting a first argument of type '{TypeText.Of(held.Type)}' could be found (are "
                    + $"you missing a using "
                + "directive or an assembly reference?)")
            : CallGroup(group, arguments, span, span);
    }

    private BoundExpression ConvertTargetTyped(BoundExpression value, Type to)
    {
        switch (value)
        {
            case BoundTargetNew create:
                var type = to.StripNullable();
                var made = Create(type, create.Syntax);
                return type == to || made.HasError ? made
                    : new BoundConversion(value.Span, made, new(ConversionKind.Nullable), to);
            case BoundUntypedConditional c:
                return new BoundConditional(c.Span, c.Test, ConvertTo(c.WhenTrue, to),
                    ConvertTo(c.WhenFalse, to), to);
            case BoundUntypedSwitch s:
                return MakeSwitch(s, to);
            default:
                var collection = (BoundCollection)value;
                var made2 = MakeCollection(collection.Span, collection.Elements, to.StripNullable());
                return to.IsNullable() && !made2.HasError
                    ? new BoundConversion(value.Span, made2, new(ConversionKind.Nullable), to) : made2;
        }
    }
}
