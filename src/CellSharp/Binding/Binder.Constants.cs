using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>sizeof, nameof and other things known while binding.</summary>
internal sealed partial class Binder
{
    private static BoundExpression BindLiteral(LiteralSyntax literal) => literal.Value switch
    {
        null => new BoundConstant(literal.Span, null, typeof(Untyped)),
        byte[] bytes => Utf8(literal.Span, bytes),
        var value => new BoundConstant(literal.Span, value, value.GetType()),
    };

    private static BoundCall Utf8(TextSpan span, byte[] bytes)
    {
        var array = new BoundArrayInit(span, typeof(byte), [.. bytes.Select(b => Constant(span, b))]);
        var method = typeof(ReadOnlySpan<byte>).GetMethod("op_Implicit", [typeof(byte[])])!;
        return new BoundCall(span, null, method, [array], typeof(ReadOnlySpan<byte>));
    }

    /// <summary>The name a tuple element or anonymous member takes from its expression.</summary>
    private static string? InferredName(ExpressionSyntax syntax) => syntax switch
    {
        IdentifierNameSyntax { Identifier.Text: not "_" } name => name.Identifier.Text,
        MemberAccessSyntax { Name: IdentifierNameSyntax name } => name.Identifier.Text,
        ConditionalAccessSyntax { WhenNotNull: var rest } => InferredName(rest),
        MemberBindingSyntax { Name: IdentifierNameSyntax name } => name.Identifier.Text,
        QualifiedNameSyntax { Right: IdentifierNameSyntax name } => name.Identifier.Text,
        UnarySyntax { Operator: UnaryOperator.NullForgiving } u => InferredName(u.Operand),
        _ => null,
    };

    private BoundExpression BindSizeOf(SizeOfSyntax syntax)
    {
        var type = BindType(syntax.Type);
        if (type.IsError())
        {
            return new BoundBad(syntax.Span);
        }

        var core = type.IsEnum ? Enum.GetUnderlyingType(type) : type;
        int? size = core == typeof(decimal) ? 16 : core == typeof(char) ? 2 : core == typeof(bool) ? 1
            : Type.GetTypeCode(core) switch
            {
                TypeCode.SByte or TypeCode.Byte => 1,
                TypeCode.Int16 or TypeCode.UInt16 => 2,
                TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Single => 4,
                TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Double => 8,
                _ => null,
            };
        return size is { } known ? Constant(syntax.Span, known)
            : Bad("CS0233", syntax.Span,
                $"'{TypeText.Of(type)}' does not have a predefined size, therefore sizeof can only be used "
                + "in an unsafe context");
    }

    private BoundExpression BindNameOf(NameOfSyntax syntax)
    {
        var diagnostics = Apart(() => BindAny(syntax.Expression));
        Report(diagnostics.Where(d => d.Code is not ("CS0120" or "CS0841")));
        var name = syntax.Expression switch
        {
            SimpleNameSyntax s => s.Identifier.Text,
            MemberAccessSyntax m => m.Name.Identifier.Text,
            QualifiedNameSyntax q => q.Right.Identifier.Text,
            AliasQualifiedNameSyntax a => a.Name.Identifier.Text,
            _ => null,
        };
        return name is null ? Bad("CS8081", syntax.Span, "Expression does not have a name.")
            : Constant(syntax.Span, name);
    }
}
