using System.Reflection;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Fourth step of declaring types: what overrides and implements what (C# spec 15.6.5,
/// 19.6).</summary>
internal sealed partial class Binder
{
    private void CheckSlots(DeclaredType type)
    {
        if (!type.IsClass && !type.IsStruct)
        {
            CheckInterfaceMembers(type);
            return;
        }

        foreach (var method in type.Methods.Where(m => m.IsOverride))
        {
            CheckOverride(type, method);
        }

        ImplementInterfaces(type);
        if (!type.Has(DeclarationModifiers.Abstract) && !type.IsStatic)
        {
            CheckAbstractMembers(type);
        }
    }

    private IEnumerable<Type> Bases(DeclaredType type)
    {
        for (var t = type.Base; t is not null; t = Slots.BaseOf(t, _cellTypes!))
        {
            yield return t;
        }
    }

    private void CheckOverride(DeclaredType type, DeclaredMethod method)
    {
        var isProperty = method.Kind == MethodKind.Accessor;
        var shown = MemberText(type, method);
        Slot? hidden = null;
        foreach (var slot in Bases(type).SelectMany(b => Slots.Of(b, _cellTypes!)))
        {
            if (!slot.Matches(method) || slot.IsStatic || slot.Access == MethodAttributes.Private)
            {
                continue;
            }

            hidden = slot;
            if (!slot.IsVirtual || (slot.IsFinal && slot.Declared is { IsOverride: false }))
            {
                Error("CS0506", method.Span, $"'{shown}': cannot override inherited member '{slot.Text}' "
                    + "because it is not marked virtual, abstract, or override");
            }
            else if (slot.IsFinal)
            {
                Error("CS0239", method.Span, $"'{shown}': cannot override inherited member '{slot.Text}' "
                    + "because it is sealed");
            }
            else if (slot.Access != (method.Attributes & MethodAttributes.MemberAccessMask)
                && !(slot.Access == MethodAttributes.FamORAssem && slot.Declared is null))
            {
                Error("CS0507", method.Span, $"'{shown}': cannot change access modifiers when overriding "
                    + $"'{AccessText(slot.Access)}' inherited member '{slot.Text}'");
            }
            else if (!Slots.SameType(slot.ReturnType, method.ReturnType))
            {
                OverrideResult(type, method, slot, isProperty);
            }

            break;
        }

        if (hidden is null)
        {
            Error("CS0115", method.Span, $"'{shown}': no suitable method found to override");
        }
    }

    /// <summary>An override may return something more derived; the runtime then wants to be told which slot
    /// it fills.</summary>
    private void OverrideResult(DeclaredType type, DeclaredMethod method, Slot slot, bool isProperty)
    {
        if (!slot.ReturnType.IsValueType && !method.ReturnType.IsValueType
            && DerivesFrom(method.ReturnType, slot.ReturnType))
        {
            method.Attributes |= MethodAttributes.NewSlot;
            method.Implements.Add(slot);
            method.IsCovariant = true;
            return;
        }

        var shown = MemberText(type, method);
        Error(isProperty ? "CS1715" : "CS0508", method.Span, isProperty
            ? $"'{shown}': type must be '{TypeText.Of(slot.ReturnType)}' to match overridden member "
                + $"'{slot.Text}'"
            : $"'{shown}': return type must be '{TypeText.Of(slot.ReturnType)}' to match overridden "
                + $"member '{slot.Text}'");
    }

    private bool DerivesFrom(Type type, Type ancestor)
    {
        for (var t = type; t is not null; t = Slots.BaseOf(t, _cellTypes!))
        {
            if (Slots.SameType(t, ancestor))
            {
                return true;
            }
        }

        return ancestor == typeof(object)
            || Slots.InterfacesOf(type, _cellTypes!).Exists(f => Slots.SameType(f, ancestor));
    }

    private static string MemberText(DeclaredType type, DeclaredMethod method) => type.Text + "."
        + (method.Kind == MethodKind.Accessor
            ? method.Name[4..] == "Item" && method.Parameters.Count > 0 ? "this[]" : method.Name[4..]
            : $"{method.Name}({string.Join(", ", method.Parameters.Select(p => TypeText.Of(p.Type)))})");

    private static string AccessText(MethodAttributes access) => access switch
    {
        MethodAttributes.Public => "public",
        MethodAttributes.Family => "protected",
        MethodAttributes.Assembly => "internal",
        MethodAttributes.FamORAssem => "protected internal",
        _ => "private",
    };

    private void CheckAbstractMembers(DeclaredType type)
    {
        var seen = new List<Slot>();
        foreach (var slot in Bases(type).Prepend(type.Self).SelectMany(b => Slots.Of(b, _cellTypes!)))
        {
            if (slot.IsVirtual && !slot.IsStatic && !seen.Exists(s => s.Matches(slot)))
            {
                seen.Add(slot);
                if (slot.IsAbstract && slot.Declared?.Type != type)
                {
                    var text = slot.Text + (slot.Name.StartsWith("get_", StringComparison.Ordinal) ? ".get"
                        : slot.Name.StartsWith("set_", StringComparison.Ordinal) ? ".set" : "");
                    Error("CS0534", type.Identifier.Span,
                        $"'{type.Text}' does not implement inherited abstract member '{text}'");
                }
            }
        }
    }

    private void CheckInterfaceMembers(DeclaredType type)
    {
        foreach (var method in type.Methods.Where(m => m.ExplicitInterface is not null))
        {
            ImplementExplicitly(method);
        }
    }

    private bool ImplementExplicitly(DeclaredMethod method)
    {
        var slot = Slots.Of(method.ExplicitInterface!, _cellTypes!).FirstOrDefault(s =>
            s.Name == method.ImplementedName && s.MatchesParameters(method));
        if (slot is null)
        {
            Error("CS0539", method.Span, $"'{MemberText(method.Type, method)}' in explicit interface "
                + "declaration is not found among members of the interface that can be implemented");
            return false;
        }

        if (!Slots.SameType(slot.ReturnType, method.ReturnType))
        {
            Error("CS0539", method.Span, $"'{MemberText(method.Type, method)}' in explicit interface "
                + "declaration is not found among members of the interface that can be implemented");
            return false;
        }

        method.Implements.Add(slot);
        return true;
    }

    private void ImplementInterfaces(DeclaredType type)
    {
        foreach (var method in type.Methods.Where(m => m.ExplicitInterface is not null))
        {
            ImplementExplicitly(method);
        }

        var faces = Slots.Interfaces(type, _cellTypes!);
        var inherited = type.Base is null ? [] : Slots.InterfacesOf(type.Base, _cellTypes!);
        foreach (var face in faces)
        {
            var isListed = type.Interfaces.Exists(i => Slots.SameType(i, face));
            if (!isListed && inherited.Exists(i => Slots.SameType(i, face)))
            {
                continue;
            }

            foreach (var slot in Slots.Of(face, _cellTypes!).Where(s => s.IsVirtual
                && s.Declared?.ExplicitInterface is null
                && !s.Name.Contains('.', StringComparison.Ordinal)))
            {
                Implement(type, face, slot, faces,
                    inherited.Exists(i => Slots.SameType(i, face)));
            }
        }
    }

    private void Implement(DeclaredType type, Type face, Slot slot, List<Type> faces, bool isInherited)
    {
        if (type.Methods.Exists(m => m.Implements.Exists(s => s.Matches(slot)
            && Slots.SameType(s.Owner, face))))
        {
            return;
        }

        Slot? near = null;
        foreach (var candidate in Bases(type).Prepend(type.Self).SelectMany(b => Slots.Of(b, _cellTypes!))
            .Where(c => c.Matches(slot) && c.IsStatic == slot.IsStatic))
        {
            if (candidate.Access == MethodAttributes.Public
                && Slots.SameType(candidate.ReturnType, slot.ReturnType))
            {
                UseImplementation(type, candidate, slot);
                return;
            }

            near ??= candidate;
        }

        if (isInherited || !slot.IsAbstract || IsDefaulted(slot, faces))
        {
            return;
        }

        var (code, why) = near is null ? ("CS0535", "")
            : near.Access != MethodAttributes.Public
                ? ("CS0737", $". '{near.Text}' cannot implement an interface member because it is not "
                    + "public.")
                : ("CS0738", $". '{near.Text}' cannot implement '{slot.Text}' because it does not have the "
                    + $"matching return type of '{TypeText.Of(slot.ReturnType)}'.");
        Error(code, InterfaceSpan(type, face),
            $"'{type.Text}' does not implement interface member '{slot.Text}'{why}");
    }

    private void UseImplementation(DeclaredType type, Slot candidate, Slot slot)
    {
        if (candidate.Declared is { } method)
        {
            if (slot.IsStatic)
            {
                method.Implements.Add(slot);
            }
            else if (!candidate.IsVirtual)
            {
                method.Attributes |= MethodAttributes.Virtual | MethodAttributes.Final
                    | MethodAttributes.NewSlot;
            }
        }
        else if (!candidate.IsVirtual && candidate.Method!.Module.Assembly != typeof(object).Assembly)
        {
            Refuse("CELL1076", InterfaceSpan(type, slot.Owner),
                $"Implementing '{slot.Text}' by a method of a base class from an earlier cell",
                "mark that method virtual, or implement the interface there");
        }
    }

    /// <summary>Whether another interface implements the slot explicitly for the class.</summary>
    private bool IsDefaulted(Slot slot, List<Type> faces) => faces.Any(f => _cellTypes!.Find(f) is { } d
        ? d.Methods.Exists(m => m.ImplementedName == slot.Name && m.ExplicitInterface is { } e
            && Slots.SameType(e, slot.Owner))
        : !CellTypes.IsUnfinished(f) && f.GetMethods(BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(m => m.Name.EndsWith("." + slot.Name, StringComparison.Ordinal)));

    private TextSpan InterfaceSpan(DeclaredType type, Type face)
    {
        foreach (var part in type.Parts.OfType<TypeDeclarationSyntax>())
        {
            foreach (var written in part.BaseTypes)
            {
                var bound = typeof(Erroneous);
                InShell(type, () => Apart(() => bound = BindType(written.Type)));
                if (Slots.SameType(bound, face) || (!bound.IsError()
                    && Slots.InterfacesOf(bound, _cellTypes!).Exists(i => Slots.SameType(i, face))))
                {
                    return written.Type.Span;
                }
            }
        }

        return type.Identifier.Span;
    }
}
