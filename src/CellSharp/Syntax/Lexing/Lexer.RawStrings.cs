using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Raw strings without holes.</summary>
internal sealed partial class Lexer
{
    private void LexRaw(int start, int quotes)
    {
        _position = start + quotes;
        var isMultiLine = TrySkipToRawContent();
        var contentStart = _position;
        var contentEnd = FindRawEnd(start, quotes, isMultiLine);
        var value = isMultiLine
            ? RawContent(start, contentStart, contentEnd)
            : _text[contentStart..contentEnd];
        AddString(start, value);
    }

    // Behind the opening quotes: white space and a line end make the string a multi-line one.
    private bool TrySkipToRawContent()
    {
        var probe = _position;
        while (probe < _text.Length && IsSpace(_text[probe]))
        {
            probe++;
        }

        if (probe >= _text.Length || !SourceText.IsLineEnd(_text[probe]))
        {
            return false;
        }

        _position = probe + LineEndLength(probe);
        return true;
    }

    // Moves behind the closing quotes; returns where the content ends.
    private int FindRawEnd(int start, int quotes, bool isMultiLine)
    {
        while (!AtEnd && (isMultiLine || !SourceText.IsLineEnd(Current)))
        {
            if (Current != '"')
            {
                _position++;
                continue;
            }

            var run = CountRun(_position, '"');
            if (run < quotes)
            {
                _position += run;
                continue;
            }

            var end = isMultiLine ? _position : _position + run - quotes;
            CheckRawEnd(run, quotes, isMultiLine);
            _position += run;
            return end;
        }

        _diagnostics.Report(DiagnosticCatalog.UnterminatedRawString, new TextSpan(start, quotes));
        return _position;
    }

    private void CheckRawEnd(int run, int quotes, bool isMultiLine)
    {
        var span = new TextSpan(_position, run);
        if (isMultiLine && !IsFirstOnLine(_position))
        {
            _diagnostics.Report(DiagnosticCatalog.RawDelimiterOnOwnLine, span);
        }
        else if (run > quotes)
        {
            _diagnostics.Report(DiagnosticCatalog.TooManyQuotes, TextSpan.FromBounds(span.Start + quotes,
                span.End));
        }
    }

    private string RawContent(int start, int contentStart, int contentEnd)
    {
        var lineStart = LineStartBefore(contentEnd);
        if (lineStart <= contentStart)
        {
            if (lineStart == contentStart && contentEnd < _text.Length)
            {
                _diagnostics.Report(DiagnosticCatalog.RawStringEmpty, TextSpan.FromBounds(start, _position));
            }

            return "";
        }

        var content = TextSpan.FromBounds(contentStart, EndOfLineBefore(lineStart));
        var value = RawIndentation.Remove(
            _text, content, startsLine: true, IndentationAt(lineStart, contentEnd), out var wrongLine);
        ReportIndentation(wrongLine);
        return value;
    }

    private void ReportIndentation(TextSpan? wrongLine)
    {
        if (wrongLine is { } span)
        {
            _diagnostics.Report(DiagnosticCatalog.RawIndentation, span);
        }
    }

    // The white space between a line's start and the closing quotes; nothing when other text stands there.
    private string IndentationAt(int lineStart, int quotesStart)
    {
        var indentation = _text[lineStart..quotesStart];
        return string.IsNullOrWhiteSpace(indentation) ? indentation : "";
    }

    private int LineStartBefore(int offset)
    {
        while (offset > 0 && !SourceText.IsLineEnd(_text[offset - 1]))
        {
            offset--;
        }

        return offset;
    }

    private int EndOfLineBefore(int lineStart)
    {
        var isPair = lineStart >= 2 && _text[lineStart - 1] == '\n' && _text[lineStart - 2] == '\r';
        return lineStart - (isPair ? 2 : 1);
    }

    private int LineEndLength(int offset) =>
        _text[offset] == '\r' && offset + 1 < _text.Length && _text[offset + 1] == '\n' ? 2 : 1;
}
