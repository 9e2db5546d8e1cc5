using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>A name in sight at a place: its symbol is a <see cref="LocalSymbol"/>, a list of
/// <see cref="FunctionSymbol"/>s or a <see cref="Type"/> (range variable: of the value; type parameter: the
/// parameter itself).</summary>
internal readonly record struct VisibleName(string Name, object Symbol, bool IsType = false);

/// <summary>What the binder knew when it came to the word under the caret.</summary>
/// <param name="Names">Names of the blocks around, innermost first, as they were at that moment.</param>
/// <param name="ContainingType">The cell type whose member is being bound.</param>
/// <param name="Receiver">What stands left of the dot; null for a plain name.</param>
/// <param name="Result">What the word means; null when nothing was looked up.</param>
internal sealed record Sighting(IReadOnlyList<VisibleName> Names, Type? ContainingType,
    BoundExpression? Receiver, object? Result)
{
    /// <summary>Whether anything can be said about it.</summary>
    public bool IsUseful => Receiver is null || !Receiver.HasError;
}

/// <summary>A call around the caret: everything that could be called, and what was chosen.</summary>
internal sealed record CallSighting(IReadOnlyList<Signature> Candidates, BoundExpression? Receiver);

/// <summary>Watches a binder for what an editor asks about one place. The cell it binds is never
/// run.</summary>
/// <param name="start">Offset of the word under the caret.</param>
/// <param name="word">The word; empty when no word is asked about.</param>
/// <param name="isPlaceholder">The word was put in where one is still missing: it is not looked up.</param>
internal sealed class Probe(int start, string word, bool isPlaceholder)
{
    /// <summary>Expressions bound before a cell counts as too costly to look at; about a second's
    /// work.</summary>
    private const int MostSteps = 200_000;

    private int _steps;

    public int Start { get; } = start;

    public string Word { get; } = word;

    public bool IsPlaceholder { get; } = isPlaceholder;

    /// <summary>Each time the word was come to; a lambda's body is bound several times.</summary>
    public List<Sighting> Sightings { get; } = [];

    /// <summary>Calls by the span of the whole call.</summary>
    public Dictionary<TextSpan, CallSighting> Calls { get; } = [];

    /// <summary>Overloads chosen, by the span of the name called.</summary>
    public Dictionary<TextSpan, Signature> Chosen { get; } = [];

    /// <summary>Types of the objects that initialisers fill and property patterns test, by the span of the
    /// braces or the pattern.</summary>
    public Dictionary<TextSpan, Type> Objects { get; } = [];

    /// <summary>Lambdas around the caret, outermost first.</summary>
    public List<Inference.UnboundLambda> Lambdas { get; } = [];

    /// <summary>Generic functions around the caret: their bodies are bound only for those who call
    /// them.</summary>
    public List<FunctionSymbol> Generic { get; } = [];

    public Sighting? Best => Sightings.FindLast(s => s.IsUseful) ?? Sightings.LastOrDefault();

    public bool IsAt(Identifier name) => name.Span.Start == Start && Word.Length > 0
        && string.Equals(name.Text, Word, StringComparison.Ordinal);

    public bool IsInside(TextSpan span) => span.Start <= Start && Start <= span.End;

    /// <summary>Counts one more step; false when there were too many.</summary>
    public bool Step() => ++_steps < MostSteps;
}
