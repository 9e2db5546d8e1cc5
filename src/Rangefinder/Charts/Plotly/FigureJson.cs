using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Rangefinder.Charts.Plotly;

/// <summary>Plotly's name for a property where it is not the lower-cased one.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonNameAttribute(string name) : Attribute
{
    public string Name => name;
}

/// <summary>The entries of this dictionary stand beside the other properties, not under a key of their
/// own.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonSpreadAttribute : Attribute;

/// <summary>Writes a figure: keys in ordinal order, numbers to six significant digits, no line breaks of its
/// own platform. Two equal figures give equal bytes.</summary>
internal static class FigureJson
{
    // Letters of every script stay readable; the encoder still escapes what would end an HTML script element.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = false,
    };

    /// <exception cref="ArgumentException">A number is NaN or infinite: JSON has no such number.</exception>
    public static string Write(Figure figure) => Write(figure, colour => colour);

    /// <summary>The same with every colour replaced by what a function makes of it.</summary>
    /// <exception cref="ArgumentException">A number is NaN or infinite: JSON has no such number.</exception>
    public static string Write(Figure figure, Func<string, string> recolour)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            WriteValue(new(json, recolour), figure, "figure");
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, checked((int)buffer.Length));
    }

    /// <summary>Six significant digits, without exponent below 1e15 and without a negative zero.</summary>
    public static string Number(double value)
    {
        var rounded = double.Parse(
            value.ToString("G6", CultureInfo.InvariantCulture), NumberStyles.Float,
            CultureInfo.InvariantCulture);
        return rounded == 0 ? "0" : rounded.ToString("R", CultureInfo.InvariantCulture);
    }

    private static void WriteValue(Pen pen, object? value, string path)
    {
        var json = pen.Json;
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int whole: json.WriteRawValue(Number(whole)); break;
            case double number when double.IsFinite(number): json.WriteRawValue(Number(number)); break;
            case double number:
                throw new ArgumentException($"{path} is {number}: a figure holds finite numbers only.");
            case IReadOnlyDictionary<string, string> texts: WriteTexts(json, texts); break;
            case IEnumerable items: WriteArray(pen, items, path); break;
            default: WriteObject(pen, value, path); break;
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, IReadOnlyDictionary<string, string> texts)
    {
        json.WriteStartObject();
        foreach (var (key, text) in texts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            json.WriteString(key, text);
        }
        json.WriteEndObject();
    }

    private static void WriteArray(Pen pen, IEnumerable items, string path)
    {
        var json = pen.Json;
        json.WriteStartArray();
        var index = 0;
        foreach (var item in items)
        {
            WriteValue(pen, item, $"{path}[{index++}]");
        }
        json.WriteEndArray();
    }

    private static void WriteObject(Pen pen, object part, string path)
    {
        var json = pen.Json;
        var members = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetValue(part) is not { } value)
            {
                continue;
            }
            if (property.IsDefined(typeof(JsonSpreadAttribute)))
            {
                foreach (var (key, axis) in (IReadOnlyDictionary<string, Axis>)value)
                {
                    members.Add(key, axis);
                }
                continue;
            }
            members.Add(NameOf(property), value);
        }
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            var isColour = value is string && name.EndsWith("color", StringComparison.Ordinal);
            WriteValue(pen, isColour ? pen.Recolour((string)value) : value, $"{path}.{name}");
        }
        json.WriteEndObject();
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonNameAttribute>()?.Name ?? property.Name.ToLowerInvariant();

    private readonly record struct Pen(Utf8JsonWriter Json, Func<string, string> Recolour);
}
