using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp;

/// <summary>What became of one cell. Immutable.</summary>
public sealed class CellResult
{
    internal CellResult(ImmutableArray<Diagnostic> diagnostics, bool hasValue, object? value,
        Type? valueType, Exception? exception,
        string errorText)
    {
        Diagnostics = diagnostics;
        HasValue = hasValue;
        Value = value;
        ValueType = valueType;
        Exception = exception;
        ErrorText = errorText;
    }

    /// <summary>Whether the cell was understood and ran to its end.</summary>
    public bool Succeeded => Exception is null
        && Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error);

    /// <summary>Whether the cell ends in an expression without semicolon that is not void, or returned a
    /// value.</summary>
    public bool HasValue { get; }

    /// <summary>The value of that expression; null also without one.</summary>
    public object? Value { get; }

    /// <summary>The expression's type as the language sees it; null without one.</summary>
    public Type? ValueType { get; }

    /// <summary>Errors and warnings in the order of the text. With an error nothing of the cell has
    /// run.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the cell threw; <see cref="OperationCanceledException"/> when it was
    /// interrupted.</summary>
    public Exception? Exception { get; }

    /// <summary>Errors as people read them, with code, line, column and caret; empty when the cell
    /// succeeded.</summary>
    public string ErrorText { get; }

    /// <summary>Warnings of a cell that succeeded, drawn like errors; empty without any.</summary>
    public string WarningText { get; internal init; } = "";
}
