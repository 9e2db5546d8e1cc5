using System.Collections;
using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Anonymous objects and <c>with</c> (C# spec 12.8.17.7, 12.10).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindAnonymous(AnonymousObjectSyntax syntax)
    {
        var names = new List<string>();
        var values = new List<BoundExpression>();
        foreach (var member in syntax.Members)
        {
            var name = member.Name?.Text ?? InferredName(member.Expression);
            var value = BindNatural(member.Expression);
            if (name is null)
            {
                value = Bad("CS0746", member.Span,
                    "Invalid anonymous type member declarator. Anonymous type members must be declared with "
                    + "a "
                    + "member assignment, simple name or member access.");
            }
            else if (names.Contains(name))
            {
                value = Bad("CS0833", member.Span,
                    "An anonymous type cannot have multiple properties with the same name");
            }
            else if (!value.HasError && value.Type.IsUntyped())
            {
                value = Bad("CS0828", member.Span,
                    $"Cannot assign '{OperandText(value)}' to anonymous type property");
            }

            names.Add(name ?? "");
            values.Add(value);
        }

        if (values.Exists(v => v.HasError))
        {
            return new BoundBad(syntax.Span);
        }

        var type = AnonymousTypes.Get(names, [.. values.Select(v => v.Type)]);
        return new BoundNew(syntax.Span, type.GetConstructors()[0], values, type);
    }

    private BoundExpression BindWith(WithSyntax syntax)
    {
        var source = BindNatural(syntax.Expression);
        if (source.HasError)
        {
            return source;
        }

        var effects = new List<BoundExpression>();
        BoundExpression copy;
        if (source.Type.IsValueType)
        {
            copy = Store(source, effects);
        }
        else if (TypeText.IsAnonymous(source.Type))
        {
            return WithAnonymous(source, syntax);
        }
        else if (source.Type.GetMethod("<Clone>$", []) is { } clone)
        {
            copy = Store(new BoundConversion(syntax.Span,
                new BoundCall(syntax.Span, source, clone, [], clone.ReturnType),
                new(ConversionKind.Reference, false), source.Type), effects);
        }
        else
        {
            return Bad("CS8858", syntax.Expression.Span,
                $"The receiver type '{TypeText.Of(source.Type)}' is not a valid record type and is not a "
                    + $"struct type.");
        }

        return Initialise(copy, syntax.Initializer, effects) ? Sequence(syntax.Span, effects, copy)
            : new BoundBad(syntax.Span);
    }

    private BoundExpression WithAnonymous(BoundExpression source, WithSyntax syntax)
    {
        var effects = new List<BoundExpression>();
        var held = Once(source, effects);
        var given = new Dictionary<string, BoundExpression>(StringComparer.Ordinal);
        foreach (var element in syntax.Initializer.Elements)
        {
            if (element is AssignmentSyntax { Target: IdentifierNameSyntax name } a
                && source.Type.GetProperty(name.Identifier.Text) is { } p)
            {
                given[p.Name] = Store(BindTo(a.Value, p.PropertyType), effects);
            }
            else
            {
                return Bad("CS0117", element.Span,
                    $"'{TypeText.Of(source.Type)}' does not contain a definition for "
                    + $"'{_text.Slice(element.Span)}'");
            }
        }

        var values = source.Type.GetProperties().Select(p => given.TryGetValue(p.Name, out var v) ? v
            : new BoundProperty(syntax.Span, held, p, [], p.PropertyType)).ToList();
        return values.Exists(v => v.HasError) ? new BoundBad(syntax.Span)
            : Sequence(syntax.Span, effects,
                new BoundNew(syntax.Span, source.Type.GetConstructors()[0], values, source.Type));
    }
}
