using System.Globalization;
using Rangefinder.Quantities;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Quantities;

/// <summary>One row of a table of cases: a text and every figure that must be found in it, in
/// order.</summary>
/// <remarks>Columns, divided by tabs: text; then for each figure <c>span | kind | value | modifier | unit</c>
/// with " ; " between figures. The value is "5", "5..7", "5..", "..7" or EDTF after "@". A dash means:
/// nothing is found; an empty modifier is "none", an empty unit is not checked. Lines that begin with # are
/// headings.</remarks>
public sealed record Case(string File, int Line, string Text, IReadOnlyList<Case.Expected> Figures)
{
    public sealed record Expected(string Span, string Kind, string Value, string Modifier, string Unit);

    public override string ToString() => $"{File}:{Line} {Text}";

    public static IEnumerable<Case> ReadAll()
    {
        var folder = Repository.PathOf("tests", "Rangefinder.Tests", "Quantities", "cases");
        foreach (var path in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in System.IO.File.ReadLines(path))
            {
                number++;
                if (line.Length == 0 || line[0] == '#') continue;
                yield return Parse(Path.GetFileName(path), number, line);
            }
        }
    }

    private static Case Parse(string file, int number, string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != 2) throw new FormatException($"{file}:{number}: expected text, tab, figures");
        if (cells[1] == "-") return new Case(file, number, cells[0], []);
        return new Case(file, number, cells[0], [.. cells[1].Split(" ; ").Select(f => One(file, number, f))]);
    }

    private static Expected One(string file, int number, string figure)
    {
        var parts = figure.Split('|', StringSplitOptions.TrimEntries);
        return parts.Length == 5
            ? new Expected(parts[0], parts[1], parts[2], parts[3], parts[4])
            : throw new FormatException($"{file}:{number}: '{figure}' has {parts.Length} parts, not 5");
    }

    /// <summary>A found figure in the form of the table.</summary>
    public static string Show(string text, FoundFigure f, bool withUnit)
    {
        var value = f.Iso is { } iso ? "@" + iso : f.Interval.ToString();
        var modifier = f.Modifier == Modifier.None ? "" : FigureNames.Of(f.Modifier);
        var unit = withUnit ? f.Unit ?? "" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{text.AsSpan(f.Start, f.Length)}|{FigureNames.Of(f.Kind)}|{value}|{modifier}|{unit}");
    }
}
