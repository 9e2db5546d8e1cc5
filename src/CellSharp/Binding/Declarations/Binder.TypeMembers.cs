using System.Collections.Immutable;
using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Third step of declaring types: the members' signatures.</summary>
internal sealed partial class Binder
{
    private void DeclareMembers(DeclaredType type)
    {
        foreach (var part in type.Parts)
        {
            switch (part)
            {
                case EnumDeclarationSyntax @enum:
                    DeclareEnum(type, @enum);
                    break;
                case DelegateDeclarationSyntax @delegate:
                    DeclareDelegate(type, @delegate);
                    break;
                case TypeDeclarationSyntax syntax:
                    DeclareAttributes(type, syntax);
                    foreach (var member in syntax.Members)
                    {
                        DeclareMember(type, member);
                    }

                    break;
            }
        }

        if (type.IsClass || type.IsStruct)
        {
            DeclarePrimary(type);
            DeclareConstructors(type);
        }

        if (type.IsInterface)
        {
            DeclareStaticConstructor(type);
        }
    }

    private void DeclareMember(DeclaredType type, MemberDeclarationSyntax syntax)
    {
        switch (syntax)
        {
            case FieldDeclarationSyntax { IsEvent: true } e:
                DeclareFieldEvents(type, e);
                break;
            case FieldDeclarationSyntax field:
                DeclareFields(type, field);
                break;
            case PropertyDeclarationSyntax { IsEvent: true } e:
                DeclareEvent(type, e);
                break;
            case PropertyDeclarationSyntax property:
                DeclareProperty(type, property);
                break;
            case MethodDeclarationSyntax method:
                DeclareMethod(type, method);
                break;
            case OperatorDeclarationSyntax @operator:
                DeclareOperator(type, @operator);
                break;
            case FinalizerDeclarationSyntax finaliser:
                DeclareFinaliser(type, finaliser);
                break;
            case ConstructorDeclarationSyntax or TypeDeclarationSyntax or EnumDeclarationSyntax
                or DelegateDeclarationSyntax:
                break;
            default:
                Refuse("CELL1070", syntax.Span, "This kind of member", "write it another way");
                break;
        }
    }

    /// <summary>Attributes of a method-like member, with what its modifiers and its type imply.</summary>
    private MethodAttributes MethodFlags(DeclaredType type, DeclarationModifiers modifiers, bool hasBody,
        bool isExplicit)
    {
        if (isExplicit)
        {
            return MethodAttributes.Private | MethodAttributes.HideBySig | MethodAttributes.Virtual
                | MethodAttributes.Final | MethodAttributes.NewSlot;
        }

        var flags = Access(modifiers, type.IsInterface) | MethodAttributes.HideBySig;
        if ((modifiers & DeclarationModifiers.Static) != 0)
        {
            flags |= MethodAttributes.Static;
            return (modifiers & DeclarationModifiers.Abstract) != 0
                ? flags | MethodAttributes.Abstract | MethodAttributes.Virtual
                : (modifiers & DeclarationModifiers.Virtual) != 0 ? flags | MethodAttributes.Virtual : flags;
        }

        if (type.IsInterface)
        {
            return !hasBody ? flags | MethodAttributes.Abstract | MethodAttributes.Virtual
                    | MethodAttributes.NewSlot
                : (modifiers & (DeclarationModifiers.Private | DeclarationModifiers.Sealed)) != 0 ? flags
                : flags | MethodAttributes.Virtual | MethodAttributes.NewSlot;
        }

        var isOverride = (modifiers & DeclarationModifiers.Override) != 0;
        if ((modifiers & DeclarationModifiers.Abstract) != 0)
        {
            flags |= MethodAttributes.Abstract | MethodAttributes.Virtual;
        }

        if (isOverride || (modifiers & DeclarationModifiers.Virtual) != 0)
        {
            flags |= MethodAttributes.Virtual;
        }

        if (isOverride && (modifiers & DeclarationModifiers.Sealed) != 0)
        {
            flags |= MethodAttributes.Final;
        }

        return (flags & MethodAttributes.Virtual) != 0 && !isOverride ? flags | MethodAttributes.NewSlot
            : flags;
    }

