namespace Rangefinder.Display;

/// <summary>The plotly.js that pages load where no local copy is given: a fixed version with the hash of its
/// bytes, so that a page never runs another script than the one it was tested with.</summary>
public static class PlotlyScript
{
    /// <summary>The version; the browser tests use the same.</summary>
    public const string Version = "4.1.2";

    /// <summary>Where it is loaded from.</summary>
    public const string Url = "https://cdn.jsdelivr.net/npm/plotly.js-dist-min@" + Version + "/plotly.min.js";

    /// <summary>Value for the <c>integrity</c> attribute of the script element.</summary>
    public const string Integrity = "sha384-hHv6D3tTUUBpp4tVv6t2Dc3oGuRhphmWOTKUR8jWyN0Pnon1g3iebKCNDNmKmxo8";
}
