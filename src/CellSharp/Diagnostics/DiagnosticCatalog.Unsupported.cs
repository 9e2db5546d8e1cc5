namespace CellSharp.Diagnostics;

/// <summary>What this engine refuses by name, each with the way round. LANGUAGE.md lists the same
/// codes.</summary>
internal static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticRule Goto = Error(
        "CELL1040", "'goto' is not in this subset.",
        "use a loop with 'break' or 'continue', or a method with 'return'");

    internal static readonly DiagnosticRule UnsafeCode = Error(
        "CELL1042", "'{0}' needs unsafe code, which is not in this subset.",
        "use arrays, Span<T> or Memory<T>");

    internal static readonly DiagnosticRule StackAlloc = Error(
        "CELL1043", "'stackalloc' is not in this subset.", "write 'new T[n]'; a Span<T> can be made from it");

    internal static readonly DiagnosticRule ConditionalCompilation = Error(
        "CELL1044", "'#{0}' is not in this subset: a cell is compiled as it stands.",
        "remove the line, or use an 'if' statement");

    internal static readonly DiagnosticRule Dynamic = Error(
        "CELL1045", "'dynamic' is not in this subset.",
        "name the type, or use 'object' with a pattern or a cast");

    internal static readonly DiagnosticRule ExternAlias = Error(
        "CELL1046", "'extern alias' is not in this subset.", "use 'using Name = Full.Type.Name;'");

    internal static readonly DiagnosticRule ExternMember = Error(
        "CELL1047", "'extern' members call native code, which is not in this subset.",
        "call a .NET method that does the same");

    internal static readonly DiagnosticRule TooDeep = Error(
        "CELL1090", "This is nested too deeply to be read.", "name parts of it in variables of their own");
}
