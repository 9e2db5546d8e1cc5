using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CellSharp.Editing;

/// <summary>One documentation file. Only where each member stands is kept in memory; the text is read when
/// asked for. Immutable once made; thread-safe.</summary>
internal sealed class DocumentationFile
{
    private static readonly byte[] Start = Encoding.UTF8.GetBytes("<member name=\"");
    private static readonly byte[] End = Encoding.UTF8.GetBytes("</member>");

    private readonly string _path;
    private readonly Dictionary<ulong, (int Offset, int Length)> _members = [];

    private DocumentationFile(string path, ReadOnlySpan<byte> bytes)
    {
        _path = path;
        var at = 0;
        while (bytes[at..].IndexOf(Start) is >= 0 and var found)
        {
            var begin = at + found;
            var name = bytes[(begin + Start.Length)..];
            var quote = name.IndexOf((byte)'"');
            var close = bytes[begin..].IndexOf(End);
            if (quote < 0 || close < 0)
            {
                break;
            }

            _members.TryAdd(HashOf(name[..quote]), (begin, close + End.Length));
            at = begin + close + End.Length;
        }
    }

    /// <summary>Null when there is no such file or it cannot be read.</summary>
    public static DocumentationFile? Open(string path)
    {
        try
        {
            return File.Exists(path) ? new DocumentationFile(path, File.ReadAllBytes(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What the file says about a member; null when it says nothing.</summary>
    public XElement? Find(string id)
    {
        if (!_members.TryGetValue(HashOf(Encoding.UTF8.GetBytes(id)), out var place))
        {
            return null;
        }

        try
        {
            using var file = File.OpenRead(_path);
            file.Seek(place.Offset, SeekOrigin.Begin);
            var bytes = new byte[place.Length];
            file.ReadExactly(bytes);
            var member = XElement.Parse(Encoding.UTF8.GetString(bytes), LoadOptions.PreserveWhitespace);
            return string.Equals((string?)member.Attribute("name"), id, StringComparison.Ordinal) ? member
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            return null;
        }
    }

    // FNV-1a: enough to find a place; the name is compared once it has been read.
    private static ulong HashOf(ReadOnlySpan<byte> name)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in name)
        {
            hash = unchecked((hash ^ b) * 1099511628211UL);
        }

        return hash;
    }
}
