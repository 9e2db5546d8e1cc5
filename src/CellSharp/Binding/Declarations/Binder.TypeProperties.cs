using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Properties and indexers of declared types (C# spec 15.7, 15.9).</summary>
internal sealed partial class Binder
{
    private void DeclareProperty(DeclaredType type, PropertyDeclarationSyntax syntax)
    {
        var isIndexer = syntax.Parameters is not null;
        var face = BindExplicitInterface(type, syntax.ExplicitInterface);
        var hasBody = syntax.ExpressionBody is not null || syntax.Accessors.Any(a => a.Body is not null
            || a.ExpressionBody is not null);
        if (!CheckModifiers(type, syntax.Modifiers, syntax.Name, hasBody: true, canBeAbstract: true))
        {
            return;
        }

        if (face is null && !isIndexer)
        {
            CheckNameIsFree(type, syntax.Name);
        }

        var of = BindType(syntax.Type);
        if (of.IsError())
        {
            return;
        }

        CheckPropertyForm(type, syntax);
        var isAbstract = (syntax.Modifiers & DeclarationModifiers.Abstract) != 0
            || (type.IsInterface && !hasBody && (syntax.Modifiers & DeclarationModifiers.Static) == 0);
        var name = isIndexer ? "Item" : syntax.Name.Text;
        var property = new DeclaredProperty(face is null ? name : TypeText.Of(face) + "." + name, of)
        {
            Parameters = isIndexer ? BindDeclaredParameters(syntax.Parameters!) : [],
            IsRequired = (syntax.Modifiers & DeclarationModifiers.Required) != 0,
            Span = syntax.Name.Span,
            Syntax = syntax,
            CustomAttributes = BindAttributes(syntax.Attributes, target: AttributeTargets.Property),
        };
        property.Backing = !isAbstract && !isIndexer && NeedsBacking(syntax)
            ? AddBacking(type, property, syntax) : null;
        DeclareAccessors(type, syntax, property, face);
        type.Properties.Add(property);
        CheckAccessors(type, syntax, property, isAbstract);
    }

    private void CheckPropertyForm(DeclaredType type, PropertyDeclarationSyntax syntax)
    {
        if (syntax is { Parameters.Parameters.Length: 0 })
        {
            Error("CS1551", syntax.Parameters.Span, "Indexers must have at least one parameter");
        }

        if (syntax is { ExpressionBody: null, Accessors.Length: 0 })
        {
            Error("CS0548", syntax.Name.Span, $"'{type.Text}.{syntax.Name.Text}': property or indexer must "
                + "have at least one accessor");
        }
    }

    private DeclaredField AddBacking(DeclaredType type, DeclaredProperty property,
        PropertyDeclarationSyntax syntax)
    {
        var field = new DeclaredField($"<{property.Name}>k__BackingField", property.Type,
            FieldAttributes.Private | ((syntax.Modifiers & DeclarationModifiers.Static) != 0
            ? FieldAttributes.Static : 0))
        {
            IsSynthesised = true,
            Initializer = syntax.Initializer,
            TypeSyntax = syntax.Type,
            Span = syntax.Name.Span,
        };
        type.Fields.Add(field);
        return field;
    }

    private void DeclareAccessors(DeclaredType type, PropertyDeclarationSyntax syntax,
        DeclaredProperty property, Type? face)
    {
        if (syntax.ExpressionBody is { } body)
        {
            var getter = new AccessorSyntax(body.Span, [], DeclarationModifiers.None, AccessorKind.Get, null,
                body);
            property.Getter = DeclareAccessor(type, syntax, property, getter, "get_", face,
                property.Backing);
            return;
        }

        foreach (var accessor in syntax.Accessors)
        {
            if (accessor.Kind == AccessorKind.Get)
            {
                property.Getter = DeclareAccessor(type, syntax, property, accessor, "get_", face,
                    property.Backing);
            }
            else
            {
                property.Setter = DeclareAccessor(type, syntax, property, accessor, "set_", face,
                    property.Backing);
            }
        }
    }

    private bool NeedsBacking(PropertyDeclarationSyntax syntax) =>
        syntax.Accessors.Any(a => a.Body is null && a.ExpressionBody is null)
        || UsesField(syntax.ExpressionBody)
        || syntax.Accessors.Any(a => UsesField(a.Body) || UsesField(a.ExpressionBody));

    private void CheckAccessors(DeclaredType type, PropertyDeclarationSyntax syntax,
        DeclaredProperty property, bool isAbstract)
    {
        if (syntax.Initializer is not null && property.Backing is null)
        {
            Error("CS8050", syntax.Name.Span,
                "Only auto-implemented properties, or properties that use the 'field' keyword, can have "
                + "initializers.");
        }

        if (property.Backing is not null && property.Getter is null && property.Setter?.Code is null)
        {
            Error("CS8051", syntax.Name.Span, "Auto-implemented properties must have get accessors.");
        }

        if (property.IsRequired && property.Setter is { } setter)
        {
            CheckRequiredAccess(type, setter.Attributes & MethodAttributes.MemberAccessMask, syntax.Name);
        }

        if (property.Setter is { IsInitOnly: true, IsStatic: true })
        {
            Error("CS8856", syntax.Name.Span, "The 'init' accessor is not valid on static members");
        }

        if (property is { Backing.IsStatic: false, Setter: { IsInitOnly: false, Code: null } }
            && type.IsStruct && type.Has(DeclarationModifiers.ReadOnly))
        {
            Error("CS8341", syntax.Name.Span,
                "Auto-implemented instance properties in readonly structs must be readonly.");
        }

        if (property.IsRequired && property.Setter is null)
        {
            Error("CS9034", syntax.Name.Span,
                $"Required member '{type.Text}.{property.Name}' must be settable.");
        }

        if (isAbstract && syntax.Accessors.Any(a => a.Body is not null || a.ExpressionBody is not null))
        {
            Error("CS0500", syntax.Name.Span, $"'{type.Text}.{property.Name}' cannot declare a body "
                + "because it is marked abstract");
        }
    }

    /// <summary>One accessor; its own modifiers narrow those of the property.</summary>
    private DeclaredMethod DeclareAccessor(DeclaredType type, PropertyDeclarationSyntax syntax,
        DeclaredProperty property, AccessorSyntax accessor, string prefix, Type? face, DeclaredField? backing)
    {
        const DeclarationModifiers accesses = DeclarationModifiers.Public | DeclarationModifiers.Private
            | DeclarationModifiers.Protected | DeclarationModifiers.Internal;
        var modifiers = (accessor.Modifiers & accesses) == 0 ? syntax.Modifiers
            : (syntax.Modifiers & ~accesses) | (accessor.Modifiers & accesses);
        var hasBody = accessor.Body is not null || accessor.ExpressionBody is not null;
        var isGet = accessor.Kind == AccessorKind.Get;
        var name = syntax.Parameters is null ? syntax.Name.Text : "Item";
        var value = new Parameter("value", property.Type, RefKind.None, false, false, null, null);
        var method = new DeclaredMethod(type,
            (face is null ? "" : TypeText.Of(face) + ".") + prefix + name, MethodKind.Accessor,
            MethodFlags(type, modifiers, hasBody || backing is not null, face is not null)
            | MethodAttributes.SpecialName)
        {
            Modifiers = modifiers,
            ExplicitInterface = face,
            ImplementedName = prefix + name,
            Span = syntax.Name.Span,
            Native = hasBody ? NativeBody.None : backing is null ? NativeBody.Abstract
                : isGet ? NativeBody.GetField : NativeBody.SetField,
            Field = backing,
            IsInitOnly = accessor.Kind == AccessorKind.Init,
            Parameters = isGet ? property.Parameters : [.. property.Parameters, value],
            ReturnType = isGet ? property.Type : typeof(void),
        };
        method.Code = !hasBody ? null : Code(method, new MemberCode(method, CodeKind.Body)
        {
            Block = accessor.Body,
            Expression = accessor.ExpressionBody,
            Parameters = syntax.Parameters,
            ReturnType = isGet ? syntax.Type : null,
            ValueType = isGet ? null : syntax.Type,
            BackingField = backing?.Name,
            NameSpan = syntax.Name.Span,
            Span = accessor.Span,
        });
        type.Methods.Add(method);
        return method;
    }
}
