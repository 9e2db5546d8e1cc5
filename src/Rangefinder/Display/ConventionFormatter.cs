namespace Rangefinder.Display;

/// <summary>MIME types of the display.</summary>
internal static class Mime
{
    public const string Html = "text/html";

    public const string Plain = "text/plain";

    /// <summary>A Plotly figure as a JSON object.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";
}

/// <summary>Writes a value in one MIME type. .NET Interactive finds the two public members by name; a second
/// method called Format would make it fail.</summary>
internal sealed class ConventionFormatter(string mimeType, Func<object, string?> write)
{
    public string MimeType { get; } = mimeType;

    /// <returns>False when the value is none that this formatter can write.</returns>
    public bool Format(object value, TextWriter writer)
    {
        if (write(value) is not { } text)
        {
            return false;
        }
        writer.Write(text);
        return true;
    }
}
