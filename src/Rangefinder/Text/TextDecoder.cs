using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Rangefinder.Text;

/// <summary>
/// Reads the bytes of a text file as UTF-8, and single bytes that are none as Windows-1252, with a notice.
/// </summary>
/// <remarks>
/// Errors: a missing or unreadable file; bytes that are neither UTF-8 nor Windows-1252 (the code page leaves
/// 0x81, 0x8D, 0x8F, 0x90 and 0x9D open, and a text has no zero bytes). Falling back is a notice, because the
/// text can be used and every character is shown.
/// </remarks>
public static class TextDecoder
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the file; its name without folder becomes the name of the text.</param>
    /// <exception cref="RangefinderException">The file is missing, unreadable, or no text.</exception>
    public static SourceText ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Decode(Path.GetFileName(path), ReadBytes(path));
    }

    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="bytes">Its content; a byte order mark stays in the text as U+FEFF.</param>
    /// <exception cref="RangefinderException">The bytes are no text.</exception>
    public static SourceText Decode(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);
        return Utf8.IsValid(bytes) ? new(name, Encoding.UTF8.GetString(bytes)) : DecodeMixed(name, bytes);
    }

    internal static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RangefinderException(new Problem(
                path, null, null, "The file does not exist", null, "Check the name, or put the file there"));
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new RangefinderException(new Problem(
                path, null, null, "The file cannot be read", null, "Check that it is a file you may read"));
        }
    }

    private static SourceText DecodeMixed(string name, byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length);
        Span<char> units = stackalloc char[2];
        int? first = null;
        var fallen = 0;
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes.AsSpan(at), out var rune, out var used) == OperationStatus.Done)
            {
                RefuseZero(rune.Value, name, bytes, at, text);
                text.Append(units[..rune.EncodeToUtf16(units)]);
                at += used;
                continue;
            }

            var read = Windows1252.ToChar(bytes[at]);
            RefuseZero(read, name, bytes, at, text);
            first ??= text.Length;
            fallen++;
            text.Append(read);
            at++;
        }

        return WithNotice(name, text.ToString(), first ?? 0, fallen);
    }

    private static SourceText WithNotice(string name, string text, int first, int fallen)
    {
        var place = new SourceText(name, text);
        var count = string.Create(CultureInfo.InvariantCulture, $"{fallen} byte(s) are no UTF-8");
        return new(name, text, [new Problem(
            name,
            place.LineOf(first),
            place.ColumnOf(first),
            count + " and were read as Windows-1252",
            text[first].ToString(),
            "Save the file as UTF-8 once the characters look right")]);
    }

    private static void RefuseZero(int read, string name, byte[] bytes, int at, StringBuilder before)
    {
        if (read != 0)
        {
            return;
        }

        var place = new SourceText(name, before.Append('?').ToString());
        var wide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        throw new RangefinderException(new Problem(
            name,
            place.LineOf(before.Length - 1),
            place.ColumnOf(before.Length - 1),
            wide ? "The file is UTF-16, not UTF-8" : "The file is neither UTF-8 nor Windows-1252 text",
            string.Create(CultureInfo.InvariantCulture, $"byte 0x{bytes[at]:X2}"),
            wide ? "Save it as UTF-8" : "Check that it is a text file, and save it as UTF-8"));
    }
}
