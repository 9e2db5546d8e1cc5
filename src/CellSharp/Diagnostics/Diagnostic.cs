using CellSharp.Syntax;

namespace CellSharp.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The cell runs; something looks like a mistake.</summary>
    Warning,

    /// <summary>The cell does not run.</summary>
    Error,
}

/// <summary>One finding about a cell.</summary>
/// <param name="Code">The C# compiler's code where it has the same finding (CS1002), else one of ours
/// (CELL1040).</param>
/// <param name="Severity">Whether the cell can run.</param>
/// <param name="Span">The characters it speaks of, in UTF-16 units of the cell; length 0 for a place where
/// something is missing.</param>
/// <param name="Message">One sentence for people, without code and place.</param>
/// <param name="Hint">What to write instead, or the nearest name; drawn behind the caret. Null when there is
/// none.</param>
public sealed record Diagnostic(
    string Code, DiagnosticSeverity Severity, TextSpan Span, string Message, string? Hint = null);
