using System.Runtime.CompilerServices;

namespace CellSharp.Tests.Language;

/// <summary>Members of structs that are made on the spot, with something inside that may throw.</summary>
public sealed class ValueReceiverTests
{
    [Theory]
    [InlineData("((double?[])[1.5, .. new double?[] { 2.5 }]).FirstOrDefault(x => true).Value", 1.5)]
    [InlineData("(new List<double?> { 1.5 } ?? throw new InvalidOperationException()).Max().Value", 1.5)]
    [InlineData("(1 switch { 1 => (double?)1.5, _ => null }).Value", 1.5)]
    [InlineData("new[] { (A: 1.5, B: 2) }.First(t => t.B switch { 2 => true, _ => false }).A", 1.5)]
    public void Run_MemberOfAStructMadeOnTheSpot_IsRead(string cell, double expected)
    {
        using var session = new CellSession();
        var result = session.Run($"Func<double> f = () => {cell}; f()");
        Assert.True(result.Succeeded, result.ErrorText);
        Assert.Equal(expected, result.Value);
    }

    [Fact]
    public void Run_SwitchWithoutAnArmBehindAMember_SaysWhatItCouldNotMatch()
    {
        using var session = new CellSession();
        var result = session.Run(
            "Func<char> f = () => (1e3 switch { _ when false => (char?)'0' }).Value; f()");
        Assert.IsType<SwitchExpressionException>(result.Exception);
    }
}
