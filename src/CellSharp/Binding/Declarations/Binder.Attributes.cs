using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Attributes on declared types and members (C# spec 23).</summary>
internal sealed partial class Binder
{
    private void DeclareAttributes(DeclaredType type, TypeDeclarationSyntax syntax)
    {
        var target = type.IsInterface ? AttributeTargets.Interface : type.IsStruct ? AttributeTargets.Struct
            : AttributeTargets.Class;
        foreach (var attribute in BindAttributes(syntax.Attributes, target: target))
        {
            type.Builder.SetCustomAttribute(attribute);
        }
    }

    private List<CustomAttributeBuilder> BindAttributes(ImmutableArray<AttributeListSyntax> lists,
        string? onlyTarget = null, AttributeTargets target = AttributeTargets.All)
    {
        var result = new List<CustomAttributeBuilder>();
        foreach (var list in lists.Where(l => onlyTarget is null || l.Target?.Text == onlyTarget))
        {
            foreach (var attribute in list.Attributes)
            {
                if (BindAttribute(attribute, target) is { } bound
                    && list.Target is null or { Text: "property" })
                {
                    result.Add(bound);
                }
            }
        }

        return result;
    }

    private CustomAttributeBuilder? BindAttribute(AttributeSyntax syntax, AttributeTargets target)
    {
        var type = BindAttributeType(syntax.Name);
        if (type.IsError())
        {
            return null;
        }

        if (CellTypes.IsUnfinished(type))
        {
            Refuse("CELL1077", syntax.Span, "An attribute declared in the same cell",
                "declare it in an earlier cell");
            return null;
        }

        if (type.GetCustomAttributes(typeof(AttributeUsageAttribute), true) is [AttributeUsageAttribute usage,
            ..] && (usage.ValidOn & target) == 0)
        {
            Error("CS0592", syntax.Name.Span, $"Attribute '{_text.Slice(syntax.Name.Span)}' is not valid on "
                + "this declaration type. It is only valid on '"
                + usage.ValidOn.ToString().ToLowerInvariant() + "' declarations.");
            return null;
        }

        // These change what the runtime does with the code: loading, layout, calling native code.
        if (type.Namespace is "System.Runtime.InteropServices" or "System.Runtime.CompilerServices"
            or "System.Security" || type == typeof(ThreadStaticAttribute))
        {
            Refuse("CELL1077", syntax.Span, $"The attribute '{TypeText.Of(type)}'", "leave it out");
            return null;
        }

        var arguments = syntax.Arguments.Where(a => !a.IsProperty).Select(a => new Argument(
            BindValueOrVoid(a.Expression), a.Name is { } n ? n.Text : null, RefKind.None, a.Span)).ToList();
        if (arguments.Exists(a => a.Value.HasError))
        {
            return null;
        }

        var (best, _, failed) = Resolve(type.GetConstructors().Select(Signature.For), arguments, []);
        if (best is null)
        {
            CallError(failed, arguments, syntax.Span, syntax.Span, TypeText.Of(type), isDelegate: false,
                isConstructor: true);
            return null;
        }

        var (_, values) = CompleteArguments(best, arguments, syntax.Span);
        return MakeAttribute(syntax, type, (ConstructorInfo)best.Signature.Method!, values);
    }

    private Type BindAttributeType(NameSyntax name)
    {
        if (name is IdentifierNameSyntax or QualifiedNameSyntax { Right: IdentifierNameSyntax })
        {
            var last = name as IdentifierNameSyntax
                ?? (IdentifierNameSyntax)((QualifiedNameSyntax)name).Right;
            var longer = new IdentifierNameSyntax(last.Span, last.Identifier with
            {
                Text = last.Identifier.Text + "Attribute",
            });
            NameSyntax full = name is QualifiedNameSyntax q
                ? new QualifiedNameSyntax(q.Span, q.Left, longer) : longer;
            BoundExpression? found = null;
            var problems = Apart(() => found = TryBindTypeOrNamespace(full, report: false));
            if (found is BoundTypeExpression type)
            {
                return type.Referred;
            }

            Report(problems);
        }

        var bound = BindType(name);
        if (!bound.IsError() && !CellTypes.IsUnfinished(bound) && !typeof(Attribute).IsAssignableFrom(bound))
        {
            return BadType("CS0616", name.Span, $"'{TypeText.Of(bound)}' is not an attribute class");
        }

        return bound;
    }

    private CustomAttributeBuilder? MakeAttribute(AttributeSyntax syntax, Type type,
        ConstructorInfo constructor, IReadOnlyList<BoundExpression> values)
    {
        var arguments = values.Select((v, i) => AttributeValue(v,
            constructor.GetParameters()[i].ParameterType)).ToArray();
        var properties = new List<(PropertyInfo, object?)>();
        foreach (var named in syntax.Arguments.Where(a => a.IsProperty))
        {
            if (type.GetProperty(named.Name!.Value.Text) is not { } property)
            {
                Error("CS0246", named.Name.Value.Span, $"The type or namespace name "
                    + $"'{named.Name.Value.Text}' could not be found (are you missing a using directive or "
                    + "an assembly reference?)");
                return null;
            }

            properties.Add((property, AttributeValue(BindTo(named.Expression, property.PropertyType),
                property.PropertyType)));
        }

        if (arguments.Contains(DBNull.Value) || properties.Exists(p => p.Item2 is DBNull))
        {
            Error("CS0182", syntax.Span, "An attribute argument must be a constant expression, typeof "
                + "expression or array creation expression of an attribute parameter type");
            return null;
        }

        return new CustomAttributeBuilder(constructor, arguments, [.. properties.Select(p => p.Item1)],
            [.. properties.Select(p => p.Item2)]);
    }

    /// <summary>The value as metadata keeps it; <see cref="DBNull"/> when it is none.</summary>
    private static object? AttributeValue(BoundExpression value, Type type) => value switch
    {
        BoundConversion { Operand: var operand } => AttributeValue(operand, operand.Type),
        BoundTypeOf of when !CellTypes.IsUnfinished(of.Operand) => of.Operand,
        BoundArrayInit array => ToArray(array),
        { IsConstant: true, Constant: null } => null,
        { IsConstant: true } when type.IsEnum => Enum.ToObject(type, value.Constant!),
        { IsConstant: true } => value.Constant,
        _ => DBNull.Value,
    };

    private static object ToArray(BoundArrayInit array)
    {
        var result = Array.CreateInstance(array.ElementType, array.Elements.Count);
        for (var i = 0; i < array.Elements.Count; i++)
        {
            var value = AttributeValue(array.Elements[i], array.ElementType);
            if (value is DBNull)
            {
                return value;
            }

            result.SetValue(value, i);
        }

        return result;
    }
}
