using Rangefinder.Claims;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Claims;

public sealed class TextQuoteTests : IDisposable
{
    private readonly TinyStudy _tiny = new();

    public void Dispose() => _tiny.Dispose();

    [Fact]
    public void FindIn_PrefixAndSuffix_ChooseTheOneMeant()
    {
        const string Text = "five ships, five boats and five rafts";
        Assert.Equal([0, 12, 27], new TextQuote("five").FindIn(Text));
        Assert.Equal([12], new TextQuote("five", "ships,").FindIn(Text));
        Assert.Equal([27], new TextQuote("five", null, "rafts").FindIn(Text));
        Assert.Empty(new TextQuote("five", "ships,", "rafts").FindIn(Text));
    }

    [Fact]
    public void FindIn_OverlappingOccurrences_AreAllFound() =>
        Assert.Equal([0, 1, 2], new TextQuote("aa").FindIn("aaaa"));

    [Fact]
    public void NearestIn_ChangedWord_FindsTheStretch()
    {
        const string Text = "One. Almost nine thousand people drowned that year. Nine ships were lost.";
        var (start, length) = new TextQuote("nine thousand men drowned").NearestIn(Text)!.Value;
        Assert.Equal("nine thousand people drowned", Text.Substring(start, length));
    }

    [Fact]
    public void NearestIn_NothingShared_IsNull() =>
        Assert.Null(new TextQuote("snow").NearestIn("rain and wind"));

    [Fact]
    public void FindIn_AnyStretchOfAText_FindsItself() => Property.ForAll(
        chance => (Text: Property.Text(chance, ["a", "b", " ", "a b", "7 ", "\n"], 30), At: chance.Next(30)),
        made =>
        {
            var start = Math.Min(made.At, made.Text.Length);
            var exact = made.Text[start..Math.Min(made.Text.Length, start + 4)];
            if (exact.Length > 0)
            {
                var quote = new TextQuote(exact, made.Text[..start], made.Text[(start + exact.Length)..]);
                Assert.Contains(start, quote.FindIn(made.Text));
            }
        });

    [Fact]
    public void Claims_QuotationNotFound_ShowsTheNearestWithItsLine()
    {
        var problem = Assert.Single(_tiny.CheckWith("claims.csv", "9 thousand died", "8 thousand died"));
        Assert.Equal(("reference/claims.csv", 3, 10), (problem.File, problem.Line, problem.Column));
        Assert.Equal("The quotation does not occur in document flood", problem.Message);
        Assert.StartsWith("The nearest words stand on line 3: \"", problem.Mend, StringComparison.Ordinal);
        Assert.Contains("It is said that 9 thousand died.", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_QuotationFoundTwice_GivesBothLines()
    {
        var problem = Assert.Single(_tiny.CheckWith("claims.csv", "died. The river rose by,", ","));
        Assert.Equal("The quotation occurs 2 times in document flood, on lines 3, 5", problem.Message);
        Assert.Contains("prefix or suffix", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_WrongPrefix_SaysThatTheWordsOccurWithoutIt()
    {
        var problem = Assert.Single(
            _tiny.CheckWith("claims.csv", "died. The river rose by,", "The sea rose by,"));
        Assert.Contains("occur without this prefix and suffix on line 3", problem.Mend,
            StringComparison.Ordinal);
    }
}
