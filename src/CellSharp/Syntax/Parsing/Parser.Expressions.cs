using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Expressions with operators, from assignment down to unary, by a table of precedences.</summary>
internal sealed partial class Parser
{
    // How tightly binary operators hold, loosest first (C# spec 12.4.2).
    private enum Precedence
    {
        None, Coalesce, ConditionalOr, ConditionalAnd, Or, Xor, And, Equality, Relational, Shift, Additive,
        Multiplicative,
    }

    // expression = lambda | "ref" expression | conditional [ assignment-operator expression ] ;   C# spec
    //     12.23
    private ExpressionSyntax ParseExpression()
    {
        if (!TryEnter())
        {
            return MissingExpression();
        }

        var result = IsLambda(_position) ? ParseLambda() : ParseAssignment();
        _depth--;
        return result;
    }

    private ExpressionSyntax ParseAssignment()
    {
        var start = Current.Start;
        if (TryEat(TokenKind.Ref))
        {
            var referred = ParseExpression();
            return new RefExpressionSyntax(From(start), referred);
        }

        var target = ParseConditional();
        if (!IsAssignment(out var compound, out var length))
        {
            return target;
        }

        var operatorSpan = EatOperator(length);
        var value = ParseExpression();
        return new AssignmentSyntax(From(target), target, compound, value, operatorSpan);
    }

    // assignment-operator = "=" | "+=" | "-=" | "*=" | "/=" | "%=" | "&=" | "|=" | "^=" | "<<=" | ">>=" |
    //     ">>>=" | "??=" ;
    private bool IsAssignment(out BinaryOperator? compound, out int length)
    {
        length = 1;
        compound = Kind switch
        {
            TokenKind.PlusEquals => BinaryOperator.Add,
            TokenKind.MinusEquals => BinaryOperator.Subtract,
            TokenKind.StarEquals => BinaryOperator.Multiply,
            TokenKind.SlashEquals => BinaryOperator.Divide,
            TokenKind.PercentEquals => BinaryOperator.Remainder,
            TokenKind.AmpersandEquals => BinaryOperator.And,
            TokenKind.BarEquals => BinaryOperator.Or,
            TokenKind.CaretEquals => BinaryOperator.Xor,
            TokenKind.LessLessEquals => BinaryOperator.ShiftLeft,
            TokenKind.QuestionQuestionEquals => BinaryOperator.Coalesce,
            TokenKind.Greater => ShiftAssignment(out length),
            _ => null,
        };
        return compound is not null || Kind == TokenKind.Equals;
    }

    private BinaryOperator? ShiftAssignment(out int length)
    {
        length = 2;
        if (!Touches(1))
        {
            return null;
        }

        if (Peek(1).Kind == TokenKind.GreaterEquals)
        {
            return BinaryOperator.ShiftRight;
        }

        length = 3;
        return Peek(1).Kind == TokenKind.Greater && Touches(2) && Peek(2).Kind == TokenKind.GreaterEquals
            ? BinaryOperator.UnsignedShiftRight
            : null;
    }

    // Whether the token some places ahead stands directly behind the one before it.
    private bool Touches(int offset) => Peek(offset - 1).End == Peek(offset).Start;

    private TextSpan EatOperator(int length)
    {
        var start = Current.Start;
        for (var i = 0; i < length; i++)
        {
            Advance();
        }

        return From(start);
    }

    // conditional = coalesce [ "?" expression ":" expression ] ;   C# spec 12.20
    private ExpressionSyntax ParseConditional()
    {
        var condition = ParseBinary(Precedence.Coalesce);
        if (Kind != TokenKind.Question)
        {
            return condition;
        }

        Advance();
        _openConditionals++;
        var whenTrue = ParseExpression();
        _openConditionals--;
        if (Kind is TokenKind.HoleFormat)
        {
            Report(DiagnosticCatalog.ConditionalInHole, From(condition));
            return new ConditionalSyntax(From(condition), condition, whenTrue, MissingExpression());
        }

        Expect(TokenKind.Colon);
        var whenFalse = ParseExpression();
        return new ConditionalSyntax(From(condition), condition, whenTrue, whenFalse);
    }

    // binary = operand { operator binary-of-higher-precedence | "is" pattern | "as" type } ;   C# spec
    //     12.12-12.19
    private ExpressionSyntax ParseBinary(Precedence minimum)
    {
        var left = ParseOperand();
        while (true)
        {
            if (Kind is TokenKind.Is or TokenKind.As)
            {
                if (minimum > Precedence.Relational)
                {
                    return left;
                }

                left = ParseTypeTest(left);
                continue;
            }

            var (@operator, precedence, length) = BinaryOperatorHere();
            if (precedence == Precedence.None || precedence < minimum)
            {
                return left;
            }

            var operatorSpan = EatOperator(length);
            if (@operator == BinaryOperator.LessThan && Keywords.PredefinedTypeOf(Kind) is not null
                && Peek(1).Kind == TokenKind.Identifier)
            {
                // "List<int l": the list of type arguments was left open.
                Advance();
                Report(DiagnosticCatalog.TokenExpected, Current.Span, ",");
            }

            var right = ParseRightOperand(precedence);
            left = new BinarySyntax(From(left), left, @operator, right, operatorSpan);
        }
    }

