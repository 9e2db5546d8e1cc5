using System.Collections.Immutable;

namespace CellSharp.Editing;

/// <summary>What a name stands for.</summary>
public enum SymbolKind
{
    /// <summary>A method, or a function of a cell.</summary>
    Method,

    /// <summary>A property.</summary>
    Property,

    /// <summary>A field, constant or member of an enum, or an element of a tuple.</summary>
    Field,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A class, struct, record, interface, enum, delegate or type parameter.</summary>
    Type,

    /// <summary>A namespace.</summary>
    Namespace,

    /// <summary>A variable of the session or of a block.</summary>
    Local,

    /// <summary>A parameter of a method or lambda.</summary>
    Parameter,

    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>A method called as if the object before the dot had it.</summary>
    ExtensionMethod,

    /// <summary>A parameter of the method being called, to be written before its argument.</summary>
    NamedArgument,

    /// <summary>A line such as <c>#r</c>.</summary>
    Directive,
}

/// <summary>One thing that may be written. Immutable; thread-safe.</summary>
/// <param name="Text">What to write; for a named argument with its colon.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Signatures">As C# text, one for each overload; empty for keywords and directives.</param>
public sealed record CompletionItem(string Text, SymbolKind Kind, ImmutableArray<string> Signatures)
{
    internal Func<string?> FindSummary { get; init; } = () => null;

    /// <summary>The summary of its documentation; null when there is none. Read from file when first asked
    /// for.</summary>
    public string? Summary => FindSummary();

    /// <summary>By text, kind and signatures.</summary>
    public bool Equals(CompletionItem? other) => other is not null && Kind == other.Kind
        && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && Signatures.SequenceEqual(other.Signatures, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Kind);
}
