using CellSharp.Editing;

namespace CellSharp.Tests.Editing;

public sealed class CompletionTests : IDisposable
{
    private readonly EditorSession _editor = new();

    public void Dispose() => _editor.Dispose();

    [Theory]
    [InlineData("text.|", "Length Substring Where Greet", "Empty IsNullOrEmpty number")]
    [InlineData("text?.|", "Length Substring", "number")]
    [InlineData("text?.Trim().|", "Length Substring", "number")]
    [InlineData("\"a\".|", "Length", "number")]
    [InlineData("(text + 1).|", "Length", "number")]
    [InlineData("ages[\"a\"].|", "CompareTo", "Length")]
    [InlineData("new List<int>().|", "Add Count Sum", "Length")]
    [InlineData("pair.|", "Name Count", "Item1 Item2")]
    [InlineData("new { A = 1, B = 2 }.|", "A B", "Length")]
    [InlineData("string.|", "IsNullOrEmpty Join Empty", "Length Substring")]
    [InlineData("Math.|", "Sqrt PI", "Equals(")]
    [InlineData("DayOfWeek.|", "Monday Sunday", "Equals ToString")]
    [InlineData("StringComparison.|", "Ordinal", "Equals")]
    [InlineData("System.Text.|", "StringBuilder Json RegularExpressions", "String text")]
    [InlineData("global::System.|", "Math Text", "text")]
    [InlineData("global::|", "System", "text")]
    [InlineData("Same(text).|", "Length", "number")]
    [InlineData("text.Unknown().|", "", "Length")]
    public void Complete_BehindADot_OffersMembersOfWhatStandsBefore(string cell, string there,
        string missing) =>
        Check(cell, there, missing);

    [Theory]
    [InlineData("words.Where(w => w.|", "Length", "Add")]
    [InlineData("words.Where(w => w.|)", "Length", "Add")]
    [InlineData("words.Where(w => w.|\nvar next = 3;", "Length", "Add")]
    [InlineData("words.Select(w => w.Length).Where(n => n.|", "CompareTo", "Length")]
    [InlineData("words.Select((w, i) => i.|", "CompareTo", "Length")]
    [InlineData("words.GroupBy(w => w.Length).Select(g => g.|", "Key Count", "Length")]
    [InlineData("words.GroupBy(w => w.Length, (k, g) => g.|", "Count First", "Length")]
    [InlineData("words.Join(ages, w => w, p => p.|", "Key Value", "Length")]
    [InlineData("words.Aggregate(0, (sum, w) => sum + w.|", "Length", "Add")]
    [InlineData("words.ForEach(w => { var n = w.Length; n.|", "CompareTo", "Length")]
    [InlineData("words.OrderBy(w => w.Length).ThenBy(w => w.|", "Length", "Add")]
    [InlineData("words.Where((string w) => w.|", "Length", "Add")]
    [InlineData("Func<string, int> f = s => s.|", "Length", "Add")]
    [InlineData("from w in words where w.| select w", "Length", "Add")]
    [InlineData("from w in words where w.|", "Length", "Add")]
    [InlineData("from w in words let n = w.Length where n.| select w", "CompareTo", "Add")]
    [InlineData("Unknown(w => wo|", "words", "")]
    public void Complete_InALambdaOrQuery_KnowsTheParameters(string cell, string there, string missing) =>
        Check(cell, there, missing);

    [Theory]
    [InlineData("te|", "text", "number")]
    [InlineData("|", "text number Twice Same Math List System if var", "Length")]
    [InlineData("foreach (var one in words) { one.| }", "Length", "Add")]
    [InlineData("foreach (var one in words) { on| }", "one", "")]
    [InlineData("{ var inner = 1; { inn| } }", "inner", "")]
    [InlineData("{ inn|; var inner = 1; }", "", "inner")]
    [InlineData("{ var inner = 1; } inn|", "", "inner")]
    [InlineData("int Own(int first) { return fir| }", "first", "")]
    [InlineData("int Own(int first) => 1;\nOw|", "Own", "")]
    [InlineData("if (text is { } found && fou|", "found", "")]
    [InlineData("if (text.|)\n{\n}", "Length", "Add")]
    [InlineData("for (var i = 0; i < words.|; i++) { }", "Count", "Length")]
    [InlineData("var next = text.|\nnumber.ToString()", "Length", "TryFormat")]
    [InlineData("using static System.Math;\nSqr|", "Sqrt", "")]
    [InlineData("try { } catch (FormatException e) { e.| }", "Message", "Length")]
    [InlineData("switch (DayOfWeek.Monday) { case DayOfWeek.| }", "Tuesday", "Length")]
    public void Complete_AName_OffersWhatIsInScope(string cell, string there, string missing) =>
        Check(cell, there, missing);

