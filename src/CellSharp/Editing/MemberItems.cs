using System.ComponentModel;
using System.Reflection;
using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Catalog;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;

namespace CellSharp.Editing;

/// <summary>What may stand behind a dot.</summary>
internal sealed class MemberItems(Inspection cell, ItemCollector items)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private TypeCatalog Catalog => cell.State.Catalog;

    /// <summary>Members of whatever stands left of the dot.</summary>
    public void AddFor(BoundExpression receiver)
    {
        switch (receiver)
        {
            case { HasError: true }:
                break;
            case BoundNamespace space:
                AddNamespace(space.Name, areTypesWanted: true);
                break;
            case BoundTypeExpression type:
                AddMembers(type.Referred, isStatic: true);
                AddNested(type.Referred);
                break;
            default:
                if (!receiver.Type.IsUntyped() && receiver.Type != typeof(void))
                {
                    AddTupleElements(receiver.Type);
                    AddMembers(receiver.Type, isStatic: false);
                    AddExtensions(receiver);
                }

                break;
        }
    }

    public void AddNamespace(string space, bool areTypesWanted)
    {
        foreach (var name in Catalog.NamespacesBelow(space))
        {
            items.Add(name, SymbolKind.Namespace, ItemTier.Namespace,
                "namespace " + (space.Length == 0 ? name : space + "." + name));
        }

        foreach (var type in areTypesWanted ? Catalog.TypesIn(space) : [])
        {
            AddType(type);
        }
    }

    public void AddType(Type type)
    {
        var name = type.Name.Split('`')[0];
        if (items.Wants(name))
        {
            items.AddMember(name, SymbolKind.Type, ItemTier.Type, type);
        }
    }

    public void AddNested(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            foreach (var nested in t.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic))
            {
                if ((nested.IsNestedPublic || Catalog.IsCellType(nested)) && IsNameable(nested.Name)
                    && Catalog.Trust.Allows(nested))
                {
                    AddType(nested);
                }
            }
        }
    }

    /// <summary>Members of one side; inside a cell type (with <see cref="Sighting.ContainingType"/>) its
    /// private ones too.</summary>
    public void AddMembers(Type type, bool isStatic, Func<MemberInfo, bool>? isWanted = null)
    {
        var hasNames = TupleNames.IsTuple(type);
        foreach (var t in Levels(type))
        {
            foreach (var member in t.GetMembers(Declared))
            {
                if (items.Wants(member.Name) && KindOf(member) is { } kind && IsStatic(member) == isStatic
                    && IsNameable(member.Name) && (isWanted is null || isWanted(member))
                    && !(hasNames && kind == SymbolKind.Field) && CanBeUsed(member)
                    && (!type.IsEnum || !isStatic || kind == SymbolKind.Field))
                {
                    items.AddMember(member.Name, kind, ItemTier.Near, member);
                }
            }
        }
    }

    private bool CanBeUsed(MemberInfo member) =>
        MemberLookup.IsAccessible(member, cell.Sight.ContainingType) && Catalog.Trust.Allows(member)
        && !IsPointed(member) && member
            .GetCustomAttribute<EditorBrowsableAttribute>(false)?.State != EditorBrowsableState.Never;

    // Members that the engine refuses whatever the trust: pointers.
    private static bool IsPointed(MemberInfo member) => member is MethodInfo method
        && (method.ReturnType.IsPointer
            || Array.Exists(method.GetParameters(), p => p.ParameterType.IsPointer));

    private static IEnumerable<Type> Levels(Type type) => type.IsGenericParameter
        ? TypeFacts.SelfAndBases(type).Skip(1).Concat(type.GetInterfaces())
        : TypeFacts.SelfAndBases(type);

    private static SymbolKind? KindOf(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: false } => SymbolKind.Method,
        PropertyInfo p when p.GetIndexParameters().Length == 0 => SymbolKind.Property,
        FieldInfo { IsSpecialName: false } => SymbolKind.Field,
        EventInfo => SymbolKind.Event,
        _ => null,
    };

    private static bool IsStatic(MemberInfo member) => member switch
    {
        MethodInfo m => m.IsStatic,
        PropertyInfo p => (p.GetMethod ?? p.SetMethod)!.IsStatic,
        FieldInfo f => f.IsStatic,
        EventInfo e => e.AddMethod!.IsStatic,
        _ => false,
    };

    // Names the compiler made up, and explicit implementations of interfaces.
    private static bool IsNameable(string name) => !name.Contains('<', StringComparison.Ordinal)
        && !name.Contains('.', StringComparison.Ordinal);

    private void AddTupleElements(Type type)
    {
        if (!TupleNames.IsTuple(type))
        {
            return;
        }

        var names = TupleNames.Of(type);
        var elements = TupleNames.Elements(type);
        for (var i = 0; i < elements.Count; i++)
        {
            var name = names?[i] ?? FormattableString.Invariant($"Item{i + 1}");
            items.Add(name, SymbolKind.Field, ItemTier.Near, SymbolText.Named(elements[i], name));
        }
    }

    private void AddExtensions(BoundExpression receiver)
    {
        var functions = cell.State.Functions.Values.SelectMany(f => f)
            .Concat(cell.Sight.Names.Select(n => n.Symbol).OfType<List<FunctionSymbol>>().SelectMany(f => f));
        foreach (var function in functions.Where(f => f.IsExtension && items.Wants(f.Name)))
        {
            if (cell.Binder.IsFor(function.Signature, receiver))
            {
                items.Add(function.Name, SymbolKind.ExtensionMethod, ItemTier.Near,
                    SymbolText.Of(function.Signature));
            }
        }

        var holders = Catalog.ExtensionHolders(cell.State.Usings)
            .Concat(cell.State.Types.Values.Where(t => t is { IsAbstract: true, IsSealed: true })).Distinct();
        foreach (var method in holders.SelectMany(h => ExtensionsOf(h, receiver)))
        {
            if (items.Wants(method.Name))
            {
                items.AddMember(method.Name, SymbolKind.ExtensionMethod, ItemTier.Near, method);
            }
        }
    }

    private List<MethodInfo> ExtensionsOf(Type holder, BoundExpression receiver)
    {
        var key = (holder, TupleNames.Erase(receiver.Type));
        if (!Catalog.KnownExtensions.TryGetValue(key, out var methods))
        {
            Catalog.KnownExtensions[key] = methods = [.. holder
                .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(m => Signature.For(m) is var signature && signature.IsExtension()
                    && cell.Binder.IsFor(signature, receiver) && CanBeUsed(m))];
        }

        return methods;
    }
}
