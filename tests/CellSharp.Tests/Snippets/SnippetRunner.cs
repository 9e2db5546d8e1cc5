using System.Text;
using CellSharp.Diagnostics;

namespace CellSharp.Tests.Snippets;

/// <summary>Runs a snippet through CellSharp.</summary>
public static class SnippetRunner
{
    private sealed class Host : ICellHost
    {
        public StringBuilder Text { get; } = new();

        public void Write(string text) => Text.Append(text);

        public void WriteError(string text) => Text.Append(text);
    }

    /// <summary>One outcome per cell; a cell after a failed one still runs.</summary>
    public static IReadOnlyList<string> Run(Snippet snippet)
    {
        ArgumentNullException.ThrowIfNull(snippet);
        var host = new Host();
        using var session = new CellSession(new CellOptions { Host = host, Trust = Trust.Everything });
        var result = new List<string>();
        foreach (var cell in snippet.Cells)
        {
            host.Text.Clear();
            var ran = session.Run(cell);
            var code = ran.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error)?.Code;
            result.Add(Snippet.Outcome(host.Text.ToString(), ran.HasValue
                && ran.Value is not null, ran.Value, code, ran.Exception));
        }

        return result;
    }
}
