using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report.Parts;

/// <summary>A relation as a coloured label. The word always stands in it, so the colour says nothing
/// alone.</summary>
internal static class RelationTag
{
    /// <summary>The label.</summary>
    public static Html Relation(this Html html, Comparison comparison) =>
        html.Markup($"<span class=\"relation {ClassOf(comparison)}\">").Text(Words.Of(comparison))
            .Markup("</span>");

    /// <summary>The label of a relation alone.</summary>
    public static Html Relation(this Html html, Relation relation) =>
        html.Markup($"<span class=\"relation {ClassOf(relation)}\">").Text(Words.Of(relation))
            .Markup("</span>");

    /// <summary>The style class of a comparison.</summary>
    public static string ClassOf(Comparison comparison) =>
        ClassOf(comparison.Relation) + (comparison.IsPartly ? " partly" : "");

    private static string ClassOf(Relation relation) =>
        relation == Rangefinder.Relation.NotComparable ? "none" : Words.Of(relation);
}
