using Rangefinder.Claims;

namespace Rangefinder.Tests.Claims;

public sealed class FormulaTests
{
    private static readonly Interval Over11 = Interval.From(11);
    private static readonly Interval Nearly23 = new(0, 23);
    private static readonly Interval SixToNine = new(6, 9);

    [Theory]
    [InlineData("sum(27, 20)", 47.0, 47.0)]
    [InlineData("sum(a, b, c)", 17.0, null)]
    [InlineData("difference(b, a)", null, 12.0)]
    [InlineData("difference(c, 2)", 4.0, 7.0)]
    [InlineData("product(c, 2, 0.5)", 6.0, 9.0)]
    [InlineData("ratio(b, a)", 0.0, 2.0909)]
    [InlineData("ratio(a, c)", 1.2222, null)]
    [InlineData("ratio(12, c)", 1.3333, 2.0)]
    [InlineData("ratio(face(b), face(a))", 2.0909, 2.0909)]
    [InlineData("percent(1, 3)", 33.3333, 33.3333)]
    [InlineData("per-year(face(a), face(b), 4)", 3.0, 3.0)]
    [InlineData("per-year(10, c, 2)", -2.0, -0.5)]
    [InlineData("growth(face(a), face(b), 4)", 20.2495, 20.2495)]
    [InlineData("growth(1, c, 2)", 144.949, 200.0)]
    [InlineData("compound(16.5, 11)", 5.3652, 5.3652)]
    [InlineData("compound(c, 1)", 1.06, 1.09)]
    [InlineData("sum(1, product(16.5, 11, 0.01))", 2.815, 2.815)]
    [InlineData("years(0, 365.2425)", 1.0, 1.0)]
    [InlineData(" sum( 1 ,-2 ) ", -1.0, -1.0)]
    [InlineData("c", 6.0, 9.0)]
    public void Evaluate_Expression_CarriesBothEndsThrough(string text, double? low, double? high)
    {
        var (value, error) = Formula.Evaluate(text, [Over11, Nearly23, SixToNine]);
        Assert.Null(error);
        Same(low, value!.Value.Low);
        Same(high, value.Value.High);
    }

    [Theory]
    [InlineData("", 0, "is missing")]
    [InlineData("sum(a, )", 7, "is missing")]
    [InlineData("sum(a, b", 8, "not closed")]
    [InlineData("sum(a)", 0, "does not take 1 parts")]
    [InlineData("ratio(a, b, c)", 0, "does not take 3 parts")]
    [InlineData("ratio(a, 0)", 0, "no result")]
    [InlineData("growth(a, b, 0)", 0, "no result")]
    [InlineData("compound(5, c)", 0, "no result")]
    [InlineData("product(-1, a)", 0, "no result")]
    [InlineData("sum(a, 1.2.3)", 7, "is not a number")]
    [InlineData("sum(a, d)", 7, "'d' is no claim")]
    [InlineData("summ(a, b)", 0, "no function 'summ'")]
    [InlineData("a b", 2, "follows the end")]
    public void Evaluate_BadExpression_NamesThePlace(string text, int at, string message)
    {
        var (value, error) = Formula.Evaluate(text, [Over11, Nearly23, SixToNine]);
        Assert.Null(value);
        Assert.Equal(at, error!.At);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.Mend);
    }

    [Fact]
    public void Evaluate_DeepNesting_IsRefused()
    {
        var text = string.Concat(Enumerable.Repeat("face(", 100_000));
        Assert.Contains("too deep", Formula.Evaluate(text, []).Error!.Message, StringComparison.Ordinal);
    }

    private static void Same(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.Equal(expected ?? 0, actual ?? 0, 3);
    }
}
