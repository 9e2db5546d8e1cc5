using System.Globalization;
using System.Text.Json;
using Rangefinder.Dates;
using Rangefinder.Scholarship;

namespace Rangefinder.Corpus;

/// <summary>
/// Reads the entries of <c>corpus.json</c> and notes everything that is wrong with their form.
/// </summary>
internal sealed class EntryReader(string file, List<Problem> problems)
{
    private static readonly string[] RootKeys = ["files"];
    private static readonly string[] FileKeys = ["file", "sha256", "documents"];
    private static readonly string[] OtherFileKeys = ["printed_in", "remainders", "note"];
    private static readonly string[] DocumentKeys =
        ["id", "lines", "title", "author", "date", "genre", "published_in"];
    private static readonly string[] OtherDocumentKeys = ["part_of", "note"];
    private static readonly string[] RemainderKeys = ["lines", "what"];

    public IEnumerable<FileEntry> ReadFiles(LocatedJson root)
    {
        Keys(root, RootKeys, []);
        foreach (var entry in Items(root, "files"))
        {
            Keys(entry, FileKeys, OtherFileKeys);
            if (Text(entry, "file") is { } name && Text(entry, "sha256") is { } hash)
            {
                yield return new(name, hash, [.. ReadDocuments(entry)], [.. ReadRemainders(entry)]);
            }
        }
    }

    /// <summary>Notes a problem at a place of the file.</summary>
    public void Refuse(LocatedJson place, string message, string? value, string mend) =>
        problems.Add(new(file, place.Line, place.Column, message, value, mend));

    private IEnumerable<DocumentEntry> ReadDocuments(LocatedJson parent)
    {
        foreach (var entry in Items(parent, "documents"))
        {
            Keys(entry, DocumentKeys, OtherDocumentKeys);
            var id = Text(entry, "id");
            var lines = Lines(entry);
            string? Said(string key) => Text(entry, key, nullable: true)?.Text;
            var read = new DocumentEntry(id?.Text ?? "", lines?.First ?? 0, lines?.Last ?? 0)
            {
                Title = Said("title"),
                Author = Said("author"),
                Date = Said("date"),
                Genre = Said("genre"),
                PublishedIn = Said("published_in"),
                PartOf = Said("part_of"),
                Place = entry,
            };
            if (read.Date is not null && !EdtfDate.TryParse(read.Date, out _))
            {
                Refuse(entry.Find("date")!, "The date is not EDTF", read.Date,
                    "Write it like 1952, 1952-10 or 1952-10-14, or null where the text does not say");
            }

            if (id is not null && lines is not null)
            {
                yield return read;
            }
        }
    }

    private IEnumerable<RemainderEntry> ReadRemainders(LocatedJson parent)
    {
        if (parent.Find("remainders") is null)
        {
            yield break;
        }

        foreach (var entry in Items(parent, "remainders"))
        {
            Keys(entry, RemainderKeys, []);
            if (Lines(entry) is { } lines && Text(entry, "what") is { Text: { } what })
            {
                yield return new(lines.First, lines.Last, what, entry);
            }
        }
    }

    private void Keys(LocatedJson entry, string[] needed, string[] allowed)
    {
        if (entry.Kind != JsonTokenType.StartObject)
        {
            Refuse(entry, "An object in braces belongs here", entry.Text,
                "See the other entries of the file");
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _) in entry.Members)
        {
            if (!needed.Contains(key.Text, StringComparer.Ordinal)
                && !allowed.Contains(key.Text, StringComparer.Ordinal))
            {
                Refuse(key, "Unknown key", key.Text, Nearest.Suggest(key.Text!, [.. needed, .. allowed]));
            }
            else if (!seen.Add(key.Text!))
            {
                Refuse(key, "The key stands twice in one entry", key.Text, "Keep one of the two");
            }
        }

        foreach (var key in needed.Where(key => !seen.Contains(key)))
        {
            Refuse(entry, $"The key '{key}' is missing", null,
                "Add it; null where the text itself does not say");
        }
    }

    private IReadOnlyList<LocatedJson> Items(LocatedJson entry, string key)
    {
        var list = entry.Find(key);
        if (list is not null && list.Kind != JsonTokenType.StartArray)
        {
            Refuse(list, $"The value of '{key}' must be a list in brackets", list.Text, "Put it in [ ]");
        }

        return list?.Items ?? [];
    }

    private LocatedJson? Text(LocatedJson entry, string key, bool nullable = false)
    {
        var value = entry.Find(key);
        if (value is null || (nullable && value.Kind == JsonTokenType.Null))
        {
            return null;
        }

        if (value.Kind != JsonTokenType.String || value.Text!.Length == 0)
        {
            var wanted = nullable ? "a text in quotation marks or null" : "a text in quotation marks";
            Refuse(value, $"The value of '{key}' must be {wanted}", value.Text,
                "Write it in quotation marks");
            return null;
        }

        return value;
    }

    private (int First, int Last)? Lines(LocatedJson entry)
    {
        var value = entry.Find("lines");
        if (value is null)
        {
            return null;
        }

        var bounds = value.Items.Select(LineNumber).ToArray();
        if (bounds is [var first, var last] && first >= 1 && last >= first)
        {
            return (first, last);
        }

        Refuse(value, "The lines must be the first and the last one, counted from 1",
            string.Join(", ", value.Items.Select(static item => item.Text)), "Write them like [1, 442]");
        return null;
    }

    private static int LineNumber(LocatedJson item) =>
        int.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : 0;
}
