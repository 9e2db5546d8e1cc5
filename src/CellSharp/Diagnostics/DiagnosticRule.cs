using System.Globalization;
using CellSharp.Syntax;

namespace CellSharp.Diagnostics;

/// <summary>One entry of the <see cref="DiagnosticCatalog"/>.</summary>
/// <param name="Code">CSnnnn where the C# compiler says the same, else CELLnnnn.</param>
/// <param name="Severity">Error, or warning.</param>
/// <param name="Template">The message, with composite-format holes {0}, {1} ...; literal braces doubled.</param>
/// <param name="Hint">What to write instead; the same holes. Null when the message says it all.</param>
internal sealed record DiagnosticRule(
    string Code, DiagnosticSeverity Severity, string Template, string? Hint = null)
{
    /// <summary>The diagnostic at a place. Arguments are texts from the cell or names of types, never values whose
    /// own formatting could run the user's code.</summary>
    internal Diagnostic At(TextSpan span, params string[] arguments) =>
        new(Code, Severity, span, Fill(Template, arguments), Hint is null ? null : Fill(Hint, arguments));

    private static string Fill(string template, string[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, template, arguments);
}
