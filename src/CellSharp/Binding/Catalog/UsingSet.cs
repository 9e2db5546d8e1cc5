namespace CellSharp.Binding.Catalog;

/// <summary>The using directives in force, which later cells keep.</summary>
internal sealed class UsingSet
{
    private readonly Dictionary<string, object> _aliases = new(StringComparer.Ordinal);

    public List<string> Namespaces { get; } = [];

    public List<Type> Statics { get; } = [];

    /// <summary>A type, or the name of a namespace; null when there is no such alias.</summary>
    public object? Alias(string name) => _aliases.GetValueOrDefault(name);

    /// <summary>The aliases and what they stand for.</summary>
    public IReadOnlyDictionary<string, object> Aliases => _aliases;

    public void AddNamespace(string name)
    {
        if (!Namespaces.Contains(name))
        {
            Namespaces.Add(name);
        }
    }

    public void AddStatic(Type type)
    {
        if (!Statics.Contains(type))
        {
            Statics.Add(type);
        }
    }

    public void AddAlias(string name, object target) => _aliases[name] = target;

    /// <summary>A copy to try a cell's own directives on.</summary>
    public UsingSet Copy()
    {
        var copy = new UsingSet();
        copy.Namespaces.AddRange(Namespaces);
        copy.Statics.AddRange(Statics);
        foreach (var (name, target) in _aliases)
        {
            copy._aliases[name] = target;
        }

        return copy;
    }
}
