namespace Rangefinder.Charts;

/// <summary>Rows under one another with their words. The vertical axis of a chart with rows counts pixels
/// from the top, so that a row is as high as its words and no label is ever thinned out.</summary>
internal sealed class RowLayout(ChartFrame frame)
{
    private const int Padding = 10;
    private const int HeadingRoom = 14;
    private const int GroupGap = 8;
    private const int StripHeight = 22;
    private const int StripGap = 3;

    private readonly List<(double Top, double Bottom)> _strips = [];

    /// <summary>Height of everything so far, in pixels.</summary>
    public int Height { get; private set; } = 4;

    /// <summary>Adds a row; returns the pixel of the middle of its marks.</summary>
    public double Add(RowWords words) => frame.Room.IsNarrow ? AddUnder(words) : AddBeside(words);

    /// <summary>Adds a bold heading over the rows that follow.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="width">Pixels it may take; null for those of a label.</param>
    public void AddHeading(string text, int? width = null)
    {
        Height += Height > 4 ? GroupGap : 0;
        var heading = RowText.Heading(ChartText.Broken(
            text, width ?? frame.Room.LabelWidth, ChartFrame.TextSize, isBold: true));
        var height = HeadingRoom + heading.Height;
        Height += height;
        frame.Place(heading, Height - (height / 2.0), TextPlace.Left, widens: width is null);
    }

    /// <summary>Leaves room, for instance for the ticks of an axis.</summary>
    public void AddGap(int pixels) => Height += pixels;

    /// <summary>The stretches between two heights where a vertical line or band crosses no words: all of it
    /// where the words stand beside the rows, else the room of the marks alone.</summary>
    public IReadOnlyList<(double Top, double Bottom)> Strips(double from, double to) =>
        frame.Room.IsNarrow
            ? [.. _strips.Where(strip => strip.Top >= from - 1 && strip.Bottom <= to + 1)]
            : [(from, to)];

    private double AddBeside(RowWords words)
    {
        var label = words.LabelWithin(frame.Room.LabelWidth);
        var value = words.ValueWithin(frame.Room.ValueWidth);
        var height = Math.Max(label.Height, value.Height) + Padding;
        Height += height;
        var middle = Height - (height / 2.0);
        frame.Place(label, middle, TextPlace.Left, words.Colour);
        frame.Place(value, middle, TextPlace.Right, words.Colour);
        return middle;
    }

    private double AddUnder(RowWords words)
    {
        var valueWidth = TypeMetrics.Width(words.Value, ChartFrame.TextSize);
        var isBeside = words.Value.Length > 0 && valueWidth <= frame.Room.ValueWidth;
        var width = frame.Room.TextWidth;
        var label = words.LabelWithin(isBeside ? width - valueWidth - 12 : width);
        var text = label with
        {
            Details =
            [
                .. words.DetailLines == 0
                    ? [] : ChartText.Fit(words.Detail, width, ChartFrame.DetailSize, words.DetailLines),
                .. isBeside ? [] : ChartText.Broken(words.Value, width, ChartFrame.DetailSize),
                .. ChartText.Fit(words.ValueDetail, width, ChartFrame.DetailSize, 2),
            ],
        };
        Height += Padding / 2;
        frame.Place(text, Height + (text.Height / 2.0), TextPlace.Left, words.Colour);
        if (isBeside)
        {
            frame.Place(
                new([words.Value], []), Height + (RowText.LineHeight / 2.0), TextPlace.FarRight,
                words.Colour);
        }
        Height += text.Height + StripGap;
        _strips.Add((Height, Height + StripHeight));
        Height += StripHeight;
        return Height - (StripHeight / 2.0);
    }
}
