using System.Globalization;
using System.Text.Json.Nodes;

namespace Rangefinder.Exports;

/// <summary>Works as CSL-JSON, which Zotero, pandoc and the study itself read.</summary>
public static class CslJson
{
    /// <summary>An array of items.</summary>
    /// <param name="sources">In the order to write them.</param>
    public static JsonArray ToArray(IEnumerable<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return new([.. sources.Select(source => (JsonNode)ToItem(source))]);
    }

    /// <summary>One item; what is not known is left out.</summary>
    /// <param name="source">The work.</param>
    public static JsonObject ToItem(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var item = new JsonObject { ["id"] = source.Id, ["type"] = source.Type, ["title"] = source.Title };
        Add(item, "author", Names(source.Authors));
        Add(item, "editor", Names(source.Editors));
        Add(item, "issued", Issued(source.Issued));
        foreach (var (name, value) in Texts(source))
        {
            Add(item, name, value);
        }

        return item;
    }

    private static (string Name, string? Value)[] Texts(Source source) =>
    [
        ("container-title", source.Container),
        ("publisher", source.Publisher),
        ("publisher-place", source.Place),
        ("volume", source.Volume),
        ("issue", source.Issue),
        ("page", source.Pages),
        ("edition", source.Edition),
        ("DOI", source.Doi),
        ("URL", source.Url),
        ("note", source.Note),
    ];

    private static void Add(JsonObject item, string name, JsonNode? value)
    {
        if (value is not null)
        {
            item[name] = value;
        }
    }

    private static JsonArray? Names(ValueList<PersonName> names) => names.Count == 0 ? null : new(
        [.. names.Select(name => (JsonNode)(name.Given is { } given
            ? new JsonObject { ["family"] = name.Family, ["given"] = given }
            : new JsonObject { ["literal"] = name.Family }))]);

    private static JsonObject? Issued(string? date)
    {
        if (date is null)
        {
            return null;
        }

        var parts = new List<JsonNode>();
        foreach (var part in date.Split('-'))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return new() { ["raw"] = date };
            }

            parts.Add(number);
        }

        return new() { ["date-parts"] = new JsonArray(new JsonArray([.. parts])) };
    }
}
