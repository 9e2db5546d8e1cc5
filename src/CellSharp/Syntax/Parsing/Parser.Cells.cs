using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>The top level of a cell.</summary>
internal sealed partial class Parser
{
    // cell = { using-directive } { "[" "assembly" ":" ... "]" } { item } [ expression ] ;
    private CompilationUnitSyntax ParseCell(ImmutableArray<DirectiveSyntax> directives)
    {
        var usings = ImmutableArray.CreateBuilder<UsingDirectiveSyntax>();
        var attributes = ImmutableArray.CreateBuilder<AttributeListSyntax>();
        var items = ImmutableArray.CreateBuilder<SyntaxNode>();
        ExpressionSyntax? result = null;
        while (!AtEnd)
        {
            var before = _position;
            if (IsUsingDirective())
            {
                usings.Add(ParseUsingDirective(isFirst: items.Count == 0));
            }
            else if (IsGlobalAttribute())
            {
                attributes.AddRange(ParseAttributeLists());
            }
            else
            {
                ParseItem(items, ref result);
            }

            SkipIfStuck(before, DiagnosticCatalog.ItemExpected);
        }

        var span = new TextSpan(0, _source.Length);
        return new CompilationUnitSyntax(
            span, directives, usings.DrainToImmutable(), attributes.DrainToImmutable(),
            items.DrainToImmutable(), result);
    }

    // item = type-declaration | member | statement ;   the last expression may stand without its semicolon
    private void ParseItem(ImmutableArray<SyntaxNode>.Builder items, ref ExpressionSyntax? result)
    {
        if (Kind == TokenKind.Case)
        {
            items.Add(ParseStrayCases());
            return;
        }

        if (Kind == TokenKind.CloseBrace || IsStrayToken())
        {
            return;
        }

        if (IsMemberStart())
        {
            items.Add(ParseTopLevelMember());
        }
        else if (IsLocalFunction(_position))
        {
            var start = Current.Start;
            var attributes = ParseAttributeLists();
            var modifiers = ParseModifiers(inType: false);
            items.Add(ParseMethod(start, attributes, modifiers));
        }
        else if (IsStatementKeyword() || IsLocalDeclaration(_position) || IsWordStatement())
        {
            items.Add(ParseStatement());
        }
        else
        {
            ParseExpressionItem(items, ref result);
        }
    }

    private bool IsStatementKeyword() => Kind is TokenKind.OpenBrace or TokenKind.Semicolon or TokenKind.If
        or TokenKind.While or TokenKind.Do or TokenKind.For or TokenKind.Foreach or TokenKind.Switch
        or TokenKind.Try
        or TokenKind.Lock or TokenKind.Using or TokenKind.Return or TokenKind.Break or TokenKind.Continue
        or TokenKind.Else or TokenKind.Goto or TokenKind.Fixed
        || (Kind is TokenKind.Unsafe or TokenKind.Checked or TokenKind.Unchecked
            && Peek(1).Kind == TokenKind.OpenBrace);

    private bool IsWordStatement() => Kind == TokenKind.Identifier
        && (Peek(1).Kind == TokenKind.Colon
            || (Current.IsWord("yield") && Peek(1).Kind is TokenKind.Return or TokenKind.Break)
            || (Current.IsWord("await") && Peek(1).Kind is TokenKind.Using or TokenKind.Foreach));

    // expression-item = expression ( ";" | end of cell ) ;
    private void ParseExpressionItem(ImmutableArray<SyntaxNode>.Builder items, ref ExpressionSyntax? result)
    {
        if (Kind == TokenKind.Throw)
        {
            items.Add(ParseThrow());
            return;
        }

        var start = Current.Start;
        var expression = ParseExpression();
        if (AtEnd && expression is not MissingExpressionSyntax)
        {
            result = expression;
            return;
        }

        if (expression is MissingExpressionSyntax)
        {
            TryEat(TokenKind.Semicolon);
            return;
        }

        if (Kind == TokenKind.Semicolon)
        {
            CheckIsStatement(expression);
        }

        Expect(TokenKind.Semicolon);
        items.Add(new ExpressionStatementSyntax(From(start), expression));
    }

    // "using" before a name and ";" or "=", before "static", or after "global"; else it is a statement.
    private bool IsUsingDirective()
    {
        var index = _position;
        if (At(index).IsWord("global") && At(index + 1).Kind == TokenKind.Using)
        {
            return true;
        }

        if (At(index).Kind != TokenKind.Using)
        {
            return false;
        }

        index++;
        if (At(index).Kind is TokenKind.Static or TokenKind.Unsafe
            || (At(index).Kind == TokenKind.Identifier && At(index + 1).Kind == TokenKind.Equals))
        {
            return true;
        }

        return At(index).Kind == TokenKind.Semicolon || At(index).Kind == TokenKind.Identifier
            && (!IsType(index, out var end) || !IsName(At(end))
            || StartsLine(end));
    }

    // A using without its semicolon, then a name on the next line: two things, not "using Type name".
    private bool StartsLine(int index)
    {
        var start = _tokens[index - 1].End;
        return _source.Text.AsSpan(start, _tokens[index].Start - start).ContainsAny('\n', '\r');
    }

