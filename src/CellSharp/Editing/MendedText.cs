using System.Text;
using CellSharp.Syntax;

namespace CellSharp.Editing;

/// <summary>Puts a word at the caret and closes what is still open there, so that an unfinished line does not
/// run into the lines below it. Offsets before the caret stay as they are.</summary>
internal static class MendedText
{
    private static readonly HashSet<string> Continuing = new(StringComparer.Ordinal)
    {
        "where", "select", "orderby", "join", "let", "group", "into", "on", "equals", "by", "ascending",
        "descending", "and", "or", "when", "from",
    };

    public static string Of(Caret caret, string word)
    {
        var open = OpenBrackets(caret);
        var closers = UnmatchedClosers(caret, open);
        var keepsLine = EndsStatement(caret, closers.Length);
        var rest = caret.Cell.AsSpan(caret.Span.End);
        var tail = closers + (keepsLine ? ";" : "")
            + (rest.Length > 0 && char.IsLetterOrDigit(rest[0]) ? " " : "");
        return string.Concat(caret.Cell.AsSpan(0, caret.Span.Start), word + OpenAngles(caret) + tail, rest);
    }

    // "new Dictionary<string, " is a list of types; without its end it would be read as a comparison.
    private static string OpenAngles(Caret caret)
    {
        var open = 0;
        var i = caret.Previous;
        if (i < 0 || caret.Tokens[i].Kind is not (TokenKind.Less or TokenKind.Comma)
            || caret.Tokens[caret.Next].Kind == TokenKind.Greater)
        {
            return "";
        }

        for (; i >= 0 && IsInTypeName(caret.Tokens[i].Kind); i--)
        {
            open += caret.Tokens[i].Kind == TokenKind.Less ? 1
                : caret.Tokens[i].Kind == TokenKind.Greater ? -1 : 0;
        }

        return i >= 0 && caret.Tokens[i].Kind == TokenKind.New && open > 0 ? new string('>', open) : "";
    }

    private static bool IsInTypeName(TokenKind kind) => kind is TokenKind.Identifier or TokenKind.Comma
        or TokenKind.Dot or TokenKind.Less or TokenKind.Greater or TokenKind.Question
        or TokenKind.OpenBracket or TokenKind.CloseBracket || Keywords.PredefinedTypeOf(kind) is not null;

    private static Stack<int> OpenBrackets(Caret caret)
    {
        var open = new Stack<int>();
        for (var i = 0; i <= caret.Previous; i++)
        {
            var kind = caret.Tokens[i].Kind;
            if (CloserOf(kind) is not null)
            {
                open.Push(i);
            }
            else if (IsCloser(kind) && open.TryPeek(out var top)
                && CloserOf(caret.Tokens[top].Kind) == kind)
            {
                open.Pop();
            }
        }

        return open;
    }

    // The brackets around the caret, inner ones first, that nothing behind it closes.
    private static string UnmatchedClosers(Caret caret, Stack<int> open)
    {
        var closers = new StringBuilder();
        var i = caret.Next;
        while (open.TryPeek(out var top) && caret.Tokens[top].Kind != TokenKind.OpenBrace)
        {
            var wanted = CloserOf(caret.Tokens[top].Kind);
            var isFor = top > 0 && caret.Tokens[top - 1].Kind == TokenKind.For;
            for (var depth = 0; i < caret.Tokens.Length; i++)
            {
                var kind = caret.Tokens[i].Kind;
                if (kind == TokenKind.EndOfFile || (depth == 0 && IsCloser(kind))
                    || (depth == 0 && kind == TokenKind.Semicolon && !isFor))
                {
                    break;
                }

                depth += CloserOf(kind) is not null ? 1 : IsCloser(kind) ? -1 : 0;
            }

            open.Pop();
            if (i < caret.Tokens.Length && caret.Tokens[i].Kind == wanted)
            {
                i++;
            }
            else
            {
                closers.Append(wanted switch
                {
                    TokenKind.CloseParen => ')',
                    TokenKind.CloseBracket => ']',
                    _ => '}',
                });
            }
        }

        return closers.ToString();
    }

    private static bool EndsStatement(Caret caret, int closers)
    {
        var next = caret.Tokens[caret.Next];
        var between = caret.Cell.AsSpan(caret.Span.End, Math.Max(0, next.Start - caret.Span.End));
        if (!between.ContainsAny('\n', '\r') || closers < OpenBefore(caret)
            || (next.Kind == TokenKind.Identifier && Continuing.Contains((string)next.Value!)))
        {
            return false;
        }

        var head = closers > 0 ? HeadKeyword(caret) : TokenKind.Identifier;
        return head is not (TokenKind.If or TokenKind.While or TokenKind.For or TokenKind.Foreach
            or TokenKind.Switch or TokenKind.Using or TokenKind.Lock or TokenKind.Catch)
            && (next.Kind == TokenKind.Identifier
                || (Keywords.IsKeyword(next.Kind)
                    && next.Kind is not (TokenKind.Is or TokenKind.As or TokenKind.In or TokenKind.Switch)));
    }

    private static int OpenBefore(Caret caret) =>
        OpenBrackets(caret).TakeWhile(i => caret.Tokens[i].Kind != TokenKind.OpenBrace).Count();

    // The word before the outermost round bracket around the caret.
    private static TokenKind HeadKeyword(Caret caret)
    {
        var outer = OpenBrackets(caret).TakeWhile(i => caret.Tokens[i].Kind != TokenKind.OpenBrace)
            .LastOrDefault(-1);
        return outer > 0 ? caret.Tokens[outer - 1].Kind : TokenKind.Identifier;
    }

    private static bool IsCloser(TokenKind kind) => kind is TokenKind.CloseParen or TokenKind.CloseBracket
        or TokenKind.CloseBrace or TokenKind.HoleClose;

    private static TokenKind? CloserOf(TokenKind kind) => kind switch
    {
        TokenKind.OpenParen => TokenKind.CloseParen,
        TokenKind.OpenBracket => TokenKind.CloseBracket,
        TokenKind.OpenBrace => TokenKind.CloseBrace,
        TokenKind.HoleOpen => TokenKind.HoleClose,
        _ => null,
    };
}
