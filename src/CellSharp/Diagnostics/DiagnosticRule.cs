using System.Text;
using CellSharp.Syntax;

namespace CellSharp.Diagnostics;

/// <summary>One entry of the <see cref="DiagnosticCatalog"/>.</summary>
/// <param name="Code">CSnnnn where the C# compiler says the same, else CELLnnnn.</param>
/// <param name="Severity">Error, or warning.</param>
/// <param name="Template">The message, with holes {0}, {1} ...; any other brace stands for itself.</param>
/// <param name="Hint">What to write instead; the same holes. Null when the message says it all.</param>
internal sealed record DiagnosticRule(
    string Code, DiagnosticSeverity Severity, string Template, string? Hint = null)
{
    /// <summary>The diagnostic at a place. Arguments are texts from the cell or names of types, never values
    /// whose own formatting could run the user's code.</summary>
    internal Diagnostic At(TextSpan span, params string[] arguments) =>
        new(Code, Severity, span, Fill(Template, arguments), Hint is null ? null : Fill(Hint, arguments));

    // Texts from a cell may hold braces themselves, so each hole is filled where it stands in the template.
    private static string Fill(string template, string[] arguments)
    {
        var output = new StringBuilder(template.Length);
        for (var i = 0; i < template.Length; i++)
        {
            var index = template[i] == '{' && i + 2 < template.Length && template[i + 2] == '}'
                ? template[i + 1] - '0'
                : -1;
            if (index >= 0 && index < arguments.Length)
            {
                output.Append(arguments[index]);
                i += 2;
            }
            else
            {
                output.Append(template[i]);
            }
        }

        return output.ToString();
    }
}
