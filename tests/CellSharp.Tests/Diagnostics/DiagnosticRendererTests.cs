using CellSharp.Diagnostics;
using CellSharp.Syntax;
using Rangefinder.Testing;

namespace CellSharp.Tests.Diagnostics;

public class DiagnosticRendererTests
{
    [Fact]
    public void Render_ManyScripts_CaretsStandUnderTheSpot()
    {
        string[] cells =
        [
            "var v = Compare(claim \"Athens\");",
            "if (x)\n{\n    y = 1 +;\n}",
            "\tvar\tx = ;",
            "var größe = ; // ü",
            "var 名前 = \"漢字\" \"x\";",
            "var s = \"😀😀\" 5;",
            "var e\u0301te\u0301 = ;",
            "foo(1,\r\n    2",
            "goto end;",
            "",
            "x = \"" + new string('a', 150) + "\" \"" + new string('b', 150) + "\";",
        ];

        Golden.Verify(string.Join("\n\n", cells.Select((cell, index) =>
        {
            var parsed = Parser.Parse(cell);
            var diagnostics = parsed.Diagnostics.IsEmpty ? [new("CS0000", default, default, "Empty")]
                : parsed.Diagnostics;
            return DiagnosticRenderer.Render(parsed.Text, diagnostics, $"cell {index + 1}");
        })));
    }

    [Fact]
    public void Render_SpanOverLines_SaysWhereItEnds()
    {
        var text = new SourceText("Foo(1,\n    2,\n    3);\nBar();");
        var diagnostic = new Diagnostic(
            "CS1503", DiagnosticSeverity.Error, new TextSpan(0, 20), "no overload of 'Foo'", "takes (int)");

        Assert.Equal(
            "cell 2, line 1, column 1: CS1503: no overload of 'Foo'\n    Foo(1,\n    ^^^^^^  to line 3  takes (int)",
            DiagnosticRenderer.Render(text, diagnostic, "cell 2"));
    }

    [Fact]
    public void Render_Warning_SaysSo()
    {
        var text = new SourceText("int x;");
        var diagnostic = new Diagnostic("CS0168", DiagnosticSeverity.Warning, new TextSpan(4, 1), "unused");

        Assert.Equal(
            "cell, line 1, column 5: warning CS0168: unused\n    int x;\n        ^",
            DiagnosticRenderer.Render(text, diagnostic));
    }

    [Fact]
    public void Render_SpanOutsideText_IsShownAtTheEnd()
    {
        var diagnostic = new Diagnostic("CS1002", DiagnosticSeverity.Error, new TextSpan(99, 5),
            "; expected");

        Assert.Equal(
            "cell, line 1, column 2: CS1002: ; expected\n    x\n     ^",
            DiagnosticRenderer.Render(new SourceText("x"), diagnostic));
    }
}
