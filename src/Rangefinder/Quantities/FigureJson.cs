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

    /// <summary>Writes figures in the order given.</summary>
    /// <param name="figures">The figures, usually <see cref="Document.Figures"/> of one document after
    /// another.</param>
    /// <param name="output">Receives UTF-8; it is not closed.</param>
    public static void Write(IEnumerable<QuotedFigure> figures, Stream output)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>(4096);
        foreach (var figure in figures)
        {
            buffer.ResetWrittenCount();
            WriteLine(figure, buffer);
            output.Write(buffer.WrittenSpan);
        }
    }

    /// <summary>One figure as one line of JSON, without the line end.</summary>
    /// <param name="figure">The figure.</param>
    public static string Line(QuotedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var buffer = new ArrayBufferWriter<byte>(512);
        WriteLine(figure, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan[..^1]);
    }

    private static void WriteLine(QuotedFigure figure, ArrayBufferWriter<byte> buffer)
    {
        using (var json = new Utf8JsonWriter(buffer, Options)) WriteObject(figure, json);
        buffer.Write("\n"u8);
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
}
