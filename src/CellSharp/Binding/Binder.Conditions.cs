using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Expressions that decide (C# spec 12.24): bool, or a type with <c>operator true</c>.</summary>
internal sealed partial class Binder
{
    private BoundExpression BindCondition(ExpressionSyntax syntax)
    {
        WarnOfConstantCondition(syntax);
        var value = BindValueOrVoid(syntax);
        value = ClassifyImplicit(value, typeof(bool)).IsImplicit ? value : NoCommonType(value);
        if (value.HasError || value.Type.IsUntyped() || value.Type == typeof(void)
            || ClassifyImplicit(value, typeof(bool)).IsImplicit)
        {
            return ConvertTo(value, typeof(bool));
        }

        return OperatorsOf(value.Type, "op_True") is [var test, ..]
            ? new BoundCall(value.Span, null, test, [ConvertTo(value, test.GetParameters()[0].ParameterType)],
                typeof(bool))
            : ConvertTo(value, typeof(bool));
    }
}
