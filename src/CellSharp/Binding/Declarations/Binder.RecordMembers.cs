using System.Reflection;
using System.Text;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>The members that a record has without declaring them (C# spec 15.16); the emitter writes their
/// bodies.</summary>
internal sealed partial class Binder
{
    private const MethodAttributes Synthesised = MethodAttributes.HideBySig;
    private const MethodAttributes PublicVirtual = Synthesised | MethodAttributes.Public
        | MethodAttributes.Virtual;

    private void DeclareRecordMembers(DeclaredType type)
    {
        var self = type.Self;
        var isClass = type.Kind == DeclaredKind.RecordClass;
        var isDerived = isClass && type.Base is { } parent && parent != typeof(object);
        var isSealed = type.Has(DeclarationModifiers.Sealed);
        var inner = !isClass || (isSealed && !isDerived) ? Synthesised | MethodAttributes.Private
            : Synthesised | MethodAttributes.Family | MethodAttributes.Virtual
                | (isDerived ? 0 : MethodAttributes.NewSlot);
        if (isClass)
        {
            DeclareContract(type, inner);
            DeclareCopying(type, isSealed);
        }

        if (!(isDerived && HasSealedText(type)))
        {
            Synthesise(type, "ToString", PublicVirtual, [], typeof(string));
        }

        Synthesise(type, "PrintMembers", inner, [("builder", typeof(StringBuilder))], typeof(bool));
        const MethodAttributes @operator = Synthesised | MethodAttributes.Public | MethodAttributes.Static
            | MethodAttributes.SpecialName;
        Synthesise(type, "op_Inequality", @operator, [("left", self), ("right", self)], typeof(bool));
        Synthesise(type, "op_Equality", @operator, [("left", self), ("right", self)], typeof(bool));
        Synthesise(type, "GetHashCode", PublicVirtual, [], typeof(int));
        Synthesise(type, "Equals", PublicVirtual, [("obj", typeof(object))], typeof(bool));
        if (isDerived)
        {
            Synthesise(type, "Equals", PublicVirtual | MethodAttributes.Final, [("other", type.Base!)],
                typeof(bool));
        }

        Synthesise(type, "Equals", PublicVirtual | MethodAttributes.NewSlot
            | (isSealed || !isClass ? MethodAttributes.Final : 0), [("other", self)], typeof(bool));
        DeclareDeconstruct(type);
    }

    private DeclaredMethod? Synthesise(DeclaredType type, string name, MethodAttributes attributes,
        (string Name, Type Type)[] parameters, Type result, RefKind passing = RefKind.None)
    {
        var list = new Parameter[parameters.Length];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = new(parameters[i].Name, parameters[i].Type, passing, false, false, null, null);
        }

        if (type.Methods.Exists(m => m.Name == name && Slots.SameParameters(m.Parameters, list)))
        {
            return null;
        }

        var method = new DeclaredMethod(type, name, MethodKind.Ordinary, attributes)
        {
            Parameters = list,
            ReturnType = result,
            Native = NativeBody.Record,
            Span = type.Identifier.Span,
        };
        type.Methods.Add(method);
        return method;
    }

    private void DeclareContract(DeclaredType type, MethodAttributes access)
    {
        if (Synthesise(type, "get_EqualityContract", access | MethodAttributes.SpecialName, [],
            typeof(Type)) is { } getter)
        {
            type.Properties.Add(new DeclaredProperty("EqualityContract", typeof(Type)) { Getter = getter });
        }
    }

    /// <summary>The copy constructor, and the method by which <c>with</c> reaches it.</summary>
    private void DeclareCopying(DeclaredType type, bool isSealed)
    {
        if (!type.Methods.Exists(m => m.Kind == MethodKind.Constructor
            && IsCopyConstructor(type, m.Parameters)))
        {
            type.Methods.Add(new DeclaredMethod(type, ".ctor", MethodKind.Constructor,
                (isSealed ? MethodAttributes.Private : MethodAttributes.Family) | MethodAttributes.HideBySig
                | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName)
            {
                Parameters = [new Parameter("original", type.Self, RefKind.None, false, false, null, null)],
                Native = NativeBody.Record,
                Span = type.Identifier.Span,
            });
        }

        // Every copy returns what the first record of the line returns; callers convert.
        var root = type.Self;
        while (Slots.BaseOf(root, _cellTypes!) is { } parent && parent != typeof(object))
        {
            root = parent;
        }

        var isRoot = Slots.SameType(root, type.Self);
        var result = isRoot ? root : Slots.Of(root, _cellTypes!).FirstOrDefault(s => s.Name == "<Clone>$")?
            .ReturnType ?? root;
        Synthesise(type, "<Clone>$", PublicVirtual | (isRoot ? MethodAttributes.NewSlot : 0)
            | (type.Has(DeclarationModifiers.Abstract) ? MethodAttributes.Abstract : 0), [], result);
    }

    private bool HasSealedText(DeclaredType type) => Bases(type).TakeWhile(b => b != typeof(object))
        .SelectMany(b => Slots.Of(b, _cellTypes!)).Any(s => s is
        {
            Name: "ToString", IsFinal: true,
            Parameters.Length: 0
        });

    private void DeclareDeconstruct(DeclaredType type)
    {
        if (type.PrimaryParameters is not { Parameters.Length: > 0 })
        {
            return;
        }

        var constructor = type.Methods.First(m => m is
        {
            Kind: MethodKind.Constructor,
            Start.IsPrimary: true
        });
        Synthesise(type, "Deconstruct", Synthesised | MethodAttributes.Public,
            constructor.Parameters.Map(p => (p.Name, p.Type)), typeof(void), RefKind.Out);
    }
}
