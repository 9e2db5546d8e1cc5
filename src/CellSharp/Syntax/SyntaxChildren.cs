using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace CellSharp.Syntax;

/// <summary>The parts of a node in the order its type declares them, found by reflection once per type. Not
/// for the hot path: the binder reads the typed properties.</summary>
internal static class SyntaxChildren
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<PropertyInfo>> Cache = new();

    /// <summary>The properties that hold a node's parts, base type first; <see cref="SyntaxNode.Span"/> left
    /// out.</summary>
    internal static ImmutableArray<PropertyInfo> PartsOf(Type nodeType) => Cache.GetOrAdd(nodeType,
        FindParts);

    /// <summary>Child nodes in declaration order (not always the order of the text); absent ones left
    /// out.</summary>
    internal static IEnumerable<SyntaxNode> Of(SyntaxNode node)
    {
        foreach (var part in PartsOf(node.GetType()))
        {
            var value = part.GetValue(node);
            if (value is SyntaxNode child)
            {
                yield return child;
            }
            else if (value is IEnumerable<SyntaxNode> children)
            {
                foreach (var element in children)
                {
                    yield return element;
                }
            }
        }
    }

    /// <summary>The node itself and everything below it, parents first. Uses no recursion, so depth does not
    /// matter.</summary>
    internal static IEnumerable<SyntaxNode> SelfAndDescendants(SyntaxNode node)
    {
        var pending = new Stack<SyntaxNode>();
        pending.Push(node);
        while (pending.TryPop(out var current))
        {
            yield return current;
            foreach (var child in Of(current).Reverse())
            {
                pending.Push(child);
            }
        }
    }

    private static ImmutableArray<PropertyInfo> FindParts(Type nodeType)
    {
        var chain = new Stack<Type>();
        for (var type = nodeType; type is not null && type != typeof(SyntaxNode); type = type.BaseType)
        {
            chain.Push(type);
        }

        return
        [
            .. chain.SelectMany(type => type
                .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .OrderBy(property => property.MetadataToken)),
        ];
    }
}
