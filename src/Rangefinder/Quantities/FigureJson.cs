using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rangefinder.Quantities;

/// <summary>Writes quoted figures as JSON Lines: the output of <c>extract --jsonl</c>.</summary>
/// <remarks>One object a line, LF behind each, keys in a fixed order, numbers in the shortest form that reads
/// back to the same value, no byte order mark. Independent of the culture.</remarks>
public static class FigureJson
{
    // Text stays readable: the output is data for programs, never a part of a page.
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A line that needed more is not kept room for.
    private const int LongestKept = 1 << 16;

    [ThreadStatic]
    private static Scratch? _scratch;

    /// <summary>Writes figures in the order given.</summary>
    /// <param name="figures">The figures, usually <see cref="Document.Figures"/> of one document after
    /// another.</param>
    /// <param name="output">Receives UTF-8; it is not closed.</param>
    public static void Write(IEnumerable<QuotedFigure> figures, Stream output)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var figure in figures) output.Write(Render(figure));
    }

    /// <summary>Writes one figure as a line, its end included.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="output">Receives UTF-8.</param>
    public static void Write(QuotedFigure figure, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Render(figure));
    }

    /// <summary>One figure as one line of JSON, without the line end.</summary>
    /// <param name="figure">The figure.</param>
    public static string Line(QuotedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Encoding.UTF8.GetString(Render(figure)[..^1]);
    }

    // The line with its end; valid until the next one on this thread.
    private static ReadOnlySpan<byte> Render(QuotedFigure figure)
    {
        var scratch = _scratch is { Buffer.Capacity: <= LongestKept } kept ? kept : _scratch = new Scratch();
        scratch.Buffer.ResetWrittenCount();
        scratch.Json.Reset();
        WriteObject(figure, scratch.Json);
        scratch.Json.Flush();
        scratch.Buffer.Write("\n"u8);
        return scratch.Buffer.WrittenSpan;
    }

    private static void WriteObject(QuotedFigure figure, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", figure.File);
        json.WriteNumber("char_start", figure.CharStart);
        json.WriteNumber("char_end", figure.CharEnd);
        json.WriteNumber("line_start", figure.LineStart);
        json.WriteNumber("line_end", figure.LineEnd);
        json.WriteString("text", figure.Text);
        json.WriteString("kind", FigureNames.Of(figure.Kind));
        WriteNumber(json, "low", figure.Low);
        WriteNumber(json, "high", figure.High);
        json.WriteString("iso", figure.Iso);
        json.WriteString("modifier", FigureNames.Of(figure.Modifier));
        json.WriteString("unit", figure.Unit);
        json.WriteString("document", figure.Document);
        json.WriteString("attribution", FigureNames.Of(figure.Voice));
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        // A number beyond double has no digits in JSON.
        if (value is { } number && double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private sealed class Scratch
    {
        public Scratch() => Json = new Utf8JsonWriter(Buffer, Options);

        public ArrayBufferWriter<byte> Buffer { get; } = new(4096);

        public Utf8JsonWriter Json { get; }
    }
}
