using System.Globalization;
using System.Text.Json.Nodes;

namespace Rangefinder.Cli.Authoring.Bibliography;

/// <summary>A BibTeX entry as a CSL-JSON item.</summary>
internal static class BibTexWork
{
    private static readonly (string BibTex, string Csl)[] Texts =
    [
        ("volume", "volume"), ("number", "issue"), ("issue", "issue"), ("pages", "page"), ("edition", "edition"),
        ("address", "publisher-place"), ("location", "publisher-place"), ("publisher", "publisher"),
        ("institution", "publisher"), ("school", "publisher"), ("organization", "publisher"),
        ("journal", "container-title"), ("journaltitle", "container-title"), ("booktitle", "container-title"),
        ("note", "note"),
    ];

    /// <summary>The item of an entry.</summary>
    /// <param name="type">The entry's type, in lower case.</param>
    /// <param name="key">Its key.</param>
    /// <param name="fields">Its fields as they stand in the file.</param>
    public static JsonObject ToCsl(string type, string key, IReadOnlyDictionary<string, string> fields)
    {
        var title = LatexText.Plain(fields.GetValueOrDefault("title", ""));
        var subtitle = LatexText.Plain(fields.GetValueOrDefault("subtitle", ""));
        var item = new JsonObject
        {
            ["id"] = key,
            ["type"] = TypeOf(type),
            ["title"] = subtitle.Length > 0 ? $"{title}: {subtitle}" : title,
        };
        foreach (var role in (string[])["author", "editor"])
        {
            if (fields.TryGetValue(role, out var names))
            {
                item[role] = new JsonArray([.. BibTexNames.Split(names).Select(name => (JsonNode)BibTexNames.ToCsl(name))]);
            }
        }

        if (Issued(fields) is { } issued)
        {
            item["issued"] = new JsonObject { ["date-parts"] = new JsonArray(issued) };
        }

        foreach (var (from, to) in Texts)
        {
            if (fields.TryGetValue(from, out var value) && !item.ContainsKey(to))
            {
                item[to] = LatexText.Plain(value);
            }
        }

        Verbatim(item, "DOI", fields.GetValueOrDefault("doi"));
        Verbatim(item, "URL", fields.GetValueOrDefault("url"));
        return item;
    }

    private static string TypeOf(string type) => type switch
    {
        "article" => "article-journal",
        "book" or "mvbook" or "collection" => "book",
        "incollection" or "inbook" => "chapter",
        "inproceedings" or "conference" => "paper-conference",
        "techreport" or "report" => "report",
        "phdthesis" or "mastersthesis" or "thesis" => "thesis",
        "online" or "www" or "electronic" => "webpage",
        "dataset" => "dataset",
        _ => "document",
    };

    // Biblatex writes date = {1996-12-01}, BibTeX year and month apart.
    private static JsonArray? Issued(IReadOnlyDictionary<string, string> fields)
    {
        var parts = fields.TryGetValue("date", out var date)
            ? date.Split('/')[0].Split('-')
            : [.. new[] { fields.GetValueOrDefault("year"), fields.GetValueOrDefault("month") }.OfType<string>()];
        var numbers = parts.Select(part => LatexText.Plain(part).Trim()).TakeWhile(
            part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)).ToList();
        return numbers.Count == 0 ? null : new([.. numbers.Take(3).Select(
            part => (JsonNode)int.Parse(part, CultureInfo.InvariantCulture))]);
    }

    private static void Verbatim(JsonObject item, string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            item[name] = LatexText.Unescaped(value);
        }
    }
}
