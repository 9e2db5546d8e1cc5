using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Interpolated strings. Each open one is an entry on a stack; while its text is being read the
/// lexer cuts text, in a hole it cuts ordinary tokens until the hole's own closing brace.</summary>
internal sealed partial class Lexer
{
    private readonly Stack<Interpolation> _interpolations = new();

    private enum InterpolationForm
    {
        Regular, Verbatim, RawLine, RawBlock,
    }

    private sealed class Interpolation(int start, InterpolationForm form, int dollars, int quotes)
    {
        internal int Start { get; } = start;
        internal InterpolationForm Form { get; } = form;

        /// <summary>How many braces open a hole: one, or in raw strings as many as there are dollar
        /// signs.</summary>
        internal int Braces { get; } = dollars;

        internal int Quotes { get; } = quotes;
        internal bool InHole { get; set; }
        internal int HoleStart { get; set; }

        /// <summary>Brackets opened inside the hole and not closed yet.</summary>
        internal int Depth { get; set; }

        /// <summary>Indexes of this string's own text tokens, to take the indentation off when the end is
        /// known.</summary>
        internal List<int> Texts { get; } = [];
    }

    private bool IsInInterpolatedText => _interpolations.TryPeek(out var top) && !top.InHole;

    private void OpenInterpolated(int start, int prefix, bool isVerbatim, int dollars)
    {
        _position = start + prefix + 1;
        if (dollars > 1)
        {
            _diagnostics.Report(DiagnosticCatalog.NotEnoughQuotes, TextSpan.FromBounds(start, _position));
        }

        Add(TokenKind.InterpolatedStart, start, isVerbatim: isVerbatim);
        var form = isVerbatim ? InterpolationForm.Verbatim : InterpolationForm.Regular;
        _interpolations.Push(new Interpolation(start, form, 1, 1));
    }

    private void OpenRawInterpolated(int start, int dollars, int quotes)
    {
        _position = start + dollars + quotes;
        var form = TrySkipToRawContent() ? InterpolationForm.RawBlock : InterpolationForm.RawLine;
        Add(TokenKind.InterpolatedStart, start, isVerbatim: true);
        _interpolations.Push(new Interpolation(start, form, dollars, quotes));
    }

    // Text up to a hole or the end, then that.
    private void LexInterpolatedPart()
    {
        var top = _interpolations.Peek();
        var start = _position;
        _buffer.Clear();
        while (!AtEnd && !IsAtTextEnd(top))
        {
            AppendText(top);
        }

        if (_position > start)
        {
            top.Texts.Add(_tokenCount);
            Add(TokenKind.InterpolatedText, start, _buffer.ToString());
        }

        if (Current == '{' && !AtEnd)
        {
            OpenHole(top);
        }
        else
        {
            CloseInterpolated(top);
        }
    }

    private bool IsAtTextEnd(Interpolation top) => Current switch
    {
        '"' when top.Form == InterpolationForm.Verbatim => Peek(1) != '"',
        '"' => CountRun(_position, '"') >= top.Quotes,
        '{' when top.Form is InterpolationForm.Regular or InterpolationForm.Verbatim => Peek(1) != '{',
        '{' => CountRun(_position, '{') >= top.Braces,
        _ => top.Form is InterpolationForm.Regular or InterpolationForm.RawLine
        && SourceText.IsLineEnd(Current),
    };

    private void AppendText(Interpolation top)
    {
        var c = Current;
        if (top.Form is InterpolationForm.RawBlock or InterpolationForm.RawLine)
        {
            AppendRawText(top, c);
        }
        else if (c is '{' or '}')
        {
            if (Peek(1) != c)
            {
                _diagnostics.Report(DiagnosticCatalog.UnescapedBrace, new TextSpan(_position, 1), "}");
            }

            _buffer.Append(c);
            _position += Peek(1) == c ? 2 : 1;
        }
        else if (top.Form == InterpolationForm.Regular)
        {
            AppendCharacter();
        }
        else
        {
            _buffer.Append(c);
            _position += c == '"' ? 2 : 1;
        }
    }

    // Whole runs at once, so that a run of quotes or braces is not counted again from each of its characters.
    private void AppendRawText(Interpolation top, char c)
    {
        var run = c is '"' or '{' or '}' ? CountRun(_position, c) : 1;
        if (c == '}' && run >= top.Braces)
        {
            _diagnostics.Report(DiagnosticCatalog.TooManyCloseBraces, new TextSpan(_position, run));
        }

        _buffer.Append(c, run);
        _position += run;
    }

    private void OpenHole(Interpolation top)
    {
        var start = _position;
        var run = top.Form is InterpolationForm.Regular or InterpolationForm.Verbatim ? 1 : CountRun(start,
            '{');
        if (run >= 2 * top.Braces && run > 1)
        {
            _diagnostics.Report(DiagnosticCatalog.TooManyOpenBraces, new TextSpan(start, run));
        }

        // In a raw string the innermost braces open the hole; those before them are text.
        var extra = run - top.Braces;
        if (extra > 0)
        {
            _position += extra;
            top.Texts.Add(_tokenCount);
            Add(TokenKind.InterpolatedText, start, new string('{', extra));
        }

        _position += top.Braces;
        Add(TokenKind.HoleOpen, _position - top.Braces);
        top.InHole = true;
        top.HoleStart = start;
        top.Depth = 0;
    }

