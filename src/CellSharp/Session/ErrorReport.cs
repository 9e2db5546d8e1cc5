using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CellSharp.Binding;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp;

/// <summary>Errors as the text a user reads.</summary>
internal static class ErrorReport
{
    public static string Of(SourceText text, ImmutableArray<Diagnostic> diagnostics)
    {
        var result = new StringBuilder();
        foreach (var d in diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            var place = text.PositionOf(d.Span.Start);
            result.Append(CultureInfo.InvariantCulture, $"line {place.Line}, column {place.Column}: {d.Code}: {d.Message}\n");
            Excerpt(result, text, place, d.Span, d.Hint);
        }

        return result.ToString();
    }

    private static void Excerpt(StringBuilder result, SourceText text, LinePosition place, TextSpan span, string? hint)
    {
        var line = text.LineSpan(place.Line);
        var length = Math.Max(1, Math.Min(span.End, line.End) - span.Start);
        result.Append("    ").Append(text.Slice(line)).Append('\n');
        result.Append(' ', 4 + place.Column - 1).Append('^', length);
        result.Append(hint is null ? "\n" : "  " + hint + "\n");
    }

    public static string Of(SourceText text, int number, Exception exception, IReadOnlyList<SourceText> cells)
    {
        var result = new StringBuilder();
        var place = CellRuntime.PlaceOf(exception);
        var source = place is { } p && p.Cell < cells.Count ? cells[p.Cell] : text;
        if (place is { } at)
        {
            var line = source.PositionOf(at.Position);
            var other = at.Cell == number ? "" : string.Create(CultureInfo.InvariantCulture, $"cell {at.Cell + 1}, ");
            result.Append(CultureInfo.InvariantCulture, $"{other}line {line.Line}: ");
        }

        result.Append(exception.GetType().FullName).Append(": ").Append(MessageOf(exception)).Append('\n');
        for (var inner = exception.InnerException; inner is not null; inner = inner.InnerException)
        {
            result.Append("  caused by ").Append(inner.GetType().FullName).Append(": ").Append(MessageOf(inner)).Append('\n');
        }

        if (place is { } here)
        {
            result.Append("    ").Append(source.Slice(source.LineSpan(source.PositionOf(here.Position).Line)).Trim()).Append('\n');
        }

        return result.ToString();
    }

    private static string MessageOf(Exception exception)
    {
        try
        {
            return exception.Message;
        }
        catch (Exception e)
        {
            return $"(its Message threw {e.GetType().Name})";
        }
    }
}
