using System.Collections;
using System.Globalization;
using System.Text;

namespace CellSharp.Tests.Snippets;

/// <summary>A short session: cells that run one after another.</summary>
/// <param name="Name">File and number, as a failure names it.</param>
/// <param name="Cells">The cells in order.</param>
public sealed record Snippet(string Name, IReadOnlyList<string> Cells)
{
    /// <summary>Reads a file: snippets stand between lines <c>// ---</c>, cells of one between lines <c>//
    /// +++</c>.</summary>
    public static IEnumerable<Snippet> Read(string path)
    {
        var file = Path.GetFileNameWithoutExtension(path);
        var number = 0;
        foreach (var text in File.ReadAllText(path).Split("\n// ---\n"))
        {
            number++;
            yield return new($"{file}#{number}", [.. text.TrimEnd('\n').Split("\n// +++\n")]);
        }
    }

    /// <summary>A value as text that shows its type, so that int 1 and long 1 differ.</summary>
    public static string Show(object? value, int depth = 0) => value switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        bool flag => flag ? "true" : "false",
        char c => "'" + c + "'",
        double or float or decimal => Number((IFormattable)value),
        IFormattable number => value.GetType()
            .Name + " " + number.ToString(null, CultureInfo.InvariantCulture),
        IDictionary map when depth < 4 => "{" + string.Join(", ", map.Keys.Cast<object>().Select(k =>
            Show(k, depth + 1) + ": " + Show(map[k], depth + 1))) + "}",
        IEnumerable items when depth < 4 =>
            "[" + string.Join(", ", items.Cast<object?>().Take(50).Select(i => Show(i, depth + 1))) + "]",
        _ => value.ToString() ?? "null",
    };

    private static string Number(IFormattable number) =>
        number.GetType().Name + " " + number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>What running a cell gave, in one line per fact.</summary>
    public static string Outcome(string output, bool hasValue, object? value, string? errorCode,
        Exception? exception)
    {
        var result = new StringBuilder(output.Replace("\r\n", "\n", StringComparison.Ordinal));
        if (errorCode is not null)
        {
            result.Append("!! ").Append(errorCode);
        }
        else if (exception is not null)
        {
            result.Append("throws ").Append(exception.GetType().Name).Append(": ").Append(exception.Message);
        }
        else if (hasValue)
        {
            string shown;
            try
            {
                shown = Show(value);
            }
            catch (Exception e)
            {
                shown = "(showing it throws " + e.GetType().Name + ")";
            }

            result.Append("=> ").Append(shown);
        }

        return result.ToString();
    }
}
