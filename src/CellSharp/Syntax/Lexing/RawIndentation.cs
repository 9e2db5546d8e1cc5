using System.Text;

namespace CellSharp.Syntax;

/// <summary>Takes the indentation of the closing line off the lines of a raw string (C# specification
/// 6.4.5.6.3).</summary>
internal static class RawIndentation
{
    /// <summary>What a stretch of a raw string's content stands for.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="content">The stretch; between the holes of an interpolated string there are
    /// several.</param>
    /// <param name="startsLine">Whether it begins at the start of a line, so that its first line is indented
    /// too.</param>
    /// <param name="indentation">The white space before the closing quotes.</param>
    /// <param name="wrongLine">The first line that begins with other white space; null if all agree.</param>
    internal static string Remove(
        string text, TextSpan content, bool startsLine, string indentation, out TextSpan? wrongLine)
    {
        var output = new StringBuilder(content.Length);
        wrongLine = null;
        var position = content.Start;
        var atLineStart = startsLine;
        while (position < content.End)
        {
            var lineEnd = position;
            while (lineEnd < content.End && !SourceText.IsLineEnd(text[lineEnd]))
            {
                lineEnd++;
            }

            if (atLineStart)
            {
                var isLast = lineEnd == content.End;
                position += CommonLength(text, position, lineEnd, indentation, isLast, ref wrongLine);
            }

            var next = lineEnd;
            if (next < content.End)
            {
                next += text[next] == '\r' && next + 1 < content.End && text[next + 1] == '\n' ? 2 : 1;
            }

            output.Append(text, position, next - position);
            position = next;
            atLineStart = true;
        }

        return output.ToString();
    }

    // A line of nothing but white space may be shorter than the indentation; any other line must begin with
    // it.
    private static int CommonLength(
        string text, int start, int end, string indentation, bool isLast, ref TextSpan? wrongLine)
    {
        var length = 0;
        while (length < indentation.Length && start + length < end && text[start
            + length] == indentation[length])
        {
            length++;
        }

        var isBlank = string.IsNullOrWhiteSpace(text[start..end]);
        if (length < indentation.Length && (!isBlank || (isLast && length < end - start)))
        {
            wrongLine ??= TextSpan.FromBounds(start, end);
        }

        return isBlank && length < indentation.Length ? end - start : length;
    }
}
