using CellSharp.Syntax;

namespace CellSharp.Tests.Syntax;

/// <summary>What wrong cells are told: the compiler's code, at the compiler's place, once. The compiler's own
/// answers were read off it for every case here.</summary>
public class ParserErrorTests
{
    [Theory]
    [InlineData("int x = 5\nint y = 6;", "CS1002 1:10")]
    [InlineData("Console.WriteLine(1)\nConsole.WriteLine(2);", "CS1002 1:21")]
    [InlineData("var x = (1 + 2;", "CS1026 1:15")]
    [InlineData("var x = 1 +;", "CS1525 1:12")]
    [InlineData("foo(1, 2", "CS1026 1:9")]
    [InlineData("foo(1,, 2);", "CS0839 1:7")]
    [InlineData("foo(1, );", "CS1525 1:8")]
    [InlineData("a[1, ];", "CS0443 1:6")]
    [InlineData("if x > 1) { }", "CS1003 1:4")]
    [InlineData("if (x) ", "CS1733 1:8")]
    [InlineData("foreach (var x on xs) { }", "CS1515 1:16")]
    [InlineData("foreach (x in xs) { }", "CS0230 1:12")]
    [InlineData("void F( { }", "CS1026 1:9")]
    [InlineData("void F(int) { }", "CS1001 1:11")]
    [InlineData("int F() => ;", "CS1525 1:12")]
    [InlineData("class C { int x }", "CS1002 1:17")]
    [InlineData("class { }", "CS1001 1:7")]
    [InlineData("class C { void M() { }", "CS1513 1:23")]
    [InlineData("class C { foo }", "CS1519 1:15")]
    [InlineData("class C { int P { foo; } }", "CS1014 1:19")]
    [InlineData("enum E { A = , B }", "CS0150 1:14")]
    [InlineData("int = 5;", "CS1519 1:5")]
    [InlineData("{ int = 5; }", "CS1001 1:7")]
    [InlineData("const int x;", "CS0145 1:12")]
    [InlineData("int x[] = {1};", "CS0650 1:6")]
    [InlineData("int x = 1 + 2) * 3;", "CS1003 1:14")]
    [InlineData("var x = new;", "CS1526 1:12")]
    [InlineData("var x = new Foo;", "CS1526 1:16")]
    [InlineData("else { }", "CS8641 1:1")]
    [InlineData("try { }", "CS1524 1:7")]
    [InlineData("switch x { }", "CS8515 1:8")]
    [InlineData("switch (x) { case 1 F(); }", "CS1003 1:21")]
    [InlineData("var r = x switch { 1 => };", "CS1525 1:25")]
    [InlineData("var r = x switch { 1: 2 };", "CS1003 1:21")]
    [InlineData("}", "CS7017 1:1")]
    [InlineData(")", "CS7017 1:1")]
    [InlineData("{ ) }", "CS1513 1:3")]
    [InlineData("a.", "CS1001 1:3")]
    [InlineData("(1)x", "CS1002 1:4")]
    [InlineData("from x in xs", "CS0742 1:13")]
    [InlineData("from x in xs where select x", "CS1525 1:20")]
    [InlineData("from x in xs join y in ys on x y select x", "CS0744 1:32")]
    [InlineData("from x in xs group x", "CS0745 1:21")]
    [InlineData("using System\nvar x = 1;", "CS1002 1:13")]
    [InlineData("int x = 1; using System;", "CS1529 1:12")]
    [InlineData("namespace A { }", "CS7021 1:1")]
    [InlineData("yield return;", "CS1627 1:7")]
    [InlineData("x is", "CS1733 1:5")]
    [InlineData("x is not ;", "CS8504 1:10")]
    [InlineData("$\"{}\"", "CS1733 1:4")]
    [InlineData("$\"{a ? b : c}\"", "CS8361 1:4")]
    [InlineData("$\"a {x y} b\"", "CS1073 1:8")]
    [InlineData("1 + 2;", "CS0201 1:1")]
    [InlineData("x == 3;", "CS0201 1:1")]
    [InlineData("if (x) int y = 1;", "CS1023 1:8")]
    [InlineData("(int x, y) => 1", "CS0748 1:9")]
    [InlineData("new { 1 }", "CS0746 1:7")]
    [InlineData("new int[]", "CS1586 1:9")]
    [InlineData("x is { A }", "CS8503 1:8")]
    [InlineData("class C { F() { } }", "CS1520 1:11")]
    [InlineData("class C { int P { get; get; } }", "CS1007 1:24")]
    [InlineData("class C { public public int x; }", "CS1004 1:18")]
    [InlineData("try { } catch { } catch { }", "CS1017 1:19")]
    [InlineData("class C { C() : foo() { } }", "CS1018 1:17")]
    [InlineData("class C { C operator foo(C a) => a; }", "CS1037 1:22")]
    [InlineData("class C { void M() { } => 1; }", "CS8057 1:24")]
    [InlineData("void F(int x[]) { }", "CS1552 1:13")]
    [InlineData("int F(int x) { return x }", "CS1002 1:25")]
    public void Parse_OneMistake_ReportsItOnce(string cell, string expected) =>
        Assert.Equal([expected], SyntaxText.Errors(Parser.Parse(cell)));

