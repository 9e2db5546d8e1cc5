using CellSharp.Editing;

namespace CellSharp.Tests.Editing;

public sealed class DescriptionTests : IDisposable
{
    private readonly EditorSession _editor = new();

    public void Dispose() => _editor.Dispose();

    [Theory]
    [InlineData("te|xt", SymbolKind.Local, "string text")]
    [InlineData("text|", SymbolKind.Local, "string text")]
    [InlineData("|text", SymbolKind.Local, "string text")]
    [InlineData("text.Len|gth", SymbolKind.Property, "int string.Length { get; }")]
    [InlineData("text.Subs|tring(1, 2)", SymbolKind.Method,
        "string string.Substring(int startIndex, int length)")]
    [InlineData("words.Whe|re(w => w.Length > 1)", SymbolKind.ExtensionMethod,
        "(extension) IEnumerable<string> Enumerable.Where<string>(IEnumerable<string> source, "
            + "Func<string, bool> predicate)")]
    [InlineData("words.Where(w => w|.Length > 1)", SymbolKind.Parameter, "string w")]
    [InlineData("words.Where(w| => w.Length > 1)", SymbolKind.Parameter, "string w")]
    [InlineData("Twi|ce(3)", SymbolKind.Method, "int Twice(int value, int times = 2)")]
    [InlineData("new Lis|t<int>(3)", SymbolKind.Type, "List<int>(int capacity)")]
    [InlineData("Lis|t<int> l;", SymbolKind.Type, "class System.Collections.Generic.List<int>")]
    [InlineData("DayOfWeek.Mon|day", SymbolKind.Field, "DayOfWeek.Monday = 1")]
    [InlineData("Math.P|I", SymbolKind.Field, "const double Math.PI = 3.141592653589793")]
    [InlineData("var loc|al = 3;", SymbolKind.Local, "int local")]
    [InlineData("int Loc|al(int a) => a;", SymbolKind.Method, "int Local(int a)")]
    [InlineData("System.Te|xt.StringBuilder b;", SymbolKind.Namespace, "namespace System.Text")]
    [InlineData("pair.Na|me", SymbolKind.Field, "string Name")]
    [InlineData("Lim|it", SymbolKind.Local, "const int Limit = 7")]
    [InlineData("new StringBuilder { Cap|acity = 3 }", SymbolKind.Property,
        "int StringBuilder.Capacity { get; set; }")]
    [InlineData("text.Len|gth +", SymbolKind.Property, "int string.Length { get; }")]
    [InlineData("words.Select(w => w.Tri|m(", SymbolKind.Method, "string string.Trim()")]
    public void Describe_AName_TellsItsKindAndSignature(string cell, SymbolKind kind, string signature)
    {
        var symbol = _editor.Describe(cell).Symbol;

        Assert.NotNull(symbol);
        Assert.Equal((kind, signature), (symbol.Kind, symbol.Signature));
    }

    [Theory]
    [InlineData("te|xt", "\"hello\"")]
    [InlineData("num|ber + 1", "42")]
    [InlineData("wor|ds", "List<string>, Count = 2")]
    [InlineData("pa|ir", "(\"x\", 3)")]
    [InlineData("var num|ber = 8;", null)]
    [InlineData("var fresh = 1; fre|sh", null)]
    public void Describe_AVariable_TellsTheValueItHasNow(string cell, string? value) =>
        Assert.Equal(value, _editor.Describe(cell).Symbol?.Value);

    [Theory]
    [InlineData("for|each (var w in words) { }")]
    [InlineData("// te|xt")]
    [InlineData("\"te|xt\"")]
    [InlineData("unk|nown")]
    [InlineData("1|2")]
    [InlineData("|")]
    [InlineData("#nul|lable enable")]
    public void Describe_NoName_SaysNothing(string cell) => Assert.Null(_editor.Describe(cell).Symbol);

    [Fact]
    public void Describe_AMethodWithOverloads_CountsThem() =>
        Assert.Equal(2, _editor.Describe("text.Subs|tring(1)").Symbol!.Overloads);

    [Fact]
    public void Describe_AName_TellsWhereItStands() =>
        Assert.Equal(new(5, 6), _editor.Describe("text.Le|ngth").Symbol!.Span);

    [Fact]
    public void Describe_AMethod_HasTheDocumentationOfItsAssemblysFile()
    {
        using var session = new CellSession(new CellOptions
        {
            References = [typeof(CellSession).Assembly],
            DefaultUsings = ["CellSharp"],
        });
        var symbol = session.Describe("CellSession s = null; s.Complete(\"\", 0)", 28).Symbol;

        Assert.NotNull(symbol?.Documentation);
        Assert.Contains("What may be written", symbol.Documentation.Summary, StringComparison.Ordinal);
        Assert.Equal(["cell", "position"], symbol.Documentation.Parameters.Select(p => p.Name));
        Assert.Equal("Nothing inside comments and plain strings.", symbol.Documentation.Returns);
    }

    [Theory]
    [InlineData("Twice(|", "int Twice(int value, int times = 2)", 0)]
    [InlineData("Twice(1|)", "int Twice(int value, int times = 2)", 0)]
    [InlineData("Twice(1, |", "int Twice(int value, int times = 2)", 1)]
    [InlineData("Twice(times: |", "int Twice(int value, int times = 2)", 1)]
    [InlineData("text.Substring(1, |", "string string.Substring(int startIndex, int length)", 1)]
    [InlineData("Twice(text.Substring(1).Length, |)", "int Twice(int value, int times = 2)", 1)]
    [InlineData("new List<int>(5|)", "List<int>(int capacity)", 0)]
    [InlineData("words[|", "string List<string>.this[int index]", 0)]
    [InlineData("Console.WriteLine(\"a|\")", "void Console.WriteLine(string value)", 0)]
    [InlineData("Func<int, int> f = n => n; f(|", "int Func<int, int>(int arg)", 0)]
    [InlineData("words.Where(|", "(extension) IEnumerable<TSource> Enumerable.Where<TSource>("
        + "IEnumerable<TSource> source, Func<TSource, bool> predicate)", 0)]
    public void Describe_InsideArguments_TellsTheCallAndTheParameter(string cell, string signature,
        int parameter)
    {
        var call = _editor.Describe(cell).Call;

        Assert.NotNull(call);
        Assert.Equal((signature, parameter), (call.Signatures[call.Active].Text, call.ActiveParameter));
    }

    [Theory]
    [InlineData("Twi|ce(3)")]
    [InlineData("Twice(3)|")]
    [InlineData("words.ForEach(w => { | })")]
    public void Describe_OutsideArguments_TellsNoCall(string cell) =>
        Assert.Null(_editor.Describe(cell).Call);

    [Theory]
    [InlineData("1 + 1", "Complete", "")]
    [InlineData("if (true) {", "Incomplete", "    ")]
    [InlineData("1 + ) 2", "Invalid", "")]
    public void IsComplete_ThroughTheSession_TellsStatusAndIndent(string cell, string status, string indent)
    {
        var result = _editor.Session.IsComplete(cell);

        Assert.Equal((status, indent), (result.Status.ToString(), result.Indent));
    }
}
