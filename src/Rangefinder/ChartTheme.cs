namespace Rangefinder;

/// <summary>The page that a chart will stand on. Only colours depend on it.</summary>
public enum ChartTheme
{
    /// <summary>Not known: mid-grey text that reads on white and on near-black.</summary>
    Neutral,

    /// <summary>A light page: near-black text, deep colours.</summary>
    Light,

    /// <summary>A dark page: near-white text, light colours.</summary>
    Dark,
}
