using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Running;

/// <summary>Sets parameters the way papermill does: a cell tagged <c>injected-parameters</c> goes in behind the cell
/// tagged <c>parameters</c>, or first where no cell is tagged.</summary>
internal static class ParameterInjection
{
    private const string Tag = "injected-parameters";

    public static ImmutableArray<NotebookCell> Apply(
        ImmutableArray<NotebookCell> cells, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        if (parameters.Count == 0)
        {
            return cells;
        }

        var kept = cells.RemoveAll(c => c.HasTag(Tag));
        var at = kept.TakeWhile(c => !c.HasTag("parameters")).Count();
        var metadata = new JsonObject { ["tags"] = new JsonArray(JsonValue.Create(Tag)) };
        var cell = new NotebookCell(CellKind.Code, Tag, Source(parameters), metadata);
        return kept.Insert(at == kept.Length ? 0 : at + 1, cell);
    }

    private static string Source(IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in parameters)
        {
            text.Append(CultureInfo.InvariantCulture, $"var {name} = {Literal(value)};\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Literal(string value) =>
        value is "true" or "false" || double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? value
            : "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
