namespace CellSharp.Syntax;

/// <summary>Looking ahead without building nodes. Brackets are matched once for the whole cell, and the end
/// of a type that may begin at a token is remembered, so every question costs amortised constant
/// time.</summary>
internal sealed partial class Parser
{
    private const int NoType = -1;
    private const int Unknown = 0;

    // For an opening bracket the index of its partner, or of the end of the cell.
    private readonly int[] _closing;

    // By token index: where a type that begins there ends (exclusive), NoType, or Unknown.
    private int[]? _typeEnds;
    private int[]? _argumentEnds;
    private int _scanDepth;

    private static int[] MatchBrackets(Token[] tokens)
    {
        var closing = new int[tokens.Length];
        var open = new List<int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
                    or TokenKind.HoleOpen:
                    closing[i] = tokens.Length - 1;
                    open.Add(i);
                    break;
                case TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseBrace
                    or TokenKind.HoleClose:
                    Close(tokens, closing, open, i);
                    break;
            }
        }

        return closing;
    }

    // A closing bracket of another kind closes nothing inside braces; a brace closes all that is open within
    // it.
    private static void Close(Token[] tokens, int[] closing, List<int> open, int index)
    {
        var wanted = tokens[index].Kind switch
        {
            TokenKind.CloseParen => TokenKind.OpenParen,
            TokenKind.CloseBracket => TokenKind.OpenBracket,
            TokenKind.CloseBrace => TokenKind.OpenBrace,
            _ => TokenKind.HoleOpen,
        };
        var isStrong = wanted is TokenKind.OpenBrace or TokenKind.HoleOpen;
        while (open.Count > 0)
        {
            var top = open[^1];
            if (tokens[top].Kind == wanted)
            {
                closing[top] = index;
                open.RemoveAt(open.Count - 1);
                return;
            }

            if (!isStrong || tokens[top].Kind is TokenKind.OpenBrace or TokenKind.HoleOpen)
            {
                return;
            }

            open.RemoveAt(open.Count - 1);
        }
    }

    // Index behind the bracket that closes the one at this index.
    private int Behind(int openIndex) => Math.Min(_closing[openIndex] + 1, _tokens.Length - 1);

    private bool IsType(int index, out int end)
    {
        end = ScanType(index);
        return end != NoType;
    }

    // Where the type that begins at a token ends; "?" counts as part of it.
    private int ScanType(int index)
    {
        _typeEnds ??= new int[_tokens.Length];
        _steps++;
        if (_typeEnds[index] == Unknown)
        {
            _typeEnds[index] = ScanTypeOnce(index);
        }

        return _typeEnds[index];
    }

    private int ScanTypeOnce(int index)
    {
        if (++_scanDepth > MaxDepth)
        {
            _scanDepth--;
            return NoType;
        }

        var end = Keywords.PredefinedTypeOf(At(index).Kind) is not null
            ? index + 1
            : At(index).Kind switch
            {
                TokenKind.Identifier => ScanName(index),
                TokenKind.OpenParen => ScanTupleType(index),
                TokenKind.Delegate when At(index + 1).Kind == TokenKind.Star => ScanFunctionPointer(index),
                _ => NoType,
            };
        _scanDepth--;
        return end == NoType ? NoType : ScanTypeSuffixes(index, end);
    }

    private int ScanName(int index)
    {
        while (true)
        {
            if (At(index).Kind != TokenKind.Identifier)
            {
                return NoType;
            }

            index++;
            if (At(index).Kind == TokenKind.Less)
            {
                index = ScanTypeArguments(index);
                if (index == NoType)
                {
                    return NoType;
                }
            }

            if (At(index).Kind is not (TokenKind.Dot or TokenKind.ColonColon))
            {
                return index;
            }

            index++;
        }
    }

    // From "<" to behind its ">", or NoType when this is no list of types.
    private int ScanTypeArguments(int index)
    {
        _argumentEnds ??= new int[_tokens.Length];
        _steps++;
        if (_argumentEnds[index] == Unknown)
        {
            _argumentEnds[index] = ScanTypeArgumentsOnce(index);
        }

        return _argumentEnds[index];
    }

    private int ScanTypeArgumentsOnce(int open)
    {
        var index = open + 1;
        if (At(index).Kind is TokenKind.Comma or TokenKind.Greater)
        {
            while (At(index).Kind == TokenKind.Comma)
            {
                index++;
            }

            return At(index).Kind == TokenKind.Greater ? index + 1 : NoType;
        }

        while (true)
        {
            while (At(index).Kind == TokenKind.OpenBracket)
            {
                return NoType;
            }

            index = ScanType(At(index).Kind is TokenKind.In or TokenKind.Out ? index + 1 : index);
            if (index == NoType)
            {
                return NoType;
            }

            switch (At(index).Kind)
            {
                case TokenKind.Comma:
                    index++;
                    break;
                case TokenKind.Greater:
                    return index + 1;
                default:
                    return NoType;
            }
        }
    }

    private int ScanTupleType(int open)
    {
        var index = open + 1;
        var count = 0;
        while (true)
        {
            index = ScanType(index);
            if (index == NoType)
            {
                return NoType;
            }

            count++;
            index += At(index).Kind == TokenKind.Identifier ? 1 : 0;
            switch (At(index).Kind)
            {
                case TokenKind.Comma:
                    index++;
                    break;
                case TokenKind.CloseParen when count > 1:
                    return index + 1;
                default:
                    return NoType;
            }
        }
    }

    private int ScanFunctionPointer(int index)
    {
        index += 2;
        if (At(index).Kind == TokenKind.Identifier)
        {
            index++;
        }

        return At(index).Kind == TokenKind.Less ? ScanTypeArguments(index) : NoType;
    }

    private int ScanTypeSuffixes(int start, int index)
    {
        while (true)
        {
            switch (At(index).Kind)
            {
                case TokenKind.Question:
                    index++;
                    break;
                case TokenKind.Star when IsPointerStar(start, index):
                    index++;
                    break;
                case TokenKind.OpenBracket when IsRank(index, out var end):
                    index = end;
                    break;
                default:
                    return index;
            }
        }
    }

    // "a * b" is a product; "int* p" and "T* p =" can only be pointers.
    private bool IsPointerStar(int start, int star) =>
        Keywords.PredefinedTypeOf(_tokens[start].Kind) is not null
        || At(star - 1).Kind == TokenKind.Star
        || At(star + 1).Kind is TokenKind.Star or TokenKind.CloseParen or TokenKind.Greater
        || (At(star + 1).Kind == TokenKind.Identifier && At(star + 2).Kind == TokenKind.Equals);

    private bool IsRank(int open, out int end)
    {
        end = open + 1;
        while (At(end).Kind == TokenKind.Comma)
        {
            end++;
        }

        return At(end++).Kind == TokenKind.CloseBracket;
    }

    // Inside a query its own words end an expression; elsewhere they are names like any other.
    private bool IsName(in Token token) => token.Kind == TokenKind.Identifier
        && (_queryDepth == 0 || token.IsVerbatim || !IsQueryWord((string)token.Value!));

    private static bool IsQueryWord(string word) => word is "from" or "where" or "select" or "group" or "into"
        or "orderby" or "join" or "let" or "on" or "equals" or "by" or "ascending" or "descending";

    private bool CanStartExpression(in Token token) => token.Kind switch
    {
        TokenKind.Identifier => IsName(token),
        TokenKind.Number or TokenKind.Character or TokenKind.String or TokenKind.Utf8String => true,
        TokenKind.InterpolatedStart or TokenKind.OpenParen or TokenKind.OpenBracket => true,
        TokenKind.Plus or TokenKind.Minus or TokenKind.Exclamation or TokenKind.Tilde => true,
        TokenKind.PlusPlus or TokenKind.MinusMinus or TokenKind.Caret or TokenKind.DotDot => true,
        TokenKind.Ampersand or TokenKind.Star => true,
        _ => IsExpressionKeyword(token.Kind),
    };

    private static bool IsExpressionKeyword(TokenKind kind) => kind is TokenKind.True or TokenKind.False
        or TokenKind.Null or TokenKind.This or TokenKind.Base or TokenKind.New or TokenKind.Typeof
        or TokenKind.Sizeof or TokenKind.Default or TokenKind.Checked or TokenKind.Unchecked
        or TokenKind.Delegate
        or TokenKind.Throw or TokenKind.Ref or TokenKind.Stackalloc or TokenKind.Static
        || Keywords.PredefinedTypeOf(kind) is not null;
}
