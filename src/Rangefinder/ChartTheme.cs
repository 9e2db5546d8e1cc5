namespace Rangefinder;

/// <summary>The page that a chart will stand on. Only the colour of text depends on it.</summary>
public enum ChartTheme
{
    /// <summary>Not known: mid-grey text that reads on white and on near-black.</summary>
    Neutral,

    /// <summary>A light page: near-black text.</summary>
    Light,

    /// <summary>A dark page: near-white text.</summary>
    Dark,
}
