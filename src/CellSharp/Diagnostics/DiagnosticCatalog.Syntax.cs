namespace CellSharp.Diagnostics;

/// <summary>What the lexer and the parser say: the C# compiler's own codes and words.</summary>
internal static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticRule IdentifierExpected = Error("CS1001", "Identifier expected");
    internal static readonly DiagnosticRule SemicolonExpected = Error("CS1002", "; expected");
    internal static readonly DiagnosticRule TokenExpected = Error("CS1003", "Syntax error, '{0}' expected");
}
