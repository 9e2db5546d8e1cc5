using CellSharp.Fuzz.Bytes;
using CellSharp.Fuzz.Differential;

namespace CellSharp.Fuzz.Tests;

/// <summary>Short runs of the fuzzers with a fixed seed; the long ones are commands (see their
/// README).</summary>
[Collection("console")]
public class FuzzTests
{
    private const int Seed = 1;

    [Fact]
    public void Differential_FixedSeed_AgreesWithRoslyn()
    {
        var result = new DifferentialRun(Seed, TextWriter.Null).Run([.. Enumerable.Range(0, 60)]);

        Assert.Empty(result.Failures.Select(f => $"{f.Verdict.Kind}\n{f.Verdict.Program}"));
        Assert.True(result.Compiled >= 0.9 * result.WellTyped,
            $"{result.Compiled} of {result.WellTyped} compile");
    }

    [Fact]
    public void Differential_SameSeed_MakesTheSamePrograms()
    {
        var (one, other) = (new DifferentialRun(Seed, TextWriter.Null),
            new DifferentialRun(Seed, TextWriter.Null));

        Assert.All(Enumerable.Range(0, 50), i =>
            Assert.Equal(one.Make(i).Program.ToString(), other.Make(i).Program.ToString()));
        Assert.NotEqual(one.Make(1).Program.ToString(), one.Make(2).Program.ToString());
    }

    [Fact]
    public void Bytes_FixedSeed_AreReadWithoutACrash() =>
        Assert.Empty(new BytesRun(Seed, TextWriter.Null).Run(4_000).Select(b => $"{b.Problem}\n{b.Text}"));
}
