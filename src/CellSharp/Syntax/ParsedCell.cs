using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>What <c>Parser.Parse</c> makes of a cell. There is always a tree; where the cell is wrong it has
/// missing parts (<see cref="MissingExpressionSyntax"/>, empty names), each with a diagnostic.</summary>
internal sealed class ParsedCell(
    SourceText text, CompilationUnitSyntax root, ImmutableArray<Diagnostic> diagnostics, int steps)
{
    internal SourceText Text { get; } = text;
    internal CompilationUnitSyntax Root { get; } = root;

    /// <summary>In the order of the text; at most one for a place.</summary>
    internal ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>Tokens looked at while parsing, speculative scans included: the measure of linear
    /// time.</summary>
    internal int Steps { get; } = steps;

    internal bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
