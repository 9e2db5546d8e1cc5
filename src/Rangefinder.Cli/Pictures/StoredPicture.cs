using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;
using Rangefinder.Cli.Pictures.Png;

namespace Rangefinder.Cli.Pictures;

/// <summary>A picture as a notebook keeps it beside its figure: <c>image/png</c> in the output's data, and in
/// the output's metadata which figure it was drawn from.</summary>
/// <param name="Base64">The PNG file.</param>
/// <param name="Scale">Its pixels for each CSS pixel.</param>
internal sealed record StoredPicture(string Base64, double Scale)
{
    /// <summary>The key of our own in an output's metadata.</summary>
    public const string Key = "rangefinder";

    private const string Image = "image/png";

    /// <summary>The picture of an output, where it was drawn from the figure beside it; else null.</summary>
    public static StoredPicture? In(ChartOutput output) =>
        FaultOf(output) is null && output.Data.GetText(Image) is { } png
            ? new(png, output.Metadata[Key]?["scale"]?.GetValue<double>() ?? PictureSettings.Notebook.Scale)
            : null;

    /// <summary>Whether an output has a picture, whatever it shows.</summary>
    public static bool IsIn(ChartOutput output) => output.Data.GetText(Image) is not null;

    /// <summary>What is wrong with the picture of an output, in words; null where it fits.</summary>
    public static string? FaultOf(ChartOutput output)
    {
        if (output.Data.GetText(Image) is not { } png)
        {
            return "the chart has no picture";
        }

        var note = output.Metadata[Key] as JsonObject;
        return Text(note, "figure") != FigureDigest.Of(output.Figure, PictureSettings.Notebook)
            ? "the picture belongs to another figure"
            : Bytes(png) is { } file && Text(note, "picture") == FigureDigest.Of(file)
                ? null
                : "the picture is not the one that was drawn";
    }

    /// <summary>The output without any picture and what was noted of it.</summary>
    public static ChartOutput TakeFrom(ChartOutput output)
    {
        var metadata = (JsonObject)output.Metadata.DeepClone();
        metadata.Remove(Image);
        metadata.Remove(Key);
        return output with
        {
            Data = new MimeBundle(output.Data.Where(entry => entry.Key != Image)),
            Metadata = metadata,
        };
    }

    /// <summary>The output with this picture, drawn from its figure.</summary>
    public ChartOutput PutInto(ChartOutput output)
    {
        var plain = TakeFrom(output);

        // Viewers show the picture in the size noted here, and nbconvert takes the alternative text from
        // here.
        plain.Metadata[Image] = new JsonObject
        {
            ["alt"] = string.Join(' ', new[] { output.Title, output.Alt }.Where(text => text.Length > 0)),
            ["height"] = FigureBoard.HeightOf(output.Figure),
            ["width"] = PictureSettings.Notebook.Width,
        };
        plain.Metadata[Key] = new JsonObject
        {
            ["figure"] = FigureDigest.Of(output.Figure, PictureSettings.Notebook),
            ["picture"] = FigureDigest.Of(Convert.FromBase64String(Base64)),
            ["scale"] = Scale,
        };
        return plain with { Data = new MimeBundle(plain.Data.Append(new(Image, JsonValue.Create(Base64)))) };
    }

    private static byte[]? Bytes(string base64)
    {
        var file = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, file, out var length)
            && PngPixels.SizeOf(file.AsSpan(0, length)) is not null
            ? file[..length]
            : null;
    }

    private static string? Text(JsonObject? note, string key) =>
        note?[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
