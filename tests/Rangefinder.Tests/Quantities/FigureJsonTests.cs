using System.Globalization;
using System.Text;
using System.Text.Json;
using Rangefinder.Corpus;
using Rangefinder.Quantities;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Quantities;

public sealed class FigureJsonTests
{
    [Fact]
    public void Line_FigureAcrossALineEnd_CountsCodePointsOfTheRawFile()
    {
        var figure = CorpusReader.Read(Repository.PathOf("seeds", "corpus")).Documents
            .Single(d => d.Id == "003-d02").Figures.Single(
                f => f.Text.StartsWith("more than 20", StringComparison.Ordinal));
        Assert.Equal(
            """
            {"file":"003_3e52753adaa2799d.txt","char_start":24182,"char_end":24204,"line_start":396,
            "line_end":398,
            "text":"more than 20 \n\nmillion","kind":"cardinal","low":20000000,"high":null,"iso":null,
            "modifier":"more-than","unit":"beings","document":"003-d02","attribution":"asserted"}
            """.Replace("\n", "", StringComparison.Ordinal),
            FigureJson.Line(figure));
    }

    [Fact]
    public void Line_TextBeyondThePlane_CountsCodePoints()
    {
        var figure = Document.FromText("a.txt", "😀 It killed over five million people.").Figures[0];
        Assert.Equal((12, 29, "over five million"), (figure.CharStart, figure.CharEnd, figure.Text));
    }

    [Fact]
    public void Write_TwoFigures_GivesOneParsableObjectALine()
    {
        using var stream = new MemoryStream();
        FigureJson.Write(Document.FromText("a.txt", "In 1921 about 5.5 per cent left.").Figures, stream);
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        Assert.Equal(5.5, JsonDocument.Parse(lines[1]).RootElement.GetProperty("low").GetDouble());
    }

    [Fact]
    public void Line_OtherCulture_WritesTheSame()
    {
        var figure = Document.FromText("a.txt", "−5.5 °C in 3rd century BC").Figures[0];
        var before = FigureJson.Line(figure);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("sv-SE");
            Assert.Equal(before, FigureJson.Line(figure));
            Assert.Contains("\"low\":-5.5", before, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Figures_DayWithoutYear_TakesTheYearOfThePassageBefore()
    {
        var document = Document.FromText("a.txt", "It began in 1941.\n\nOn June 22, he came.");
        Assert.Equal("1941-06-22", document.Figures[^1].Iso);
    }

    [Theory]
    [InlineData(FigureKind.YearSpan, "year-span")]
    [InlineData(FigureKind.ListItem, "list-item")]
    [InlineData(FigureKind.Cardinal, "cardinal")]
    public void Of_Kind_IsLowerCaseWithHyphens(FigureKind kind, string name) =>
        Assert.Equal(name, FigureNames.Of(kind));
}
