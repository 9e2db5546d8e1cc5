using System.Reflection;
using CellSharp.Binding.Declarations;

namespace CellSharp.Emit.Types;

/// <summary>Creates the types in an order the runtime accepts: enclosing types, base classes and interfaces
/// before what needs them, and structs when a field asks for their layout.</summary>
internal sealed class TypeFinisher(List<DeclaredType> types)
{
    private readonly HashSet<DeclaredType> _begun = [];

    public void Finish()
    {
        AppDomain.CurrentDomain.TypeResolve += Supply;
        try
        {
            types.ForEach(Create);
        }
        finally
        {
            AppDomain.CurrentDomain.TypeResolve -= Supply;
        }
    }

    private void Create(DeclaredType type)
    {
        if (!_begun.Add(type))
        {
            return;
        }

        if (type.Outer is not null)
        {
            Create(type.Outer);
        }

        foreach (var needed in type.Interfaces.Prepend(type.Base).Concat(type.Fields.Select(f =>
            f.Type.IsValueType ? f.Type : null)))
        {
            if (needed is not null && Declared(needed) is { } other && other.Outer != type
                && !IsInside(other, type))
            {
                Create(other);
            }
        }

        type.Runtime = type.Builder.CreateType();
    }

    private static bool IsInside(DeclaredType type, DeclaredType outer)
    {
        for (var t = type.Outer; t is not null; t = t.Outer)
        {
            if (t == outer)
            {
                return true;
            }
        }

        return false;
    }

    private DeclaredType? Declared(Type type)
    {
        var definition = CellTypes.IsInstance(type)
            ? type.GetGenericTypeDefinition() : type;
        return types.Find(t => t.Builder == definition);
    }

    /// <summary>The runtime needs the layout of a struct that is not created yet: a nested one, which has to
    /// wait for its enclosing type.</summary>
    private Assembly? Supply(object? sender, ResolveEventArgs wanted)
    {
        var type = types.Find(t => !_begun.Contains(t)
            && (t.Builder.FullName == wanted.Name || t.Builder.Name == wanted.Name));
        if (type is null)
        {
            return null;
        }

        _begun.Add(type);
        type.Runtime = type.Builder.CreateType();
        return type.Runtime.Assembly;
    }
}
