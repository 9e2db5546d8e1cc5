using System.Globalization;
using System.Text;

namespace Rangefinder;

/// <summary>
/// One thing that is wrong (or, as a notice, remarkable) in a file, with the place and the mend.
/// </summary>
/// <param name="File">The file as the user named it, or its name inside its folder.</param>
/// <param name="Line">1-based line, counted by LF; null when the problem is the whole file.</param>
/// <param name="Column">1-based column in characters (UTF-16 units); null when the problem is the whole
/// line.</param>
/// <param name="Message">What is wrong, in words, without the place.</param>
/// <param name="Value">The offending value as found; null when something is missing.</param>
/// <param name="Mend">What to do about it; null when the message already says so.</param>
public sealed record Problem(
    string File, int? Line, int? Column, string Message, string? Value = null, string? Mend = null)
{
    /// <summary>One line for people: <c>file:line:column: message (found 'value'). Mend.</c></summary>
    public override string ToString()
    {
        var text = new StringBuilder(File);
        if (Line is { } line)
        {
            text.Append(CultureInfo.InvariantCulture, $":{line}");
            if (Column is { } column)
            {
                text.Append(CultureInfo.InvariantCulture, $":{column}");
            }
        }

        text.Append(": ").Append(Message);
        if (Value is not null)
        {
            text.Append(" (found '").Append(Value).Append("')");
        }

        if (Mend is not null)
        {
            text.Append(". ").Append(Mend);
        }

        return text.ToString();
    }
}