    [Theory]
    [InlineData("goto end;", "CELL1040")]
    [InlineData("int* p = x;", "CELL1042")]
    [InlineData("unsafe { }", "CELL1042")]
    [InlineData("fixed (int* p = a) { }", "CELL1042")]
    [InlineData("p->x = 1;", "CELL1042")]
    [InlineData("var s = stackalloc int[3];", "CELL1043")]
    [InlineData("#define X", "CELL1044")]
    [InlineData("extern alias X;", "CELL1046")]
    [InlineData("static extern int F();", "CELL1047")]
    public void Parse_Unsupported_SaysSoAndTheWayRound(string cell, string code)
    {
        var diagnostic = Parser.Parse(cell).Diagnostics.First();

        Assert.Equal(code, diagnostic.Code);
        Assert.False(string.IsNullOrEmpty(diagnostic.Hint));
    }

    [Fact]
    public void Parse_SeveralMistakes_AllReported()
    {
        var errors =
            SyntaxText.Errors(Parser.Parse("int x = ;\nint y = 2;\nfoo(;\nif (a) { b() }\nint z = 3;"));

        Assert.Equal(["CS1525 1:9", "CS1026 3:5", "CS1002 4:14"], errors);
    }

    [Fact]
    public void Parse_MistakeInOneMember_KeepsTheOthers()
    {
        var unit =
            Parser.Parse("class C { int A => ; int B() { return 1 } string D { get; } } int after = 1;").Root;

        var type = Assert.IsType<TypeDeclarationSyntax>(unit.Items[0]);
        Assert.Equal(3, type.Members.Length);
        Assert.Equal(2, unit.Items.Length);
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("{", 100_000)]
    [InlineData("-", 100_000)]
    [InlineData("!", 100_000)]
    [InlineData("(int)", 50_000)]
    [InlineData("if (x) ", 50_000)]
    [InlineData("x => ", 50_000)]
    [InlineData("a ? ", 50_000)]
    [InlineData("a ?? ", 50_000)]
    [InlineData("a?.", 50_000)]
    [InlineData("$\"{", 50_000)]
    [InlineData("A<", 50_000)]
    [InlineData("class A { ", 50_000)]
    [InlineData("new A { B = ", 50_000)]
    [InlineData("x is not ", 50_000)]
    [InlineData("x is (", 50_000)]
    [InlineData("switch (x) { case 1: ", 50_000)]
    [InlineData("from x in ", 50_000)]
    [InlineData("var (", 50_000)]
    [InlineData("namespace N { ", 50_000)]
    public void Parse_DeepNesting_IsAnErrorAndNotACrash(string unit, int count)
    {
        var parsed = Parser.Parse(string.Concat(Enumerable.Repeat(unit, count)));

        Assert.True(parsed.HasErrors);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-(", ")")]
    [InlineData("f(", ")")]
    public void Parse_TooDeep_SaysCell1090Once(string open, string close)
    {
        var cell = string.Concat(Enumerable.Repeat(open, 5000)) + "1" + string.Concat(Enumerable.Repeat(close,
            5000));

        Assert.Equal("CELL1090", Assert.Single(Parser.Parse(cell).Diagnostics).Code);
    }

    [Fact]
    public void Parse_DeepButSane_IsRead()
    {
        var cell = new string('(', 200) + "1" + new string(')', 200);

        Assert.Empty(Parser.Parse(cell).Diagnostics);
    }

    [Fact]
    public void Parse_LongChains_AreNoNesting()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("1", 20_000));
        var calls = "x" + string.Concat(Enumerable.Repeat(".F(1)", 20_000));

        Assert.Empty(Parser.Parse(sum).Diagnostics);
        Assert.Empty(Parser.Parse(calls).Diagnostics);
    }
}