    [Theory]
    [InlineData("using |", "System static", "text List")]
    [InlineData("using System.|", "Text Linq", "Math String")]
    [InlineData("using static System.|", "Math Text", "text")]
    [InlineData("new |", "List StringBuilder int", "Math text Console")]
    [InlineData("new List<|", "StringBuilder string", "text")]
    [InlineData("new List<str|>()", "string StringBuilder", "text")]
    [InlineData("number is |", "string not null DateTime Limit", "text number")]
    [InlineData("object o = text as |", "string StringBuilder", "text")]
    [InlineData("typeof(|", "string DateTime", "text")]
    [InlineData("try { } catch (|", "FormatException Exception", "String text")]
    [InlineData("void Own(Date|", "DateTime DateOnly", "text")]
    [InlineData("words |", "is as switch with", "text Math")]
    [InlineData("from w in words |", "where select orderby", "text")]
    public void Complete_WhereTypesOrWordsFit_OffersThem(string cell, string there, string missing) =>
        Check(cell, there, missing);

    [Theory]
    [InlineData("new StringBuilder { | }", "Capacity Length", "Append text")]
    [InlineData("new StringBuilder { Capacity = 1, | }", "Length", "Capacity Append")]
    [InlineData("StringBuilder b = new() { Cap|", "Capacity", "Append")]
    [InlineData("text is { Len| }", "Length", "Trim")]
    [InlineData("text is { Length: 1, | }", "Length", "Trim")]
    [InlineData("Twice(|", "value: times: number", "")]
    [InlineData("Twice(1, ti|", "times:", "value:")]
    [InlineData("text.Substring(le|", "length:", "")]
    [InlineData("words.Where(pre|", "predicate:", "source:")]
    [InlineData("new List<int>(cap|", "capacity:", "")]
    public void Complete_InBracesAndArguments_OffersMembersAndNames(string cell, string there,
        string missing) =>
        Check(cell, there, missing);

    [Theory]
    [InlineData("Point p = null; p.|", "X Move", "Secret Made")]
    [InlineData("Point.|", "Made", "X Secret")]
    [InlineData("new Poi|", "Point", "text")]
    [InlineData("new Point(|", "X: Y:", "")]
    [InlineData("new Point(1, 2) { | }", "Z", "Move")]
    [InlineData("new Point(1, 2) with { | }", "X Z", "Move")]
    [InlineData("class Here { int own; int M(string s) { return s.| } }", "Length", "own")]
    [InlineData("class Here { int own; int M() { return ow| } }", "own", "")]
    [InlineData("class Here<T> { T own; void M() { var one = 1; on| } }", "one", "")]
    [InlineData("class Here { int Half; \ntext.|", "", "Half")]
    public void Complete_TypesOfCells_CompleteLikeAnyOther(string cell, string there, string missing)
    {
        var result = _editor.Session.Run("record Point(int X, int Y) { private int Secret; "
            + "public int Z { get; set; } public static int Made; public void Move() { } }");
        Assert.True(result.Succeeded, result.ErrorText);
        Check(cell, there, missing);
    }

    [Theory]
    [InlineData("$\"{text.|}\"", "Length", "number")]
    [InlineData("$\"{text.|\"", "Length", "number")]
    [InlineData("$\"a {te|", "text", "number")]
    [InlineData("$\"\"\"a {te|", "text", "number")]
    [InlineData("#|", "#r #nullable", "text")]
    [InlineData("#n|", "#nullable", "#r")]
    public void Complete_InHolesAndDirectives_OffersWhatFits(string cell, string there, string missing) =>
        Check(cell, there, missing);

    [Theory]
    [InlineData("// text.|")]
    [InlineData("/* text.| */")]
    [InlineData("/* text.|")]
    [InlineData("\"text.|\"")]
    [InlineData("\"text.|")]
    [InlineData("@\"text.|")]
    [InlineData("\"\"\"text.|")]
    [InlineData("$\"text.| {number}\"")]
    [InlineData("$\"{number} text.|\"")]
    [InlineData("$\"{number:te|}\"")]
    [InlineData("'t|'")]
    [InlineData("12|")]
    [InlineData("var te|")]
    [InlineData("int te| = 3;")]
    [InlineData("#r \"te|")]
    public void Complete_WhereNothingKnownFits_OffersNothing(string cell) =>
        Assert.Empty(_editor.Complete(cell).Items);

    private void Check(string cell, string there, string missing)
    {
        var texts = _editor.Texts(cell);
        foreach (var one in there.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Contains(one, texts);
        }

        foreach (var one in missing.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.DoesNotContain(one, texts);
        }
    }
}
