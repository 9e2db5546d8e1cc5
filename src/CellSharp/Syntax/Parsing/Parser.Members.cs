using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Members of types.</summary>
internal sealed partial class Parser
{
    // Accessors open around the token; inside them "field" is a keyword.
    private int _accessorDepth;

    // member = attribute-lists modifiers ( type-declaration | extension-block | constructor | finalizer |
    //     conversion | event | operator | indexer | method | property | field ) ;   C# spec 15.3
    private MemberDeclarationSyntax ParseMember(Identifier? enclosingType)
    {
        var start = Current.Start;
        if (!TryEnter())
        {
            return MissingMember(start, [], DeclarationModifiers.None);
        }

        var attributes = ParseAttributeLists();
        var modifiers = ParseModifiers(inType: enclosingType is not null);
        var member = TryParseTypeDeclaration(start, attributes, modifiers)
            ?? TryParseSpecialMember(start, attributes, modifiers, enclosingType)
            ?? ParseTypedMember(start, attributes, modifiers);
        _depth--;
        return member;
    }

    private FieldDeclarationSyntax MissingMember(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers) =>
        new(From(start), attributes, modifiers, false, new MissingTypeSyntax(NothingHere), []);

    // Members that begin with something other than their type.
    private MemberDeclarationSyntax? TryParseSpecialMember(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
        Identifier? enclosingType)
    {
        switch (Kind)
        {
            case TokenKind.Identifier when enclosingType is { } type && Peek(1).Kind == TokenKind.OpenParen
                && !(Current.IsWord("extension") && IsExtensionBlock(1)):
                return ParseConstructor(start, attributes, modifiers, type);
            case TokenKind.Identifier when enclosingType is not null && Current.IsWord("extension")
                && IsExtensionBlock(1):
                return ParseExtensionBlock(start, attributes, modifiers);
            case TokenKind.Tilde:
                return ParseFinalizer(start, attributes, modifiers);
            case TokenKind.Implicit or TokenKind.Explicit:
                return ParseConversion(start, attributes, modifiers);
            case TokenKind.Event:
                return ParseEvent(start, attributes, modifiers);
            default:
                return null;
        }
    }

    private bool IsExtensionBlock(int offset)
    {
        var index = _position + offset;
        if (At(index).Kind == TokenKind.Less)
        {
            index = ScanTypeArguments(index);
        }

        return index > 0 && At(index).Kind == TokenKind.OpenParen
            && (At(Behind(index)).Kind == TokenKind.OpenBrace || At(Behind(index)).IsWord("where"));
    }

    // constructor = identifier parameters [ ":" ( "base" | "this" ) arguments ] body ;   C# spec 15.11
    private ConstructorDeclarationSyntax ParseConstructor(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
        Identifier type)
    {
        var name = IdentifierOf(Advance());
        if (!type.IsMissing && !string.Equals(name.Text, type.Text, StringComparison.Ordinal))
        {
            ReportAfterSyntax(DiagnosticCatalog.MethodNeedsType, name.Span);
        }

        var parameters = ParseParameters();
        ConstructorInitializerSyntax? initializer = null;
        if (TryEat(TokenKind.Colon))
        {
            var initializerStart = Current.Start;
            var isThis = Kind == TokenKind.This;
            if (Kind is TokenKind.This or TokenKind.Base)
            {
                Advance();
            }
            else
            {
                ReportMissing(DiagnosticCatalog.ThisOrBaseExpected);
                if (Kind == TokenKind.Identifier)
                {
                    Advance();
                }
            }

            var arguments = ParseArguments(TokenKind.OpenParen, TokenKind.CloseParen);
            initializer = new ConstructorInitializerSyntax(From(initializerStart), isThis, arguments);
        }

        var (body, expression) = ParseBody();
        return new ConstructorDeclarationSyntax(
            From(start), attributes, modifiers, name, parameters, initializer, body, expression);
    }

    // finalizer = "~" identifier "(" ")" body ;   C# spec 15.13
    private FinalizerDeclarationSyntax ParseFinalizer(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers)
    {
        Advance();
        var name = ExpectIdentifier();
        ParseParameters();
        var (body, expression) = ParseBody();
        return new FinalizerDeclarationSyntax(From(start), attributes, modifiers, name, body, expression);
    }

    // conversion = ( "implicit" | "explicit" ) "operator" [ "checked" ] type parameters body ;   C# spec
    //     15.10.4
    private OperatorDeclarationSyntax ParseConversion(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers)
    {
        var word = Advance();
        var symbol = new Identifier(TextOf(word), word.Span);
        var explicitInterface = Kind == TokenKind.Identifier ? ParseExplicitInterface() : null;
        Expect(TokenKind.Operator);
        var isChecked = TryEat(TokenKind.Checked);
        var type = ParseType();
        var parameters = ParseParameters();
        var (body, expression) = ParseBody();
        return new OperatorDeclarationSyntax(
            From(start), attributes, modifiers, type, explicitInterface, isChecked, symbol, parameters, body,
            expression);
    }

