namespace CellSharp.Diagnostics;

/// <summary>Every message of the engine, in one place. A part of the catalogue per layer: <c>.Syntax</c> for
/// the lexer and parser, <c>.Unsupported</c> for what is refused by name, others for the later
/// layers.</summary>
internal static partial class DiagnosticCatalog
{
    private static DiagnosticRule Error(string code, string template, string? hint = null) =>
        new(code, DiagnosticSeverity.Error, template, hint);

    private static DiagnosticRule Warning(string code, string template, string? hint = null) =>
        new(code, DiagnosticSeverity.Warning, template, hint);
}
