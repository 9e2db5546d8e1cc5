using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Attributes, modifiers, parameters, type parameters and constraints.</summary>
internal sealed partial class Parser
{
    // attribute-lists = { "[" [ identifier ":" ] attribute { "," attribute } [ "," ] "]" } ;   C# spec 23.3
    private ImmutableArray<AttributeListSyntax> ParseAttributeLists()
    {
        if (Kind != TokenKind.OpenBracket)
        {
            return [];
        }

        var lists = ImmutableArray.CreateBuilder<AttributeListSyntax>();
        while (Kind == TokenKind.OpenBracket)
        {
            var start = Advance().Start;
            Identifier? target = null;
            if (Peek(1).Kind == TokenKind.Colon)
            {
                var word = Advance();
                target = new Identifier(TextOf(word), word.Span);
                Advance();
            }

            var attributes = ParseList(TokenKind.CloseBracket, ParseAttribute, allowTrailingComma: true);
            Expect(TokenKind.CloseBracket);
            lists.Add(new AttributeListSyntax(From(start), target, attributes));
        }

        return lists.DrainToImmutable();
    }

    // attribute = name [ "(" [ argument { "," argument } ] ")" ] ;
    private AttributeSyntax ParseAttribute()
    {
        var start = Current.Start;
        var name = ParseName();
        ImmutableArray<AttributeArgumentSyntax> arguments = [];
        if (TryEat(TokenKind.OpenParen))
        {
            arguments = ParseList(TokenKind.CloseParen, ParseAttributeArgument);
            Expect(TokenKind.CloseParen);
        }

        return new AttributeSyntax(From(start), name, arguments);
    }

    // argument = [ identifier ( "=" | ":" ) ] expression ;
    private AttributeArgumentSyntax ParseAttributeArgument()
    {
        var start = Current.Start;
        Identifier? name = null;
        var isProperty = Peek(1).Kind == TokenKind.Equals;
        if (Kind == TokenKind.Identifier && Peek(1).Kind is TokenKind.Equals or TokenKind.Colon)
        {
            name = IdentifierOf(Advance());
            Advance();
        }

        var expression = ParseExpression();
        return new AttributeArgumentSyntax(From(start), name, isProperty, expression);
    }

    // modifiers = { modifier } ;   "new" is one only inside a type
    private DeclarationModifiers ParseModifiers(bool inType)
    {
        var modifiers = DeclarationModifiers.None;
        while (ModifierHere(inType) is var modifier && modifier != DeclarationModifiers.None)
        {
            if ((modifiers & modifier) != 0)
            {
                ReportAfterSyntax(DiagnosticCatalog.DuplicateModifier, Current.Span, TextOf(Current));
            }
            else if (modifier == DeclarationModifiers.Unsafe)
            {
                Report(DiagnosticCatalog.UnsafeCode, Current.Span, "unsafe");
            }
            else if (modifier == DeclarationModifiers.Extern)
            {
                Report(DiagnosticCatalog.ExternMember, Current.Span);
            }

            modifiers |= modifier;
            Advance();
        }

        return modifiers;
    }

    private DeclarationModifiers ModifierHere(bool inType) => Kind switch
    {
        TokenKind.Public => DeclarationModifiers.Public,
        TokenKind.Private => DeclarationModifiers.Private,
        TokenKind.Protected => DeclarationModifiers.Protected,
        TokenKind.Internal => DeclarationModifiers.Internal,
        TokenKind.Static => DeclarationModifiers.Static,
        TokenKind.Abstract => DeclarationModifiers.Abstract,
        TokenKind.Virtual => DeclarationModifiers.Virtual,
        TokenKind.Override => DeclarationModifiers.Override,
        TokenKind.Sealed => DeclarationModifiers.Sealed,
        TokenKind.Readonly => DeclarationModifiers.ReadOnly,
        TokenKind.Const => DeclarationModifiers.Const,
        TokenKind.Extern => DeclarationModifiers.Extern,
        TokenKind.Unsafe => DeclarationModifiers.Unsafe,
        TokenKind.Volatile => DeclarationModifiers.Volatile,
        TokenKind.New when inType => DeclarationModifiers.New,
        TokenKind.Ref when IsTypeKeyword(_position + 1) => DeclarationModifiers.Ref,
        TokenKind.Identifier => ContextualModifierHere(),
        _ => DeclarationModifiers.None,
    };

