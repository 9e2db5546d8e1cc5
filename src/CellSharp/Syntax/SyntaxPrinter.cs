using System.Collections;
using System.Globalization;
using System.Text;

namespace CellSharp.Syntax;

/// <summary>Writes a tree as indented text: one node a line with its kind, its plain values and its span.
/// Golden files hold this text, so a change here changes them all.</summary>
internal static class SyntaxPrinter
{
    /// <summary>The tree below a node, two spaces a level, every line ended by LF. Uses no
    /// recursion.</summary>
    internal static string Print(SyntaxNode node)
    {
        var output = new StringBuilder();
        var pending = new Stack<(string Label, SyntaxNode Node, int Depth)>();
        pending.Push(("", node, 0));
        while (pending.TryPop(out var entry))
        {
            PrintLine(output, entry.Label, entry.Node, entry.Depth);
            foreach (var child in LabelledChildren(entry.Node).Reverse())
            {
                pending.Push((child.Label, child.Node, entry.Depth + 1));
            }
        }

        return output.ToString();
    }

    private static void PrintLine(StringBuilder output, string label, SyntaxNode node, int depth)
    {
        output.Append(' ', depth * 2).Append(label).Append(KindOf(node));
        foreach (var part in SyntaxChildren.PartsOf(node.GetType()))
        {
            var value = part.GetValue(node);
            if (IsPlain(value) && !IsDefault(value))
            {
                output.Append(' ').Append(part.Name).Append('=').Append(Show(value));
            }
            else if (value is null && node is LiteralSyntax)
            {
                output.Append(" null");
            }
        }

        output.Append(' ').Append(node.Span.ToString()).Append('\n');
    }

    private static IEnumerable<(string Label, SyntaxNode Node)> LabelledChildren(SyntaxNode node)
    {
        foreach (var part in SyntaxChildren.PartsOf(node.GetType()))
        {
            var value = part.GetValue(node);
            if (value is SyntaxNode child)
            {
                yield return (part.Name + ": ", child);
            }
            else if (value is IEnumerable<SyntaxNode> children)
            {
                foreach (var element in children)
                {
                    yield return (part.Name + "- ", element);
                }
            }
        }
    }

    private static string KindOf(SyntaxNode node)
    {
        var name = node.GetType().Name;
        return name.EndsWith("Syntax", StringComparison.Ordinal) ? name[..^"Syntax".Length] : name;
    }

    private static bool IsPlain(object? value) =>
        value is not (null or SyntaxNode or IEnumerable<SyntaxNode>);

    // False, an empty set of flags and an empty list say nothing; the first value of any other enum does.
    private static bool IsDefault(object? value) => value switch
    {
        false => true,
        DeclarationModifiers.None or ArgumentPassing.Value => true,
        string => false,
        IEnumerable list => !list.Cast<object>().Any(),
        _ => false,
    };

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => Quote(text),
        char character => "'" + Escape(character.ToString()) + "'",
        Identifier { IsMissing: true } => "<missing>",
        Identifier identifier => identifier.Text,
        bool flag => flag ? "true" : "false",
        byte[] bytes => "bytes:" + Convert.ToHexString(bytes),
        IEnumerable<Identifier> path => string.Join('.', path),
        Enum name => name.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture) + SuffixOf(number),
        _ => value.ToString() ?? "",
    };

    private static string SuffixOf(IFormattable number) => number switch
    {
        uint => "u",
        long => "L",
        ulong => "UL",
        float => "F",
        double => "D",
        decimal => "M",
        _ => "",
    };

    private static string Quote(string text) => "\"" + Escape(text) + "\"";

    private static string Escape(string text)
    {
        var output = new StringBuilder();
        foreach (var character in text)
        {
            _ = character switch
            {
                '\n' => output.Append("\\n"),
                '\r' => output.Append("\\r"),
                '\t' => output.Append("\\t"),
                '"' => output.Append("\\\""),
                '\\' => output.Append("\\\\"),
                _ when char.IsControl(character) || char.IsSurrogate(character) =>
                    output.Append("\\u").Append(((int)character).ToString("X4",
                    CultureInfo.InvariantCulture)),
                _ => output.Append(character),
            };
        }

        return output.ToString();
    }
}
