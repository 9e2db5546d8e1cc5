using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Statements that are read only to be refused by name.</summary>
internal sealed partial class Parser
{
    // goto = "goto" ( identifier | "case" expression | "default" ) ";" ;   refused by name
    private UnsupportedStatementSyntax ParseGoto()
    {
        var word = Advance();
        Report(DiagnosticCatalog.Goto, word.Span);
        if (TryEat(TokenKind.Case))
        {
            ParseExpression();
        }
        else if (!TryEat(TokenKind.Default))
        {
            ExpectIdentifier();
        }

        Expect(TokenKind.Semicolon);
        return new UnsupportedStatementSyntax(From(word.Start), "goto", null);
    }

    // fixed = "fixed" "(" variables ")" statement ;   refused by name
    private UnsupportedStatementSyntax ParseFixed()
    {
        var word = Advance();
        Report(DiagnosticCatalog.UnsafeCode, word.Span, "fixed");
        Expect(TokenKind.OpenParen);
        ParseVariables(Current.Start, DeclarationModifiers.None, isUsing: false, isAwait: false);
        Expect(TokenKind.CloseParen);
        var body = ParseEmbeddedStatement();
        return new UnsupportedStatementSyntax(From(word.Start), "fixed", body);
    }

    // unsafe = "unsafe" block ;   refused by name
    private UnsupportedStatementSyntax ParseUnsafe()
    {
        var word = Advance();
        Report(DiagnosticCatalog.UnsafeCode, word.Span, "unsafe");
        var body = ParseBlock();
        return new UnsupportedStatementSyntax(From(word.Start), "unsafe", body);
    }
}
