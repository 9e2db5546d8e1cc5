using Rangefinder.Testing;

namespace CellSharp.Tests.Syntax;

/// <summary>The tree of every construct, one golden file for each area of the grammar.</summary>
public class ParserGoldenTests
{
    [Fact]
    public void Parse_Operators_PrecedenceAndAssociativity() => Golden.Verify(SyntaxText.Trees(
        "1 + 2 * 3 - 4",
        "a = b ??= c += d",
        "a ?? b ?? c",
        "a || b && c | d ^ e & f == g < h << i + j * -k",
        "!a && ~b != 0",
        "a ? b : c ? d : e",
        "x as A == y is B",
        "i++ + --j",
        "1..^2",
        "checked(a * b) + unchecked(c)",
        "throw new E() ",
        "x ?? throw y",
        "-2147483648 - -9223372036854775808"));

    [Fact]
    public void Parse_Primaries_Chains() => Golden.Verify(SyntaxText.Trees(
        "a.b.C<int>(1, name: 2)[3]!.d++",
        "a?.b[0]?.c()",
        "F(ref a, in b, out var c, out int d, out _)",
        "typeof(Dictionary<,>) ",
        "nameof(a.b) + sizeof(int) + default(long)",
        "int.Parse(default)",
        "global::System.Math.PI",
        "(1, b: \"x\", (c, d))",
        "this.x + base.y",
        "xs[1..^1]"));

    [Fact]
    public void Parse_Creation_AllForms() => Golden.Verify(SyntaxText.Trees(
        "new A(1) { B = 2, C = { D = 3 }, E = { 4, 5 }, [\"k\"] = 6 }",
        "new() { 1, { 2, 3 } }",
        "new A { }",
        "new { a, b.C, D = 1 }",
        "new int[2, 3]",
        "new int[3][]",
        "new[] { 1, 2 }",
        "new int[,] { { 1 }, { 2 } }",
        "new (int, string)[5]",
        "[1, .. xs, 2]",
        "p with { X = 1 }"));

    [Fact]
    public void Parse_Lambdas_AllForms() => Golden.Verify(SyntaxText.Trees(
        "x => x * 2",
        "(x, _) => { return x; }",
        "async static (ref int x, string y = \"a\", params int[] z) => await F(x)",
        "[A] int (int x) => x",
        "delegate { }",
        "async delegate (int x) { }"));

    [Fact]
    public void Parse_Strings_Interpolated() => Golden.Verify(SyntaxText.Trees(
        "$\"a{b,-10:F2}{{c}}{(d ? 1 : 2)}\"",
        "$\"{$\"{a}\"}{b[\"k\"]}\"",
        "$@\"c:\\{x}\"",
        "$$\"\"\"{\"n\": {{x:N0}}}\"\"\"",
        "$\"\"\"\n    one {1}\n      two\n    \"\"\"",
        "\"abc\"u8"));

    [Fact]
    public void Parse_Patterns_AllForms() => Golden.Verify(SyntaxText.Trees(
        "x is null or not A and (> 1 or <= 5)",
        "x is string s",
        "x is A.B",
        "x is A.B + 1",
        "x is int.MaxValue",
        "x is List<int> { Count: > 2, Y.X: 1 } l",
        "x is (var a, B: _, { C.D: 1 }) { E: 2 } p",
        "x is [1, _, .. var rest, > 3] l",
        "x is var (a, (b, _))",
        "x is { }"));

    [Fact]
    public void Parse_Switch_BothForms() => Golden.Verify(SyntaxText.Trees(
        "x switch { 1 or 2 => \"a\", string { Length: > 3 } s when s[0] == 'x' => s, (int)E.A => \"c\", _ => \"d\" }",
        "switch (x) { case 1: case > 5 when y: F(); break; case (A | B): return; default: break; }",
        "switch (a, b) { case (1, _): break; }"));

    [Fact]
    public void Parse_Queries_AllClauses() => Golden.Verify(SyntaxText.Trees(
        "from x in xs where x > 1 orderby x descending, x.Y ascending select x * 2",
        "from int x in xs from y in x.Ys let z = y + 1 join w in ws on z equals w.K into g select (x, g)",
        "from x in xs join y in ys on x.A equals y.B group new { x, y } by x.C into g where g.Any() select g.Key"));

