using System.Reflection;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Checks of declared types that look at several members or types at once.</summary>
internal sealed partial class Binder
{
    private void CheckConsistency(DeclaredType type)
    {
        if (type.IsStruct && type.Fields.Find(f => !f.IsStatic && Contains(f.Type, type, [])) is { } field)
        {
            Error("CS0523", field.Span, $"Struct member '{type.Text}.{Written(field)}' of type "
                + $"'{TypeText.Of(field.Type)}' causes a cycle in the struct layout");
        }

        foreach (var method in type.Methods.Where(m => m.Native is not (NativeBody.Record
            or NativeBody.Delegate)))
        {
            CheckMethodTypes(type, method);
        }

        foreach (var one in type.Fields.Where(f => !f.IsSynthesised && f.Constant is null))
        {
            CheckVisible(type, (MethodAttributes)(int)(one.Attributes & FieldAttributes.FieldAccessMask),
                one.Type, one.Span, "CS0052", "field type", "field", one.Name);
        }
    }

    private static string Written(DeclaredField field) => field.Name.StartsWith('<')
        ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    /// <summary>Whether a value of a type has the struct inside, at any depth.</summary>
    private bool Contains(Type of, DeclaredType type, HashSet<DeclaredType> seen) =>
        _cellTypes!.Find(of) is { IsStruct: true } declared && (declared == type || (seen.Add(declared)
            && declared.Fields.Exists(f => !f.IsStatic && Contains(f.Type, type, seen))));

    private void CheckMethodTypes(DeclaredType type, DeclaredMethod method)
    {
        if (method.ExplicitInterface is not null)
        {
            return;
        }

        var isProperty = method.Kind == MethodKind.Accessor;
        CheckVisible(type, method.Attributes & MethodAttributes.MemberAccessMask, method.ReturnType,
            method.Span, isProperty ? "CS0053" : "CS0050", isProperty ? "property type" : "return type",
            isProperty ? "property" : "method", MemberText(type, method));
        foreach (var parameter in method.Parameters.Where(_ => !isProperty))
        {
            CheckVisible(type, method.Attributes & MethodAttributes.MemberAccessMask, parameter.Type,
                method.Span, "CS0051", "parameter type", "method", MemberText(type, method));
        }
    }

    /// <summary>A member must not be visible where a type in its signature is not.</summary>
    private void CheckVisible(DeclaredType type, MethodAttributes access, Type mentioned, TextSpan span,
        string code, string what, string kind, string member)
    {
        foreach (var hidden in HiddenTypes(mentioned))
        {
            if (!IsConfined(type, access, hidden.Outer!))
            {
                Error(code, span, $"Inconsistent accessibility: {what} '{hidden.Text}' is less accessible "
                    + $"than {kind} '{(member.Contains('.', StringComparison.Ordinal) ? ""
                        : type.Text + ".")}{member}'");
            }
        }
    }

    /// <summary>The private nested types that a type mentions.</summary>
    private IEnumerable<DeclaredType> HiddenTypes(Type type)
    {
        if (type.HasElementType)
        {
            return HiddenTypes(type.GetElementType()!);
        }

        IEnumerable<DeclaredType> own = _cellTypes!.Find(type) is { Outer: not null } declared
            && (declared.Builder.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedPrivate
            ? [declared] : [];
        return CellTypes.IsInstance(type) ? own.Concat(type.GetGenericArguments().SelectMany(HiddenTypes))
            : own;
    }

    /// <summary>Whether a member of a type is private to the body of an enclosing type, or of the type
    /// itself.</summary>
    private static bool IsConfined(DeclaredType type, MethodAttributes access, DeclaredType body)
    {
        if (access == MethodAttributes.Private)
        {
            for (var t = type; t is not null; t = t.Outer)
            {
                if (t == body)
                {
                    return true;
                }
            }
        }

        for (var t = type; t is not null && t != body; t = t.Outer)
        {
            if ((t.Builder.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedPrivate)
            {
                for (var o = t.Outer; o is not null; o = o.Outer)
                {
                    if (o == body)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Constructors that call each other for ever.</summary>
    private void CheckConstructorCycles()
    {
        foreach (var start in _cellTypes!.Codes.Where(c => c is
        {
            Kind: CodeKind.ConstructorStart,
            Initializer.IsThis: true
        }))
        {
            var seen = new HashSet<DeclaredMethod>();
            for (var method = start.Method; method is not null; method = method.Following)
            {
                if (!seen.Add(method))
                {
                    if (method == start.Method)
                    {
                        Error("CS0768", start.Initializer!.Span, $"Constructor "
                            + $"'{MemberText(method.Type, method)}' cannot call itself through another "
                            + "constructor");
                    }

                    break;
                }
            }
        }
    }
}
