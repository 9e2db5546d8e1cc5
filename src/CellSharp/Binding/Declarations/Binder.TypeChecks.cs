using CellSharp.Binding.Declarations;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Which modifiers go together, and where (C# spec 15.3, 15.6).</summary>
internal sealed partial class Binder
{
    /// <summary>Whether a name stands anywhere in a piece of syntax; the text is asked first because walking
    /// trees is slow.</summary>
    private bool Mentions(SyntaxNode? node, string name) => node is not null
        && _text.Slice(node.Span).Contains(name, StringComparison.Ordinal)
        && SyntaxChildren.SelfAndDescendants(node).Any(n => n is IdentifierNameSyntax id
            && id.Identifier.Text == name && !id.Identifier.IsVerbatim);

    /// <summary>Whether an accessor's body has the keyword <c>field</c>.</summary>
    private bool UsesField(SyntaxNode? node) => node is not null
        && _text.Slice(node.Span).Contains("field", StringComparison.Ordinal)
        && SyntaxChildren.SelfAndDescendants(node).Any(n => n is FieldSyntax);

    private bool CheckModifiers(DeclaredType type, DeclarationModifiers modifiers, Identifier name,
        bool hasBody, bool canBeAbstract)
    {
        var before = _diagnostics.Count;
        if ((modifiers & DeclarationModifiers.Extern) != 0)
        {
            Refuse("CELL1075", name.Span, "An extern method", "write the body in C#");
        }

        CheckAccess(modifiers, name);
        if ((modifiers & DeclarationModifiers.Unsafe) != 0)
        {
            Error("CS0227", name.Span, "Unsafe code may only appear if compiling with /unsafe");
        }

        if (type.IsStatic && (modifiers & (DeclarationModifiers.Static | DeclarationModifiers.Const)) == 0)
        {
            Error("CS0708", name.Span,
                $"'{name.Text}': cannot declare instance members in a static class");
        }

        if (!type.IsInterface)
        {
            CheckVirtual(type, modifiers, name, hasBody, canBeAbstract);
        }

        return _diagnostics.Count == before;
    }

    private void CheckAccess(DeclarationModifiers modifiers, Identifier name)
    {
        const DeclarationModifiers all = DeclarationModifiers.Public | DeclarationModifiers.Private
            | DeclarationModifiers.Protected | DeclarationModifiers.Internal;
        var access = modifiers & all;
        if (System.Numerics.BitOperations.PopCount((uint)access) > 1
            && access != (DeclarationModifiers.Protected | DeclarationModifiers.Internal)
            && access != (DeclarationModifiers.Private | DeclarationModifiers.Protected))
        {
            Error("CS0107", name.Span, "More than one protection modifier");
        }
    }

    private void CheckVirtual(DeclaredType type, DeclarationModifiers modifiers, Identifier name,
        bool hasBody, bool canBeAbstract)
    {
        const DeclarationModifiers overridable = DeclarationModifiers.Virtual | DeclarationModifiers.Abstract
            | DeclarationModifiers.Override;
        const DeclarationModifiers visible = DeclarationModifiers.Public | DeclarationModifiers.Protected
            | DeclarationModifiers.Internal;
        bool Has(DeclarationModifiers modifier) => (modifiers & modifier) != 0;
        var text = $"'{type.Text}.{name.Text}'";
        if (Has(DeclarationModifiers.Abstract) && canBeAbstract)
        {
            if (!type.Has(DeclarationModifiers.Abstract) || !type.IsClass)
            {
                Error("CS0513", name.Span,
                    $"{text} is abstract but it is contained in non-abstract type '{type.Text}'");
            }
        }
        else if (!hasBody && !Has(DeclarationModifiers.Extern))
        {
            Error(Has(DeclarationModifiers.Partial) ? "CS8795" : "CS0501", name.Span,
                $"{text} must declare a body because it is not marked abstract, extern, or partial");
        }

        if (Has(DeclarationModifiers.Static) && Has(overridable))
        {
            Error("CS0112", name.Span, $"A static member cannot be marked as "
                + $"'{(Has(DeclarationModifiers.Override) ? "override" : Has(DeclarationModifiers.Virtual)
                    ? "virtual" : "abstract")}'");
        }
        else if (Has(overridable) && !Has(visible))
        {
            Error("CS0621", name.Span, $"{text}: virtual or abstract members cannot be private");
        }

        if (Has(DeclarationModifiers.Override)
            && Has(DeclarationModifiers.Virtual | DeclarationModifiers.New))
        {
            Error("CS0113", name.Span,
                $"A member {text} marked as override cannot be marked as new or virtual");
        }

        if (Has(DeclarationModifiers.Sealed) && !Has(DeclarationModifiers.Override))
        {
            Error("CS0238", name.Span, $"{text} cannot be sealed because it is not an override");
        }

        if (type.IsStruct && Has(DeclarationModifiers.Virtual | DeclarationModifiers.Protected))
        {
            Error(Has(DeclarationModifiers.Protected) ? "CS0666" : "CS0106", name.Span,
                Has(DeclarationModifiers.Protected)
                ? $"{text}: new protected member declared in struct"
                : "The modifier 'virtual' is not valid for this item");
        }
        else if (type.Has(DeclarationModifiers.Sealed) && Has(DeclarationModifiers.Virtual))
        {
            Error("CS0549", name.Span, $"{text} is a new virtual member in sealed type '{type.Text}'");
        }
    }

    /// <summary>Methods that differ in nothing a call could tell apart.</summary>
    private void CheckDuplicates(DeclaredType type)
    {
        for (var i = 0; i < type.Methods.Count; i++)
        {
            var method = type.Methods[i];
            var twin = type.Methods.Take(i).FirstOrDefault(m => m.Name == method.Name
                && m.TypeParameters.Length == method.TypeParameters.Length
                && Slots.SameParameters(m.Parameters, method.Parameters)
                && (m.Name is not ("op_Implicit" or "op_Explicit")
                    || Slots.SameType(m.ReturnType, method.ReturnType)));
            if (twin is not null && twin.Native != NativeBody.Record && method.Native != NativeBody.Record
                && twin.Name != "<Finalize>")
            {
                var name = method.Kind == MethodKind.Constructor ? type.Name
                    : method.Name.Replace("get_Item", "this", StringComparison.Ordinal);
                if (method.Kind == MethodKind.Accessor && !method.Name.EndsWith("_Item",
                    StringComparison.Ordinal))
                {
                    continue;
                }

                Error("CS0111", method.Span, $"Type '{type.Text}' already defines a member called "
                    + $"'{name}' with the same parameter types");
            }
            else if (method.Kind == MethodKind.Ordinary && method.ExplicitInterface is null)
            {
                CheckMethodName(type, method);
            }
        }
    }

    private void CheckMethodName(DeclaredType type, DeclaredMethod method)
    {
        if (method.Name == type.Name && method.Native != NativeBody.Record)
        {
            Error("CS0542", method.Span,
                $"'{method.Name}': member names cannot be the same as their enclosing type");
        }

        if (type.Properties.Exists(p => p.Name == method.Name && p.Parameters.Count == 0)
            || type.Fields.Exists(f => f.Name == method.Name))
        {
            Error("CS0102", method.Span,
                $"The type '{type.Text}' already contains a definition for '{method.Name}'");
        }
    }

    /// <summary>Operators that the language wants in pairs.</summary>
    private void CheckOperatorPairs(DeclaredType type)
    {
        (string A, string B, string TextA, string TextB)[] pairs =
        [
            ("op_Equality", "op_Inequality", "==", "!="), ("op_LessThan", "op_GreaterThan", "<", ">"),
            ("op_LessThanOrEqual", "op_GreaterThanOrEqual", "<=", ">="), ("op_True", "op_False", "true",
                "false"),
        ];
        foreach (var method in type.Methods.Where(m => m.Kind == MethodKind.Operator))
        {
            foreach (var (a, b, textA, textB) in pairs)
            {
                if (method.Name != a && method.Name != b)
                {
                    continue;
                }

                var other = method.Name == a ? b : a;
                if (!type.Methods.Exists(m => m.Name == other
                    && Slots.SameParameters(m.Parameters, method.Parameters)))
                {
                    var (own, missing) = method.Name == a ? (textA, textB) : (textB, textA);
                    Error("CS0216", method.Span, $"The operator '{type.Text}.operator {own}("
                        + string.Join(", ", method.Parameters.Select(p => TypeText.Of(p.Type)))
                        + $")' requires a matching operator '{missing}' to also be defined");
                }
            }
        }
    }
}
