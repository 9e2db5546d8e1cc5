using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Fields, constants and events of declared types (C# spec 15.4, 15.5, 15.8).</summary>
internal sealed partial class Binder
{
    private static FieldAttributes FieldFlags(DeclaredType type, DeclarationModifiers modifiers) =>
        (FieldAttributes)(int)Access(modifiers, type.IsInterface)
        | ((modifiers & DeclarationModifiers.Static) != 0 ? FieldAttributes.Static : 0);

    private void DeclareFields(DeclaredType type, FieldDeclarationSyntax syntax)
    {
        var isConst = (syntax.Modifiers & DeclarationModifiers.Const) != 0;
        var isStatic = isConst || (syntax.Modifiers & DeclarationModifiers.Static) != 0;
        if (syntax.Type is IdentifierNameSyntax { IsVar: true })
        {
            Error("CS0825", syntax.Type.Span, "The contextual keyword 'var' may only appear within a local "
                + "variable declaration or in script code");
            return;
        }

        var of = BindType(syntax.Type, allowVoid: true);
        if (syntax.Variables is [var first, ..])
        {
            CheckAccess(syntax.Modifiers, first.Name);
            CheckFieldType(type, syntax, of, isStatic, first.Name);
            CheckFieldPlace(type, syntax, of, isStatic, first.Name);
        }

        foreach (var variable in syntax.Variables)
        {
            CheckNameIsFree(type, variable.Name);
            if (of.IsError() || of == typeof(void))
            {
                continue;
            }

            if (isConst)
            {
                DeclareConstant(type, syntax, variable, of);
                continue;
            }

            type.Fields.Add(new DeclaredField(variable.Name.Text, of, FieldFlags(type, syntax.Modifiers))
            {
                IsReadOnly = (syntax.Modifiers & DeclarationModifiers.ReadOnly) != 0,
                IsRequired = (syntax.Modifiers & DeclarationModifiers.Required) != 0,
                Initializer = variable.Initializer,
                TypeSyntax = syntax.Type,
                Span = variable.Name.Span,
                CustomAttributes = BindAttributes(syntax.Attributes),
            });
        }
    }

    private void CheckFieldPlace(DeclaredType type, FieldDeclarationSyntax syntax, Type of, bool isStatic,
        Identifier name)
    {
        if (of == typeof(void))
        {
            Error("CS0670", syntax.Type.Span, "Field cannot have void type");
        }
        else if (!isStatic && type.IsInterface)
        {
            Error("CS0525", name.Span, "Interfaces cannot contain instance fields");
        }
        else if (!isStatic && type.IsStatic)
        {
            Error("CS0708", name.Span,
                $"'{name.Text}': cannot declare instance members in a static class");
        }
    }

    private void CheckFieldType(DeclaredType type, FieldDeclarationSyntax syntax, Type of, bool isStatic,
        Identifier name)
    {
        if (!CellTypes.IsUnfinished(of) && of.IsByRefLike)
        {
            Error("CS8345", syntax.Type.Span, "Field or auto-implemented property cannot be of type "
                + $"'{TypeText.Of(of)}' unless it is an instance member of a ref struct.");
        }

        if (type.IsStruct && type.Has(DeclarationModifiers.ReadOnly) && !isStatic
            && (syntax.Modifiers & DeclarationModifiers.ReadOnly) == 0)
        {
            Error("CS8340", name.Span, "Instance fields of readonly structs must be readonly.");
        }

        if ((syntax.Modifiers & DeclarationModifiers.Required) != 0)
        {
            CheckRequiredAccess(type, Access(syntax.Modifiers), name);
        }
    }

    private void CheckRequiredAccess(DeclaredType type, MethodAttributes access, Identifier name)
    {
        var isHidden = access is MethodAttributes.Private or MethodAttributes.FamANDAssem
            or MethodAttributes.Family;
        if (isHidden && (type.Has(DeclarationModifiers.Public) || type.Outer is null
            || access == MethodAttributes.Private))
        {
            Error("CS9032", name.Span, $"Required member '{type.Text}.{name.Text}' cannot be less visible "
                + $"or have a setter less visible than the containing type '{type.Text}'.");
        }
    }

    private void DeclareConstant(DeclaredType type, FieldDeclarationSyntax syntax,
        VariableDeclaratorSyntax variable, Type of)
    {
        if (variable.Initializer is null)
        {
            Error("CS0145", variable.Name.Span, "A const field requires a value to be provided");
            return;
        }

        var isEnum = _cellTypes!.Find(of) is { Kind: DeclaredKind.Enum } || of.IsEnum;
        if (of.IsValueType && !isEnum && !of.IsPrimitive && of != typeof(decimal))
        {
            Error("CS0283", syntax.Type.Span, $"The type '{TypeText.Of(of)}' cannot be declared const");
            return;
        }

        var constant = new DeclaredConstant(type, variable.Name.Text, of, variable.Initializer)
        {
            Span = variable.Name.Span,
        };
        type.Constants.TryAdd(constant.Name, constant);
        var access = (FieldAttributes)(int)Access(syntax.Modifiers, type.IsInterface);
        type.Fields.Add(new DeclaredField(constant.Name, of, access | FieldAttributes.Static
            | (of == typeof(decimal) ? FieldAttributes.InitOnly : FieldAttributes.Literal))
        {
            Constant = constant,
            Span = variable.Name.Span,
        });
    }

    /// <summary>Two members of one name are allowed for methods only.</summary>
    private void CheckNameIsFree(DeclaredType type, Identifier name)
    {
        if (name.Text == type.Name)
        {
            Error("CS0542", name.Span,
                $"'{name.Text}': member names cannot be the same as their enclosing type");
        }

        if (type.Fields.Exists(f => f.Name == name.Text && !f.IsSynthesised)
            || type.Properties.Exists(p => p.Name == name.Text && p.Parameters.Count == 0)
            || type.Events.Exists(e => e.Name == name.Text)
            || type.Methods.Exists(m => m.Name == name.Text && m.Kind == MethodKind.Ordinary)
            || type.Nested.Exists(n => n.Name == name.Text))
        {
            Error("CS0102", name.Span,
                $"The type '{type.Text}' already contains a definition for '{name.Text}'");
        }
    }

    private void DeclareFieldEvents(DeclaredType type, FieldDeclarationSyntax syntax)
    {
        var of = BindType(syntax.Type);
        foreach (var variable in syntax.Variables)
        {
            CheckNameIsFree(type, variable.Name);
            if (of.IsError() || !CheckEventType(type, of, variable.Name))
            {
                continue;
            }

            var name = variable.Name.Text;
            var hasField = !type.IsInterface && (syntax.Modifiers & DeclarationModifiers.Abstract) == 0;
            var field = !hasField ? null : new DeclaredField(name, of, FieldAttributes.Private
                | ((syntax.Modifiers & DeclarationModifiers.Static) != 0 ? FieldAttributes.Static : 0))
            {
                IsSynthesised = true,
                Initializer = variable.Initializer,
                TypeSyntax = syntax.Type,
                Span = variable.Name.Span,
            };
            if (field is not null)
            {
                type.Fields.Add(field);
            }

            type.Events.Add(new DeclaredEvent(name, of)
            {
                Add = FieldAccessor(type, syntax, "add_" + name, of, field, NativeBody.AddHandler),
                Remove = FieldAccessor(type, syntax, "remove_" + name, of, field, NativeBody.RemoveHandler),
            });
        }
    }

    private bool CheckEventType(DeclaredType type, Type of, Identifier name)
    {
        var isDelegate = _cellTypes!.Find(of) is { } declared ? declared.Kind == DeclaredKind.Delegate
            : CellTypes.IsUnfinished(of) ? CellTypes.IsInstance(of)
                && of.GetGenericTypeDefinition().IsDelegate() : of.IsDelegate();
        if (!isDelegate)
        {
            Error("CS0066", name.Span, $"'{type.Text}.{name.Text}': event must be of a delegate type");
        }

        return isDelegate;
    }

    private DeclaredMethod FieldAccessor(DeclaredType type, FieldDeclarationSyntax syntax, string name,
        Type of, DeclaredField? field, NativeBody body)
    {
        var method = new DeclaredMethod(type, name, MethodKind.Accessor,
            MethodFlags(type, syntax.Modifiers, field is not null, false) | MethodAttributes.SpecialName)
        {
            Modifiers = syntax.Modifiers,
            Native = field is null ? NativeBody.Abstract : body,
            Field = field,
            Span = syntax.Span,
            Parameters = [new Parameter("value", of, RefKind.None, false, false, null, null)],
        };
        type.Methods.Add(method);
        return method;
    }

    private void DeclareEvent(DeclaredType type, PropertyDeclarationSyntax syntax)
    {
        var of = BindType(syntax.Type);
        var face = BindExplicitInterface(type, syntax.ExplicitInterface);
        if (face is null)
        {
            CheckNameIsFree(type, syntax.Name);
        }

        if (of.IsError())
        {
            return;
        }

        var property = new DeclaredProperty(syntax.Name.Text, of) { Span = syntax.Name.Span };
        DeclaredMethod? Accessor(AccessorKind kind, string prefix) =>
            syntax.Accessors.FirstOrDefault(a => a.Kind == kind) is { } accessor
            ? DeclareAccessor(type, syntax, property, accessor, prefix, face, null) : null;
        var add = Accessor(AccessorKind.Add, "add_");
        var remove = Accessor(AccessorKind.Remove, "remove_");
        if (add is null || remove is null)
        {
            Error("CS0065", syntax.Name.Span, $"'{type.Text}.{syntax.Name.Text}': event property must have "
                + "both add and remove accessors");
            return;
        }

        var prefix = face is null ? "" : TypeText.Of(face) + ".";
        type.Events.Add(new DeclaredEvent(prefix + syntax.Name.Text, of) { Add = add, Remove = remove });
    }
}
