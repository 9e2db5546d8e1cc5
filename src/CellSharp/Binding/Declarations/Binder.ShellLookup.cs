using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Names of types and constants while the cell's types are still being declared and reflection knows
/// nothing of them.</summary>
internal sealed partial class Binder
{
    /// <summary>A type of the cell by its simple name, from the innermost type outward.</summary>
    private Type? FindDeclared(string name, int arity, out Type? container)
    {
        container = null;
        for (var shell = _shell; shell is not null; shell = shell.Outer)
        {
            if (FindNested(shell.Self, name, arity) is { } nested)
            {
                container = shell.Self;
                return nested;
            }
        }

        var root = _cellTypes?.Root(name, arity);
        return root is null ? null : root.Runtime ?? root.Builder;
    }

    /// <summary>A nested type of an unfinished type or of its bases; its definition.</summary>
    private Type? FindNested(Type type, string name, int arity)
    {
        for (var t = type; t is not null;)
        {
            if (_cellTypes?.Find(t) is not { } declared)
            {
                return CellTypes.IsUnfinished(t) ? null : _catalog.Nested(t, name, arity);
            }

            if (declared.Nested.Find(n => n.Name == name && n.OwnArity == arity) is { } found)
            {
                return found.Builder;
            }

            t = declared.Base;
        }

        return null;
    }

    /// <summary>A constant of an unfinished type, or a member of an unfinished enum.</summary>
    private BoundExpression? FindDeclaredConstant(Type type, string name, TextSpan span)
    {
        for (var t = type; t is not null;)
        {
            if (_cellTypes?.Find(t) is not { } declared)
            {
                return CellTypes.IsUnfinished(t) ? null
                    : FindMember(new BoundTypeExpression(span, t), t, name, [], span, span, invoked: false);
            }

            if (declared.Constants.TryGetValue(name, out var constant))
            {
                return Evaluate(constant) ? new BoundConstant(span, constant.Value,
                    declared.Kind == DeclaredKind.Enum && !IsInside(declared) ? declared.Builder
                        : constant.Type) : new BoundBad(span);
            }

            t = declared.Base;
        }

        return null;
    }

    private bool IsInside(DeclaredType type) => _shell == type;

    /// <summary>A constant in scope of the type being declared.</summary>
    private BoundExpression? FindShellConstant(string name, TextSpan span)
    {
        for (var shell = _shell; shell is not null; shell = shell.Outer)
        {
            if (FindDeclaredConstant(shell.Builder, name, span) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Works out a constant's value; false when that failed, which is then reported.</summary>
    private bool Evaluate(DeclaredConstant constant)
    {
        if (constant.IsKnown)
        {
            return true;
        }

        if (constant.IsBeingEvaluated)
        {
            Error("CS0110", constant.Span, $"The evaluation of the constant value for "
                + $"'{constant.Owner.Text}.{constant.Name}' involves a circular definition");
            return false;
        }

        constant.IsBeingEvaluated = true;
        var ok = true;
        InShell(constant.Owner, () => ok = constant.Syntax is null ? Increment(constant)
            : EvaluateSyntax(constant, constant.Syntax));
        constant.IsKnown = ok;
        constant.IsBeingEvaluated = false;
        return ok;
    }

    private bool EvaluateSyntax(DeclaredConstant constant, ExpressionSyntax syntax)
    {
        BoundExpression value;
        var before = _diagnostics.Count;
        try
        {
            value = BindTo(syntax, constant.Type);
            if (value is BoundConversion { Operand.IsConstant: true } c
                && constant.Owner.Kind == DeclaredKind.Enum)
            {
                value = c.Operand;
            }
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException)
        {
            value = Refuse("CELL1074", syntax.Span,
                "A constant computed from a type declared in the same cell",
                "write its value, or declare the type in an earlier cell");
        }

        if (value.HasError)
        {
            CorrectConstantErrors(constant, before);
            return false;
        }

        if (!value.IsConstant)
        {
            Error("CS0133", syntax.Span, $"The expression being assigned to "
                + $"'{constant.Owner.Text}.{constant.Name}' must be constant");
            return false;
        }

        constant.Value = value.Constant is Enum e2
            ? System.Convert.ChangeType(e2, e2.GetTypeCode(),
                System.Globalization.CultureInfo.InvariantCulture)
            : value.Constant;
        return true;
    }

    /// <summary>A name that is a member of the type, only no constant, does exist.</summary>
    private void CorrectConstantErrors(DeclaredConstant constant, int before)
    {
        for (var i = before; i < _diagnostics.Count; i++)
        {
            var name = _text.Slice(_diagnostics[i].Span);
            if (_diagnostics[i].Code is "CS0103" or "CS0117" && constant.Owner.Parts
                .OfType<TypeDeclarationSyntax>().SelectMany(p => p.Members).Any(m => Declares(m, name)))
            {
                _diagnostics[i] = _diagnostics[i] with
                {
                    Code = "CS0133",
                    Message = $"The expression being assigned to '{constant.Owner.Text}.{constant.Name}' "
                        + "must be constant",
                    Span = constant.Syntax!.Span,
                };
            }
        }
    }

    private static bool Declares(MemberDeclarationSyntax member, string name) => member switch
    {
        MethodDeclarationSyntax m => m.Name.Text == name,
        PropertyDeclarationSyntax p => p.Name.Text == name,
        FieldDeclarationSyntax f => f.Variables.Any(v => v.Name.Text == name),
        _ => false,
    };

    /// <summary>A member of an enum without a value has that of the one before and one.</summary>
    private bool Increment(DeclaredConstant constant)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        if (constant.Previous is null)
        {
            constant.Value = System.Convert.ChangeType(0, constant.Type, culture);
            return true;
        }

        if (!Evaluate(constant.Previous))
        {
            return false;
        }

        try
        {
            var next = System.Convert.ToDecimal(constant.Previous.Value, culture) + 1;
            constant.Value = System.Convert.ChangeType(next, constant.Type, culture);
            return true;
        }
        catch (OverflowException)
        {
            Error("CS0543", constant.Span, $"'{constant.Owner.Text}.{constant.Name}': the enumerator value "
                + "is too large to fit in its type");
            return false;
        }
    }
}
