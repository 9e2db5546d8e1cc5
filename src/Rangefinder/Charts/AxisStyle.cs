using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>How axes look.</summary>
internal static class AxisStyle
{
    /// <summary>An axis of values: a line, ticks outside, a faint grid.</summary>
    public static Axis Values { get; } = new()
    {
        FixedRange = true,
        GridColor = Palette.Grid,
        LineColor = Palette.AxisLine,
        LineWidth = 1,
        ShowGrid = true,
        ShowLine = true,
        TickAngle = 0,
        TickColor = Palette.AxisLine,
        TickFont = new() { Size = ChartFrame.TickSize },
        TickLen = 5,
        Ticks = "outside",
        ZeroLine = false,
    };

    /// <summary>The axis of rows: pixels from the top, without any sign of its own.</summary>
    public static Axis Rows(int top, int bottom) => new()
    {
        FixedRange = true,
        Range = [bottom, top],
        ShowGrid = false,
        ShowTickLabels = false,
        Type = "linear",
        ZeroLine = false,
    };

    /// <summary>One of several panels over one another: its rows, on a part of the height.</summary>
    public static Axis Rows(int top, int bottom, int height) => Rows(top, bottom) with
    {
        Domain = [1 - ((double)bottom / height), 1 - ((double)top / height)],
    };
}
