using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Declarations of types.</summary>
internal sealed partial class Parser
{
    // type-declaration = class | struct | interface | record | enum | delegate ;
    private MemberDeclarationSyntax? TryParseTypeDeclaration(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers)
    {
        switch (Kind)
        {
            case TokenKind.Class:
                Advance();
                return ParseTypeBody(start, attributes, modifiers, TypeDeclarationKind.Class);
            case TokenKind.Struct:
                Advance();
                return ParseTypeBody(start, attributes, modifiers, TypeDeclarationKind.Struct);
            case TokenKind.Interface:
                Advance();
                return ParseTypeBody(start, attributes, modifiers, TypeDeclarationKind.Interface);
            case TokenKind.Enum:
                return ParseEnum(start, attributes, modifiers);
            case TokenKind.Delegate:
                return ParseDelegate(start, attributes, modifiers);
            case TokenKind.Identifier when IsTypeKeyword(_position):
                return ParseRecord(start, attributes, modifiers);
            default:
                return null;
        }
    }

    // record = "record" [ "class" | "struct" ] type-body ;   C# spec 15.16
    private TypeDeclarationSyntax ParseRecord(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers)
    {
        Advance();
        var kind = Kind == TokenKind.Struct
            ? TypeDeclarationKind.RecordStruct
            : TypeDeclarationKind.RecordClass;
        if (Kind is TokenKind.Struct or TokenKind.Class)
        {
            Advance();
        }

        return ParseTypeBody(start, attributes, modifiers, kind);
    }

    // type-body = identifier [ type-parameters ] [ parameters ] [ ":" base { "," base } ] constraint-clauses
    //     ( "{" { member } "}" [ ";" ] | ";" ) ;   C# spec 15.2
    private TypeDeclarationSyntax ParseTypeBody(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
        TypeDeclarationKind kind)
    {
        var name = ExpectIdentifier();
        var typeParameters = ParseTypeParameters();
        var parameters = Kind == TokenKind.OpenParen ? ParseParameters() : null;
        var baseTypes = ImmutableArray.CreateBuilder<BaseTypeSyntax>();
        if (TryEat(TokenKind.Colon))
        {
            do
            {
                baseTypes.Add(ParseBaseType());
            }
            while (TryEat(TokenKind.Comma));
        }

        var constraints = ParseConstraintClauses();
        ImmutableArray<MemberDeclarationSyntax> members = [];
        if (!TryEat(TokenKind.Semicolon))
        {
            members = ParseMembers(name);
            TryEat(TokenKind.Semicolon);
        }

        return new TypeDeclarationSyntax(
            From(start), attributes, modifiers, kind, name, typeParameters, parameters,
            baseTypes.DrainToImmutable(), constraints, members);
    }

    // base = type [ "(" arguments ")" ] ;
    private BaseTypeSyntax ParseBaseType()
    {
        var start = Current.Start;
        var type = ParseType();
        var arguments = Kind == TokenKind.OpenParen
            ? ParseArguments(TokenKind.OpenParen, TokenKind.CloseParen)
            : null;
        return new BaseTypeSyntax(From(start), type, arguments);
    }

    // members = "{" { member } "}" ;
    private ImmutableArray<MemberDeclarationSyntax> ParseMembers(Identifier enclosingType)
    {
        var members = ImmutableArray.CreateBuilder<MemberDeclarationSyntax>();
        Expect(TokenKind.OpenBrace);
        if (_tokens[Math.Max(0, _position - 1)].Kind != TokenKind.OpenBrace || !TryEnter())
        {
            return [];
        }

        var outer = (_accessorDepth, _openConditionals, _queryDepth, _deconstructions);
        (_accessorDepth, _openConditionals, _queryDepth, _deconstructions) = (0, 0, 0, 0);
        while (Kind != TokenKind.CloseBrace && !AtEnd)
        {
            var before = _position;
            if (TryEat(TokenKind.Semicolon))
            {
                Report(DiagnosticCatalog.UnexpectedSemicolon, new TextSpan(PreviousEnd - 1, 1));
                continue;
            }

            members.Add(ParseMember(enclosingType));
            SkipIfStuck(before, DiagnosticCatalog.InvalidMemberToken);
        }

        (_accessorDepth, _openConditionals, _queryDepth, _deconstructions) = outer;
        Expect(TokenKind.CloseBrace);
        _depth--;
        return members.DrainToImmutable();
    }