    // A word is a modifier when something that can only belong to a declaration follows it.
    private DeclarationModifiers ContextualModifierHere()
    {
        var modifier = Current switch
        {
            var token when token.IsWord("async") => DeclarationModifiers.Async,
            var token when token.IsWord("partial") => DeclarationModifiers.Partial,
            var token when token.IsWord("required") => DeclarationModifiers.Required,
            var token when token.IsWord("file") => DeclarationModifiers.File,
            _ => DeclarationModifiers.None,
        };
        if (modifier == DeclarationModifiers.None)
        {
            return modifier;
        }

        ref readonly var next = ref Peek(1);
        var isModifier = next.Kind is TokenKind.Identifier or TokenKind.OpenParen
            || Keywords.PredefinedTypeOf(next.Kind) is not null || IsDeclarationKeyword(next.Kind);
        return isModifier ? modifier : DeclarationModifiers.None;
    }

    private static bool IsDeclarationKeyword(TokenKind kind) => kind is TokenKind.Public or TokenKind.Private
        or TokenKind.Protected or TokenKind.Internal or TokenKind.Static or TokenKind.Abstract
        or TokenKind.Virtual
        or TokenKind.Override or TokenKind.Sealed or TokenKind.Readonly or TokenKind.Class or TokenKind.Struct
        or TokenKind.Interface or TokenKind.Enum or TokenKind.Delegate or TokenKind.Ref or TokenKind.Event
        or TokenKind.New or TokenKind.Unsafe or TokenKind.Extern or TokenKind.Const;

    // parameters = "(" [ parameter { "," parameter } ] ")" ;   C# spec 15.6.2
    private ParameterListSyntax ParseParameters()
    {
        var start = Current.Start;
        Expect(TokenKind.OpenParen);
        ImmutableArray<ParameterSyntax> parameters = Kind == TokenKind.OpenBrace
            ? []
            : ParseList(TokenKind.CloseParen, () => ParseParameter(isTypeOptional: false));
        Expect(TokenKind.CloseParen);
        return new ParameterListSyntax(From(start), parameters);
    }

    // parameter = attribute-lists { "this" | "params" | "scoped" | "ref" | "out" | "in" | "readonly" } [ type
    //     ] identifier [ "=" expression ] ;
    private ParameterSyntax ParseParameter(bool isTypeOptional)
    {
        var start = Current.Start;
        var attributes = ParseAttributeLists();
        var (passing, isThis, isParams, isScoped) = ParseParameterModifiers();
        var hasType = !isTypeOptional || Kind != TokenKind.Identifier
            || Peek(1).Kind is not (TokenKind.Comma or TokenKind.CloseParen or TokenKind.Equals);
        var type = hasType ? ParseType() : null;
        var name = ExpectIdentifier();
        if (Kind == TokenKind.OpenBracket && IsRank(_position, out var end))
        {
            Report(DiagnosticCatalog.ArrayAfterName, Current.Span);
            SkipTo(end);
        }

        var @default = TryEat(TokenKind.Equals) ? ParseExpression() : null;
        return new ParameterSyntax(
            From(start), attributes, passing, isThis, isParams, isScoped, type, name, @default);
    }

    // parameter-modifiers = { "this" | "params" | "scoped" | "ref" [ "readonly" ] | "out" | "in" } ;
    private (ArgumentPassing Passing, bool IsThis, bool IsParams, bool IsScoped) ParseParameterModifiers()
    {
        var passing = ArgumentPassing.Value;
        var (isThis, isParams, isScoped) = (false, false, false);
        while (true)
        {
            switch (Kind)
            {
                case TokenKind.Ref:
                    passing = Peek(1).Kind == TokenKind.Readonly
                        ? ArgumentPassing.RefReadOnly
                        : ArgumentPassing.Ref;
                    break;
                case TokenKind.Readonly when passing == ArgumentPassing.RefReadOnly: break;
                case TokenKind.Out: passing = ArgumentPassing.Out; break;
                case TokenKind.In: passing = ArgumentPassing.In; break;
                case TokenKind.This: isThis = true; break;
                case TokenKind.Params: isParams = true; break;
                case TokenKind.Identifier when Current.IsWord("scoped") && IsScopedModifier():
                    isScoped =
                    true; break;
                default: return (passing, isThis, isParams, isScoped);
            }

            Advance();
        }
    }

