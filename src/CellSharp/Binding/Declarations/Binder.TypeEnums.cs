using System.Reflection;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Members of enums and delegates (C# spec 20, 21).</summary>
internal sealed partial class Binder
{
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
