using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Lines that begin with <c>#</c>. They are no tokens: the parser finds them in a list of their
/// own.</summary>
internal sealed partial class Lexer
{
    private int _openRegions;

    private void LexDirective(int start)
    {
        SkipToLineEnd();
        AddTrivia(TriviaKind.Directive, start);
        var span = TextSpan.FromBounds(start, _position);
        var line = _text[(start + 1).._position];
        if (line.StartsWith('!'))
        {
            var (name, rest) = SplitWord(line[1..]);
            _directives.Add(new MagicDirectiveSyntax(span, name, rest.Trim()));
        }
        else
        {
            AddDirective(span, line);
        }
    }

    private void AddDirective(TextSpan span, string line)
    {
        var (name, rest) = SplitWord(line.TrimStart());
        switch (name)
        {
            case "r" or "load":
                AddFileDirective(span, name);
                break;
            case "region":
                _openRegions++;
                _directives.Add(new PlainDirectiveSyntax(span, name, rest.Trim()));
                break;
            case "endregion":
                if (_openRegions == 0)
                {
                    _diagnostics.Report(DiagnosticCatalog.UnexpectedDirective, span);
                }
                else
                {
                    _openRegions--;
                }

                _directives.Add(new PlainDirectiveSyntax(span, name, rest.Trim()));
                break;
            case "nullable" or "pragma" or "line":
                _directives.Add(new PlainDirectiveSyntax(span, name, rest.Trim()));
                break;
            case "warning" or "error":
                var rule = name == "error"
                    ? DiagnosticCatalog.ErrorDirective
                    : DiagnosticCatalog.WarningDirective;
                _diagnostics.Report(rule, span, rest.Trim());
                _directives.Add(new PlainDirectiveSyntax(span, name, rest.Trim()));
                break;
            case "if" or "elif" or "else" or "endif" or "define" or "undef":
                _diagnostics.Report(DiagnosticCatalog.ConditionalCompilation, span, name);
                break;
            default:
                var nameSpan = TextSpan.FromBounds(Math.Min(span.Start + 1, span.End), span.End);
                _diagnostics.Report(DiagnosticCatalog.DirectiveExpected, nameSpan);
                break;
        }
    }

    // #r "path" or #load "path"; the quotes are the only delimiters, so backslashes stand for themselves.
    private void AddFileDirective(TextSpan span, string name)
    {
        var line = _source.Slice(span);
        var open = line.IndexOf('"', StringComparison.Ordinal);
        var close = open < 0 ? -1 : line.IndexOf('"', open + 1);
        if (close < 0)
        {
            var end = new TextSpan(span.Start + line.TrimEnd().Length, 0);
            _diagnostics.Report(DiagnosticCatalog.QuotedFileNameExpected, end);
            return;
        }

        var path = line[(open + 1)..close];
        var pathSpan = new TextSpan(span.Start + open, close - open + 1);
        _directives.Add(name == "r"
            ? new ReferenceDirectiveSyntax(span, path, pathSpan)
            : new LoadDirectiveSyntax(span, path, pathSpan));
    }

    private static (string Word, string Tail) SplitWord(string text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '-' or '_'))
        {
            length++;
        }

        return (text[..length], text[length..]);
    }
}
