using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Running;

/// <summary>The first place where two runs of a notebook differ.</summary>
/// <param name="CellNumber">The cell's number in the notebook, from 1.</param>
/// <param name="CellId">The cell's id.</param>
/// <param name="Where">What differs, such as <c>output 1, text/plain, line 3</c>.</param>
/// <param name="Committed">What the first notebook has there.</param>
/// <param name="Executed">What the second notebook has there.</param>
public sealed record NotebookDifference(int CellNumber, string CellId, string Where, string Committed, string Executed);

/// <summary>Tells whether the outputs of a notebook still are what they were.</summary>
public static class NotebookComparer
{
    private const string Nothing = "(nothing)";

    /// <summary>Finds the first difference between the outputs of two notebooks with the same cells.</summary>
    /// <param name="committed">The notebook as kept.</param>
    /// <param name="executed">The notebook as just executed.</param>
    /// <returns>The first difference in reading order, or null when all outputs are equal. Times and ids of a run are
    /// not outputs; a picture that only the first has is no difference.</returns>
    public static NotebookDifference? FirstDifference(Notebook committed, Notebook executed)
    {
        ArgumentNullException.ThrowIfNull(committed);
        ArgumentNullException.ThrowIfNull(executed);
        for (var i = 0; i < Math.Max(committed.Cells.Length, executed.Cells.Length); i++)
        {
            var a = i < committed.Cells.Length ? committed.Cells[i] : null;
            var b = i < executed.Cells.Length ? executed.Cells[i] : null;
            if (a is null || b is null || a.Source != b.Source)
            {
                return new(i + 1, (a ?? b)!.Id, "source", a?.Source ?? Nothing, b?.Source ?? Nothing);
            }

            if (Compare(a, b, i + 1) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static NotebookDifference? Compare(NotebookCell a, NotebookCell b, int number)
    {
        for (var k = 0; k < Math.Max(a.Outputs.Length, b.Outputs.Length); k++)
        {
            var left = k < a.Outputs.Length ? Parts(a.Outputs[k]) : [];
            var right = k < b.Outputs.Length ? Parts(b.Outputs[k]) : [];
            // Plain text first: its lines are what a person can read in a terminal.
            foreach (var key in left.Keys.Union(right.Keys)
                .OrderBy(k => k == "text/plain" ? 0 : 1).ThenBy(k => k, StringComparer.Ordinal))
            {
                // Pictures are derived from the figure beside them.
                if (key == "image/png" && !right.ContainsKey(key))
                {
                    continue;
                }

                var l = left.GetValueOrDefault(key, Nothing);
                var r = right.GetValueOrDefault(key, Nothing);
                if (l != r)
                {
                    var (line, x, y) = FirstLine(l, r);
                    return new(number, a.Id, FormattableString.Invariant($"output {k + 1}, {key}, line {line}"), x, y);
                }
            }
        }

        return null;
    }

    private static Dictionary<string, string> Parts(NotebookOutput output) => output switch
    {
        StreamOutput s => new() { [s.Name] = s.Text },
        DisplayOutput d => Parts(d.Data),
        ExecuteResultOutput r => Parts(r.Data),
        ErrorOutput e => new() { ["error"] = e.Name + ": " + e.Value },
        _ => [],
    };

    private static Dictionary<string, string> Parts(MimeBundle bundle) =>
        bundle.ToDictionary(e => e.Key, e => bundle.GetText(e.Key) ?? Indented(e.Value), StringComparer.Ordinal);

    private static string Indented(JsonNode node) =>
        node.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true });

    private static (int Line, string Left, string Right) FirstLine(string left, string right)
    {
        var a = left.Split('\n');
        var b = right.Split('\n');
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
        {
            i++;
        }

        return (i + 1, i < a.Length ? a[i] : Nothing, i < b.Length ? b[i] : Nothing);
    }
}
