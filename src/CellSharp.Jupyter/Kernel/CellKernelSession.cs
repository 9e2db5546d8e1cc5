using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CellSharp.Editing;
using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Running;
using CellSharp.Syntax;

namespace CellSharp.Jupyter.Kernel;

/// <summary>A kernel's work done by an executor, which is made when it is first needed: the ports must be
/// open before anything heavy is loaded.</summary>
internal sealed class CellKernelSession(Func<CellExecutor> make) : IKernelSession
{
    // More than a list shows; a client that wants more types on.
    private const int MostMatches = 500;

    private readonly Lazy<CellExecutor> _executor = new(make);

    public KernelInfoReply Info { get; } = new(
        "rangefinder",
        typeof(CellKernelSession).Assembly.GetName().Version?.ToString(3) ?? "0",
        "14.0",
        "C# (Rangefinder): C# cells on CellSharp, without Roslyn.",
        []);

    public int ExecutionCount => _executor.IsValueCreated ? _executor.Value.Count : 0;

    /// <summary>Makes the executor ahead of the first cell.</summary>
    public void Prepare() => _ = _executor.Value;

    public CellOutcome Execute(string code, bool counts, IOutputSink sink, CancellationToken cancel) =>
        _executor.Value.Execute(code, sink, counts, cancel);

    public (MimeBundle? Value, ErrorOutput? Error) Evaluate(string expression, CancellationToken cancel) =>
        _executor.Value.Evaluate(expression, cancel);

    public CompleteReply Complete(string code, int cursor)
    {
        var list = _executor.Value.Session.Complete(code, cursor);
        var typed = code[list.Span.Start..Math.Clamp(cursor, list.Span.Start, list.Span.End)];

        // Clients insert a single match at once, so what only contains the word must not stand beside what it
        // begins.
        var begun = list.Items.Where(i => i.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .ToList();
        var matches = (begun.Count > 0 ? begun : list.Items.AsEnumerable()).Take(MostMatches)
            .Select(i => new CompletionMatch(i.Text, KindWord(i.Kind), i.Signatures.FirstOrDefault() ?? ""));
        return new CompleteReply(
            [.. matches],
            CursorPosition.FromOffset(code, list.Span.Start),
            CursorPosition.FromOffset(code, list.Span.End));
    }

    public MimeBundle? Inspect(string code, int cursor, int detailLevel)
    {
        var described = _executor.Value.Session.Describe(code, cursor);
        var plain = new StringBuilder();
        var html = new StringBuilder();
        if (described.Symbol is { } symbol)
        {
            Add(plain, html, symbol.Signature, symbol.Documentation);
            Line(plain, html, symbol.Value is null ? null : "Value: " + symbol.Value);
            Line(plain, html, symbol.Overloads > 1

                    ? string.Create(CultureInfo.InvariantCulture,
                    $"and {symbol.Overloads - 1} more overloads")
                    : null);
        }
        else if (described.Call is { } call)
        {
            foreach (var signature in call.Signatures)
            {
                Add(plain, html, signature.Text, signature.Documentation);
            }
        }

        return plain.Length == 0 ? null : new MimeBundle([
            new(MimeBundle.PlainText, JsonValue.Create(plain.ToString().TrimEnd('\n'))),
            new(MimeBundle.Html, JsonValue.Create(html.ToString()))]);
    }

    public IsCompleteReply IsComplete(string code)
    {
        // Commands and other languages are whole at every line end.
        if (code.StartsWith("#!", StringComparison.Ordinal))
        {
            return new IsCompleteReply("complete");
        }

        var result = CompletenessChecker.IsComplete(code);
        return result.Status switch
        {
            CellCompleteness.Complete => new IsCompleteReply("complete"),
            CellCompleteness.Incomplete => new IsCompleteReply("incomplete", result.Indent),
            _ => new IsCompleteReply("invalid"),
        };
    }

    public void Dispose()
    {
        if (_executor.IsValueCreated)
        {
            _executor.Value.Dispose();
        }
    }

    private static void Add(StringBuilder plain, StringBuilder html, string signature,
        Documentation? documentation)
    {
        plain.Append(signature).Append('\n');
        html.Append("<pre>").Append(WebUtility.HtmlEncode(signature)).Append("</pre>");
        Line(plain, html, documentation?.Summary);
        foreach (var (name, text) in documentation?.Parameters ?? [])
        {
            Line(plain, html, $"{name}: {text}");
        }

        Line(plain, html, documentation?.Returns is { } returns ? "Returns: " + returns : null);
    }

    private static void Line(StringBuilder plain, StringBuilder html, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            plain.Append(text).Append('\n');
            html.Append("<p>").Append(WebUtility.HtmlEncode(text)).Append("</p>");
        }
    }

    // The words that VS Code and JupyterLab have pictures for.
    private static string KindWord(SymbolKind kind) => kind switch
    {
        SymbolKind.Method or SymbolKind.ExtensionMethod => "method",
        SymbolKind.Property => "property",
        SymbolKind.Field => "field",
        SymbolKind.Event => "event",
        SymbolKind.Type => "class",
        SymbolKind.Namespace => "module",
        SymbolKind.Keyword => "keyword",
        SymbolKind.Parameter or SymbolKind.NamedArgument => "param",
        _ => "variable",
    };
}