    private void DeclareMethod(DeclaredType type, MethodDeclarationSyntax syntax)
    {
        var hasBody = syntax.Body is not null || syntax.ExpressionBody is not null;
        if (!hasBody && (syntax.Modifiers & DeclarationModifiers.Partial) != 0)
        {
            CheckPartial(type, syntax);
            return;
        }

        if (!CheckModifiers(type, syntax.Modifiers, syntax.Name, hasBody, canBeAbstract: true))
        {
            return;
        }

        var face = BindExplicitInterface(type, syntax.ExplicitInterface);
        var name = syntax.Name.Text;
        var method = new DeclaredMethod(type, face is null ? name : TypeText.Of(face) + "." + name,
            MethodKind.Ordinary, GenericFlags(type, syntax,
                MethodFlags(type, syntax.Modifiers, hasBody, face is not null)))
        {
            Modifiers = syntax.Modifiers,
            ExplicitInterface = face,
            ImplementedName = name,
            Span = syntax.Name.Span,
            Native = hasBody ? NativeBody.None : NativeBody.Abstract,
            IsExtension = syntax.Parameters.Parameters is [{ IsThis: true }, ..],
            CustomAttributes = BindAttributes(syntax.Attributes, target: AttributeTargets.Method),
        };
        CheckMethod(type, method, syntax);
        BindMethodSignature(method, syntax);
        method.Code = !hasBody ? null : Code(method, new MemberCode(method, CodeKind.Body)
        {
            Block = syntax.Body,
            Expression = syntax.ExpressionBody,
            Parameters = syntax.Parameters,
            ReturnType = syntax.ReturnType,
            TypeParameters = syntax.TypeParameters,
            Constraints = syntax.Constraints,
            NameSpan = syntax.Name.Span,
            Span = syntax.Span,
            IsAsync = (syntax.Modifiers & DeclarationModifiers.Async) != 0,
        });
        type.Methods.Add(method);
    }

    private static MethodAttributes GenericFlags(DeclaredType type, MethodDeclarationSyntax syntax,
        MethodAttributes flags)
    {
        const MethodAttributes settled = MethodAttributes.Static | MethodAttributes.Virtual;
        var isPublic = (flags & MethodAttributes.MemberAccessMask) == MethodAttributes.Public;
        // A generic method is defined before it is known whether it implements one of an interface.
        return syntax.TypeParameters.Length > 0 && type.IsClass && isPublic && (flags & settled) == 0
            ? flags | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.NewSlot : flags;
    }

    private void CheckMethod(DeclaredType type, DeclaredMethod method, MethodDeclarationSyntax syntax)
    {
        if (method.Native != NativeBody.Abstract && (syntax.Modifiers & DeclarationModifiers.Abstract) != 0)
        {
            Error("CS0500", syntax.Name.Span, $"'{type.Text}.{syntax.Name.Text}' cannot declare a body "
                + "because it is marked abstract");
        }

        if (method.IsExtension && (!type.IsStatic || type.Outer is not null || type.OwnArity > 0))
        {
            Error(type.Outer is not null && type.IsStatic ? "CS1109" : "CS1106", syntax.Name.Span,
                type.Outer is not null && type.IsStatic
                ? "Extension methods must be defined in a top level static class; "
                    + $"{type.Name} is a nested class"
                : "Extension method must be defined in a non-generic static class");
        }
    }

