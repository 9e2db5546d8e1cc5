using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rangefinder.Scholarship;

/// <summary>Reads <c>sources.json</c>, an array of CSL-JSON items.</summary>
internal static class SourceReader
{
    public const string File = "reference/sources.json";

    public static IReadOnlyList<(Source Source, int Line)> Read(string folder, List<Problem> problems)
    {
        if (CsvTable.ReadText(Path.Combine(folder, "sources.json"), File, problems) is not { } text)
        {
            return [];
        }

        var found = new List<(Source, int)>();
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Array)
            {
                problems.Add(new(
                    File, 1, 1, "The file is not a JSON array", null, "Write [ {...}, {...} ]."));
                return [];
            }

            var lines = LinesOfItems(text);
            var keys = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (item, line) in json.RootElement.EnumerateArray().Zip(lines))
            {
                if (new SourceItem(item, line, problems).Read() is { } source
                    && IsNew(source.Id, line, keys, problems))
                {
                    found.Add((source, line));
                }
            }
        }
        catch (JsonException failure)
        {
            problems.Add(new(
                File, (int?)failure.LineNumber + 1, Column(text, failure), "The file is not JSON", null,
                "Look for a missing comma, quotation mark or bracket here or on the line before."));
        }

        return WithLetters(found);
    }

    private static bool IsNew(string id, int line, Dictionary<string, int> keys, List<Problem> problems)
    {
        if (keys.TryAdd(id, line))
        {
            return true;
        }

        problems.Add(new(File, line, null, string.Create(CultureInfo.InvariantCulture,
            $"The id stands already on line {keys[id]}"), id, "Give each work its own id."));
        return false;
    }

    // Works that would be cited alike get the letters a, b ... in the order of their ids.
    private static List<(Source, int)> WithLetters(List<(Source Source, int Line)> works)
    {
        var letters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var alike in works.GroupBy(work => work.Source.ShortCitation, StringComparer.Ordinal))
        {
            var ids = alike.Select(work => work.Source.Id).Order(StringComparer.Ordinal).ToList();
            for (var index = 0; ids.Count > 1 && index < ids.Count; index++)
            {
                letters[ids[index]] = Letter(index);
            }
        }

        return [.. works.Select(work => (
            letters.TryGetValue(work.Source.Id, out var letter)
                ? work.Source with { YearLetter = letter }
                : work.Source,
            work.Line))];
    }

    private static string Letter(int index) =>
        (index < 26 ? "" : Letter((index / 26) - 1)) + (char)('a' + (index % 26));

    private static List<int> LinesOfItems(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        var (lines, line, counted) = (new List<int>(), 1, 0);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1
                && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                var start = (int)reader.TokenStartIndex;
                line += bytes.AsSpan(counted, start - counted).Count((byte)'\n');
                counted = start;
                lines.Add(line);
            }
        }

        return lines;
    }

    // JsonException counts bytes; people count characters.
    private static int? Column(string text, JsonException failure)
    {
        if (failure.LineNumber is not { } line || failure.BytePositionInLine is not { } position)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(text.Split('\n').ElementAtOrDefault((int)line) ?? "");
        return Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(position, bytes.Length)) + 1;
    }
}
