using System.Text.Json;
using System.Text.Json.Nodes;
using Rangefinder.Charts;

namespace Rangefinder.Display;

/// <summary>Paints the figure of a chart for a page whose background is known, as a picture needs it: a picture
/// cannot take the colours of the page that it later stands on.</summary>
public static class FigureTheme
{
    private const string White = "#FFFFFF";
    private const string NearBlack = "#16191D";

    /// <summary>The same figure on a ground of its own, with text that reads on it.</summary>
    /// <param name="figure">A Plotly figure; not changed.</param>
    /// <param name="theme">The page. <see cref="ChartTheme.Neutral"/> leaves the figure as it is.</param>
    public static JsonObject Paint(JsonObject figure, ChartTheme theme)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var painted = (JsonObject)figure.DeepClone();
        if (theme == ChartTheme.Neutral)
        {
            return painted;
        }
        var isDark = theme == ChartTheme.Dark;
        var layout = Object(painted, "layout");
        Recolour(painted, theme);
        layout["paper_bgcolor"] = isDark ? NearBlack : White;
        Object(layout, "font")["color"] = isDark ? Palette.TextOnDark : Palette.TextOnLight;
        return painted;
    }

    /// <summary>Every colour of the palette as <see cref="Chart.ToJson(ChartTheme)"/> writes it.</summary>
    private static void Recolour(JsonNode node, ChartTheme theme)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items.OfType<JsonNode>())
            {
                Recolour(item, theme);
            }
            return;
        }
        foreach (var (key, value) in node is JsonObject members ? members.ToList() : [])
        {
            if (value is JsonValue && key.EndsWith("color", StringComparison.Ordinal)
                && value.GetValueKind() == JsonValueKind.String)
            {
                node[key] = ThemeColours.Of(value.GetValue<string>(), theme);
            }
            else if (value is JsonObject or JsonArray)
            {
                Recolour(value, theme);
            }
        }
    }

    private static JsonObject Object(JsonObject parent, string key)
    {
        if (parent[key] is JsonObject there)
        {
            return there;
        }
        var made = new JsonObject();
        parent[key] = made;
        return made;
    }
}
