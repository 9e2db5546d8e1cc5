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
        if (!CheckModifiers(type, syntax.Modifiers, syntax.Name, hasBody, canBeAbstract: true))
        {
            return;
        }

        if (hasBody && (syntax.Modifiers & DeclarationModifiers.Abstract) != 0)
        {
            Error("CS0500", syntax.Name.Span, $"'{type.Text}.{syntax.Name.Text}' cannot declare a body "
                + "because it is marked abstract");
        }

        var face = BindExplicitInterface(type, syntax.ExplicitInterface);
        var flags = MethodFlags(type, syntax.Modifiers, hasBody, face is not null);
        var name = syntax.Name.Text;
        if (syntax.TypeParameters.Length > 0 && type.IsClass && (flags & (MethodAttributes.Static
            | MethodAttributes.Virtual)) == 0 && (flags & MethodAttributes.MemberAccessMask)
            == MethodAttributes.Public)
        {
            // It may implement a method of an interface, which is not known yet.
            flags |= MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.NewSlot;
        }

        var method = new DeclaredMethod(type, face is null ? name : TypeText.Of(face) + "." + name,
            MethodKind.Ordinary, flags)
        {
            Modifiers = syntax.Modifiers,
            ExplicitInterface = face,
            ImplementedName = name,
            Span = syntax.Name.Span,
            Native = hasBody ? NativeBody.None : NativeBody.Abstract,
            IsExtension = syntax.Parameters.Parameters is [{ IsThis: true }, ..],
            CustomAttributes = BindAttributes(syntax.Attributes, target: AttributeTargets.Method),
        };
        if (method.IsExtension && (!type.IsStatic || type.Outer is not null || type.OwnArity > 0))
        {
            Error(type.Outer is not null && type.IsStatic ? "CS1109" : "CS1106", syntax.Name.Span,
                type.Outer is not null && type.IsStatic
                ? "Extension methods must be defined in a top level static class; "
                    + $"{type.Name} is a nested class"
                : "Extension method must be defined in a non-generic static class");
        }

        var scope = Nest();
        if (syntax.TypeParameters.Length > 0)
        {
            method.Builder = type.Builder.DefineMethod(method.Name, flags);
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

    private void DeclareOperator(DeclaredType type, OperatorDeclarationSyntax syntax)
    {
        if (syntax.ExplicitInterface is not null)
        {
            Refuse("CELL1070", syntax.Span, "An operator implemented explicitly", "make it public");
            return;
        }

        const DeclarationModifiers needed = DeclarationModifiers.Public | DeclarationModifiers.Static;
        if ((syntax.Modifiers & needed) != needed && !type.IsInterface)
        {
            Error("CS0558", syntax.Symbol.Span, $"User-defined operator "
                + $"'{type.Text}.operator {syntax.Symbol.Text}' must be declared static and public");
            return;
        }

        var hasBody = syntax.Body is not null || syntax.ExpressionBody is not null;
        if (!hasBody && (syntax.Modifiers & (DeclarationModifiers.Abstract | DeclarationModifiers.Virtual)) == 0)
        {
            Error("CS0501", syntax.Symbol.Span, $"'{type.Text}.operator {syntax.Symbol.Text}' must declare a "
                + "body because it is not marked abstract, extern, or partial");
            return;
        }

        var method = new DeclaredMethod(type, OperatorName(syntax), MethodKind.Operator,
            MethodFlags(type, syntax.Modifiers | DeclarationModifiers.Static, hasBody, false)
            | MethodAttributes.SpecialName)
        {
            Modifiers = syntax.Modifiers,
            Span = syntax.Symbol.Span,
            Native = hasBody ? NativeBody.None : NativeBody.Abstract,
        };
        BindSignature(method, syntax.Parameters, syntax.Type);
        if (!method.Parameters.Any(p => Slots.SameType(p.Type.StripNullable(), type.Self))
            && !(syntax.IsConversion && Slots.SameType(method.ReturnType.StripNullable(), type.Self))
            && !type.IsInterface)
        {
            var (code, text) = syntax.IsConversion
                ? ("CS0556", "User-defined conversion must convert to or from the enclosing type")
                : syntax.Parameters.Parameters.Length == 1
                    ? ("CS0562", "The parameter of a unary operator must be the containing type")
                    : ("CS0563", "One of the parameters of a binary operator must be the containing type");
            Error(code, syntax.Symbol.Span, text);
        }
        else if (syntax.IsConversion)
        {
            CheckConversion(type, method, syntax);
        }

        method.Code = !hasBody ? null : Code(method, new MemberCode(method, CodeKind.Body)
        {
            Block = syntax.Body,
            Expression = syntax.ExpressionBody,
            Parameters = syntax.Parameters,
            ReturnType = syntax.Type,
            NameSpan = syntax.Symbol.Span,
            Span = syntax.Span,
        });
        type.Methods.Add(method);
    }

    /// <summary>Conversions that the language has already cannot be declared.</summary>
    private void CheckConversion(DeclaredType type, DeclaredMethod method, OperatorDeclarationSyntax syntax)
    {
        if (method.Parameters is not [{ Type: var from }])
        {
            return;
        }

        var other = Slots.SameType(from, type.Self) ? method.ReturnType : from;
        var isBase = !other.IsValueType && !other.IsGenericParameter
            && !Slots.SameType(other, type.Self) && DerivesFrom(type.Self, other);
        if (Slots.SameType(from, method.ReturnType))
        {
            Error("CS0555", syntax.Symbol.Span, $"User-defined operator cannot convert a type to itself");
        }
        else if (IsInterface(other) || isBase)
        {
            Error(IsInterface(other) ? "CS0552" : "CS0553", syntax.Symbol.Span, $"'{type.Text}."
                + $"{syntax.Symbol.Text} operator {TypeText.Of(method.ReturnType)}({TypeText.Of(from)})': "
                + "user-defined conversions to or from "
                + (IsInterface(other) ? "an interface" : "a base type") + " are not allowed");
        }
    }

    private static string OperatorName(OperatorDeclarationSyntax syntax)
    {
        var name = OperatorNames.Declared(syntax.Symbol.Text, syntax.Parameters.Parameters.Length)
            ?? "op_" + syntax.Symbol.Text;
        return syntax.IsChecked ? "op_Checked" + name[3..] : name;
    }

    /// <summary>A finaliser is bound for its errors but never run: the language does not promise that it is,
    /// and the runtime's finaliser thread cannot be interrupted.</summary>
    private void DeclareFinaliser(DeclaredType type, FinalizerDeclarationSyntax syntax)
    {
        if (!type.IsClass || type.IsStatic)
        {
            Error("CS0575", syntax.Name.Span, "Only class types can contain destructors");
            return;
        }

        if (syntax.Name.Text != type.Name)
        {
            Error("CS0574", syntax.Name.Span, "Name of destructor must match name of type");
        }

        var method = new DeclaredMethod(type, "<Finalize>", MethodKind.Finaliser, MethodAttributes.Private)
        {
            Span = syntax.Name.Span,
        };
        method.Code = Code(method, new MemberCode(method, CodeKind.Body)
        {
            Block = syntax.Body,
            Expression = syntax.ExpressionBody,
            NameSpan = syntax.Name.Span,
            Span = syntax.Span,
        });
        type.Methods.Add(method);
    }

    private void DeclareEnum(DeclaredType type, EnumDeclarationSyntax syntax)
    {
        var underlying = syntax.UnderlyingType is null ? typeof(int) : BindType(syntax.UnderlyingType);
        if (!underlying.IsIntegral() || underlying.IsNativeInt() || underlying == typeof(char))
        {
            Error("CS1008", syntax.UnderlyingType!.Span,
                "Type byte, sbyte, short, ushort, int, uint, long, or ulong expected");
            return;
        }

        foreach (var attribute in BindAttributes(syntax.Attributes, target: AttributeTargets.Enum))
        {
            type.Builder.SetCustomAttribute(attribute);
        }

        DeclaredConstant? previous = null;
        foreach (var member in syntax.Members)
        {
            var constant = new DeclaredConstant(type, member.Name.Text, underlying, member.Value)
            {
                Previous = previous,
                Span = member.Name.Span,
            };
            if (!type.Constants.TryAdd(constant.Name, constant))
            {
                Error("CS0102", member.Name.Span,
                    $"The type '{type.Text}' already contains a definition for '{constant.Name}'");
            }

            type.Fields.Add(new DeclaredField(constant.Name, type.Builder, FieldAttributes.Public
                | FieldAttributes.Static | FieldAttributes.Literal)
            {
                Constant = constant,
                Span = member.Name.Span,
                CustomAttributes = BindAttributes(member.Attributes),
            });
            previous = constant;
        }
    }

    private void DeclareDelegate(DeclaredType type, DelegateDeclarationSyntax syntax)
    {
        var method = new DeclaredMethod(type, "Invoke", MethodKind.Ordinary, MethodAttributes.Public)
        {
            Native = NativeBody.Delegate,
            Span = syntax.Name.Span,
        };
        BindSignature(method, syntax.Parameters, syntax.ReturnType);
        type.Methods.Add(method);
    }
}
