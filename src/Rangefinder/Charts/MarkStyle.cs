namespace Rangefinder.Charts;

/// <summary>The marks of estimates: shape says what a number rests on, filling how far it was
/// checked.</summary>
internal static class MarkStyle
{
    /// <summary>Line of a claim in the writer's own voice.</summary>
    public const string OwnDash = "7px,4px";

    /// <summary>Line of a claim reported from others.</summary>
    public const string ReportedDash = "1.5px,3px";

    private static readonly (string Basis, string Symbol)[] Shapes =
    [
        ("archival", "circle"),
        ("demographic", "square"),
        ("official", "diamond"),
        ("reconstruction", "triangle-up"),
        ("survey", "pentagon"),
        ("memoir", "star"),
    ];

    /// <summary>Plotly's name of the shape for a basis; a cross where the basis is another or not
    /// known.</summary>
    public static string Symbol(string basis)
    {
        foreach (var (name, symbol) in Shapes)
        {
            if (string.Equals(name, basis, StringComparison.OrdinalIgnoreCase))
            {
                return symbol;
            }
        }
        return "x";
    }

    /// <summary>The shape with its filling.</summary>
    public static string Symbol(string basis, MarkFill fill) => Symbol(basis) + fill switch
    {
        MarkFill.Half => "-open-dot",
        MarkFill.Hollow => "-open",
        _ => "",
    };

    /// <summary>What a filling means, for the legend.</summary>
    public static string Meaning(MarkFill fill) => fill switch
    {
        MarkFill.Full => "number read in the source",
        MarkFill.Half => "in its abstract, or quoted by another",
        _ => "from memory, not seen",
    };

    /// <summary>What a filling means, for tables.</summary>
    public static string Word(MarkFill fill) => fill switch
    {
        MarkFill.Full => "in the source",
        MarkFill.Half => "abstract or quoted",
        _ => "not seen",
    };
}
