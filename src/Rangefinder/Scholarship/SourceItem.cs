using System.Globalization;
using System.Text.Json;

namespace Rangefinder.Scholarship;

/// <summary>One CSL-JSON item on its way to a <see cref="Source"/>.</summary>
internal sealed class SourceItem(JsonElement item, int line, List<Problem> problems)
{
    // Item types of the CSL schema, version 1.0.2.
    private static readonly string[] Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
        "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary",
        "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case",
        "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
        "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
        "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech",
        "standard", "thesis", "treaty", "webpage",
    ];

    private string? _id;

    public Source? Read()
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            Report("An item is not a JSON object", item.ValueKind.ToString(),
                "Write it as {...} with id, type, title.");
            return null;
        }

        _id = Required("id");
        var type = Required("type");
        var title = Required("title");
        if (type is not null && !Types.Contains(type))
        {
            Report("Unknown CSL type", type, Nearest.Suggest(type, Types));
        }

        var issued = Issued();
        return _id is null || title is null ? null : new()
        {
            Id = _id,
            Type = type ?? "document",
            Title = title,
            Authors = Names("author"),
            Editors = Names("editor"),
            Issued = issued,
            Year = Year(issued),
            Container = Text("container-title"),
            Publisher = Text("publisher"),
            Place = Text("publisher-place"),
            Volume = Text("volume"),
            Issue = Text("issue") ?? Text("number"),
            Pages = Text("page"),
            Edition = Text("edition"),
            Doi = Text("DOI"),
            Url = Text("URL"),
            Note = Text("note"),
        };
    }

    private string? Text(string name) =>
        !item.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text ? text
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : null;

    private string? Required(string name)
    {
        var text = Text(name);
        if (text is null)
        {
            Report($"{name} is missing or empty", _id, $"Every work needs id, type and title.");
        }

        return text;
    }

    private ValueList<PersonName> Names(string role)
    {
        if (!item.TryGetProperty(role, out var names) || names.ValueKind != JsonValueKind.Array)
        {
            return new([]);
        }

        return new(names.EnumerateArray().Select(Name).OfType<PersonName>());
    }

    private PersonName? Name(JsonElement name)
    {
        string? Part(string part) =>
            name.ValueKind == JsonValueKind.Object && name.TryGetProperty(part, out var value)
                && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
                    ? text : null;

        if (Part("literal") is { } whole)
        {
            return new(whole, null);
        }

        if (Part("family") is { } family)
        {
            return new(Part("non-dropping-particle") is { } particle ? $"{particle} {family}" : family,
                Part("given"));
        }

        Report("A name has neither family nor literal", _id,
            "Write {\"family\": ..., \"given\": ...} or {\"literal\": ...}.");
        return null;
    }

    // "issued": { "date-parts": [[1996, 12, 1]] } or { "raw": "1996-12-01" }
    private string? Issued()
    {
        if (!item.TryGetProperty("issued", out var issued) || issued.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (issued.TryGetProperty("date-parts", out var parts) && parts.ValueKind == JsonValueKind.Array
            && parts.GetArrayLength() > 0 && parts[0].ValueKind == JsonValueKind.Array)
        {
            var numbers = parts[0].EnumerateArray().Select(Number).ToList();
            if (numbers.Count is >= 1 and <= 3 && numbers.TrueForAll(number => number is not null))
            {
                return string.Join('-', numbers.Select((number, index) => number!.Value.ToString(
                    index == 0 ? "0000" : "00", CultureInfo.InvariantCulture)));
            }
        }
        else if (issued.TryGetProperty("raw", out var raw) || issued.TryGetProperty("literal", out raw))
        {
            return raw.GetString();
        }

        Report("issued cannot be read", issued.GetRawText().ReplaceLineEndings(" "),
            "Write { \"date-parts\": [[1996, 12, 1]] }; month and day may be left out.");
        return null;
    }

    private static int? Number(JsonElement part) =>
        part.ValueKind == JsonValueKind.Number && part.TryGetInt32(out var number) ? number
        : part.ValueKind == JsonValueKind.String
            && int.TryParse(part.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var text)
                ? text
        : null;

    private static int? Year(string? issued) =>
        issued?.Length >= 4
            && int.TryParse(issued.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture,
                out var year)
            ? year
            : null;

    private void Report(string message, string? value, string mend) =>
        problems.Add(new(SourceReader.File, line, null, message, value, mend));
}
