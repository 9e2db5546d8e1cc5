using CellSharp.Editing;
using CellSharp.Tests.Syntax;
using Rangefinder.Testing;

namespace CellSharp.Tests.Editing;

/// <summary>What holds for every text and every place in it.</summary>
public sealed class EditorPropertyTests : IDisposable
{
    private static readonly string[] Cells =
    [
        "var q = from w in words join a in ages on w equals a.Key into g let n = g.Count() where n > 0 "
            + "orderby w descending, n select new { w, n };",
        "int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);\nFib(5)",
        "var b = new StringBuilder(\"x\") { Capacity = 9, Length = 1 }; b.Append($\"{number,5:F2} "
            + "{text}\");",
        "switch (text) { case { Length: > 2 } s when s.Contains('l'): break; "
            + "default: throw new Exception(); }",
        "var r = pair switch { (\"x\", var c) => c, { Name: null } => 0, _ => -1 }; r",
        "foreach (var (k, v) in ages) { if (v is int and > 0 or -1) continue; "
            + "Console.WriteLine(k?[0..^1]); }",
        "class P(int x) { public int X { get; init; } = x; public P With(int y) => new(y); }"
            + "\nnew P(1).X",
        "record R(int A, string B = \"\"); enum E { One, Two } interface I<T> "
            + "where T : I<T> { void M(); }",
        "using System.Text;\nusing static System.Math;\nusing A = System.Collections.Generic.List<int>;"
            + "\nSqrt(2)",
        "try { checked { number++; } } catch (Exception e) when (e.Message.Length > 1) { } finally { }",
        "Func<int, Func<int, int>> add = a => b => a + b; add(1)(2)",
        "#r \"x.dll\"\n#nullable enable\n// note\n/* more */ \"\"\"raw \"text\" \"\"\".Length",
        "async Task<int> T() { await Task.Delay(1); return 1; }\nawait T()",
        "IEnumerable<int> N() { yield return 1; }\nint[] xs = [1, .. N()]; xs[^1] ??= default;",
    ];

    private readonly EditorSession _editor = new();

    public void Dispose() => _editor.Dispose();

    [Fact]
    public void Ask_AnyPlaceInRealCells_NeverFails()
    {
        foreach (var cell in Cells)
        {
            for (var position = -1; position <= cell.Length + 1; position++)
            {
                Check(cell, position);
            }
        }
    }

    [Fact]
    public void Ask_AnyPlaceInMutatedCells_NeverFails() => Property.ForAll(
        Mutated, asked => Check(asked.Cell, asked.Position), cases: 400);

    [Fact]
    public void Ask_AnyPrefixOfACell_NeverFails() => Property.ForAll(
        random =>
        {
            var cell = SeedCells.All[random.Next(SeedCells.All.Count)];
            var end = random.Next(cell.Length + 1);
            return (Cell: cell[..end], Position: end);
        },
        asked => Check(asked.Cell, asked.Position), cases: 200);

    [Theory]
    [InlineData("(")]
    [InlineData("x => ")]
    [InlineData("{")]
    [InlineData("$\"{")]
    [InlineData("new List<")]
    [InlineData("a.b(")]
    [InlineData("!")]
    public void Ask_DeepNesting_Answers(string piece)
    {
        var cell = string.Concat(Enumerable.Repeat(piece, 3000));

        Check(cell, cell.Length);
    }

    private static (string Cell, int Position) Mutated(Random random)
    {
        var cell = Cells[random.Next(Cells.Length)];
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(cell.Length);
            var length = random.Next(0, Math.Min(12, cell.Length - at));
            var other = Cells[random.Next(Cells.Length)];
            var from = random.Next(other.Length);
            cell = cell[..at] + other[from..Math.Min(other.Length, from + random.Next(0, 12))]
                + cell[(at + length)..];
        }

        return (cell, random.Next(cell.Length + 1));
    }

    private void Check(string cell, int position)
    {
        var state = _editor.Session.State;
        var (list, completion) = CompletionEngine.Complete(state, cell, position);
        var (_, description) = DescriptionEngine.Describe(state, cell, position);
        var place = Math.Clamp(position, 0, cell.Length);

        Assert.True(completion?.Failure is null, $"{completion?.Failure}\nat {position} in: {cell}");
        Assert.True(description?.Failure is null, $"{description?.Failure}\nat {position} in: {cell}");
        Assert.True(list.Span.Start <= place && place <= list.Span.End && list.Span.End <= cell.Length);
        Assert.Equal(list.Items.Length, list.Items.Select(i => i.Text).Distinct().Count());
    }
}