    // "??" leans right, every other operator left.
    private ExpressionSyntax ParseRightOperand(Precedence precedence)
    {
        if (precedence != Precedence.Coalesce)
        {
            return ParseBinary(precedence + 1);
        }

        if (!TryEnter())
        {
            return MissingExpression();
        }

        var right = ParseBinary(precedence);
        _depth--;
        return right;
    }

    // type-test = relational ( "is" pattern | "as" type ) ;   C# spec 12.14.12
    private ExpressionSyntax ParseTypeTest(ExpressionSyntax left)
    {
        if (Advance().Kind == TokenKind.As)
        {
            var type = ParseType(TypeContext.BeforeQuestion);
            return new AsSyntax(From(left), left, type);
        }

        var pattern = ParsePattern();
        return new IsPatternSyntax(From(left), left, pattern);
    }

    private (BinaryOperator Operator, Precedence Precedence, int Length) BinaryOperatorHere() => Kind switch
    {
        TokenKind.QuestionQuestion => (BinaryOperator.Coalesce, Precedence.Coalesce, 1),
        TokenKind.BarBar => (BinaryOperator.ConditionalOr, Precedence.ConditionalOr, 1),
        TokenKind.AmpersandAmpersand => (BinaryOperator.ConditionalAnd, Precedence.ConditionalAnd, 1),
        TokenKind.Bar => (BinaryOperator.Or, Precedence.Or, 1),
        TokenKind.Caret => (BinaryOperator.Xor, Precedence.Xor, 1),
        TokenKind.Ampersand => (BinaryOperator.And, Precedence.And, 1),
        TokenKind.EqualsEquals => (BinaryOperator.Equal, Precedence.Equality, 1),
        TokenKind.ExclamationEquals => (BinaryOperator.NotEqual, Precedence.Equality, 1),
        TokenKind.Less => (BinaryOperator.LessThan, Precedence.Relational, 1),
        TokenKind.LessEquals => (BinaryOperator.LessThanOrEqual, Precedence.Relational, 1),
        TokenKind.GreaterEquals => (BinaryOperator.GreaterThanOrEqual, Precedence.Relational, 1),
        TokenKind.Greater => GreaterOrShift(),
        TokenKind.LessLess => (BinaryOperator.ShiftLeft, Precedence.Shift, 1),
        TokenKind.Plus => (BinaryOperator.Add, Precedence.Additive, 1),
        TokenKind.Minus => (BinaryOperator.Subtract, Precedence.Additive, 1),
        TokenKind.Star => (BinaryOperator.Multiply, Precedence.Multiplicative, 1),
        TokenKind.Slash => (BinaryOperator.Divide, Precedence.Multiplicative, 1),
        TokenKind.Percent => (BinaryOperator.Remainder, Precedence.Multiplicative, 1),
        _ => (default, Precedence.None, 0),
    };

    private (BinaryOperator Operator, Precedence Precedence, int Length) GreaterOrShift()
    {
        if (!Touches(1) || Peek(1).Kind is not (TokenKind.Greater or TokenKind.GreaterEquals))
        {
            return (BinaryOperator.GreaterThan, Precedence.Relational, 1);
        }

        if (ShiftAssignment(out _) is not null)
        {
            return (default, Precedence.None, 0);
        }

        return Touches(2) && Peek(2).Kind == TokenKind.Greater
            ? (BinaryOperator.UnsignedShiftRight, Precedence.Shift, 3)
            : (BinaryOperator.ShiftRight, Precedence.Shift, 2);
    }

    // operand = range { "switch" "{" arms "}" | "with" initializer } ;   C# spec 12.10, 12.11
    private ExpressionSyntax ParseOperand()
    {
        var operand = ParseRange();
        while (true)
        {
            if (Kind == TokenKind.Switch && Peek(1).Kind == TokenKind.OpenBrace)
            {
                operand = ParseSwitchExpression(operand);
            }
            else if (IsWithHere())
            {
                Advance();
                var initializer = ParseObjectInitializer();
                operand = new WithSyntax(From(operand), operand, initializer);
            }
            else
            {
                return operand;
            }
        }
    }

    private bool IsWithHere() => Current.IsWord("with") && Peek(1).Kind == TokenKind.OpenBrace;
}
