using System.Text.Json;

namespace CellSharp.Jupyter.Documents;

/// <summary>Finds a name that stands twice in one JSON object; the framework's own error does not say where.</summary>
internal static class RepeatedName
{
    /// <summary>Offset in bytes of the second one, or null.</summary>
    public static int? Find(ReadOnlySpan<byte> utf8)
    {
        var start = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(utf8[start..]);
        var names = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        names.Push(new HashSet<string>(StringComparer.Ordinal));
                        break;
                    case JsonTokenType.EndObject:
                        names.Pop();
                        break;
                    case JsonTokenType.PropertyName when !names.Peek().Add(reader.GetString()!):
                        return (int)reader.TokenStartIndex + start;
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Another fault comes first, or the name is half a surrogate pair.
        }

        return null;
    }
}
