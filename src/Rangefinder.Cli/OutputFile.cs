using System.Text;

namespace Rangefinder.Cli;

/// <summary>A file that is written whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes UTF-8 without a mark; what stood there stands until the new text is complete.</summary>
    public static void Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes bytes; what stood there stands until the new ones are complete.</summary>
    public static void Write(string path, byte[] bytes)
    {
        var temporary = path + ".partial";
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
    }
}
