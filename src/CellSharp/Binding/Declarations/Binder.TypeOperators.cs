using System.Reflection;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Operators, conversions and finalisers of declared types (C# spec 15.10, 15.13).</summary>
internal sealed partial class Binder
{
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
        const DeclarationModifiers bodiless = DeclarationModifiers.Abstract | DeclarationModifiers.Virtual;
        if (!hasBody && (syntax.Modifiers & bodiless) == 0)
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
        CheckOperands(type, method, syntax);
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

    /// <summary>An operator has to have something to do with its type.</summary>
    private void CheckOperands(DeclaredType type, DeclaredMethod method, OperatorDeclarationSyntax syntax)
    {
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
}
