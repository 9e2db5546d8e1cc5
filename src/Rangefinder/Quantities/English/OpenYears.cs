using System.Globalization;

namespace Rangefinder.Quantities.English;

/// <summary>Gives a day or month without a year the year of its neighbour: the dating joined to it behind
/// ("October and November 1937"), else the last year named before it in the passage.</summary>
internal static class OpenYears
{
    public static void Close(in TokenView t, List<Found> figures)
    {
        double? before = null;
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (!figure.IsDate || figure.Iso is null) continue;
            if (figure.Iso.StartsWith("XXXX-", StringComparison.Ordinal))
            {
                var year = i + 1 < figures.Count
                    && Joined(t, figure, figures[i + 1]) ? figures[i + 1].Interval.Low : null;
                if ((year ?? before) is { } known) figures[i] = Fill(figure, known);
            }
            else if (figure.Interval.High is { } last && figure.Kind != FigureKind.Decade
                && figure.Kind != FigureKind.Other)
            {
                before = last;
            }
        }
    }

    private static bool Joined(in TokenView t, in Found a, in Found b) =>
        b.IsDate && b.First == a.Last + 2
        && (t.IsAny(a.Last + 1, Word.And, Word.Or, Word.To) || t.Mark(a.Last + 1) is ',' or '/');

    private static Found Fill(Found figure, double year)
    {
        figure.Iso =
            figure.Iso!.Replace(
                "XXXX", ((int)year).ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        figure.Interval = Interval.Point(year);
        return figure;
    }
}
