using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;

namespace Rangefinder.Cli.Pictures;

/// <summary>Tells figures apart by what they draw, not by how a notebook editor last wrote them.</summary>
internal static class FigureDigest
{
    /// <summary>SHA-256 in hex of the figure in one canonical form, and of what else its picture depends
    /// on.</summary>
    public static string Of(JsonNode figure, PictureSettings settings)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            SortedJson.Write(figure, writer, plainNumbers: true);
        }

        text.Write(Encoding.UTF8.GetBytes("\n" + settings));
        return Of(text.ToArray());
    }

    /// <summary>SHA-256 in hex of a file's bytes.</summary>
    public static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
