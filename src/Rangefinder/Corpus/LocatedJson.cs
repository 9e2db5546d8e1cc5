using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Rangefinder.Corpus;

/// <summary>
/// A JSON value that knows its line and column, so that an error in a data file can be pointed at.
/// </summary>
internal sealed class LocatedJson
{
    private readonly List<(LocatedJson Key, LocatedJson Value)> _members = [];
    private readonly List<LocatedJson> _items = [];

    private LocatedJson(JsonTokenType kind, string? text, (int Line, int Column) place)
    {
        Kind = kind;
        Text = text;
        (Line, Column) = place;
    }

    /// <summary>
    /// The token that begins the value: StartObject, StartArray, String, Number, True, False or Null.
    /// </summary>
    public JsonTokenType Kind { get; }

    /// <summary>Characters of a string, a number or a key; null for everything else.</summary>
    public string? Text { get; }

    public int Line { get; }

    public int Column { get; }

    /// <summary>Keys and values of an object, in the order of the file.</summary>
    public IReadOnlyList<(LocatedJson Key, LocatedJson Value)> Members => _members;

    /// <summary>Values of an array.</summary>
    public IReadOnlyList<LocatedJson> Items => _items;

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="RangefinderException">No UTF-8 or no JSON; the place is in the problem.</exception>
    public static LocatedJson Parse(string file, byte[] bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            throw new RangefinderException(new Problem(file, null, null, "The file is not UTF-8", null,
                "Save it as UTF-8"));
        }

        var content = bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        try
        {
            var places = new Places(content.ToArray());
            var reader = new Utf8JsonReader(content);
            reader.Read();
            var value = ReadValue(ref reader, places);
            while (reader.Read())
            {
            }

            return value;
        }
        catch (JsonException broken)
        {
            var line = (int)(broken.LineNumber ?? 0) + 1;
            throw new RangefinderException(new Problem(
                file, line, new Places(content.ToArray()).Column(line, broken.BytePositionInLine ?? 0),
                "The file is no sound JSON: " + FirstSentence(broken.Message), null,
                "Look for a missing or superfluous comma, quotation mark or bracket there or just before"));
        }
    }

    /// <summary>The value of a key; null when the object has none.</summary>
    public LocatedJson? Find(string key) =>
        _members.Find(member => string.Equals(member.Key.Text, key, StringComparison.Ordinal)).Value;

    private static LocatedJson ReadValue(ref Utf8JsonReader reader, Places places)
    {
        var place = places.Of((int)reader.TokenStartIndex);
        var text = reader.TokenType switch
        {
            JsonTokenType.String or JsonTokenType.PropertyName => reader.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => null,
        };
        var value = new LocatedJson(reader.TokenType, text, place);
        while (value.Kind == JsonTokenType.StartArray && reader.Read()
            && reader.TokenType != JsonTokenType.EndArray)
        {
            value._items.Add(ReadValue(ref reader, places));
        }

        while (value.Kind == JsonTokenType.StartObject && reader.Read()
            && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = ReadValue(ref reader, places);
            reader.Read();
            value._members.Add((key, ReadValue(ref reader, places)));
        }

        return value;
    }

    private static string FirstSentence(string message) =>
        message.Split(". ")[0].Split(" LineNumber:")[0].TrimEnd('.');

    private sealed class Places(byte[] content)
    {
        private readonly List<int> _starts =
            [0, .. Enumerable.Range(1, content.Length).Where(i => content[i - 1] == '\n')];

        public (int Line, int Column) Of(int offset)
        {
            var found = _starts.BinarySearch(offset);
            var line = found >= 0 ? found + 1 : ~found;
            return (line, Column(line, offset - _starts[line - 1]));
        }

        public int Column(int line, long bytes)
        {
            var start = _starts[Math.Min(line, _starts.Count) - 1];
            var length = (int)Math.Min(bytes, content.Length - start);
            return Encoding.UTF8.GetCharCount(content.AsSpan(start, length)) + 1;
        }
    }
}
