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
    public static string Of(SourceText text, int number, ImmutableArray<Diagnostic> diagnostics) =>
        DiagnosticRenderer.Render(text, diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error),
            CellName(number)) + "\n";

    public static string OfWarnings(SourceText text, int number, ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(d => d.Severity == DiagnosticSeverity.Warning)
            ? DiagnosticRenderer.Render(text,
                diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning), CellName(number))
                    + "\n" : "";

    private static string CellName(int number) =>
        "cell " + (number + 1).ToString(CultureInfo.InvariantCulture);

    public static string Of(SourceText text, int number, Exception exception, IReadOnlyList<SourceText> cells)
    {
        var result = new StringBuilder();
        var place = CellRuntime.PlaceOf(exception);
        var source = place is { } p && p.Cell < cells.Count ? cells[p.Cell] : text;
        if (place is { } at)
        {
            var line = source.PositionOf(at.Position);
            result.Append(CultureInfo.InvariantCulture, $"{CellName(at.Cell)}, line {line.Line}: ");
        }

        result.Append((exception as CellLimitException)?.Code ?? exception.GetType().FullName).Append(": ")
            .Append(MessageOf(exception)).Append('\n');
        for (var inner = exception.InnerException; inner is not null; inner = inner.InnerException)
        {
            result.Append("  caused by ").Append(inner.GetType().FullName).Append(": ")
                .Append(MessageOf(inner)).Append('\n');
        }

        if (place is { } here)
        {
            result.Append("    ").Append(source.Slice(source.LineSpan(source.PositionOf(here.Position).Line))
                .Trim()).Append('\n');
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