    private void BindMethodSignature(DeclaredMethod method, MethodDeclarationSyntax syntax)
    {
        var scope = Nest();
        if (syntax.TypeParameters.Length > 0)
        {
            method.Builder = method.Type.Builder.DefineMethod(method.Name, method.Attributes);
            method.TypeParameters = method.Builder.DefineGenericParameters(
                [.. syntax.TypeParameters.Select(p => p.Name.Text)]);
            foreach (var parameter in method.TypeParameters)
            {
                scope.TypeParameters[parameter.Name] = parameter;
            }
        }

        NoteValues(scope, syntax.Constraints);
        InScope(scope, () =>
        {
            ConstrainMethod(method, syntax);
            BindSignature(method, syntax.Parameters, syntax.ReturnType);
            return 0;
        });
        if (method.Builder is not null)
        {
            // At once: looking at the type parameters later would fix the signature as it stands.
            method.Builder.SetParameters([.. method.Parameters.Select(p => ByRef(TupleNames.Erase(p.Type),
                p.Ref))]);
            method.Builder.SetReturnType(TupleNames.Erase(method.ReturnType));
        }
    }

    /// <summary>The half of a partial method that has no body says nothing that the other half does
    /// not.</summary>
    private void CheckPartial(DeclaredType type, MethodDeclarationSyntax syntax)
    {
        var isImplemented = type.Parts.OfType<TypeDeclarationSyntax>().SelectMany(p => p.Members)
            .OfType<MethodDeclarationSyntax>().Any(m => m.Name.Text == syntax.Name.Text
                && (m.Body is not null || m.ExpressionBody is not null));
        if (!isImplemented)
        {
            Refuse("CELL1070", syntax.Name.Span, "A partial method without a body elsewhere",
                "write the body, or leave the method out");
        }
    }

    private void ConstrainMethod(DeclaredMethod method, MethodDeclarationSyntax syntax)
    {
        foreach (var clause in syntax.Constraints)
        {
            if (Array.Find(method.TypeParameters, p => p.Name == clause.Name.Text) is { } parameter)
            {
                GenericCarrier.Constrain(parameter, clause, t => BindType(t));
            }
            else
            {
                Error("CS0699", clause.Name.Span,
                    $"'{method.Type.Text}.{method.Name}' does not define type parameter "
                    + $"'{clause.Name.Text}'");
            }
        }
    }

    private MemberCode Code(DeclaredMethod method, MemberCode code)
    {
        _cellTypes!.Number(code);
        return code;
    }

    private void BindSignature(DeclaredMethod method, ParameterListSyntax parameters, TypeSyntax? result)
    {
        method.Parameters = BindDeclaredParameters(parameters);
        method.ReturnType = result is null ? typeof(void) : BindType(result, allowVoid: true);
    }

    private List<Parameter> BindDeclaredParameters(ParameterListSyntax syntax)
    {
        var result = new List<Parameter>();
        foreach (var parameter in syntax.Parameters)
        {
            if (result.Exists(p => p.Name == parameter.Name.Text))
            {
                Error("CS0100", parameter.Name.Span,
                    $"The parameter name '{parameter.Name.Text}' is a duplicate");
            }

            try
            {
                result.Add(BindParameter(parameter));
            }
            catch (Exception e) when (e is NotSupportedException or ArgumentException)
            {
                Refuse("CELL1074", parameter.Span,
                    "A default computed from a type declared in the same cell",
                    "write its value, or declare the type in an earlier cell");
            }
        }

        return result;
    }

    private Type? BindExplicitInterface(DeclaredType type, NameSyntax? syntax)
    {
        if (syntax is null)
        {
            return null;
        }

        var face = BindType(syntax);
        if (face.IsError())
        {
            return typeof(IDisposable);
        }

        if (!IsInterface(face))
        {
            Error("CS0538", syntax.Span,
                $"'{TypeText.Of(face)}' in explicit interface declaration is not an interface");
        }
        else if (!Slots.Interfaces(type, _cellTypes!).Any(i => Slots.SameType(i, face)))
        {
            Error("CS0540", syntax.Span, $"containing type does not implement interface "
                + $"'{TypeText.Of(face)}'");
        }

        return face;
    }
}
