using System.Globalization;
using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>The name of one line, to stand at its end.</summary>
/// <param name="Name">Whose line it is.</param>
/// <param name="Detail">What it comes to, in a few words; may be empty.</param>
/// <param name="Value">Its last value.</param>
/// <param name="Mark">How it is drawn.</param>
internal sealed record EndLabel(string Name, string Detail, double Value, KeyMark Mark)
{
    /// <summary>The detail where there is one line only; null for <see cref="Detail"/>.</summary>
    public string? Short { get; init; }

    /// <summary>Which names come first where there are too many: the lower, the sooner.</summary>
    public int Rank { get; init; }
}

/// <summary>Names lines where they end. On a narrow page a number stands there, and the names in a list under
/// the axis. Where there are more lines than a reader can follow, only the first in rank are named.</summary>
internal sealed class EndLabels
{
    private const int MostNames = 36;
    private const int MostNumbers = 18;
    private const int MostDouble = 12;
    private const int Shift = 16;

    private readonly ChartFrame _frame;
    private readonly List<(EndLabel Label, RowText Text)> _labels;
    private readonly int _unnamed;

    public EndLabels(ChartFrame frame, IReadOnlyCollection<EndLabel> labels)
    {
        _frame = frame;
        var most = frame.Room.IsNarrow ? MostNumbers : MostNames;
        var chosen = labels.OrderBy(label => label.Rank).ToList();
        if (chosen.Count > most)
        {
            // All of a rank or none: which of many equals is named must not be chance.
            var sooner = chosen.TakeWhile(label => label.Rank < chosen[most].Rank).ToList();
            chosen = sooner.Count > 0 ? sooner : [.. chosen.Take(most)];
        }
        _unnamed = labels.Count - chosen.Count;
        var isDouble = chosen.Count <= MostDouble;
        _labels = [.. chosen.OrderByDescending(label => label.Value).Select((label, i) =>
            (label, frame.Room.IsNarrow ? Number(i) : isDouble ? Double(label) : Single(label)))];
    }

    /// <summary>Pixels that the names take one under the other.</summary>
    public int Height => (int)_labels.Sum(label => Room(label.Text)) + 8;

    /// <summary>Writes the names.</summary>
    /// <param name="pixel">Where a value lies, from the top of the plotting area.</param>
    public void Draw(Func<double, double> pixel)
    {
        var height = _frame.PlotHeight;
        var places = LabelSpread.Apart(
            [.. _labels.Select(label => (pixel(label.Label.Value), Room(label.Text)))], height);
        for (var i = 0; i < _labels.Count; i++)
        {
            var (label, text) = _labels[i];
            _frame.Place(text, places[i], TextPlace.Right, label.Mark.Colour, Shift);
            _frame.Add(new Shape("line", 1, 13, 1 - (pixel(label.Value) / height), 1 - (places[i] / height))
            {
                Line = new() { Color = label.Mark.Colour, Width = 1 },
                XAnchor = 1,
                XRef = "paper",
                XSizeMode = "pixel",
                YRef = "paper",
            });
        }
    }

    /// <summary>The names that found no room at the ends.</summary>
    public void AddToKey(Key key)
    {
        if (_frame.Room.IsNarrow)
        {
            key.AddList(_labels.Select((label, i) => (
                (KeyMark?)label.Label.Mark,
                $"{Digits(i + 1)}  {ForestText.JoinFilled(": ", label.Label.Name, label.Label.Detail)}")));
        }
        if (_unnamed > 0)
        {
            key.AddList([(null, ChartText.Count(_unnamed, "more line") + " without a name here; all are in "
                + "the table, and under the pointer.")]);
        }
    }

    private static double Room(RowText text) => text.Height + 3;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static RowText Number(int index) => new([Digits(index + 1)], []) { IsBold = true };

    private RowText Double(EndLabel label) => new(
        ChartText.Fit(label.Name, _frame.Room.EndWidth, ChartFrame.TextSize, 2),
        ChartText.Fit(label.Detail, _frame.Room.EndWidth, ChartFrame.DetailSize, 1));

    private RowText Single(EndLabel label)
    {
        var detail = (label.Short ?? label.Detail) is { Length: > 0 } text ? $": {text}" : "";
        var left = _frame.Room.EndWidth - TypeMetrics.Width(detail, ChartFrame.TextSize);
        return new([ChartText.Fit(label.Name, left, ChartFrame.TextSize, 1)[0] + detail], []);
    }
}
