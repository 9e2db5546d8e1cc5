using System.Collections.Immutable;
using CellSharp.Syntax;

namespace CellSharp.Diagnostics;

/// <summary>Collects the diagnostics of one cell. A second error at the very same place is dropped: it is nearly
/// always the echo of the first.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];
    private readonly HashSet<int> _errorStarts = [];

    internal int Count => _found.Count;

    internal bool HasErrors => _errorStarts.Count > 0;

    /// <summary>Adds a finding unless an error already stands at the start of its span.</summary>
    internal void Report(DiagnosticRule rule, TextSpan span, params string[] arguments)
    {
        if (rule.Severity != DiagnosticSeverity.Error || _errorStarts.Add(span.Start))
        {
            _found.Add(rule.At(span, arguments));
        }
    }

    /// <summary>Everything found, in the order of the text; equal places keep the order of finding.</summary>
    internal ImmutableArray<Diagnostic> ToImmutable() => [.. _found.OrderBy(found => found.Span.Start)];
}
