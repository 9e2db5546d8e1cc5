using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Catalog;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;

namespace CellSharp.Binding;

/// <summary>What later cells know of earlier ones.</summary>
internal sealed class SessionState(TypeCatalog catalog)
{
    public TypeCatalog Catalog { get; } = catalog;

    public UsingSet Usings { get; set; } = new();

    public Dictionary<string, LocalSymbol> Variables { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<FunctionSymbol>> Functions { get; } = new(StringComparer.Ordinal);

    /// <summary>Types declared in cells, by name and number of type parameters.</summary>
    public Dictionary<(string, int), Type> Types { get; } = [];

    /// <summary>Makes the box in which a variable of the session lives.</summary>
    public static void GiveBox(LocalSymbol local) =>
        local.Box ??= Activator.CreateInstance(typeof(StrongBox<>)
            .MakeGenericType(TupleNames.Erase(local.Type)))!;

    /// <summary>Takes over what a cell declared, once it is known to be free of errors.</summary>
    public void Commit(Scope root)
    {
        foreach (var local in root.Declared.Where(l => l.Name.Length > 0 && (l.Box is not null || l.IsConst)))
        {
            Variables[local.Name] = local;
            Functions.Remove(local.Name);
        }

        foreach (var (name, functions) in root.Functions)
        {
            Variables.Remove(name);
            if (!Functions.TryGetValue(name, out var known))
            {
                Functions[name] = known = [];
            }

            known.RemoveAll(k => functions.Exists(f => Binder.SameParameters(f.Signature, k.Signature)));
            known.AddRange(functions);
        }
    }
}
