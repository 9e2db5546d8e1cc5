namespace Rangefinder.Charts;

/// <summary>Rows under one another. The vertical axis of a chart with rows counts pixels from the top, so
/// that a row is as high as its label has lines and no label is ever thinned out.</summary>
internal sealed class RowStack
{
    public const int LineHeight = 14;

    private const int Padding = 10;
    private const int HeaderHeight = 30;
    private const int GroupGap = 6;

    /// <summary>Height of everything so far, in pixels.</summary>
    public int Height { get; private set; } = 4;

    /// <summary>Adds a row; returns the pixel of its middle.</summary>
    public double AddRow(int lines)
    {
        var height = (lines * LineHeight) + Padding;
        Height += height;
        return Height - (height / 2.0);
    }

    /// <summary>Adds a heading over the rows that follow; returns the pixel of its middle.</summary>
    public double AddHeader(int lines = 1)
    {
        Height += Height > 4 ? GroupGap : 0;
        var height = HeaderHeight + ((lines - 1) * LineHeight);
        Height += height;
        return Height - (height / 2.0);
    }

    /// <summary>Leaves room, for instance for the ticks of an axis.</summary>
    public void AddGap(int pixels) => Height += pixels;
}
