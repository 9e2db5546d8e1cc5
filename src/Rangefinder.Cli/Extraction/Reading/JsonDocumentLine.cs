using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>A document as a line of JSON gives it: an object with <c>id</c> and <c>text</c>; other fields are
/// not looked at.</summary>
/// <param name="Id">A text or a whole number.</param>
/// <param name="Text">What is read.</param>
internal sealed record JsonDocumentLine(string Id, string Text)
{
    private const string Wanted = "Write {\"id\": \"…\", \"text\": \"…\"} in every line";

    /// <summary>Reads one line without its line end.</summary>
    /// <param name="file">Path of the file, for messages.</param>
    /// <param name="line">Number of the line, for messages.</param>
    /// <param name="bytes">The line.</param>
    /// <exception cref="RangefinderException">It is no such object.</exception>
    public static JsonDocumentLine Parse(string file, long line, ReadOnlySpan<byte> bytes)
    {
        CheckEncoding(file, line, bytes);
        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            var fields = new Fields(file, line, bytes);
            fields.Read(ref reader);
            while (reader.Read())
            {
            }

            return fields.ToDocument();
        }
        catch (JsonException broken)
        {
            throw Refuse(file, line, bytes, broken.BytePositionInLine ?? 0,
                "The line is no sound JSON: " + FirstSentence(broken.Message), null,
                "Look for a missing comma, quotation mark or bracket there or just before");
        }
    }

    private static void CheckEncoding(string file, long line, ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            at += used;
        }

        throw Refuse(file, line, bytes, at, "The line is not UTF-8",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"byte 0x{bytes[at]:X2}"),
            "Save the file as UTF-8");
    }

    private static RangefinderException Refuse(
        string file, long line, ReadOnlySpan<byte> bytes, long at, string message, string? value, string mend)
    {
        var column = Encoding.UTF8.GetCharCount(bytes[..(int)Math.Min(at, bytes.Length)]) + 1;
        return new(new Problem(file, LineBlocks.Number(line), column, message, value, mend));
    }

    private static string FirstSentence(string message) =>
        message.Split(". ")[0].Split(" LineNumber:")[0].TrimEnd('.');

    // What was found of a line so far.
    private ref struct Fields(string file, long line, ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private string? _id;
        private string? _text;

        public void Read(ref Utf8JsonReader reader)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw At(reader, "A line holds an object in braces", Shown(reader));
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("id"u8))
                {
                    CheckOnce(reader, _id);
                    reader.Read();
                    _id = Id(reader);
                }
                else if (reader.ValueTextEquals("text"u8))
                {
                    CheckOnce(reader, _text);
                    reader.Read();
                    _text = reader.TokenType == JsonTokenType.String
                        ? String(reader)
                        : throw At(reader, "The value of 'text' must be a text in quotation marks",
                            Shown(reader));
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        public readonly JsonDocumentLine ToDocument() => (_id, _text) switch
        {
            ({ } id, { } text) => new(id, text),
            (null, _) => throw Refuse(file, line, _bytes, 0, "The key 'id' is missing", null, Wanted),
            _ => throw Refuse(file, line, _bytes, 0, "The key 'text' is missing", null, Wanted),
        };

        private readonly string Id(in Utf8JsonReader reader)
        {
            if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out _))
            {
                return Shown(reader)!;
            }

            var id = reader.TokenType == JsonTokenType.String ? String(reader) : "";
            return id.Length > 0 ? id : throw At(
                reader, "The value of 'id' must be a text in quotation marks or a whole number",
                Shown(reader));
        }

        private readonly string String(in Utf8JsonReader reader)
        {
            try
            {
                return reader.GetString()!;
            }
            catch (InvalidOperationException)
            {
                throw At(reader, "The text holds one half of a surrogate pair (\\uD800 to \\uDFFF) alone",
                    null,
                    "Write both halves, or \\uFFFD in place of the lone one");
            }
        }

        private readonly void CheckOnce(in Utf8JsonReader reader, string? before)
        {
            if (before is not null)
            {
                throw At(reader, "The key stands twice in one line", reader.GetString(),
                    "Keep one of the two");
            }
        }

        private static string? Shown(in Utf8JsonReader reader) =>
            reader.ValueSpan.Length is > 0 and <= 200 ? Encoding.UTF8.GetString(reader.ValueSpan) : null;

        private readonly RangefinderException At(
            in Utf8JsonReader reader, string message, string? value, string mend = Wanted) =>
            Refuse(file, line, _bytes, reader.TokenStartIndex, message, value, mend);
    }
}
