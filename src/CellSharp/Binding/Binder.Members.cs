using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Members of types and objects (C# spec 12.5, 12.8.7).</summary>
internal sealed partial class Binder
{
    /// <summary>The member, or null when the type has none of that name.</summary>
    private BoundExpression? FindMember(BoundExpression receiver, Type type, string name, Type[] arguments,
        TextSpan span,
        TextSpan nameSpan, bool invoked, bool own = false)
    {
        if (TupleNames.IsTuple(type) && receiver is not BoundTypeExpression
            && TupleMember(receiver, type, name, span) is { } item)
        {
            return item;
        }

        if (Declarations.CellTypes.IsUnfinished(type))
        {
            return FindDeclaredConstant(type, name, span);
        }

        var all = MemberLookup.Find(type, name);
        if (all.Length == 0)
        {
            return null;
        }

        var members = Array.FindAll(all, m => MemberLookup.IsAccessible(m, Function.ContainingType));
        if (members.Length == 0)
        {
            return own ? null : all[0].DeclaringType is { } d
                && (_catalog.IsCellType(d) || !_catalog.IsFramework(d))
                ? Bad("CS0122", nameSpan,
                    $"'{TypeText.Of(type)}.{name}' is inaccessible due to its protection level") : null;
        }

        var first = members[0];
        if (first is MethodInfo)
        {
            return new BoundMethodGroup(span, receiver, name,
                [.. members.OfType<MethodInfo>().Select(Signature.For)], arguments)
            {
                NameSpan = nameSpan,
                IsBaseCall = receiver is BoundBase,
            };
        }

        if (invoked && members.OfType<MethodInfo>().Any() && !MemberType(first).IsDelegate())
        {
            return new BoundMethodGroup(span, receiver, name,
                [.. members.OfType<MethodInfo>().Select(Signature.For)], arguments)
            {
                NameSpan = nameSpan,
            };
        }

        // What is called must be callable: list.Count(x => …) passes over the property.
        if (invoked && !MemberType(first).IsDelegate() && receiver is not BoundTypeExpression
            && ExtensionGroup(receiver, name, arguments, span, nameSpan) is { } extensions)
        {
            return extensions;
        }

        return arguments.Length > 0 ? null : Access(receiver, type, first, span, nameSpan);
    }

    private static Type MemberType(MemberInfo member) => member switch
    {
        PropertyInfo p => p.PropertyType,
        FieldInfo f => f.FieldType,
        EventInfo e => e.EventHandlerType!,
        _ => typeof(Untyped),
    };

    private BoundExpression Access(BoundExpression receiver, Type type, MemberInfo member, TextSpan span,
        TextSpan nameSpan)
    {
        if (!Allowed(member, nameSpan))
        {
            return new BoundBad(span);
        }

        member = _catalog.Trust.StandIn(member);
        var isStatic = member switch
        {
            FieldInfo f => f.IsStatic,
            PropertyInfo p => (p.GetMethod ?? p.SetMethod)!.IsStatic,
            EventInfo e => e.AddMethod!.IsStatic,
            _ => true,
        };
        if (isStatic && receiver is not BoundTypeExpression
            && !(receiver is BoundLocal { Local: var l } && l == Function.This))
        {
            return Bad("CS0176", span,
                $"Member '{TypeText.Of(type)}.{member.Name}' cannot be accessed with an instance reference; "
                + "qualify it with a type name instead");
        }

        if (!isStatic && receiver is BoundTypeExpression)
        {
            return Function.Member is { IsInitialiser: true } && Function.ContainingType == type
                ? Bad("CS0236", span, "A field initializer cannot reference the non-static field, method, or "
                    + $"property '{TypeText.Of(type)}.{member.Name}'")
                : Bad("CS0120", span,
                "An object reference is required for the non-static field, method, or property "
                + $"'{TypeText.Of(type)}.{member.Name}'");
        }

        var target = isStatic ? null : member is PropertyInfo ? Unchanged(receiver) : receiver;
        switch (member)
        {
            case FieldInfo field:
                return new BoundField(span, target, field, Signature.FieldType(field));
            case PropertyInfo property:
                if (property.PropertyType.IsByRef)
                {
                    return Refuse("CELL1064", nameSpan, $"The ref-returning property '{property.Name}'",
                        "copy to an array first");
                }

                return new BoundProperty(span, target, property, [], Signature.PropertyType(property))
                {
                    IsBaseCall = receiver is BoundBase,
                };
            default:
                return new BoundEvent(span, target, (EventInfo)member);
        }
    }

    private BoundExpression? TupleMember(BoundExpression receiver, Type type, string name, TextSpan span)
    {
        var names = TupleNames.Of(type);
        var elements = TupleNames.Elements(type);
        var index = names is null ? -1 : Array.IndexOf(names, name);
        if (index < 0 && name.StartsWith("Item", StringComparison.Ordinal)
            && int.TryParse(name.AsSpan(4), out var number) && number >= 1 && number <= elements.Count)
        {
            index = number - 1;
        }

        return index < 0 ? null : TupleElement(receiver, index, span);
    }

    /// <summary>One element of a tuple value; long tuples are walked through their rest.</summary>
    private static BoundField TupleElement(BoundExpression tuple, int index, TextSpan? span = null)
    {
        var at = span ?? tuple.Span;
        var type = TupleNames.Shallow(tuple.Type);
        var current = tuple;
        while (index >= 7)
        {
            var rest = type.GetField("Rest")!;
            current = new BoundField(at, current, rest, rest.FieldType);
            type = TupleNames.Shallow(rest.FieldType);
            index -= 7;
        }

        var field = type.GetField("Item" + (index + 1)
            .ToString(System.Globalization.CultureInfo.InvariantCulture))!;
        return new BoundField(at, current, field, field.FieldType);
    }

    private BoundMethodGroup? ExtensionGroup(BoundExpression receiver, string name, Type[] arguments,
        TextSpan span, TextSpan nameSpan)
    {
        foreach (var tier in ExtensionTiers(name))
        {
            if (tier.Count > 0)
            {
                return new BoundMethodGroup(span, receiver, name, [], arguments) { NameSpan = nameSpan };
            }
        }

        return null;
    }

    /// <summary>Extension methods of that name, nearest first: the cell's own, then those of the using
    /// directives.</summary>
    private IEnumerable<List<Signature>> ExtensionTiers(string name)
    {
        if (RootScope().Functions.TryGetValue(name, out var own))
        {
            yield return [.. own.Where(f => f.IsExtension).Select(f => f.Signature)];
        }

        if (_state.Functions.TryGetValue(name, out var functions))
        {
            yield return [.. functions.Where(f => f.IsExtension).Select(f => f.Signature)];
        }

        yield return [.. (_cellTypes?.Roots.Select(r => r.Runtime!) ?? []).Concat(_state.Types.Values)
            .Where(t => t is { IsAbstract: true, IsSealed: true })
            .SelectMany(t =>
                t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => m.Name == name && Signature.For(m).IsExtension()).Select(Signature.For)];

        foreach (var tier in _catalog.Extensions(name, _state.Usings))
        {
            yield return tier;
        }
    }

    private BoundBinary HasValueTest(BoundExpression value, Operation operation) =>
        new(value.Span, operation, value,
        new BoundConstant(value.Span, null, value.Type.IsValueType ? value.Type : typeof(object)), null,
            typeof(bool), false);

    /// <summary>True when a nullable or a reference is not null.</summary>
    private BoundExpression HasValue(BoundExpression value) => value.Type.IsNullable()
        ? new BoundProperty(value.Span, value, value.Type.GetProperty("HasValue")!, [], typeof(bool))
        : HasValueTest(value, Operation.NotEqual);

    /// <summary>The value inside a nullable known not to be null; any other expression as it is.</summary>
    private static BoundExpression ValueOf(BoundExpression value) => !value.Type.IsNullable() ? value
        : new BoundCall(value.Span, value, value.Type.GetMethod("GetValueOrDefault", [])!, [],
            value.Type.StripNullable());

    /// <summary>A static member that a type argument has by an interface, as in <c>T.Zero</c>.</summary>
    private BoundExpression? StaticOfInterface(BoundTypeExpression type, SimpleNameSyntax name, TextSpan span)
    {
        if (!Function.IsInstance || type.Referred.IsInterface)
        {
            return null;
        }

        foreach (var face in type.Referred.GetInterfaces())
        {
            if (face.GetProperty(name.Identifier.Text, BindingFlags.Public | BindingFlags.Static)?.GetMethod
                is { } get)
            {
                var map = type.Referred.GetInterfaceMap(face);
                var target = map.TargetMethods[Array.IndexOf(map.InterfaceMethods, get)];
                return new BoundCall(span, null, target, [], target.ReturnType);
            }
        }

        return null;
    }
}