    // Brackets, colon and closing brace mean more inside a hole than elsewhere.
    private bool TryLexInHole(int start)
    {
        if (!_interpolations.TryPeek(out var top))
        {
            return false;
        }

        switch (Current)
        {
            case '(' or '[' or '{':
                top.Depth++;
                return false;
            case '}' when top.Depth == 0:
                CloseHole(top, start);
                return true;
            case ')' or ']' or '}':
                top.Depth = Math.Max(0, top.Depth - 1);
                return false;
            case ':' when top.Depth == 0 && Peek(1) != ':':
                LexFormat(top, start);
                return true;
            default:
                return false;
        }
    }

    private void CloseHole(Interpolation top, int start)
    {
        var run = Math.Min(CountRun(start, '}'), top.Braces);
        if (run < top.Braces)
        {
            _diagnostics.Report(DiagnosticCatalog.NotEnoughCloseBraces, new TextSpan(start, run));
        }

        _position = start + run;
        Add(TokenKind.HoleClose, start);
        top.InHole = false;
    }

    // ":format" up to the closing brace; the token's value is the format without the colon.
    private void LexFormat(Interpolation top, int start)
    {
        _position = start + 1;
        _buffer.Clear();
        while (!AtEnd && !IsAtFormatEnd(top))
        {
            if (top.Form == InterpolationForm.Regular)
            {
                AppendCharacter();
            }
            else
            {
                _buffer.Append(Current);
                _position += top.Form == InterpolationForm.Verbatim && Current == '"' ? 2 : 1;
            }
        }

        var format = _buffer.ToString();
        if (format.Length == 0)
        {
            _diagnostics.Report(DiagnosticCatalog.EmptyFormat, new TextSpan(start, 1));
        }
        else if (char.IsWhiteSpace(format[^1]))
        {
            _diagnostics.Report(DiagnosticCatalog.FormatEndsInSpace, TextSpan.FromBounds(start, _position));
        }

        Add(TokenKind.HoleFormat, start, format);
    }

    private bool IsAtFormatEnd(Interpolation top) => Current switch
    {
        '}' or '{' => true,
        '"' when top.Form == InterpolationForm.Verbatim => Peek(1) != '"',
        '"' => CountRun(_position, '"') >= top.Quotes,
        _ => SourceText.IsLineEnd(Current),
    };

    private void CloseInterpolated(Interpolation top)
    {
        var start = _position;
        _interpolations.Pop();
        if (AtEnd || Current != '"')
        {
            ReportUnterminated(top);
        }
        else if (top.Form == InterpolationForm.RawBlock)
        {
            var run = CountRun(start, '"');
            CheckRawEnd(run, top.Quotes, isMultiLine: true);
            RemoveIndentation(top, start);
            _position += run;
        }
        else
        {
            _position += top.Form == InterpolationForm.RawLine ? CountRun(start, '"') : 1;
        }

        Add(TokenKind.InterpolatedEnd, start);
    }

    private void ReportUnterminated(Interpolation top)
    {
        var rule = top.Form switch
        {
            InterpolationForm.Regular or InterpolationForm.Verbatim => DiagnosticCatalog.UnterminatedString,
            _ => DiagnosticCatalog.UnterminatedRawString,
        };
        _diagnostics.Report(rule, new TextSpan(top.Start, 1));
    }

    // Only now is the closing line's indentation known; the text tokens are made anew without it.
    private void RemoveIndentation(Interpolation top, int quotesStart)
    {
        var lineStart = LineStartBefore(quotesStart);
        var indentation = IndentationAt(lineStart, quotesStart);
        foreach (var index in top.Texts)
        {
            var span = _tokens[index].Span;
            var isLast = span.End == quotesStart;
            var end = isLast ? Math.Max(span.Start, EndOfLineBefore(lineStart)) : span.End;
            var startsLine = SourceText.IsLineEnd(_text[span.Start - 1]);
            var value = RawIndentation.Remove(
                _text, TextSpan.FromBounds(span.Start, end), startsLine, indentation, out var wrongLine);
            ReportIndentation(wrongLine);
            _tokens[index] = _tokens[index] with { Value = value };
        }
    }

    // The cell ended inside a hole: give the parser the ends it waits for.
    private void CloseOpenInterpolations()
    {
        while (_interpolations.TryPop(out var top))
        {
            _diagnostics.Report(DiagnosticCatalog.UnclosedHole, new TextSpan(top.HoleStart, 1));
            Add(TokenKind.HoleClose, _text.Length);
            Add(TokenKind.InterpolatedEnd, _text.Length);
        }
    }
}
