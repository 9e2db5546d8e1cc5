using CellSharp.Binding;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;

namespace CellSharp.Editing;

/// <summary>What may be written where a name begins: names in sight, types, namespaces.</summary>
internal sealed class NameItems(Inspection cell, ItemCollector items)
{
    private readonly MemberItems _members = new(cell, items);

    /// <summary>Variables, parameters, functions, members of the type around, imported members.</summary>
    public void AddValues()
    {
        foreach (var (name, symbol, isType) in cell.Sight.Names)
        {
            if (!isType)
            {
                AddSymbol(name, symbol);
            }
        }

        for (var type = cell.Sight.ContainingType; type is not null; type = type.DeclaringType)
        {
            _members.AddMembers(type, isStatic: false);
            _members.AddMembers(type, isStatic: true);
        }

        foreach (var (name, variable) in cell.State.Variables)
        {
            AddSymbol(name, variable);
        }

        foreach (var (name, functions) in cell.State.Functions)
        {
            AddSymbol(name, functions);
        }

        foreach (var type in cell.State.Usings.Statics)
        {
            _members.AddMembers(type, isStatic: true, m => m is not System.Reflection.MethodInfo method
                || !Signature.For(method).IsExtension());
        }
    }

    /// <summary>What a pattern may compare with.</summary>
    public void AddConstants()
    {
        var visible = cell.Sight.Names.Select(n => n.Symbol).OfType<LocalSymbol>()
            .Concat(cell.State.Variables.Values);
        foreach (var local in visible.Where(l => l.IsConst))
        {
            AddSymbol(local.Name, local);
        }
    }

    private void AddSymbol(string name, object symbol)
    {
        switch (symbol)
        {
            case LocalSymbol local:
                items.Add(name, local.IsParameter ? SymbolKind.Parameter : SymbolKind.Local, ItemTier.Near,
                    SymbolText.Of(local));
                break;
            case Type range:
                items.Add(name, SymbolKind.Local, ItemTier.Near, SymbolText.Named(range, name));
                break;
            case List<FunctionSymbol> functions:
                foreach (var function in functions)
                {
                    items.Add(name, SymbolKind.Method, ItemTier.Near, SymbolText.Of(function.Signature));
                }

                break;
        }
    }

    /// <summary>Types by plain name, and the outermost namespaces.</summary>
    public void AddTypes(Func<Type, bool>? isWanted = null, bool areNamespacesWanted = true)
    {
        foreach (var (name, symbol, isType) in cell.Sight.Names)
        {
            if (isType)
            {
                items.Add(name, SymbolKind.Type, ItemTier.Near, SymbolText.Of((Type)symbol));
            }
        }

        for (var type = cell.Sight.ContainingType; type is not null; type = type.DeclaringType)
        {
            _members.AddNested(type);
        }

        foreach (var type in TypesInReach().Where(t => isWanted is null || isWanted(t)))
        {
            _members.AddType(type);
        }

        foreach (var (name, target) in cell.State.Usings.Aliases)
        {
            items.Add(name, target is Type ? SymbolKind.Type : SymbolKind.Namespace, ItemTier.Type,
                target is Type aliased ? SymbolText.Of(aliased) : "namespace " + target);
        }

        if (areNamespacesWanted)
        {
            _members.AddNamespace("", areTypesWanted: false);
        }
    }

    private IEnumerable<Type> TypesInReach()
    {
        foreach (var type in cell.State.Types.Values)
        {
            yield return type;
        }

        foreach (var type in cell.State.Catalog.TypesIn(""))
        {
            yield return type;
        }

        foreach (var type in cell.State.Usings.Namespaces.SelectMany(cell.State.Catalog.TypesIn))
        {
            yield return type;
        }
    }

    public void AddWords(params IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            items.Add(word, SymbolKind.Keyword, ItemTier.Keyword);
        }
    }
}