    // using-directive = [ "global" ] "using" [ "static" | "unsafe" ] [ identifier "=" ] type ";" ;   C# spec
    //     14.5
    private UsingDirectiveSyntax ParseUsingDirective(bool isFirst)
    {
        var start = Current.Start;
        var isGlobal = TryEatWord("global");
        Expect(TokenKind.Using);
        var isStatic = TryEat(TokenKind.Static);
        TryEat(TokenKind.Unsafe);
        Identifier? alias = null;
        if (Kind == TokenKind.Identifier && Peek(1).Kind == TokenKind.Equals)
        {
            alias = IdentifierOf(Advance());
            Advance();
        }

        var name = alias is null ? ParseName() : ParseType();
        Expect(TokenKind.Semicolon);
        if (!isFirst)
        {
            Report(DiagnosticCatalog.UsingAfterElements, From(start));
        }

        return new UsingDirectiveSyntax(From(start), isGlobal, isStatic, alias, name);
    }

    private bool IsGlobalAttribute() => Kind == TokenKind.OpenBracket && Peek(2).Kind == TokenKind.Colon
        && (Peek(1).IsWord("assembly") || Peek(1).IsWord("module"));

    // Whether a type, or a member with modifiers or accessors, begins here rather than a statement.
    private bool IsMemberStart()
    {
        var index = _position;
        while (At(index).Kind == TokenKind.OpenBracket)
        {
            index = Behind(index);
        }

        var hasAttributes = index > _position;
        return At(index).Kind switch
        {
            TokenKind.Public or TokenKind.Private or TokenKind.Protected or TokenKind.Internal => true,
            TokenKind.Abstract or TokenKind.Sealed or TokenKind.Virtual or TokenKind.Override => true,
            TokenKind.Readonly or TokenKind.Volatile or TokenKind.Event or TokenKind.Namespace => true,
            TokenKind.Extern or TokenKind.Explicit or TokenKind.Implicit => true,
            TokenKind.Static => !IsLambda(index) && !IsLocalFunction(index),
            TokenKind.Const when !hasAttributes => false,
            TokenKind.Delegate => !IsAnonymousMethod(index),
            TokenKind.Unsafe => At(index + 1).Kind != TokenKind.OpenBrace,
            TokenKind.Ref when IsTypeKeyword(index + 1) => true,
            TokenKind.Identifier when IsModifiedType(index) => true,
            _ => IsTypeKeyword(index) || IsProperty(index),
        };
    }

    private bool IsAnonymousMethod(int index) =>
        At(index + 1).Kind is TokenKind.OpenParen or TokenKind.OpenBrace or TokenKind.Star;

    // class, struct, interface, enum, or "record" before what can only be a record's name.
    private bool IsTypeKeyword(int index) =>
        At(index).Kind is TokenKind.Class or TokenKind.Struct or TokenKind.Interface or TokenKind.Enum
        || (At(index).IsWord("record")
            && At(index + 1).Kind is TokenKind.Identifier or TokenKind.Class or TokenKind.Struct
            && At(index + 2).Kind is not (TokenKind.Equals or TokenKind.Comma))
        || (At(index).IsWord("partial") && IsTypeKeyword(index + 1));

    private bool IsModifiedType(int index) => (At(index).IsWord("partial") || At(index).IsWord("file"))
        && (IsTypeKeyword(index + 1) || At(index + 1).Kind is TokenKind.Static or TokenKind.Abstract
            or TokenKind.Sealed or TokenKind.Readonly or TokenKind.Ref);

    // "T Name {" or "T Name =>" at the top level.
    private bool IsProperty(int index) => IsType(index, out var end) && At(end).Kind == TokenKind.Identifier
        && At(end + 1).Kind is TokenKind.OpenBrace or TokenKind.Arrow && IsDeclaration(index);

    // top-level-member = attribute-lists modifiers ( type-declaration | member | variables ";" ) ;
    private SyntaxNode ParseTopLevelMember()
    {
        var start = Current.Start;
        if (Kind == TokenKind.Extern && Peek(1).IsWord("alias"))
        {
            return ParseExternAlias();
        }

        if (Kind == TokenKind.Namespace)
        {
            return ParseNamespace();
        }

        var member = ParseMember(enclosingType: null);
        return member is FieldDeclarationSyntax { IsEvent: false, Attributes.IsEmpty: true } field
            ? new LocalDeclarationSyntax(From(start), field.Modifiers, false, false, field.Type,
            field.Variables)
            : member;
    }

    // extern-alias = "extern" "alias" identifier ";" ;   refused by name
    private UnsupportedStatementSyntax ParseExternAlias()
    {
        var start = Advance().Start;
        Advance();
        ExpectIdentifier();
        Expect(TokenKind.Semicolon);
        Report(DiagnosticCatalog.ExternAlias, From(start));
        return new UnsupportedStatementSyntax(From(start), "extern alias", null);
    }

    // namespace = "namespace" name ( ";" | "{" { using-directive | item } "}" ) ;   not allowed in a cell
    private NamespaceDeclarationSyntax ParseNamespace()
    {
        var word = Advance();
        Report(DiagnosticCatalog.NamespaceInCell, word.Span);
        var name = ParseName();
        var items = ImmutableArray.CreateBuilder<SyntaxNode>();
        if (!TryEat(TokenKind.Semicolon) && TryEnter())
        {
            Expect(TokenKind.OpenBrace);
            ExpressionSyntax? result = null;
            while (Kind != TokenKind.CloseBrace && !AtEnd)
            {
                var before = _position;
                if (IsUsingDirective())
                {
                    items.Add(ParseUsingDirective(isFirst: true));
                }
                else
                {
                    ParseItem(items, ref result);
                }

                SkipIfStuck(before, DiagnosticCatalog.ItemExpected);
            }

            Expect(TokenKind.CloseBrace);
            _depth--;
        }

        return new NamespaceDeclarationSyntax(From(word.Start), name, items.DrainToImmutable());
    }
}
