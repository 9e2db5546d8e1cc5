namespace Rangefinder.Display;

// Formatter sources are recognised by shape: a public constructor without parameters and
// CreateTypeFormatters.

/// <summary>A chart: the figure as JSON for viewers that draw it, a page fragment that draws itself for those
/// that do not, and text.</summary>
internal sealed class ChartFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter(Mime.Plotly, value => (value as Chart)?.ToJson()),
        new ConventionFormatter(Mime.Html, value => value is Chart chart ? ChartHtml.Write(chart) : null),
        new ConventionFormatter(Mime.Plain, value => (value as Chart)?.ToString()),
    ];
}

/// <summary>A table: HTML and aligned text.</summary>
internal sealed class TableFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter(Mime.Html, value => (value as Table)?.ToHtml()),
        new ConventionFormatter(Mime.Plain, value => (value as Table)?.ToString()),
    ];
}

/// <summary>A noun of the domain that ends a cell: a table of what a reader wants to know first. Without this
/// the whole graph of objects behind it would be listed.</summary>
internal sealed class NounFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter(Mime.Html, value => NounTables.Of(value)?.ToHtml()),
        new ConventionFormatter(Mime.Plain, value => NounTables.Of(value)?.ToString()),
    ];
}
