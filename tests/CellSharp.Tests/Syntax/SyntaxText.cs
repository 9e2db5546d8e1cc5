using System.Globalization;
using System.Text;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Tests.Syntax;

/// <summary>Short texts for trees and errors, so that tables of cases stay readable.</summary>
internal static class SyntaxText
{
    /// <summary>Each cell, then its full tree as the printer writes it, then its diagnostics.</summary>
    internal static string Trees(params string[] cells)
    {
        var output = new StringBuilder();
        foreach (var cell in cells)
        {
            var parsed = Parser.Parse(cell);
            output.Append("== ").Append(cell.Replace("\n", "\n   ", StringComparison.Ordinal)).Append('\n');
            output.Append(SyntaxPrinter.Print(parsed.Root));
            foreach (var diagnostic in parsed.Diagnostics)
            {
                output.Append("!! ").Append(Show(parsed,
                    diagnostic)).Append(' ').Append(diagnostic.Message).Append('\n');
            }
        }

        return output.ToString();
    }

    /// <summary>The kinds of a tree in one line: <c>Binary(Literal, Parenthesized(Cast(...)))</c>, names left
    /// out.</summary>
    internal static string Shape(SyntaxNode node)
    {
        var name = node.GetType().Name.Replace("Syntax", "", StringComparison.Ordinal);
        var children = SyntaxChildren.Of(node).Where(child =>
            child is not IdentifierNameSyntax).Select(Shape);
        var inside = string.Join(", ", children);
        return inside.Length == 0 ? name : $"{name}({inside})";
    }

    /// <summary>The last expression, or the only item, of a cell that must parse clean.</summary>
    internal static SyntaxNode Only(string cell)
    {
        var parsed = Parser.Parse(cell);
        Assert.Empty(Errors(parsed));
        return parsed.Root.Result ?? Assert.Single(parsed.Root.Items);
    }

    /// <summary>The errors of a cell as <c>CODE line:column</c>.</summary>
    internal static IEnumerable<string> Errors(ParsedCell parsed) => parsed.Diagnostics
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(diagnostic => Show(parsed, diagnostic));

    private static string Show(ParsedCell parsed, Diagnostic diagnostic)
    {
        var position = parsed.Text.PositionOf(diagnostic.Span.Start);
        return string.Create(CultureInfo.InvariantCulture,
            $"{diagnostic.Code} {position.Line}:{position.Column}");
    }
}
