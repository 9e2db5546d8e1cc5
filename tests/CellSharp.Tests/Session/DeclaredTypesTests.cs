namespace CellSharp.Tests.Session;

/// <summary>Types declared in cells, beyond what the conformance corpus records: their life across cells,
/// what they may not reach, where their errors point.</summary>
public sealed class DeclaredTypesTests
{
    private static CellResult Last(params string[] cells)
    {
        using var session = new CellSession();
        CellResult? result = null;
        foreach (var cell in cells)
        {
            result = session.Run(cell);
        }

        return result!;
    }

    [Fact]
    public void Class_UsedInLaterCell_IsTheSameType() =>
        Assert.Equal(3, Last("class A { public int X = 3; } var a = new A();", "A b = a; b.X").Value);

    [Fact]
    public void Class_DeclaredAgain_ShadowsTheOldOne() =>
        Assert.Equal("new", Last("class A { public string X = \"old\"; }",
            "class A { public string X = \"new\"; }", "new A().X").Value);

    [Fact]
    public void Class_OfRefusedCell_IsNotDeclared() =>
        Assert.Contains("CS0246", Last("class A { int F() => missing; }", "A a = null;").ErrorText,
            StringComparison.Ordinal);

    [Fact]
    public void Type_TextOfObject_NamesTheSubmission() =>
        Assert.Equal("Submission#1+A", Last("1", "class A { } new A().ToString()").Value);

    [Fact]
    public void Member_Throws_ErrorShowsTheDeclaringCell() =>
        Assert.Contains("cell 1, line 2", Last("class A { public int F(int[] a) {\n return a[5]; } }",
            "new A().F(new int[1])").ErrorText, StringComparison.Ordinal);

    [Fact]
    public void Member_RecursesForEver_GivesAnErrorAndTheSessionLivesOn() =>
        Assert.Equal(2, Last("class A { public int F(int n) => F(n + 1); }", "new A().F(0)", "1 + 1").Value);

    [Fact]
    public void Member_LoopsForEver_IsInterrupted()
    {
        using var session = new CellSession();
        session.Run("class A { public void F() { while (true) { } } }");
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        Assert.IsAssignableFrom<OperationCanceledException>(session.Run("new A().F();", cancel.Token)
            .Exception);
        Assert.Equal(5, session.Run("5").Value);
    }

    [Fact]
    public void Member_NamesVariableOfCell_IsRefused() =>
        Assert.Contains("CS0120", Last("var x = 1;", "class A { public int F() => x; }").ErrorText,
            StringComparison.Ordinal);

    [Fact]
    public void GenericMember_WithUnknownName_IsRefusedAtItsDeclaration() =>
        Assert.Contains("CS0103", Last("class A<T> { public void F() { Missing(); } }").ErrorText,
            StringComparison.Ordinal);

    [Fact]
    public void GenericType_UsedAfterItsNeighbourIsShadowed_KeepsItsOwn() =>
        Assert.Equal("old", Last("class N { public string S = \"old\"; } "
            + "class G<T> { public string F(T t) => new N().S; }",
            "class N { public string S = \"new\"; }", "new G<int>().F(1)").Value);

    [Fact]
    public void Struct_CallOnReadOnlyField_LeavesTheFieldAsItIs() =>
        Assert.Equal(2, Last("struct M { int c; public int Next() => ++c; } "
            + "class H { readonly M m; public int F() => m.Next() + m.Next(); }", "new H().F()").Value);

    [Fact]
    public void Iterator_InStruct_WorksOnACopy() =>
        Assert.Equal(6, Last("struct S { public int N; public IEnumerable<int> Up() "
            + "{ for (var i = 1; i <= N; i++) yield return i; } }", "new S { N = 3 }.Up().Sum()").Value);

    [Fact]
    public void Json_OfRecord_WritesItsPublicProperties() =>
        Assert.Equal("{\"X\":1,\"Y\":\"a\"}", Last("record P(int X, string Y);",
            "System.Text.Json.JsonSerializer.Serialize(new P(1, \"a\"))").Value);

    [Theory]
    [InlineData("class A : System.IO.FileSystemInfo { }", "CELL2001")]
    [InlineData("class A { System.IO.FileInfo f; }", "CELL2001")]
    [InlineData("class A { public void F() => System.IO.File.Delete(\"x\"); }", "CELL2001")]
    [InlineData("class A<T> where T : System.Diagnostics.Process { }", "CELL2001")]
    [InlineData("[System.Runtime.InteropServices.ComVisible(true)] class A { }", "CELL2001")]
    [InlineData("class A { static extern void F(); }", "CELL1047")]
    public void Type_ReachingForWhatIsClosed_IsRefused(string cell, string code) =>
        Assert.Contains(code, Last(cell).ErrorText, StringComparison.Ordinal);

    [Theory]
    [InlineData("ref struct A { }", "CELL1073")]
    [InlineData("static class E { extension(string s) { public int N => 1; } }", "CELL1080")]
    public void Type_NotSupported_IsRefusedByName(string cell, string code) =>
        Assert.Contains(code, Last(cell).ErrorText, StringComparison.Ordinal);
}
