namespace CellSharp.Tests.Editing;

public sealed class EditorTrustTests : IDisposable
{
    private readonly EditorSession _editor = new();
    private readonly EditorSession _trusted = new(Trust.Everything);

    public void Dispose()
    {
        _editor.Dispose();
        _trusted.Dispose();
    }

    [Theory]
    [InlineData("Fi|", "File")]
    [InlineData("System.IO.|", "FileInfo")]
    [InlineData("new |", "FileStream")]
    [InlineData("Environment.|", "Exit")]
    [InlineData("typeof(int).|", "Assembly")]
    [InlineData("Action a = () => { }; a.|", "DynamicInvoke")]
    [InlineData("using System.|", "Net")]
    public void Complete_WhatTrustRefuses_IsOfferedOnlyToTrustedCells(string cell, string name)
    {
        Assert.DoesNotContain(name, _editor.Texts(cell));
        Assert.Contains(name, _trusted.Texts(cell));
    }

    [Fact]
    public void Describe_WhatTrustRefuses_SaysNothing()
    {
        Assert.Null(_editor.Describe("System.IO.File.Exi|sts(\"x\")").Symbol);
        Assert.NotNull(_trusted.Describe("System.IO.File.Exi|sts(\"x\")").Symbol);
    }

    [Theory]
    [InlineData("using System.Numerics;\nBigInteger.One.|", "new BigInteger(1)")]
    [InlineData("var fresh = 1; fresh.|", "fresh")]
    [InlineData("int Fresh() => 1; Fresh().|", "Fresh()")]
    [InlineData("var number = \"now text\"; number.|", "number.Length")]
    public void Complete_WhatACellDeclares_IsForgotten(string asked, string used)
    {
        _editor.Complete(asked);
        _editor.Describe(asked);

        Assert.NotEmpty(_editor.Session.Run(used).Diagnostics);
    }

    [Fact]
    public void Complete_AReferenceLine_LoadsNothing()
    {
        _trusted.Complete("#r \"no/such/file.dll\"\ntext.|");

        Assert.Contains("Length", _trusted.Texts("#r \"no/such/file.dll\"\ntext.|"));
    }

    [Fact]
    public void Complete_ACallWithEffects_RunsNothing()
    {
        _editor.Complete("words.Clear(); words.|");
        _editor.Describe("words.Cle|ar();");

        Assert.Equal(2, _editor.Session.Run("words.Count").Value);
    }
}
