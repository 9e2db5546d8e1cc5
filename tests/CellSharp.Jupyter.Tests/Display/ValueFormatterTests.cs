using CellSharp.Jupyter.Display;
using CellSharp.Jupyter.Documents;
using Microsoft.DotNet.Interactive.Formatting;

namespace CellSharp.Jupyter.Tests.Display;

public class ValueFormatterTests
{
    public static TheoryData<object> Scalars =>
        new(1, -5L, 1.5, 1e20, 0.1f, 2.50m, "a\nb", true, (byte)3, double.NaN, double.PositiveInfinity, ulong.MaxValue);

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Format_Scalar_HasTheTextOfTheRealFormatters(object value)
    {
        var bundle = ValueFormatter.Format(value);

        Assert.Equal(value.ToDisplayString("text/plain"), bundle.Text);
        Assert.Single(bundle);
    }

    [Fact]
    public void Format_Sequence_IsTextWithoutAFrameOfHtml() =>
        Assert.Equal("[ 1, 2, 3 ]", Assert.Single(ValueFormatter.Format(new[] { 1, 2, 3 })).Value.GetValue<string>());

    [Fact]
    public void Format_Object_HasTextAndHtml() =>
        Assert.Equal([MimeBundle.Html, MimeBundle.PlainText], ValueFormatter.Format(new { A = 1 }).Select(e => e.Key));

    [Fact]
    public void Format_Null_IsSaid() => Assert.Equal("<null>", ValueFormatter.Format(null).Text);

    [Fact]
    public void Format_HtmlText_IsPassedOn() =>
        Assert.Equal("<b>x</b>", ValueFormatter.Format(NotebookFunctions.HTML("<b>x</b>")).GetText(MimeBundle.Html));
}
