using CellSharp.Editing;
using CellSharp.Syntax;

namespace CellSharp.Tests.Editing;

public sealed class CompletionItemTests : IDisposable
{
    private readonly EditorSession _editor = new();

    public void Dispose() => _editor.Dispose();

    [Theory]
    [InlineData("text.|", "Length", SymbolKind.Property, "int string.Length { get; }")]
    [InlineData("text.|", "Substring", SymbolKind.Method, "string string.Substring(int startIndex)")]
    [InlineData("text.|", "Greet", SymbolKind.ExtensionMethod, "(extension) string Greet(string who)")]
    [InlineData("words.|", "Any", SymbolKind.ExtensionMethod,
        "(extension) bool Enumerable.Any<TSource>(IEnumerable<TSource> source)")]
    [InlineData("pair.|", "Name", SymbolKind.Field, "string Name")]
    [InlineData("DayOfWeek.|", "Monday", SymbolKind.Field, "DayOfWeek.Monday = 1")]
    [InlineData("|", "number", SymbolKind.Local, "int number")]
    [InlineData("|", "Limit", SymbolKind.Local, "const int Limit = 7")]
    [InlineData("|", "Twice", SymbolKind.Method, "int Twice(int value, int times = 2)")]
    [InlineData("Func<int, int> f = n => |", "n", SymbolKind.Parameter, "int n")]
    [InlineData("T Own<T>(T v) { T| }", "T", SymbolKind.Type, "T")]
    [InlineData("new |", "List", SymbolKind.Type, "class System.Collections.Generic.List<T>")]
    [InlineData("|", "Action", SymbolKind.Type, "delegate void System.Action()")]
    [InlineData("System.|", "Text", SymbolKind.Namespace, "namespace System.Text")]
    [InlineData("Twice(|", "times:", SymbolKind.NamedArgument, "int times = 2")]
    [InlineData("using A = System.Math; A|", "A", SymbolKind.Type, "static class System.Math")]
    public void Complete_AnItem_HasItsKindAndSignature(string cell, string text, SymbolKind kind,
        string signature)
    {
        var item = _editor.Item(cell, text);

        Assert.Equal(kind, item.Kind);
        Assert.Contains(signature, item.Signatures);
    }

    [Fact]
    public void Complete_Overloads_AreOneItemWithAllSignatures() =>
        Assert.Equal(2, _editor.Item("text.Substring|", "Substring").Signatures.Length);

    [Fact]
    public void Complete_AWordHalfTyped_ReplacesTheWholeWord() =>
        Assert.Equal(new TextSpan(5, 9), _editor.Complete("text.Sub|string(1)").Span);

    [Fact]
    public void Complete_NoWordYet_ReplacesNothing() =>
        Assert.Equal(new TextSpan(5, 0), _editor.Complete("text.|").Span);

    [Theory]
    [InlineData("text.le|", "LeftJoin Length AsEnumerable")]
    [InlineData("Str|", "Stream StringBuilder string")]
    [InlineData("SB|", "SByte sbyte StringBuilder")]
    [InlineData("n|", "number nameof nint")]
    [InlineData("text.TE|", "ToLookup")]
    public void Complete_SeveralMatches_BeginningsBeforeHumpsBeforeTheRest(string cell, string inOrder)
    {
        var texts = _editor.Texts(cell).ToList();
        var places = inOrder.Split(' ').Where(texts.Contains).Select(t => texts.IndexOf(t)).ToList();

        Assert.NotEmpty(texts);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Complete_AKeywordAsName_IsWrittenWithAnAt()
    {
        _editor.Session.Run("var @class = 1;");

        Assert.Contains("@class", _editor.Texts("cla|"));
    }

    [Fact]
    public void Complete_ALocalNamedLikeAType_HidesIt()
    {
        var item = _editor.Item("var Math = 1;\nMat|", "Math");

        Assert.Equal(SymbolKind.Local, item.Kind);
    }

    [Fact]
    public void Complete_AMember_HasTheSummaryOfItsAssemblysFile()
    {
        using var session = new CellSession(new CellOptions
        {
            References = [typeof(CellSession).Assembly],
            DefaultUsings = ["CellSharp"],
        });
        var cell = "CellOptions o = null; o.Tru";
        var item = Assert.Single(session.Complete(cell, cell.Length).Items, i => i.Text == "Trust");

        Assert.StartsWith("What cells may reach", item.Summary, StringComparison.Ordinal);
    }
}
