using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Properties, indexers, accessors and operators.</summary>
internal sealed partial class Parser
{
    // property = identifier ( "{" accessors "}" [ "=" expression ";" ] | "=>" expression ";" ) ;   C# spec
    //     15.7
    private PropertyDeclarationSyntax ParseProperty(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
        TypeSyntax type,
        NameSyntax? explicitInterface)
    {
        var name = ExpectIdentifier();
        var (accessors, expression) = ParsePropertyBody();
        ExpressionSyntax? initializer = null;
        if (expression is null && TryEat(TokenKind.Equals))
        {
            initializer = ParseVariableInitializer();
            Expect(TokenKind.Semicolon);
        }

        return new PropertyDeclarationSyntax(
            From(start), attributes, modifiers, false, type, explicitInterface, name, null, accessors,
            expression,
            initializer);
    }

    // indexer = "this" "[" parameters "]" ( "{" accessors "}" | "=>" expression ";" ) ;   C# spec 15.9
    private PropertyDeclarationSyntax ParseIndexer(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
        TypeSyntax type,
        NameSyntax? explicitInterface)
    {
        var word = Advance();
        var listStart = Current.Start;
        Expect(TokenKind.OpenBracket);
        var parameters = ParseList(TokenKind.CloseBracket, () => ParseParameter(isTypeOptional: false));
        Expect(TokenKind.CloseBracket);
        var list = new ParameterListSyntax(From(listStart), parameters);
        var (accessors, expression) = ParsePropertyBody();
        return new PropertyDeclarationSyntax(
            From(start), attributes, modifiers, false, type, explicitInterface, new Identifier("this",
            word.Span),
            list, accessors, expression, null);
    }

    private (ImmutableArray<AccessorSyntax> Accessors, ExpressionSyntax? Expression) ParsePropertyBody()
    {
        if (!TryEat(TokenKind.Arrow))
        {
            return (ParseAccessors(isEvent: false), null);
        }

        _accessorDepth++;
        var expression = ParseExpression();
        _accessorDepth--;
        Expect(TokenKind.Semicolon);
        return ([], expression);
    }

    // accessors = "{" { accessor } "}" ;
    private ImmutableArray<AccessorSyntax> ParseAccessors(bool isEvent)
    {
        Expect(TokenKind.OpenBrace);
        var accessors = ImmutableArray.CreateBuilder<AccessorSyntax>();
        while (Kind != TokenKind.CloseBrace && !AtEnd)
        {
            var accessor = ParseAccessor(isEvent);
            if (accessor is null)
            {
                break;
            }

            if (accessors.Any(other => other.Kind == accessor.Kind))
            {
                ReportAfterSyntax(DiagnosticCatalog.DuplicateAccessor, accessor.Span);
            }

            accessors.Add(accessor);
        }

        Expect(TokenKind.CloseBrace);
        return accessors.DrainToImmutable();
    }

    // accessor = attribute-lists modifiers ( "get" | "set" | "init" | "add" | "remove" ) body ;
    private AccessorSyntax? ParseAccessor(bool isEvent)
    {
        var start = Current.Start;
        var attributes = ParseAttributeLists();
        var modifiers = ParseModifiers(inType: false);
        AccessorKind? kind = Current switch
        {
            var token when !isEvent && token.IsWord("get") => AccessorKind.Get,
            var token when !isEvent && token.IsWord("set") => AccessorKind.Set,
            var token when !isEvent && token.IsWord("init") => AccessorKind.Init,
            var token when isEvent && token.IsWord("add") => AccessorKind.Add,
            var token when isEvent && token.IsWord("remove") => AccessorKind.Remove,
            _ => null,
        };
        if (kind is null)
        {
            Report(
                isEvent ? DiagnosticCatalog.EventAccessorExpected : DiagnosticCatalog.AccessorExpected,
                Current.Span);
            if (Kind != TokenKind.Identifier)
            {
                return null;
            }
        }

        Advance();
        _accessorDepth++;
        var (body, expression) = ParseAccessorBody();
        _accessorDepth--;
        return new AccessorSyntax(
            From(start), attributes, modifiers, kind ?? AccessorKind.Get, body, expression);
    }

    private (BlockSyntax? Block, ExpressionSyntax? Expression) ParseAccessorBody()
    {
        if (Kind is TokenKind.OpenBrace or TokenKind.Arrow or TokenKind.Semicolon)
        {
            return ParseBody();
        }

        ReportMissing(DiagnosticCatalog.BodyExpected);
        return (null, null);
    }

    // operator = "operator" [ "checked" ] symbol parameters body ;   C# spec 15.10
    private OperatorDeclarationSyntax ParseOperator(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
        TypeSyntax type,
        NameSyntax? explicitInterface)
    {
        Advance();
        var isChecked = TryEat(TokenKind.Checked);
        var symbol = ParseOperatorSymbol();
        var parameters = ParseParameters();
        var (body, expression) = ParseBody();
        return new OperatorDeclarationSyntax(
            From(start), attributes, modifiers, type, explicitInterface, isChecked, symbol, parameters, body,
            expression);
    }

    // symbol = "+" | "-" | "!" | "~" | "++" | "--" | "true" | "false" | "*" | "/" | "%" | "&" | "|" | "^" |
    //     "<<" | ">>" | ">>>" | "==" | "!=" | "<" | ">" | "<=" | ">=" | a compound assignment ;
    private Identifier ParseOperatorSymbol()
    {
        var length = Kind switch
        {
            TokenKind.Greater => GreaterLength(),
            TokenKind.True or TokenKind.False => 1,
            TokenKind.Plus or TokenKind.Minus or TokenKind.Exclamation or TokenKind.Tilde
            or TokenKind.PlusPlus
                or TokenKind.MinusMinus or TokenKind.Star or TokenKind.Slash or TokenKind.Percent
                or TokenKind.Ampersand or TokenKind.Bar or TokenKind.Caret or TokenKind.LessLess
                or TokenKind.EqualsEquals or TokenKind.ExclamationEquals or TokenKind.Less
                or TokenKind.LessEquals
                or TokenKind.GreaterEquals => 1,
            _ => IsAssignment(out var compound, out var assignment) && compound is not null ? assignment : 0,
        };
        if (length == 0)
        {
            ReportMissing(DiagnosticCatalog.OperatorExpected);
            if (Kind == TokenKind.Identifier)
            {
                Advance();
            }

            return new Identifier("", NothingHere);
        }

        var span = EatOperator(length);
        return new Identifier(_source.Slice(span), span);
    }

    private int GreaterLength()
    {
        var length = 1;
        while (length < 3 && Touches(length) && Peek(length).Kind == TokenKind.Greater)
        {
            length++;
        }

        return Touches(length) && Peek(length).Kind == TokenKind.GreaterEquals ? length + 1 : length;
    }
}