    [Fact]
    public void Parse_Statements_Control() => Golden.Verify(SyntaxText.Trees(
        "if (a) b(); else if (c) { } else ;",
        "while (a) continue;",
        "do { x++; } while (x < 3);",
        "for (int i = 0, j = 1; i < 10; i++, j--) { break; }",
        "for (;;) { }",
        "foreach (var x in xs) { }",
        "foreach (var (k, v) in d) { }",
        "foreach ((int a, _) in d) { }",
        "await foreach (var x in xs) { }",
        "try { } catch (A e) when (e.B) { throw; } catch (C) { } catch { } finally { }",
        "using (var s = F()) using (t) { }",
        "using var s = F();",
        "await using var s = F();",
        "lock (o) { }",
        "checked { } unchecked { }",
        "throw new E();",
        "label: x++;"));

    [Fact]
    public void Parse_Statements_Declarations() => Golden.Verify(SyntaxText.Trees(
        "var x = 1, y = 2;",
        "const string S = \"a\";",
        "int[] a = { 1, 2 }; int[][,] b;",
        "string?[]? c = null;",
        "ref readonly int r = ref a[0];",
        "scoped Span<int> s = a;",
        "var (x, (y, _)) = t;",
        "(int x, var y) = t;",
        "void F() { static async Task<int> G<T>(T x) where T : class? => await x; [A] int H() { return 1; } }",
        "IEnumerable<int> F() { yield return 1; yield break; }"));

    [Fact]
    public void Parse_Cell_UsingsDirectivesAndResult() => Golden.Verify(SyntaxText.Trees(
        "#r \"a.dll\"\nusing System; using static System.Math; using P = (int A, int B); global using X.Y;\nSqrt(2)",
        "[assembly: A(1)] int x = 1; x",
        "// nothing\n"));

    [Fact]
    public void Parse_Types_Records() => Golden.Verify(SyntaxText.Trees(
        "public record Person(string First, [A] int Age = 1) : Base(First), I { public int X => Age; }",
        "readonly record struct P(int X);",
        "record class Q;"));

    [Fact]
    public void Parse_Types_ClassMembers() => Golden.Verify(SyntaxText.Trees(
        "abstract partial class A<in T, out U> : B<T>, C where T : class?, D<T>, new() where U : notnull\n"
        + "{\n"
        + "    private readonly int _x = 1, _y;\n"
        + "    public const int K = 2;\n"
        + "    public required string R { get; private init; } = \"r\";\n"
        + "    public int F { get; set => field = value; }\n"
        + "    public int this[int i, string s] { get => i; set { } }\n"
        + "    public event Action? E;\n"
        + "    public event Action G { add { } remove { } }\n"
        + "    static A() { }\n"
        + "    protected A(int x) : base(x) => _x = x;\n"
        + "    public A() : this(1) { }\n"
        + "    ~A() { }\n"
        + "    public abstract void M();\n"
        + "    int I<int>.N<V>(ref V v) where V : struct => 1;\n"
        + "    int I.P => 1;\n"
        + "    public static A<T> operator +(A<T> a, A<T> b) => a;\n"
        + "    public static A<T> operator checked -(A<T> a) => a;\n"
        + "    public static A<T> operator >>>(A<T> a, int n) => a;\n"
        + "    public static bool operator true(A<T> a) => true;\n"
        + "    public static implicit operator int(A<T> a) => 1;\n"
        + "    class Nested { enum E { A, B = 2, } delegate void D(int x); }\n"
        + "}"));

    [Fact]
    public void Parse_Types_OtherKinds() => Golden.Verify(SyntaxText.Trees(
        "[Flags] public enum Color : byte { None, [A] Red = 1 << 0, All = Red | 2 }",
        "interface I<T> : J { T X { get; } static abstract T operator +(T a, T b); void M() => F(); }",
        "struct S(int x) { public readonly int Y => x; }",
        "ref struct R { }",
        "public delegate T F<in T>(T x, out int y) where T : struct;",
        "static class E { extension<T>(IEnumerable<T> xs) { public bool Empty => !xs.Any(); } }",
        "public static int Count { get; set; } = 3; private static int n;"));

    [Fact]
    public void Parse_Unsupported_RefusedByName() => Golden.Verify(SyntaxText.Trees(
        "goto end;",
        "int* p = &x;",
        "unsafe { F(); }",
        "fixed (int* p = a) { }",
        "var s = stackalloc int[3];",
        "delegate*<int, void> f = null;",
        "extern alias X;",
        "static extern int F();",
        "namespace N { class C { } }",
        "#if DEBUG\nint x = 1;\n#endif"));
}
