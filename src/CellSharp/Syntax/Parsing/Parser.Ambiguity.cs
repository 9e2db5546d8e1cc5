namespace CellSharp.Syntax;

/// <summary>The questions of C# that one token cannot answer: cast or parentheses, lambda or not, type
/// arguments or comparisons, declaration or expression.</summary>
internal sealed partial class Parser
{
    // Parentheses of a deconstruction, inside which "T name" declares.
    private int _deconstructions;

    // Conditionals whose ":" is still to come.
    private int _openConditionals;

    private int _queryDepth;

    private int _caseDepth;

    // Blocks open around the token; at 0 the text is the top level of the cell or of a type.
    private int _blockDepth;

    // C# spec 12.9.8: a cast if the parentheses hold a type, and either it cannot be an expression or what
    // follows can only be an operand.
    private bool IsCast(int open)
    {
        if (!IsType(open + 1, out var end) || At(end).Kind != TokenKind.CloseParen)
        {
            return false;
        }

        ref readonly var next = ref At(end + 1);
        var isSurelyType = Keywords.PredefinedTypeOf(_tokens[end - 1].Kind) is not null
            || _tokens[end - 1].Kind is TokenKind.Question or TokenKind.CloseBracket or TokenKind.Star;
        if (isSurelyType)
        {
            return CanStartExpression(next);
        }

        // "(List<int>)[1]" holds a collection expression: what has type arguments is no value to index.
        if (_tokens[end - 1].Kind == TokenKind.Greater && next.Kind == TokenKind.OpenBracket)
        {
            return true;
        }

        return CanStartExpression(next) && next.Kind is not (TokenKind.Plus or TokenKind.Minus
            or TokenKind.Star
                or TokenKind.Ampersand or TokenKind.PlusPlus or TokenKind.MinusMinus or TokenKind.OpenBracket
                or TokenKind.Caret or TokenKind.DotDot or TokenKind.Throw or TokenKind.Ref
                or TokenKind.Static)
            && !IsOperatorWord(end + 1);
    }

    // Words that go on an expression rather than begin an operand.
    private bool IsOperatorWord(int index)
    {
        ref readonly var token = ref At(index);
        return token.IsWord("and") || token.IsWord("or") || token.IsWord("when")
            || (token.IsWord("with") && At(index + 1).Kind == TokenKind.OpenBrace);
    }

    // lambda = { attributes } { "async" | "static" } ( identifier | [ type ] "(" ... ")" ) "=>" ...
    private bool IsLambda(int index)
    {
        while (true)
        {
            ref readonly var token = ref At(index);
            switch (token.Kind)
            {
                case TokenKind.OpenBracket when At(Behind(index)).Kind is not (TokenKind.EndOfFile
                    or TokenKind.Dot)
                    && IsLambdaBehindAttributes(Behind(index)):
                    return true;
                case TokenKind.Static:
                    index++;
                    continue;
                case TokenKind.Identifier when token.IsWord("async") && At(index + 1).Kind != TokenKind.Arrow:
                    if (At(index + 1).Kind is not (TokenKind.Identifier or TokenKind.OpenParen
                        or TokenKind.Static)
                        && Keywords.PredefinedTypeOf(At(index + 1).Kind) is null)
                    {
                        return false;
                    }

                    index++;
                    continue;
                default:
                    return IsLambdaHead(index);
            }
        }
    }

    private bool IsLambdaBehindAttributes(int index) =>
        At(index).Kind is TokenKind.OpenParen or TokenKind.Identifier or TokenKind.Static
        or TokenKind.OpenBracket
        && IsLambda(index);

    private bool IsLambdaHead(int index)
    {
        switch (At(index).Kind)
        {
            case TokenKind.Identifier when At(index + 1).Kind == TokenKind.Arrow:
                return true;
            case TokenKind.OpenParen when At(Behind(index)).Kind == TokenKind.Arrow:
                return true;
            case TokenKind.Ref:
                index += At(index + 1).Kind == TokenKind.Readonly ? 2 : 1;
                break;
        }

        return IsType(index, out var end) && At(end).Kind == TokenKind.OpenParen
            && At(Behind(end)).Kind == TokenKind.Arrow;
    }

    // C# spec 6.2.5: after a list that could be type arguments, these tokens say that it is.
    private bool IsGenericName(int less)
    {
        var end = ScanTypeArguments(less);
        if (end == NoType)
        {
            return false;
        }

        ref readonly var next = ref At(end);
        return next.Kind switch
        {
            TokenKind.OpenParen or TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseBrace =>
                true,
            TokenKind.Colon or TokenKind.Semicolon or TokenKind.Comma or TokenKind.Dot => true,
            TokenKind.QuestionDot or TokenKind.Question or TokenKind.QuestionQuestion => true,
            TokenKind.EqualsEquals or TokenKind.ExclamationEquals or TokenKind.Bar or TokenKind.BarBar =>
            true,
            TokenKind.Caret or TokenKind.Ampersand or TokenKind.AmpersandAmpersand => true,
            TokenKind.OpenBracket or TokenKind.Less or TokenKind.LessEquals or TokenKind.GreaterEquals =>
            true,
            TokenKind.Is or TokenKind.As or TokenKind.EndOfFile or TokenKind.HoleClose => true,
            TokenKind.HoleFormat or TokenKind.ColonColon or TokenKind.Arrow => true,
            TokenKind.Greater => _tokens[end - 1].End != next.Start,
            TokenKind.Identifier => !IsName(next),
            _ => false,
        };
    }

    // "T name" and what can follow it in a declaration of variables, a local function or a property.
    private bool IsDeclaration(int index)
    {
        if (Keywords.PredefinedTypeOf(At(index).Kind) is not null)
        {
            return IsType(index, out var typeEnd)
                && At(typeEnd).Kind is not (TokenKind.Dot or TokenKind.OpenParen or TokenKind.QuestionDot);
        }

        if (!IsType(index, out var end) || !IsName(At(end)) || (At(index).IsWord("from") && IsQuery(index)))
        {
            return false;
        }

        // "a ? b : c" and "a * b" begin like a declaration of b.
        var isDoubtful = _tokens[end - 1].Kind is TokenKind.Question or TokenKind.Star;
        return At(end + 1).Kind switch
        {
            TokenKind.Equals or TokenKind.Semicolon or TokenKind.Comma => true,
            TokenKind.OpenParen => !isDoubtful || IsBodyStart(Behind(end + 1)),
            TokenKind.OpenBrace or TokenKind.Arrow => !isDoubtful && !IsOperatorWord(end) && !IsLambda(index),
            TokenKind.Colon or TokenKind.In => false,
            TokenKind.Dot or TokenKind.QuestionDot or TokenKind.OpenBracket => false,
            _ => !isDoubtful,
        };
    }

    private bool IsBodyStart(int index) =>
        At(index).Kind is TokenKind.OpenBrace or TokenKind.Arrow || At(index).IsWord("where");

    // "var (a, b)" as a target: its parentheses are followed by what only a target can have.
    private bool IsVarDeconstruction(int index) => At(index).IsWord("var")
        && At(index + 1).Kind == TokenKind.OpenParen
        && (_deconstructions > 0 || IsTargetEnd(Behind(index + 1)));

    private bool IsTargetEnd(int index) => At(index).Kind is TokenKind.Equals or TokenKind.In;
}
