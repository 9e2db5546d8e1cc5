using CellSharp.Binding.Bound;
using CellSharp.Syntax;

namespace CellSharp.Binding.Members;

/// <summary>A function declared in a cell or a block. Its delegate sits in a variable, so that calls need
/// nothing else.</summary>
internal sealed class FunctionSymbol(string name, MethodDeclarationSyntax syntax, Scope scope)
{
    public string Name { get; } = name;

    public MethodDeclarationSyntax Syntax { get; } = syntax;

    /// <summary>Where its body is bound.</summary>
    public Scope Scope { get; } = scope;

    public Signature Signature { get; set; } = null!;

    /// <summary>Holds the delegate; null for a generic function, which has one per instantiation.</summary>
    public LocalSymbol? Delegate { get; set; }

    /// <summary>Delegates per list of type arguments.</summary>
    public Dictionary<string, LocalSymbol> Instances { get; } = new(StringComparer.Ordinal);

    public bool IsStatic => (Syntax.Modifiers & DeclarationModifiers.Static) != 0;

    public bool IsAsync => (Syntax.Modifiers & DeclarationModifiers.Async) != 0;

    public bool IsExtension => Syntax.Parameters.Parameters is [{ IsThis: true }, ..];
}
