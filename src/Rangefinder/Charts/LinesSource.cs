using System.Collections.Immutable;
using System.Globalization;

namespace Rangefinder.Charts;

/// <summary>Makes a line chart of series, or of any rows that have a year and a value.</summary>
internal static class LinesSource
{
    /// <exception cref="ArgumentException">There is no series, the units differ and no year makes them one,
    /// or a series has no value above zero in the base year.</exception>
    public static LinesPlot Read(
        IReadOnlyList<Series> series, string title, int? baseYear, string? unit, string? source)
    {
        var units = series.Select(s => s.Unit).Distinct().ToList();
        if (series.Count == 0)
        {
            throw new ArgumentException("A line chart needs at least one series.", nameof(series));
        }
        if (units.Count > 1 && baseYear is null)
        {
            throw new ArgumentException(
                $"The series are in different units ({string.Join(", ", units)}); "
                + "give a base year, or draw one unit at a time.",
                nameof(series));
        }
        return new(title, unit ?? Unit(units[0], baseYear), [.. series.Select(s => Path(s, baseYear))])
        {
            SourceLine = source ?? "Sources: "
                + string.Join("; ", series.Select(s => s.Source.ShortCitation).Distinct()).TrimEnd('.') + ".",
        };
    }

    /// <exception cref="ArgumentException">No row has a value.</exception>
    public static LinesPlot Read<T>(
        string title, IEnumerable<T> rows, Func<T, string> line, Func<T, int> year, Func<T, double?> value,
        string unit)
    {
        var lines = rows.GroupBy(line)
            .Select(group => new LinePath(
                group.Key, [.. group.Select(row => (year(row), value(row))).OrderBy(point => point.Item1)]))
            .Where(path => path.Points.Any(point => point.Value is not null))
            .ToImmutableArray();
        foreach (var path in lines)
        {
            if (path.Points.Select(point => point.Year).Distinct().Count() < path.Points.Length)
            {
                throw new ArgumentException($"The line '{path.Label}' has a year twice.", nameof(rows));
            }
        }
        return lines.Length > 0
            ? new(title, unit, lines)
            : throw new ArgumentException("A line chart needs at least one row with a value.", nameof(rows));
    }

    private static string Unit(string unit, int? baseYear) => baseYear is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"level, {year} = 1")
        : DomainWords.Unit(unit);

    private static LinePath Path(Series series, int? baseYear)
    {
        var start = baseYear is not { } year ? 1
            : series.At(year) is > 0 and var value ? value
            : throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"The series {series.Name} ({series.Source.ShortCitation}) has no value above zero "
                + $"in {year}."),
                nameof(series));
        return new(
            series.Name.Replace('-', ' '),
            [.. series.Points.Where(point => baseYear is null || point.Year >= baseYear)
                .Select(point => (point.Year, (double?)(point.Value / start)))])
        {
            Citation = series.Source.FullCitation,
            Fill = series.Points.Select(point => DomainWords.Fill(point.Verification)).Max(),
            Who = series.Source.ShortCitation,
        };
    }
}
