using System.Collections.Immutable;
using CellSharp.Syntax;

namespace CellSharp.Editing;

/// <summary>What the word at a place means, and the call around it. Immutable; thread-safe.</summary>
/// <param name="Symbol">The word under the caret; null when it names nothing known.</param>
/// <param name="Call">The innermost call whose argument list the caret is in; null outside.</param>
public sealed record CellDescription(SymbolDescription? Symbol, CallDescription? Call)
{
    /// <summary>Nothing to say.</summary>
    public static CellDescription Nothing { get; } = new(null, null);
}

/// <summary>A name explained.</summary>
/// <param name="Span">Where it stands in the cell.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Signature">As C# text.</param>
/// <param name="Documentation">From the file beside its assembly; null when there is none.</param>
/// <param name="Overloads">How many methods have the name; 1 for everything that is no method.</param>
/// <param name="Value">The present value of a variable of the session, cut short; null for everything
/// else and where telling it would run code.</param>
public sealed record SymbolDescription(TextSpan Span, SymbolKind Kind, string Signature,
    Documentation? Documentation, int Overloads, string? Value);

/// <summary>A call being written.</summary>
/// <param name="Signatures">What may be called, fewest parameters first.</param>
/// <param name="Active">Index of the signature that fits best.</param>
/// <param name="ActiveParameter">Index of the parameter the caret is at; past the last one when there are
/// too many arguments.</param>
public sealed record CallDescription(ImmutableArray<SignatureDescription> Signatures, int Active,
    int ActiveParameter);

/// <summary>One method of a call being written.</summary>
/// <param name="Text">As C# text.</param>
/// <param name="Parameters">Its parameters as C# text; for an extension method without the object.</param>
/// <param name="Documentation">From the file beside its assembly; null when there is none.</param>
public sealed record SignatureDescription(string Text, ImmutableArray<string> Parameters,
    Documentation? Documentation);

/// <summary>What a documentation file says.</summary>
/// <param name="Summary">Plain text, white space folded.</param>
/// <param name="Parameters">Name and text of each parameter documented, in order.</param>
/// <param name="Returns">What is returned; null when it is not said.</param>
public sealed record Documentation(string Summary, ImmutableArray<(string Name, string Text)> Parameters,
    string? Returns);