    // event = "event" type ( declarators ";" | member-name "{" accessors "}" ) ;   C# spec 15.8
    private MemberDeclarationSyntax ParseEvent(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers)
    {
        Advance();
        var type = ParseType();
        var explicitInterface = ParseExplicitInterface();
        if (Peek(1).Kind == TokenKind.OpenBrace)
        {
            var name = ExpectIdentifier();
            var accessors = ParseAccessors(isEvent: true);
            return new PropertyDeclarationSyntax(
                From(start), attributes, modifiers, true, type, explicitInterface, name, null, accessors,
                null, null);
        }

        var variables = ParseDeclarators();
        Expect(TokenKind.Semicolon);
        return new FieldDeclarationSyntax(From(start), attributes, modifiers, true, type, variables);
    }

    // typed-member = type ( operator | [ name "." ] ( indexer | method | property ) | field ) ;
    private MemberDeclarationSyntax ParseTypedMember(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers)
    {
        if (!IsType(_position, out _) && Kind != TokenKind.Ref)
        {
            ReportMissing(DiagnosticCatalog.InvalidMemberToken, TextOf(Current));
            return MissingMember(start, attributes, modifiers);
        }

        var type = ParseType();
        var explicitInterface = ParseExplicitInterface();
        switch (Kind)
        {
            case TokenKind.Operator:
                return ParseOperator(start, attributes, modifiers, type, explicitInterface);
            case TokenKind.This:
                return ParseIndexer(start, attributes, modifiers, type, explicitInterface);
            case TokenKind.Identifier when Peek(1).Kind is TokenKind.OpenParen or TokenKind.Less:
                return ParseMethodRest(start, attributes, modifiers, type, explicitInterface);
            case TokenKind.Identifier when Peek(1).Kind is TokenKind.OpenBrace or TokenKind.Arrow:
                return ParseProperty(start, attributes, modifiers, type, explicitInterface);
            case TokenKind.Identifier:
                var variables = ParseDeclarators();
                CheckConstants(modifiers, variables);
                Expect(TokenKind.Semicolon);
                return new FieldDeclarationSyntax(From(start), attributes, modifiers, false, type, variables);
            default:
                ReportMissing(DiagnosticCatalog.InvalidMemberToken, TextOf(Current));
                return MissingMember(start, attributes, modifiers);
        }
    }

    // explicit-interface = { identifier [ type-arguments ] "." } ;   as long as a name follows that is not
    //     the last
    private NameSyntax? ParseExplicitInterface()
    {
        var start = Current.Start;
        NameSyntax? name = null;
        while (Kind == TokenKind.Identifier && IsQualifier())
        {
            var part = ParseSimpleName();
            Advance();
            name = name is null ? part : new QualifiedNameSyntax(From(start), name, part);
        }

        return name is QualifiedNameSyntax qualified
            ? new QualifiedNameSyntax(
                TextSpan.FromBounds(start, qualified.Right.Span.End), qualified.Left, qualified.Right)
            : name;
    }

    private bool IsQualifier()
    {
        var index = _position + 1;
        if (At(index).Kind == TokenKind.Less)
        {
            index = ScanTypeArguments(index);
        }

        return index > 0 && At(index).Kind == TokenKind.Dot;
    }

    // method = type [ name "." ] identifier [ type-parameters ] parameters constraint-clauses body ;   C#
    //     spec 15.6
    private MethodDeclarationSyntax ParseMethod(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers)
    {
        var type = ParseType();
        return ParseMethodRest(start, attributes, modifiers, type, null);
    }

    private MethodDeclarationSyntax ParseMethodRest(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
        TypeSyntax type,
        NameSyntax? explicitInterface)
    {
        var name = ExpectIdentifier();
        var typeParameters = ParseTypeParameters();
        var parameters = ParseParameters();
        var constraints = ParseConstraintClauses();
        var (body, expression) = ParseBody();
        return new MethodDeclarationSyntax(
            From(start), attributes, modifiers, type, explicitInterface, name, typeParameters, parameters,
            constraints, body, expression);
    }

    // body = block | "=>" expression ";" | ";" ;
    private (BlockSyntax? Block, ExpressionSyntax? Expression) ParseBody()
    {
        switch (Kind)
        {
            case TokenKind.OpenBrace:
                var block = ParseBlock();
                if (Kind == TokenKind.Arrow)
                {
                    Report(DiagnosticCatalog.TwoBodies, Current.Span);
                    Advance();
                    ParseExpression();
                    TryEat(TokenKind.Semicolon);
                }

                return (block, null);
            case TokenKind.Arrow:
                Advance();
                var expression = ParseExpression();
                Expect(TokenKind.Semicolon);
                return (null, expression);
            case TokenKind.Semicolon:
                Advance();
                return (null, null);
            default:
                ReportMissing(DiagnosticCatalog.SemicolonExpected);
                return (null, null);
        }
    }
}
