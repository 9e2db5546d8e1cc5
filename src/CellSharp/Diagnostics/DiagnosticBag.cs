using System.Collections.Immutable;
using CellSharp.Syntax;

namespace CellSharp.Diagnostics;

/// <summary>Collects the diagnostics of one cell. A second error at the very same place is dropped: it is
/// nearly always the echo of the first.</summary>
internal sealed class DiagnosticBag
{
    // A text that is no C# at all would fill pages; nobody reads the hundredth error.
    private const int MaxCount = 100;

    private readonly List<Diagnostic> _found = [];
    private readonly HashSet<int> _errorStarts = [];

    internal int Count => _found.Count;

    internal bool HasErrors => _errorStarts.Count > 0;

    /// <summary>Adds a finding unless an error already stands at the start of its span.</summary>
    internal void Report(DiagnosticRule rule, TextSpan span, params string[] arguments)
    {
        if (_found.Count >= MaxCount)
        {
            return;
        }

        if (rule.Severity != DiagnosticSeverity.Error || _errorStarts.Add(span.Start))
        {
            _found.Add(rule.At(span, arguments));
        }
    }

    /// <summary>Says another thing of what one rule found within a span.</summary>
    internal void Restate(TextSpan within, DiagnosticRule rule, DiagnosticRule better, SourceText source)
    {
        var at = _found.FindIndex(found => found.Code == rule.Code && found.Span.Start >= within.Start
            && found.Span.End <= within.End);
        if (at >= 0)
        {
            _found[at] = better.At(_found[at].Span, source.Slice(_found[at].Span));
        }
    }

    /// <summary>Removes and returns what was found after a point, for a part that will be read in another
    /// way.</summary>
    internal IReadOnlyList<Diagnostic> TakeBack(int count)
    {
        var taken = _found.GetRange(count, _found.Count - count);
        _found.RemoveRange(count, taken.Count);
        foreach (var diagnostic in taken)
        {
            _errorStarts.Remove(diagnostic.Span.Start);
        }

        return taken;
    }

    /// <summary>Adds again what <see cref="TakeBack"/> removed.</summary>
    internal void PutBack(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            _found.Add(diagnostic);
            _errorStarts.Add(diagnostic.Span.Start);
        }
    }

    /// <summary>Everything found, in the order of the text; equal places keep the order of finding.</summary>
    internal ImmutableArray<Diagnostic> ToImmutable() => [.. _found.OrderBy(found => found.Span.Start)];
}
