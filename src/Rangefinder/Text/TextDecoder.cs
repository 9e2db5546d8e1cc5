using System.Text;

namespace Rangefinder.Text;

/// <summary>Reads the bytes of a text file: UTF-8, or Windows-1252 where a byte is no UTF-8, with a notice.</summary>
public static class TextDecoder
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the file; its name without folder becomes the name of the text.</param>
    /// <exception cref="RangefinderException">The file is missing, unreadable, or no text.</exception>
    public static SourceText ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = Path.GetFileName(path);
        try
        {
            return Decode(name, File.ReadAllBytes(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RangefinderException(new Problem(
                path, null, null, "The text file cannot be read", failure.Message, "Check the path and the permissions"));
        }
    }

    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="RangefinderException">The bytes are no text.</exception>
    public static SourceText Decode(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new SourceText(name, Encoding.UTF8.GetString(bytes));
    }
}
