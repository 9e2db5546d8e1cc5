using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Constructors of declared types, those without source included (C# spec 15.11, 15.12).</summary>
internal sealed partial class Binder
{
    private void DeclareConstructors(DeclaredType type)
    {
        var written = type.Parts.OfType<TypeDeclarationSyntax>().SelectMany(p => p.Members)
            .OfType<ConstructorDeclarationSyntax>().ToList();
        foreach (var syntax in written)
        {
            if (syntax.Name.Text != type.Name)
            {
                Error("CS1520", syntax.Name.Span, "Method must have a return type");
            }
            else if ((syntax.Modifiers & DeclarationModifiers.Static) == 0)
            {
                DeclareConstructor(type, syntax);
            }
        }

        DeclareStaticConstructor(type);
        var hasInstance = type.Methods.Exists(m => m.Kind == MethodKind.Constructor);
        var needsDefault = type.IsClass ? !type.IsStatic && !hasInstance : false;
        if (needsDefault)
        {
            var access = type.Has(DeclarationModifiers.Abstract) ? MethodAttributes.Family
                : MethodAttributes.Public;
            AddConstructor(type, access, [], null, null, type.Identifier.Span);
        }
        else if (type.IsStruct && !hasInstance
            && type.Fields.Find(f => !f.IsStatic && f.Initializer is not null) is { } field)
        {
            Error("CS8983", type.Identifier.Span,
                "A 'struct' with field initializers must include an explicitly declared constructor.");
            _ = field;
        }
    }

    private void DeclareConstructor(DeclaredType type, ConstructorDeclarationSyntax syntax)
    {
        if (type.IsStatic)
        {
            Error("CS0710", syntax.Name.Span, "Static classes cannot have instance constructors");
            return;
        }

        if (syntax.Body is null && syntax.ExpressionBody is null)
        {
            Error("CS0501", syntax.Name.Span, $"'{type.Text}.{type.Name}()' must declare a body because it "
                + "is not marked abstract, extern, or partial");
        }

        var parameters = BindDeclaredParameters(syntax.Parameters);
        if (type.PrimaryParameters is not null && syntax.Initializer is not { IsThis: true }
            && !IsCopyConstructor(type, parameters))
        {
            Error("CS8862", syntax.Name.Span,
                "A constructor declared in a type with parameter list must have 'this' constructor "
                + "initializer.");
        }

        AddConstructor(type, Access(syntax.Modifiers), parameters, syntax, syntax.Parameters,
            syntax.Name.Span);
    }

    private static bool IsCopyConstructor(DeclaredType type, IReadOnlyList<Parameter> parameters) =>
        type.Kind == DeclaredKind.RecordClass && parameters is [{ Type: var only }]
        && Slots.SameType(only, type.Self);

    private DeclaredMethod AddConstructor(DeclaredType type, MethodAttributes access,
        IReadOnlyList<Parameter> parameters, ConstructorDeclarationSyntax? syntax,
        ParameterListSyntax? list, TextSpan span)
    {
        var method = new DeclaredMethod(type, ".ctor", MethodKind.Constructor, access
            | MethodAttributes.HideBySig | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName)
        {
            Span = span,
            Parameters = parameters,
            CustomAttributes = syntax is null ? [] : BindAttributes(syntax.Attributes),
        };
        method.Start = new MemberCode(method, CodeKind.ConstructorStart)
        {
            Parameters = list,
            Initializer = syntax?.Initializer,
            IsPrimary = syntax is null,
            NameSpan = span,
            Span = syntax?.Span ?? span,
        };
        if (syntax?.Body is { Statements.Length: > 0 } || syntax?.ExpressionBody is not null)
        {
            method.Code = Code(method, new MemberCode(method, CodeKind.ConstructorBody)
            {
                Block = syntax.Body,
                Expression = syntax.ExpressionBody,
                Parameters = list,
                NameSpan = span,
                Span = syntax.Span,
            });
        }

        type.Methods.Add(method);
        return method;
    }

    private void DeclareStaticConstructor(DeclaredType type)
    {
        var written = type.Parts.OfType<TypeDeclarationSyntax>().SelectMany(p => p.Members)
            .OfType<ConstructorDeclarationSyntax>()
            .FirstOrDefault(c => (c.Modifiers & DeclarationModifiers.Static) != 0);
        var isNeeded = type.Fields.Exists(f => f is { IsStatic: true, Initializer: not null });
        if (written is { Parameters.Parameters.Length: > 0 })
        {
            Error("CS0132", written.Name.Span,
                $"'{type.Text}.{type.Name}()': a static constructor must be parameterless");
        }

        if (written is not null && (written.Modifiers & ~(DeclarationModifiers.Static)) != 0)
        {
            Error("CS0515", written.Name.Span, $"'{type.Text}.{type.Name}()': access modifiers are not "
                + "allowed on static constructors");
        }

        if (written is null && !isNeeded)
        {
            return;
        }

        var method = new DeclaredMethod(type, ".cctor", MethodKind.StaticConstructor,
            MethodAttributes.Private | MethodAttributes.Static | MethodAttributes.HideBySig
            | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName)
        {
            Span = written?.Name.Span ?? type.Identifier.Span,
        };
        method.Code = Code(method, new MemberCode(method, CodeKind.StaticConstructor)
        {
            Block = written?.Body,
            Expression = written?.ExpressionBody,
            NameSpan = method.Span,
            Span = written?.Span ?? method.Span,
        });
        type.Methods.Add(method);
    }

    /// <summary>The primary constructor: positional properties of a record, else fields for the parameters
    /// that members use.</summary>
    private void DeclarePrimary(DeclaredType type)
    {
        if (type.PrimaryParameters is not { } list)
        {
            return;
        }

        if (type.IsStatic)
        {
            Error("CS0710", type.Identifier.Span, "Static classes cannot have instance constructors");
            return;
        }

        var parameters = BindDeclaredParameters(list);
        for (var i = 0; i < list.Parameters.Length && i < parameters.Count; i++)
        {
            if (parameters[i].Type.IsError())
            {
                continue;
            }

            if (type.IsRecord)
            {
                DeclarePositional(type, list.Parameters[i], parameters[i], i);
            }
            else if (IsCaptured(type, parameters[i].Name))
            {
                type.Fields.Add(new DeclaredField($"<{parameters[i].Name}>P", parameters[i].Type,
                    FieldAttributes.Private)
                {
                    IsSynthesised = true,
                    FromParameter = i,
                    Span = list.Parameters[i].Span,
                });
            }
        }

        AddConstructor(type, type.Has(DeclarationModifiers.Abstract) ? MethodAttributes.Family
            : MethodAttributes.Public, parameters, null, list, type.Identifier.Span);
    }

    /// <summary>Whether a method or accessor of the type names the parameter; initialisers see the parameter
    /// itself.</summary>
    private bool IsCaptured(DeclaredType type, string name)
    {
        if (type.Fields.Exists(f => f.Name == name) || type.Properties.Exists(p => p.Name == name))
        {
            return false;
        }

        return type.Parts.OfType<TypeDeclarationSyntax>().SelectMany(p => p.Members).Any(m => m switch
        {
            MethodDeclarationSyntax f => Mentions(f.Body, name) || Mentions(f.ExpressionBody, name),
            PropertyDeclarationSyntax p => Mentions(p.ExpressionBody, name) || p.Accessors.Any(a =>
                Mentions(a.Body, name) || Mentions(a.ExpressionBody, name)),
            _ => false,
        });
    }

    /// <summary>The property of a record's parameter, unless the record declares one itself.</summary>
    private void DeclarePositional(DeclaredType type, ParameterSyntax syntax, Parameter parameter, int index)
    {
        var name = parameter.Name;
        var member = type.Properties.Find(p => p.Name == name)?.Type
            ?? type.Fields.Find(f => f.Name == name)?.Type;
        if (member is not null && !Slots.SameType(member, parameter.Type))
        {
            Error("CS8866", syntax.Span, $"Record member '{type.Text}.{name}' must be a readable instance "
                + $"property or field of type '{TypeText.Of(parameter.Type)}' to match positional parameter "
                + $"'{name}'.");
        }

        if (type.Properties.Exists(p => p.Name == name) || type.Fields.Exists(f => f.Name == name)
            || InheritsProperty(type, name))
        {
            return;
        }

        var field = new DeclaredField($"<{name}>k__BackingField", parameter.Type, FieldAttributes.Private)
        {
            IsSynthesised = true,
            FromParameter = index,
            TypeSyntax = syntax.Type,
            Span = syntax.Span,
        };
        var property = new DeclaredProperty(name, parameter.Type)
        {
            Backing = field,
            Span = syntax.Name.Span,
            CustomAttributes = BindAttributes(syntax.Attributes, "property"),
            Getter = PositionalAccessor(type, "get_" + name, field, isGet: true, isInit: false),
            Setter = type.Kind == DeclaredKind.RecordStruct && type.Has(DeclarationModifiers.ReadOnly)
                || type.Kind == DeclaredKind.RecordClass
                ? PositionalAccessor(type, "set_" + name, field, isGet: false, isInit: true)
                : PositionalAccessor(type, "set_" + name, field, isGet: false, isInit: false),
        };
        type.Fields.Insert(index <= type.Fields.Count ? Math.Min(index, type.Fields.Count)
            : type.Fields.Count, field);
        type.Properties.Insert(Math.Min(index, type.Properties.Count), property);
        type.Methods.Add(property.Getter);
        type.Methods.Add(property.Setter);
    }

    private bool InheritsProperty(DeclaredType type, string name)
    {
        for (var t = type.Base; t is not null;)
        {
            if (_cellTypes!.Find(t) is not { } declared)
            {
                return !CellTypes.IsUnfinished(t) && MemberLookup.Find(t, name).Any(m => m is PropertyInfo);
            }

            if (declared.Properties.Exists(p => p.Name == name)
                || declared.PrimaryParameters?.Parameters.Any(p => p.Name.Text == name) == true)
            {
                return true;
            }

            t = declared.Base;
        }

        return false;
    }

    private static DeclaredMethod PositionalAccessor(DeclaredType type, string name, DeclaredField field,
        bool isGet, bool isInit) => new(type, name, MethodKind.Accessor, MethodAttributes.Public
            | MethodAttributes.HideBySig | MethodAttributes.SpecialName)
        {
            Native = isGet ? NativeBody.GetField : NativeBody.SetField,
            Field = field,
            IsInitOnly = isInit,
            Span = field.Span,
            ReturnType = isGet ? field.Type : typeof(void),
            Parameters = isGet ? []
                : [new Parameter("value", field.Type, RefKind.None, false, false, null, null)],
        };
}
