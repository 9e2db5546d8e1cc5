using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Syntax;

namespace CellSharp.Binding;

// Pairs and triples that go into collections. They are classes, not tuples, because precompiled code of
// collections exists for all classes together; collections of each tuple type would be compiled while a
// session starts.

/// <summary>A type declared in cells: name and number of type parameters.</summary>
internal sealed record TypeKey(string Name, int Arity)
{
    public static implicit operator TypeKey((string Name, int Arity) key) => new(key.Name, key.Arity);
}

/// <summary>Members of one name of a type.</summary>
internal sealed record MemberKey(Type Type, string Name)
{
    public static implicit operator MemberKey((Type Type, string Name) key) => new(key.Type, key.Name);
}

/// <summary>A member of a variable of struct type.</summary>
internal sealed record FieldKey(LocalSymbol Local, string Name)
{
    public static implicit operator FieldKey((LocalSymbol Local, string Name) key) =>
        new(key.Local, key.Name);
}

/// <summary>The type of a parameter and how it is passed.</summary>
internal sealed record Passed(Type Type, RefKind Ref)
{
    public static implicit operator Passed((Type Type, RefKind Ref) pair) => new(pair.Type, pair.Ref);
}

/// <summary>An argument and the parameter type it tells something about.</summary>
internal sealed record Pairing(BoundExpression Argument, Type Target, RefKind Ref)
{
    public static implicit operator Pairing((BoundExpression Argument, Type Target, RefKind Ref) pair) =>
        new(pair.Argument, pair.Target, pair.Ref);
}
