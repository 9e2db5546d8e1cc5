using System.Runtime.CompilerServices;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Catalog;
using CellSharp.Binding.Declarations;
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
    /// <remarks>Views share it, so it is never changed, only replaced.</remarks>
    public IReadOnlyDictionary<TypeKey, Type> Types { get; private set; } = new Dictionary<TypeKey, Type>();

    /// <summary>Makes the types of the next cell real.</summary>
    public ITypeEmitter? TypeEmitter { get; set; }

    /// <summary>How many cells have been taken over; types are numbered by it, as scripts number
    /// them.</summary>
    public int CellNumber { get; private set; }

    /// <summary>What the types of a cell see of the session, as it stands: its types and using directives,
    /// none of its variables; functions for what is static.</summary>
    public SessionState View()
    {
        var view = new SessionState(Catalog) { Usings = Usings.Copy(), Types = Types };
        foreach (var (name, functions) in Functions)
        {
            view.Functions[name] = [.. functions];
        }

        return view;
    }

    /// <summary>A copy that a cell can be bound against without the session noticing.</summary>
    public SessionState Fork()
    {
        var fork = View();
        foreach (var (name, variable) in Variables)
        {
            fork.Variables[name] = variable;
        }

        return fork;
    }

    /// <summary>Makes the box in which a variable of the session lives.</summary>
    public static void GiveBox(LocalSymbol local) =>
        local.Box ??= Activator.CreateInstance(typeof(StrongBox<>)
            .MakeGenericType(TupleNames.Erase(local.Type)))!;

    /// <summary>Takes over what a cell declared, once it is known to be free of errors.</summary>
    public void Commit(BoundCell cell)
    {
        var root = cell.Root;
        CellNumber++;
        if (cell.Types is { } declared)
        {
            var types = new Dictionary<TypeKey, Type>(Types);
            foreach (var type in declared.Roots)
            {
                types[(type.Name, type.OwnArity)] = type.Runtime!;
            }

            Types = types;
        }

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