    // extension-block = "extension" [ type-parameters ] parameters constraint-clauses "{" { member } "}" ;
    private TypeDeclarationSyntax ParseExtensionBlock(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers)
    {
        Advance();
        var typeParameters = ParseTypeParameters();
        var parameters = ParseReceiver();
        var constraints = ParseConstraintClauses();
        var name = new Identifier("", NothingHere);
        var members = ParseMembers(name);
        return new TypeDeclarationSyntax(
            From(start), attributes, modifiers, TypeDeclarationKind.Extension, name, typeParameters,
            parameters,
            [], constraints, members);
    }

    // receiver = "(" { modifier } type [ identifier ] ")" ;   C# 14 extension members
    private ParameterListSyntax ParseReceiver()
    {
        var start = Current.Start;
        Expect(TokenKind.OpenParen);
        var parameterStart = Current.Start;
        var attributes = ParseAttributeLists();
        var (passing, _, _, isScoped) = ParseParameterModifiers();
        var type = ParseType();
        var name = Kind == TokenKind.Identifier
            ? IdentifierOf(Advance())
            : new Identifier("", NothingHere);
        var parameter = new ParameterSyntax(
            From(parameterStart), attributes, passing, false, false, isScoped, type, name, null);
        Expect(TokenKind.CloseParen);
        return new ParameterListSyntax(From(start), [parameter]);
    }

    // enum = "enum" identifier [ ":" type ] "{" [ enum-member { "," enum-member } [ "," ] ] "}" [ ";" ] ;
    private EnumDeclarationSyntax ParseEnum(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers)
    {
        Advance();
        var name = ExpectIdentifier();
        var underlying = TryEat(TokenKind.Colon) ? ParseType() : null;
        Expect(TokenKind.OpenBrace);
        var members = ParseList(TokenKind.CloseBrace, ParseEnumMember, allowTrailingComma: true);
        Expect(TokenKind.CloseBrace);
        TryEat(TokenKind.Semicolon);
        return new EnumDeclarationSyntax(From(start), attributes, modifiers, name, underlying, members);
    }

    // enum-member = attribute-lists identifier [ "=" expression ] ;   C# spec 19.4
    private EnumMemberSyntax ParseEnumMember()
    {
        var start = Current.Start;
        var attributes = ParseAttributeLists();
        var name = ExpectIdentifier();
        ExpressionSyntax? value = null;
        if (TryEat(TokenKind.Equals))
        {
            if (Kind is TokenKind.Comma or TokenKind.CloseBrace)
            {
                Report(DiagnosticCatalog.ConstantExpected, Current.Span);
            }

            value = ParseExpression();
        }

        return new EnumMemberSyntax(From(start), attributes, name, value);
    }

    // delegate = "delegate" type identifier [ type-parameters ] parameters constraint-clauses ";" ;   C# spec
    //     20.2
    private DelegateDeclarationSyntax ParseDelegate(
        int start, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers)
    {
        Advance();
        var returnType = ParseType();
        var name = ExpectIdentifier();
        var typeParameters = ParseTypeParameters();
        var parameters = ParseParameters();
        var constraints = ParseConstraintClauses();
        Expect(TokenKind.Semicolon);
        return new DelegateDeclarationSyntax(
            From(start), attributes, modifiers, returnType, name, typeParameters, parameters, constraints);
    }
}
