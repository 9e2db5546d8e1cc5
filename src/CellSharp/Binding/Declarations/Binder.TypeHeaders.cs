using System.Reflection;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Second step of declaring types: base classes, interfaces, constraints and primary
/// constructors.</summary>
internal sealed partial class Binder
{
    private void BindHeader(DeclaredType type)
    {
        foreach (var part in type.Parts)
        {
            if (part is DelegateDeclarationSyntax @delegate)
            {
                Constrain(type, @delegate.Constraints);
            }
            else if (part is TypeDeclarationSyntax syntax)
            {
                BindBases(type, syntax);
                Constrain(type, syntax.Constraints);
                if (syntax.Parameters is not null && type.PrimaryParameters is not null)
                {
                    Error("CS8863", syntax.Parameters.Span,
                        "Only a single partial type declaration may have a parameter list");
                }

                type.PrimaryParameters ??= syntax.Parameters;
            }
        }

        SetBases(type);
    }

    private void SetBases(DeclaredType type)
    {
        for (var outer = type.Outer; outer is not null; outer = outer.Outer)
        {
            foreach (var part in outer.Parts.OfType<TypeDeclarationSyntax>())
            {
                Constrain(type, part.Constraints, own: false);
            }
        }

        if (type.Base is not null)
        {
            type.Builder.SetParent(type.Base);
        }
        else if (type.IsClass)
        {
            type.Base = typeof(object);
        }
        else if (type.IsStruct)
        {
            type.Base = typeof(ValueType);
        }

        AddRecordInterface(type);
        foreach (var face in type.Interfaces)
        {
            type.Builder.AddInterfaceImplementation(TupleNames.Erase(face));
        }
    }

    private static void AddRecordInterface(DeclaredType type)
    {
        if (type.IsRecord)
        {
            var equatable = typeof(IEquatable<>).MakeGenericType(type.Self);
            if (!type.Interfaces.Exists(i => Slots.SameType(i, equatable)))
            {
                type.Interfaces.Add(equatable);
            }
        }
    }

    private void Constrain(DeclaredType type,
        System.Collections.Immutable.ImmutableArray<ConstraintClauseSyntax> clauses, bool own = true)
    {
        foreach (var clause in clauses)
        {
            for (var i = 0; own && i < clause.Constraints.Length - 1; i++)
            {
                if (clause.Constraints[i].Kind == ConstraintKind.New
                    && clause.Constraints[i + 1].Kind != ConstraintKind.AllowsRefStruct)
                {
                    Error("CS0401", clause.Constraints[i].Span,
                        "The new() constraint must be the last restrictive constraint specified");
                }
            }

            var parameter = Array.FindLast(type.TypeParameters, p => p.Name == clause.Name.Text);
            if (parameter is not null)
            {
                GenericCarrier.Constrain(parameter, clause, t => BindType(t));
            }
            else if (own)
            {
                Error("CS0699", clause.Name.Span,
                    $"'{type.Text}' does not define type parameter '{clause.Name.Text}'");
            }
        }
    }

    private void BindBases(DeclaredType type, TypeDeclarationSyntax syntax)
    {
        for (var i = 0; i < syntax.BaseTypes.Length; i++)
        {
            var written = syntax.BaseTypes[i];
            var bound = BindType(written.Type);
            if (bound.IsError())
            {
                continue;
            }

            if (IsInterface(bound))
            {
                if (type.Interfaces.Exists(f => Slots.SameType(f, bound)))
                {
                    Error("CS0528", written.Span,
                        $"'{TypeText.Of(bound)}' is already listed in interface list");
                }
                else
                {
                    type.Interfaces.Add(bound);
                }
            }
            else if (CheckBaseClass(type, bound, written, i))
            {
                type.Base = bound;
                type.BaseSpan = written.Type.Span;
                type.BaseArguments = written.Arguments;
            }
        }
    }

    private bool IsInterface(Type type) => _cellTypes?.Find(type) is { } declared ? declared.IsInterface
        : type.IsInterface;

    private bool CheckBaseClass(DeclaredType type, Type bound, BaseTypeSyntax written, int position)
    {
        var text = TypeText.Of(bound);
        var declared = _cellTypes!.Find(bound);
        var isSealed = declared?.Has(DeclarationModifiers.Sealed) ?? bound.IsSealed;
        var isStatic = declared?.IsStatic ?? bound is { IsAbstract: true, IsSealed: true };
        var (code, message) = type switch
        {
            { IsInterface: true } or { IsStruct: true } =>
                ("CS0527", $"Type '{text}' in interface list is not an interface"),
            _ when bound.IsGenericParameter => ("CS0689",
                $"Cannot derive from '{text}' because it is a type parameter"),
            _ when isStatic => ("CS0709", $"'{type.Text}': cannot derive from static class '{text}'"),
            _ when isSealed || declared is { IsClass: false } =>
                ("CS0509", $"'{type.Text}': cannot derive from sealed type '{text}'"),
            { IsStatic: true } when bound != typeof(object) => ("CS0713",
                $"Static class '{type.Text}' cannot derive from type '{text}'. Static classes must derive "
                + "from object."),
            _ when bound == typeof(Enum) || bound == typeof(ValueType) || bound == typeof(Delegate)
                || bound == typeof(MulticastDelegate) || bound == typeof(Array) =>
                ("CS0644", $"'{type.Text}' cannot derive from special class '{text}'"),
            _ when type.Base is not null && !Slots.SameType(type.Base, bound) => ("CS1721",
                $"Class '{type.Text}' cannot have multiple base classes: '{TypeText.Of(type.Base)}' and "
                + $"'{text}'"),
            _ when position > 0 && type.Base is null =>
                ("CS1722", $"Base class '{text}' must come before any interfaces"),
            _ when declared is not null && DerivesFrom(declared, type) => ("CS0146",
                $"Circular base type dependency involving '{text}' and '{type.Text}'"),
            { Kind: DeclaredKind.RecordClass } when bound != typeof(object) && !IsRecordClass(bound) =>
                ("CS8864", "Records may only inherit from object or another record"),
            { Kind: DeclaredKind.Class } when IsRecordClass(bound) =>
                ("CS8865", "Only records may inherit from records."),
            _ => ("", ""),
        };
        if (code.Length == 0)
        {
            return true;
        }

        Error(code, written.Type.Span, message);
        return false;
    }

    private bool DerivesFrom(DeclaredType type, DeclaredType ancestor)
    {
        for (var t = type; t is not null; t = t.Base is null ? null : _cellTypes!.Find(t.Base))
        {
            if (t == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRecordClass(Type type) => _cellTypes?.Find(type) is { } declared
        ? declared.Kind == DeclaredKind.RecordClass
        : type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance, []) is not null;
}
