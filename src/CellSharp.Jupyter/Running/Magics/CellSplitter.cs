using System.Text;

namespace CellSharp.Jupyter.Running.Magics;

/// <summary>Takes a cell apart at the lines that begin with <c>#!</c>, as .NET Interactive does: line by line, whatever
/// stands around them.</summary>
internal static class CellSplitter
{
    private static readonly Dictionary<string, string?> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["csharp"] = null,
        ["c#"] = null,
        ["markdown"] = "text/markdown",
        ["html"] = "text/html",
    };

    /// <summary>The parts of a cell in order; one code part when the cell has no such line.</summary>
    public static IReadOnlyList<CellPart> Split(string source)
    {
        if (!source.Contains("#!", StringComparison.Ordinal))
        {
            return [new CodePart(source)];
        }

        var parts = new List<CellPart>();
        var text = new StringBuilder();
        string? language = null;
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("#!", StringComparison.Ordinal))
            {
                text.Append(lines[i]).Append('\n');
                continue;
            }

            End(parts, text, language);
            var command = lines[i][2..].Trim().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
            var name = command.Length > 0 ? command[0].ToLowerInvariant() : "";
            if (Languages.TryGetValue(name, out var next))
            {
                language = next;
            }
            else
            {
                parts.Add(new CommandPart(name, command.Length > 1 ? command[1].Trim() : "", i + 1));
            }

            text.Append('\n', language is null ? i + 1 : 0);
        }

        End(parts, text, language);
        return parts;
    }

    private static void End(List<CellPart> parts, StringBuilder text, string? mimeType)
    {
        var whole = text.ToString();
        if (!string.IsNullOrWhiteSpace(whole))
        {
            parts.Add(mimeType is null ? new CodePart(whole.TrimEnd('\n')) : new TextPart(mimeType, whole.Trim('\n')));
        }

        text.Clear();
    }
}
