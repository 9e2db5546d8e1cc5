using System.Reflection;
using CellSharp.Binding.Catalog;
using CellSharp.Binding.Members;

namespace CellSharp;

/// <summary>The names that <c>--allow</c> takes: namespaces and public types of the framework.</summary>
internal static class GrantNames
{
    public static bool Contains(string name, out string? hint)
    {
        hint = null;
        var spaces = TypeCatalog.FrameworkNamespaces;
        if (spaces.Contains(name))
        {
            return true;
        }

        var catalog = new TypeCatalog(Trust.Everything, []);
        var dot = name.LastIndexOf('.');
        if (dot > 0 && Enumerable.Range(0, 9).Any(arity =>
            catalog.Find(name[..dot], name[(dot + 1)..], arity) is not null))
        {
            return true;
        }

        hint = NearestName.Hint(name, spaces);
        return false;
    }
}
