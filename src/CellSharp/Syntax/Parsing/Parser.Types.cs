using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Types and names.</summary>
internal sealed partial class Parser
{
    // What may follow the type, where that changes how much of the text belongs to it.
    private enum TypeContext
    {
        Anywhere,

        // After "is", "as" and in patterns: "?" may begin a conditional expression.
        BeforeQuestion,

        // After "new": "[" begins the sizes of an array.
        AfterNew,
    }

    // type = non-array-type { "?" | "[" { "," } "]" | "*" } ;   C# spec 8.1
    private TypeSyntax ParseType(TypeContext context = TypeContext.Anywhere)
    {
        if (!TryEnter())
        {
            return new MissingTypeSyntax(NothingHere);
        }

        var start = Current.Start;
        var type = ParseNonArrayType();
        while (true)
        {
            if (Kind == TokenKind.Question && IsNullableMark(context))
            {
                Advance();
                type = new NullableTypeSyntax(From(start), type);
            }
            else if (Kind == TokenKind.OpenBracket && context != TypeContext.AfterNew && IsRank(_position,
                out _))
            {
                type = ParseRanks(start, type);
            }
            else if (Kind == TokenKind.Star && type is not MissingTypeSyntax && IsPointerHere(context))
            {
                Advance();
                type = new PointerTypeSyntax(From(start), type);
                Report(DiagnosticCatalog.UnsafeCode, type.Span, _source.Slice(type.Span));
            }
            else
            {
                _depth--;
                return type;
            }
        }
    }

    private bool IsPointerHere(TypeContext context) => context != TypeContext.BeforeQuestion
        && Peek(1).Kind is TokenKind.Identifier or TokenKind.CloseParen or TokenKind.Greater or TokenKind.Star
            or TokenKind.Comma or TokenKind.OpenBracket;

    // After "is T" a "?" makes T nullable only if no expression follows that it could choose; in "as T?[]" a
    // rank does.
    private bool IsNullableMark(TypeContext context) =>
        context != TypeContext.BeforeQuestion || !CanStartExpression(Peek(1))
        || (Peek(1).Kind == TokenKind.OpenBracket && IsRank(_position + 1, out var end)
            && At(end).Kind != TokenKind.Colon);

    // Ranks read left to right: the first belongs to the outermost array.
    private TypeSyntax ParseRanks(int start, TypeSyntax element)
    {
        var ranks = new Stack<(int Rank, int End)>();
        while (Kind == TokenKind.OpenBracket && IsRank(_position, out var behind))
        {
            var rank = behind - _position - 1;
            while (_position < behind)
            {
                Advance();
            }

            ranks.Push((rank, PreviousEnd));
        }

        var end = PreviousEnd;
        while (ranks.TryPop(out var entry))
        {
            element = new ArrayTypeSyntax(TextSpan.FromBounds(start, end), element, entry.Rank);
        }

        return element;
    }

    // non-array-type = predefined | name | tuple-type | "ref" [ "readonly" ] type | "delegate" "*" ... ;
    private TypeSyntax ParseNonArrayType()
    {
        var start = Current.Start;
        if (Keywords.PredefinedTypeOf(Kind) is { } predefined)
        {
            Advance();
            return new PredefinedTypeSyntax(From(start), predefined);
        }

        switch (Kind)
        {
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.OpenParen:
                return ParseTupleType();
            case TokenKind.Ref:
                Advance();
                var isReadOnly = TryEat(TokenKind.Readonly);
                var target = ParseType();
                return new RefTypeSyntax(From(start), isReadOnly, target);
            case TokenKind.Delegate when Peek(1).Kind == TokenKind.Star:
                return ParseFunctionPointer();
            default:
                return MissingType();
        }
    }

    private MissingTypeSyntax MissingType()
    {
        ReportMissing(DiagnosticCatalog.TypeExpected);
        return new MissingTypeSyntax(NothingHere);
    }

    // name = [ identifier "::" ] simple-name { "." simple-name } ;   C# spec 7.8
    private NameSyntax ParseName()
    {
        var start = Current.Start;
        NameSyntax name;
        if (Kind == TokenKind.Identifier && Peek(1).Kind == TokenKind.ColonColon)
        {
            var alias = IdentifierOf(Advance());
            Advance();
            var simple = ParseSimpleName();
            name = new AliasQualifiedNameSyntax(From(start), alias, simple);
        }
        else
        {
            name = ParseSimpleName();
        }

        while (Kind == TokenKind.Dot)
        {
            Advance();
            var right = ParseSimpleName();
            name = new QualifiedNameSyntax(From(start), name, right);
        }

        return name;
    }

    // simple-name = identifier [ type-arguments ] ;   where a type must stand
    private SimpleNameSyntax ParseSimpleName()
    {
        var start = Current.Start;
        var identifier = ExpectIdentifier();
        if (Kind == TokenKind.Less && !identifier.IsMissing)
        {
            var arguments = ParseTypeArguments();
            return new GenericNameSyntax(From(start), identifier, arguments);
        }

        return new IdentifierNameSyntax(identifier.Span, identifier);
    }

    // type-arguments = "<" ( type { "," type } | { "," } ) ">" ;   C# spec 8.4.2
    private ImmutableArray<TypeSyntax> ParseTypeArguments()
    {
        Expect(TokenKind.Less);
        var arguments = ImmutableArray.CreateBuilder<TypeSyntax>();
        var isOmitted = Kind is TokenKind.Comma or TokenKind.Greater;
        do
        {
            arguments.Add(isOmitted ? new OmittedTypeArgumentSyntax(NothingHere) : ParseType());
        }
        while (TryEat(TokenKind.Comma));

        Expect(TokenKind.Greater);
        return arguments.DrainToImmutable();
    }

    // tuple-type = "(" type [ identifier ] "," type [ identifier ] { "," type [ identifier ] } ")" ;
    private TupleTypeSyntax ParseTupleType()
    {
        var start = Current.Start;
        Expect(TokenKind.OpenParen);
        var elements = ImmutableArray.CreateBuilder<TupleTypeElementSyntax>();
        do
        {
            var elementStart = Current.Start;
            var type = ParseType();
            Identifier? name = Kind == TokenKind.Identifier ? IdentifierOf(Advance()) : null;
            elements.Add(new TupleTypeElementSyntax(From(elementStart), type, name));
        }
        while (TryEat(TokenKind.Comma));

        if (elements.Count < 2)
        {
            Report(DiagnosticCatalog.TupleTooShort, Current.Span);
        }

        Expect(TokenKind.CloseParen);
        return new TupleTypeSyntax(From(start), elements.DrainToImmutable());
    }

    // function-pointer = "delegate" "*" [ identifier ] type-arguments ;   refused by name
    private PointerTypeSyntax ParseFunctionPointer()
    {
        var start = Current.Start;
        Advance();
        Advance();
        if (Kind == TokenKind.Identifier)
        {
            Advance();
        }

        var arguments = ParseTypeArguments();
        Report(DiagnosticCatalog.UnsafeCode, From(start), "delegate*");
        return new PointerTypeSyntax(From(start), arguments[^1]);
    }
}
