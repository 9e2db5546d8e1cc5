using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Tests.Syntax;

public class LexerTests
{
    public static TheoryData<string, object> Literals => new()
    {
        { "0", 0 },
        { "1_000_000", 1_000_000 },
        { "2147483647", int.MaxValue },
        { "2147483648", 2147483648u },
        { "4294967296", 4294967296L },
        { "9223372036854775808", 9223372036854775808ul },
        { "5u", 5u },
        { "5L", 5L },
        { "5UL", 5ul },
        { "5lu", 5ul },
        { "0xFF", 255 },
        { "0xFFFF_FFFF", uint.MaxValue },
        { "0XfL", 15L },
        { "0b1010_1010", 170 },
        { "0B1u", 1u },
        { "1.5", 1.5 },
        { ".5", 0.5 },
        { "1e3", 1000.0 },
        { "1.5E-3", 0.0015 },
        { "1_0.2_5e+1_0", 10.25e10 },
        { "2f", 2f },
        { "2.5F", 2.5f },
        { "3d", 3.0 },
        { "3m", 3m },
        { "1.10M", 1.10m },
        { "'x'", 'x' },
        { @"'\n'", '\n' },
        { @"'\''", '\'' },
        { @"'\x41'", 'A' },
        { @"'\u00e9'", 'é' },
        { @"'\0'", '\0' },
        { @"'\e'", '\u001B' },
        { "\"\"", "" },
        { "\"a\\tb\\\\c\\\"\"", "a\tb\\c\"" },
        { @"""\U0001F600""", "\U0001F600" },
        { "\"\\x41z\"", "Az" },
        { "@\"c:\\dir\"", "c:\\dir" },
        { "@\"say \"\"hi\"\"\"", "say \"hi\"" },
        { "@\"two\nlines\"", "two\nlines" },
        { "\"\"\"raw \"quoted\" \\n\"\"\"", "raw \"quoted\" \\n" },
        { "\"\"\"\"three \"\"\" quotes\"\"\"\"", "three \"\"\" quotes" },
        { "\"\"\"\n    a\n      b\n    \"\"\"", "a\n  b" },
        { "\"\"\"\n    a\n\n    b\n    \"\"\"", "a\n\nb" },
        { "\"\"\"\r\n  a\r\n  b\r\n  \"\"\"", "a\r\nb" },
        { "\"\"\"\n\n    \"\"\"", "" },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public void Lex_Literal_HasValueAndType(string text, object expected)
    {
        var token = Single(text);

        Assert.Equal(expected, token.Value);
        Assert.Equal(expected.GetType(), token.Value!.GetType());
        Assert.Equal(text.Length, token.Span.Length);
    }

    [Fact]
    public void Lex_Utf8Literal_HasBytes()
    {
        var token = Single("\"hé\"u8");

        Assert.Equal(TokenKind.Utf8String, token.Kind);
        Assert.Equal("hé"u8.ToArray(), (byte[])token.Value!);
    }

    [Fact]
    public void Lex_DecimalLiteral_KeepsItsScale() => Assert.Equal("1.10",
        ((decimal)Single("1.10m").Value!).ToString(
        System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("name", "name", false)]
    [InlineData("@class", "class", true)]
    [InlineData("@if", "if", true)]
    [InlineData("Größe", "Größe", false)]
    [InlineData("имя", "имя", false)]
    [InlineData("名前", "名前", false)]
    [InlineData("\\u0061b", "ab", false)]
    [InlineData("a\\u0062", "ab", false)]
    [InlineData("_1", "_1", false)]
    [InlineData("e\u0301te", "e\u0301te", false)]
    public void Lex_Identifier_HasName(string text, string name, bool isVerbatim)
    {
        var token = Single(text);

        Assert.Equal(TokenKind.Identifier, token.Kind);
        Assert.Equal(name, token.Value);
        Assert.Equal(isVerbatim, token.IsVerbatim);
    }

    [Theory]
    [InlineData("1..2", "Number DotDot Number")]
    [InlineData("1.ToString", "Number Dot Identifier")]
    [InlineData("a?.b", "Identifier QuestionDot Identifier")]
    [InlineData("a?.5:1", "Identifier Question Number Colon Number")]
    [InlineData("a??=b", "Identifier QuestionQuestionEquals Identifier")]
    [InlineData("a>>=b", "Identifier Greater GreaterEquals Identifier")]
    [InlineData("a<<=b", "Identifier LessLessEquals Identifier")]
    [InlineData("A<B<C>>", "Identifier Less Identifier Less Identifier Greater Greater")]
    [InlineData("x=>y", "Identifier Arrow Identifier")]
    [InlineData("global::A", "Identifier ColonColon Identifier")]
    [InlineData("a/*b*/c//d", "Identifier Identifier")]
    [InlineData("a->b", "Identifier PointerArrow Identifier")]
    public void Lex_Operators_LongestMatchWins(string text, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Tokens(text).Select(token => token.Kind)));

    [Fact]
    public void Lex_InterpolatedString_CutsTextAndHoles()
    {
        var kinds = string.Join(' ', Tokens("$\"a{b,3:F2}{$\"{c}\"}\"").Select(token => token.Kind));

        Assert.Equal(
            "InterpolatedStart InterpolatedText HoleOpen Identifier Comma Number HoleFormat HoleClose HoleOpen "
            + "InterpolatedStart HoleOpen Identifier HoleClose InterpolatedEnd HoleClose InterpolatedEnd",
            kinds);
    }

    [Theory]
    [InlineData("$\"{{x}} {1}\"", "{x} ")]
    [InlineData("$@\"c:\\{1}\"\"\"", "c:\\|\"")]
    [InlineData("@$\"a\n{1}\"", "a\n")]
    [InlineData("$\"\"\"a \"q\" {1} b\"\"\"", "a \"q\" | b")]
    [InlineData("$$\"\"\"{\"n\": {{1}}}\"\"\"", "{\"n\": |}")]
    [InlineData("$$\"\"\"{{{1}}}\"\"\"", "{|}")]
    [InlineData("$\"\"\"\n    a {1}\n      b\n    \"\"\"", "a |\n  b")]
    [InlineData("$\"\"\"\n    {1}\n    {2}\n    \"\"\"", "|\n|")]
    [InlineData("$\"\\t{1:\\u0041}\"", "\t")]
    public void Lex_InterpolatedText_ResolvesEscapesAndIndentation(string text, string expected)
    {
        var parsed = Parser.Parse(text);
        var parts = Assert.IsType<InterpolatedStringSyntax>(parsed.Root.Result).Parts;

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(
            expected.Replace("|", "", StringComparison.Ordinal),
            string.Concat(parts.OfType<InterpolatedTextSyntax>().Select(part => part.Value)));
    }

    [Theory]
    [InlineData("\"abc", "CS1010")]
    [InlineData("'a", "CS1010")]
    [InlineData("''", "CS1011")]
    [InlineData("'ab'", "CS1012")]
    [InlineData("\"\\q\"", "CS1009")]
    [InlineData("'\\u12'", "CS1009")]
    [InlineData("@\"abc", "CS1039")]
    [InlineData("/* abc", "CS1035")]
    [InlineData("0x", "CS1013")]
    [InlineData("1__2_", "CS1013")]
    [InlineData("1e", "CS0595")]
    [InlineData("99999999999999999999", "CS1021")]
    [InlineData("1e999", "CS0594")]
    [InlineData("1e50m", "CS0594")]
    [InlineData("\"\"\"abc", "CS8997")]
    [InlineData("\"\"\"\n  a\n    \"\"\"", "CS8999")]
    [InlineData("\"\"\"\n    \"\"\"", "CS9002")]
    [InlineData("\"\"\"\n  a\"\"\"", "CS9000")]
    [InlineData("\"\"\"a\"\"\"\"", "CS8998")]
    [InlineData("$$\"a\"", "CS9004")]
    [InlineData("$\"a } b\"", "CS8086")]
    [InlineData("$\"{x:}\"", "CS8089")]
    [InlineData("$\"{x:F2 }\"", "CS8088")]
    [InlineData("$$\"\"\"{{1}\"\"\"", "CS9005")]
    [InlineData("$\"\"\"{{1}}\"\"\"", "CS9006")]
    [InlineData("$\"\"\"a } b\"\"\"", "CS9007")]
    [InlineData("$\"{x", "CS8076")]
    [InlineData("@@x", "CS9008")]
    [InlineData("@ x", "CS1646")]
    [InlineData("x § y", "CS1056")]
    [InlineData("x #r", "CS1040")]
    [InlineData("#frob", "CS1024")]
    [InlineData("#r System", "CS7010")]
    [InlineData("#error stop", "CS1029")]
    [InlineData("#region x", "CS1038")]
    [InlineData("#endregion", "CS1028")]
    [InlineData("#if DEBUG", "CELL1044")]
    public void Lex_Mistake_ReportsCode(string text, string code)
    {
        var diagnostics = new DiagnosticBag();
        Lexer.Lex(new SourceText(text), diagnostics);

        Assert.Contains(code, diagnostics.ToImmutable().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Lex_Directives_BecomeNodes()
    {
        var unit = Parser.Parse(
            "#!time\n#r \"nuget:Some.Package, 1.2\"\n#load \"other.csx\"\n#nullable enable\nvar x = 1;").Root;

        var magic = Assert.IsType<MagicDirectiveSyntax>(unit.Directives[0]);
        Assert.Equal("time", magic.Name);
        Assert.Equal("nuget:Some.Package, 1.2",
            Assert.IsType<ReferenceDirectiveSyntax>(unit.Directives[1]).Path);
        Assert.Equal("other.csx", Assert.IsType<LoadDirectiveSyntax>(unit.Directives[2]).Path);
        Assert.Equal("nullable", Assert.IsType<PlainDirectiveSyntax>(unit.Directives[3]).Name);
        Assert.Single(unit.Items);
    }

    [Fact]
    public void Lex_EveryKeyword_IsFoundByItsText()
    {
        for (var kind = TokenKind.Abstract; kind <= TokenKind.While; kind++)
        {
            Assert.Equal(kind, Single(Keywords.TextOf(kind)).Kind);
        }
    }

    private static Token Single(string text)
    {
        var diagnostics = new DiagnosticBag();
        var token = Assert.Single(Lexer.Lex(new SourceText(text), diagnostics).Tokens[..^1]);
        Assert.Empty(diagnostics.ToImmutable());
        return token;
    }

    private static Token[] Tokens(string text) =>
        Lexer.Lex(new SourceText(text), new DiagnosticBag()).Tokens[..^1];
}