    private bool IsScopedModifier() => Peek(1).Kind is TokenKind.Ref or TokenKind.In or TokenKind.Out
        || (IsType(_position + 1, out var end) && At(end).Kind == TokenKind.Identifier);

    // type-parameters = "<" type-parameter { "," type-parameter } ">" ;   C# spec 8.5
    private ImmutableArray<TypeParameterSyntax> ParseTypeParameters()
    {
        if (!TryEat(TokenKind.Less))
        {
            return [];
        }

        var parameters = ParseList(TokenKind.Greater, ParseTypeParameter);
        Expect(TokenKind.Greater);
        return parameters;
    }

    // type-parameter = attribute-lists [ "in" | "out" ] identifier ;
    private TypeParameterSyntax ParseTypeParameter()
    {
        var start = Current.Start;
        var attributes = ParseAttributeLists();
        var variance = ArgumentPassing.Value;
        if (Kind is TokenKind.In or TokenKind.Out)
        {
            variance = Advance().Kind == TokenKind.In ? ArgumentPassing.In : ArgumentPassing.Out;
        }

        var name = ExpectIdentifier();
        return new TypeParameterSyntax(From(start), attributes, variance, name);
    }

    // constraint-clauses = { "where" identifier ":" constraint { "," constraint } } ;   C# spec 15.2.5
    private ImmutableArray<ConstraintClauseSyntax> ParseConstraintClauses()
    {
        var clauses = ImmutableArray.CreateBuilder<ConstraintClauseSyntax>();
        while (Current.IsWord("where"))
        {
            var start = Advance().Start;
            var name = ExpectIdentifier();
            Expect(TokenKind.Colon);
            var constraints = ImmutableArray.CreateBuilder<ConstraintSyntax>();
            do
            {
                constraints.Add(ParseConstraint());
            }
            while (TryEat(TokenKind.Comma));

            clauses.Add(new ConstraintClauseSyntax(From(start), name, constraints.DrainToImmutable()));
        }

        return clauses.DrainToImmutable();
    }

    // constraint = "class" [ "?" ] | "struct" | "default" | "new" "(" ")" | "notnull" | "unmanaged"
    //     | "allows" "ref" "struct" | type ;
    private ConstraintSyntax ParseConstraint()
    {
        var start = Current.Start;
        switch (Kind)
        {
            case TokenKind.Class:
                Advance();
                var isNullable = TryEat(TokenKind.Question);
                return new ConstraintSyntax(
                    From(start), isNullable ? ConstraintKind.NullableClass : ConstraintKind.Class, null);
            case TokenKind.Struct or TokenKind.Default:
                var kind = Advance().Kind == TokenKind.Struct
                    ? ConstraintKind.Struct
                    : ConstraintKind.Default;
                return new ConstraintSyntax(From(start), kind, null);
            case TokenKind.New:
                Advance();
                Expect(TokenKind.OpenParen);
                Expect(TokenKind.CloseParen);
                return new ConstraintSyntax(From(start), ConstraintKind.New, null);
            case TokenKind.Identifier when Current.IsWord("notnull") || Current.IsWord("unmanaged"):
                var word = Current.IsWord("notnull") ? ConstraintKind.NotNull : ConstraintKind.Unmanaged;
                Advance();
                return new ConstraintSyntax(From(start), word, null);
            case TokenKind.Identifier when Current.IsWord("allows") && Peek(1).Kind == TokenKind.Ref:
                Advance();
                Advance();
                Expect(TokenKind.Struct);
                return new ConstraintSyntax(From(start), ConstraintKind.AllowsRefStruct, null);
            default:
                var type = ParseType();
                return new ConstraintSyntax(From(start), ConstraintKind.Type, type);
        }
    }
}
