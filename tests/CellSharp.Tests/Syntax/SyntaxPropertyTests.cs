using System.Globalization;
using System.Text;
using CellSharp.Diagnostics;
using CellSharp.Syntax;
using Rangefinder.Testing;

namespace CellSharp.Tests.Syntax;

/// <summary>What holds for every text, right or wrong.</summary>
public class SyntaxPropertyTests
{
    // More inputs when asked for: CELLSHARP_FUZZ=1000000 dotnet test --filter SyntaxPropertyTests.
    private const int QuickInputs = 100_000;
    private const string FuzzVariable = "CELLSHARP_FUZZ";

    private static readonly string[] Fragments =
    [
        "(", ")", "[", "]", "{", "}", "<", ">", ";", ",", ".", "..", "?", "?.", "??", ":", "::", "=>", "=",
            "==", "!",
        "+", "-", "*", "&", "^", "\"", "'", "$\"", "@\"", "\"\"\"", "$$\"\"\"", "{{", "}}", "\\", "\n", " ",
        "//", "/*",
        "*/", "#", "#r \"", "@", "_", "é", "字", "😀", "\uD83D", "0x", "1_", "1e", "1.5m", "int", "var", "x",
        "class",
        "record", "if", "else", "switch", "case", "is", "not", "and", "or", "when", "from", "in", "select",
        "new", "with",
        "await", "async", "static", "delegate", "ref", "out", "yield", "return", "using", "where", "operator",
        "this",
        "default", "typeof", "nameof", "throw", "try", "catch", "goto", "unsafe", "stackalloc", "namespace",
        "get", "set",
    ];

    [Fact]
    public void Parse_AnyText_NeverThrowsAndKeepsItsPromises() => Property.ForAll(
        random => Mutate(random, random.Next(1, 6)), Check, cases: 600);

    [Fact]
    public void Parse_FragmentsInAnyOrder_NeverThrowsAndKeepsItsPromises() => Property.ForAll(
        random => string.Concat(random.GetItems(Fragments, random.Next(1, 40))), Check, cases: 600);

    [Fact]
    public void Parse_Fuzz_NeverThrowsOrHangs()
    {
        var count = int.TryParse(
            Environment.GetEnvironmentVariable(FuzzVariable), CultureInfo.InvariantCulture, out var asked)
            ? asked
            : QuickInputs;
        var random = new Random(20_240_601);
        for (var i = 0; i < count; i++)
        {
            var cell = i % 2 == 0
                ? Mutate(random, random.Next(1, 4))
                : string.Concat(random.GetItems(Fragments, random.Next(1, 25)));
            var parsed = Parser.Parse(cell);
            if (parsed.Steps > (60 * cell.Length) + 400)
            {
                Assert.Fail($"{parsed.Steps} steps for: {cell}");
            }
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("(a, ")]
    [InlineData("((int)")]
    [InlineData("a < b, ")]
    [InlineData("A<B<C, ")]
    [InlineData("F(a < ")]
    [InlineData("[")]
    [InlineData("[a][")]
    [InlineData("[A] (x) => ")]
    [InlineData("x => ")]
    [InlineData("(x) => ")]
    [InlineData("async (x) => ")]
    [InlineData("(A, B) x; ")]
    [InlineData("a ? b : ")]
    [InlineData("$\"{")]
    [InlineData("$\"{a}\" + ")]
    [InlineData("\"\"\" a ")]
    [InlineData("{ ")]
    [InlineData("new A { B = ")]
    [InlineData("x is ( ")]
    [InlineData("x is { A: ")]
    [InlineData("x switch { ")]
    [InlineData("switch (x) { case (A | B): ")]
    [InlineData("if (a < b) ")]
    [InlineData("class C { int F(")]
    [InlineData("var (a, ")]
    [InlineData("a.b.c.d")]
    [InlineData("a?.b?[0]")]
    [InlineData("static async ")]
    [InlineData("int x = 1; ")]
    [InlineData("x + ")]
    [InlineData("A<B>.C<D> e = f<g>(h < i, j > k); ")]
    [InlineData("#region a\n")]
    [InlineData("/* ")]
    [InlineData("\\u0061")]
    [InlineData("from x in xs ")]
    [InlineData("T F<T>(")]
    [InlineData("} ")]
    [InlineData(") ")]
    public void Parse_RepeatedText_TakesStepsInProportion(string unit)
    {
        const int Count = 2_000;
        var once = Parser.Parse(string.Concat(Enumerable.Repeat(unit, Count))).Steps;
        var twice = Parser.Parse(string.Concat(Enumerable.Repeat(unit, 2 * Count))).Steps;

        Assert.True(twice <= (2.2 * once) + 200,
            $"{once} steps for {Count} times, {twice} for twice as many");
    }

    [Fact]
    public void Parse_LongCell_TakesStepsInProportion()
    {
        var cell = string.Join("\n", SeedCells.All.Where(seed => seed.TrimEnd().EndsWith(';')));
        var one = Parser.Parse(cell);
        var ten = Parser.Parse(string.Join("\n", Enumerable.Repeat(cell, 10)));

        Assert.True(ten.Text.LineCount > 1_000);
        Assert.True(ten.Steps <= 10.2 * one.Steps, $"{one.Steps} steps for one, {ten.Steps} for ten");
    }

    [Fact]
    public void Lex_SeedCells_TokensAndTriviaCoverTheText() => Assert.All(SeedCells.All, CheckCover);

    private static string Mutate(Random random, int changes)
    {
        var text = new StringBuilder(SeedCells.All[random.Next(SeedCells.All.Count)]);
        for (var i = 0; i < changes && text.Length > 0; i++)
        {
            var at = random.Next(text.Length);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Fragments[random.Next(Fragments.Length)]);
                    break;
                case 2:
                    text[at] = (char)random.Next(32, 127);
                    break;
                case 3:
                    text.Length = at;
                    break;
                default:
                    var length = Math.Min(random.Next(1, 20), text.Length - at);
                    text.Insert(random.Next(text.Length), text.ToString(at, length));
                    break;
            }
        }

        return text.ToString();
    }

    private static void Check(string cell)
    {
        CheckCover(cell);
        var parsed = Parser.Parse(cell);
        var whole = new TextSpan(0, cell.Length);
        Assert.DoesNotContain(parsed.Diagnostics, diagnostic => !whole.Contains(diagnostic.Span));
        foreach (var node in SyntaxChildren.SelfAndDescendants(parsed.Root))
        {
            var outside = SyntaxChildren.Of(node).FirstOrDefault(
                child => child.Span.Length > 0 && !node.Span.Contains(child.Span));
            if (outside is not null || !whole.Contains(node.Span))
            {
                Assert.Fail($"{outside?.GetType().Name} {outside?.Span} in {node.GetType().Name} {node.Span}");
            }
        }

        Assert.NotEmpty(SyntaxPrinter.Print(parsed.Root));
        Assert.NotNull(DiagnosticRenderer.Render(parsed.Text, parsed.Diagnostics));
        Assert.NotNull(CompletenessChecker.IsComplete(cell));
    }

    private static void CheckCover(string cell)
    {
        var lexed = Lexer.Lex(new SourceText(cell), new DiagnosticBag(), keepTrivia: true);
        var pieces = lexed.Tokens.Select(token => token.Span)
            .Concat(lexed.Trivia.Select(trivia => trivia.Span))
            .Where(span => span.Length > 0)
            .OrderBy(span => span.Start);
        var position = 0;
        foreach (var span in pieces)
        {
            Assert.Equal(position, span.Start);
            position = span.End;
        }

        Assert.Equal(cell.Length, position);
    }
}
