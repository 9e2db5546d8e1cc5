using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Parameters as declared, and what a list of them must look like (C# spec 15.6.2).</summary>
internal sealed partial class Binder
{
    private Parameter BindParameter(ParameterSyntax syntax)
    {
        var type = syntax.Type switch
        {
            null => BadType("CS1001", syntax.Span, "Identifier expected"),
            PredefinedTypeSyntax { Type: PredefinedType.Void } => BadType("CS1536", syntax.Type.Span,
                "Invalid parameter type 'void'"),
            _ => BindType(syntax.Type),
        };
        if (IsStaticClass(type))
        {
            type = BadType("CS0721", syntax.Type!.Span,
                $"'{TypeText.Of(type)}': static types cannot be used as parameters");
        }

        var value = syntax.Default is null ? null : BindDefault(syntax, syntax.Default, type);
        return new(syntax.Name.Text, type, Passing(syntax.Passing), syntax.IsParams,
            syntax.Default is not null, value, null);
    }

    private object? BindDefault(ParameterSyntax syntax, ExpressionSyntax given, Type type)
    {
        if (syntax.Passing is ArgumentPassing.Ref or ArgumentPassing.Out)
        {
            Error("CS1741", syntax.Span, "A ref or out parameter cannot have a default value");
            return null;
        }

        BoundExpression bound = new BoundBad(given.Span);
        var problems = Apart(() => bound = BindValueOrVoid(given));
        if (problems.Exists(d => d.Code == "CS0103" && _cellNames.Contains(_text.Slice(d.Span))))
        {
            Error("CS1736", given.Span,
                $"Default parameter value for '{syntax.Name.Text}' must be a compile-time constant");
            return null;
        }

        Report(problems);
        if (!bound.HasError && !type.IsError() && !ClassifyImplicit(bound, type).IsImplicit)
        {
            Error("CS1750", syntax.Name.Span,
                $"A value of type '{OperandText(bound)}' cannot be used as a default parameter because "
                + $"there are no standard conversions to type '{TypeText.Of(type)}'");
            return null;
        }

        bound = ConvertTo(bound, type);
        if (!bound.HasError && !bound.IsConstant
            && bound is not BoundDefault and not BoundConversion { Operand.IsConstant: true })
        {
            Error("CS1736", given.Span,
                $"Default parameter value for '{syntax.Name.Text}' must be a compile-time constant");
        }

        return bound is BoundConversion c ? c.Operand.Constant : bound.Constant;
    }

    /// <summary>Names that the statements of the cell declare, whether or not they are bound yet.</summary>
    private readonly HashSet<string> _cellNames = new(StringComparer.Ordinal);

    /// <summary>The order of parameters: <c>this</c> first, required, optional, <c>params</c>.</summary>
    private void CheckParameters(ParameterListSyntax list, IReadOnlyList<Parameter> parameters)
    {
        var optional = false;
        for (var i = 0; i < list.Parameters.Length; i++)
        {
            var syntax = list.Parameters[i];
            var isLast = i == list.Parameters.Length - 1;
            if (syntax.IsThis && i > 0)
            {
                Error("CS1100", syntax.Span, $"Method has a parameter modifier 'this' which is not on the "
                    + "first parameter");
            }

            if (syntax.IsParams && !isLast)
            {
                Error("CS0231", syntax.Span,
                    "A params parameter must be the last parameter in a parameter list");
            }

            if (syntax.IsParams && !parameters[i].Type.IsError()
                && (CollectionTargets.ElementType(parameters[i].Type) is null
                    || !CanMakeCollection(parameters[i].Type)))
            {
                Error("CS0225", syntax.Span, "The params parameter must have a valid collection type");
            }

            if (optional && syntax.Default is null && !syntax.IsParams && !syntax.IsThis)
            {
                Error("CS1737", syntax.Span, "Optional parameters must appear after all required parameters");
            }

            optional |= syntax.Default is not null;
        }
    }

    /// <summary>What else a declared function must not be.</summary>
    private void CheckFunction(FunctionSymbol function)
    {
        var syntax = function.Syntax;
        CheckParameters(syntax.Parameters, function.Signature.Parameters);
        if (function.IsExtension && !function.IsStatic)
        {
            Error("CS1105", syntax.Name.Span, "Extension method must be static");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in syntax.TypeParameters.Where(p => !names.Add(p.Name.Text)))
        {
            var ambiguous = syntax.ReturnType is IdentifierNameSyntax id
                && id.Identifier.Text == parameter.Name.Text;
            Error(ambiguous ? "CS0229" : "CS0692", ambiguous ? syntax.ReturnType.Span : parameter.Name.Span,
                ambiguous ? $"Ambiguity between '{parameter.Name.Text}' and '{parameter.Name.Text}'"
                    : $"Duplicate type parameter '{parameter.Name.Text}'");
        }
    }

    /// <summary>Overloads that differ only in how a parameter is passed.</summary>
    private static bool DifferOnlyInPassing(Signature a, Signature b) =>
        a.Parameters.Count == b.Parameters.Count && a.TypeParameters.Length == b.TypeParameters.Length
        && a.Parameters.AllPairs(b.Parameters, (p, q) => TypeFacts.Same(p.Type, q.Type)
            && p.Ref == RefKind.None == (q.Ref == RefKind.None));

    /// <summary>Whether a type is a static class, which is no type for a value.</summary>
    private static bool IsStaticClass(Type type) => type is { IsAbstract: true, IsSealed: true }
        && !type.IsError() && !type.IsUntyped();
}
