namespace Rangefinder.Tests.Claims;

/// <summary>
/// The tables beside the claims: repetitions, exclusions, contradictions and implied figures.
/// </summary>
public sealed class ClaimTablesTests : IDisposable
{
    private const string Excluded =
        "id,document,exact,prefix,suffix,label,kind,reason\n"
        + "x1,flood,flood of 1903,,,g-1,setting,The year only places the flood.\n"
        + "x2,flood,broke in,,,,vague,No number.\n";

    private const string Contradictions =
        "id,claim_a,claim_b,topic,conflict,note\n"
        + "k1,c1,c2,Dead of the flood,compatible,Nine is over five.\n";

    private const string Arithmetic =
        "id,claims,expression,implies,unit,compared_claim,compared_quantity,note\n"
        + "i1,c1 c2,\"sum(face(a), b)\",Both together,persons,c2,flood-deaths,Made up.\n"
        + "i2,c4,\"compound(a, 2)\",Two years,ratio,,,\n";

    private readonly TinyStudy _tiny = new();

    public ClaimTablesTests()
    {
        _tiny.Write("reference/excluded.csv", Excluded);
        _tiny.Write("reference/contradictions.csv", Contradictions);
        _tiny.Write("reference/arithmetic.csv", Arithmetic);
    }

    public void Dispose() => _tiny.Dispose();

    [Fact]
    public void Tables_Sound_AreReadInFull()
    {
        var study = _tiny.Open();
        Assert.Empty(study.Check());
        var first = study.Exclusions[0];
        Assert.Equal(("x1", "g-1", ExclusionKind.Setting), (first.Id, first.Label, first.Kind));
        Assert.Equal(first.Exact, TinyStudy.Text[first.Raw.Start..first.Raw.End]);
        Assert.Equal(["c1", "c2"], study.Contradictions.SelectMany(pair => new[] { pair.A.Id, pair.B.Id }));
        Assert.Equal(["14,000 persons", "1.96"], study.Arithmetic.Select(figure => figure.Figure));
    }

    [Fact]
    public void Arithmetic_Result_IsSetAgainstClaimAndStudies()
    {
        var study = _tiny.Open();
        var sum = study.Arithmetic[0];
        Assert.Equal(Relation.Above, sum.RelationToClaim);
        Assert.Equal(Relation.Above, sum.RelationTo(study.Range("flood-deaths")));
        Assert.Null(study.Arithmetic[1].RelationToClaim);
        Assert.Throws<ArgumentException>(() => sum.RelationTo(study.Range("trade-growth")));
    }

    [Theory]
    [InlineData("sum(a, b)", "persons", "at least 14,000 persons")]
    [InlineData("product(c, d, 0.01)", "persons", "at most 500 persons")]
    [InlineData("ratio(c, b)", "ratio", "at most 1.11")]
    [InlineData("percent(face(c), b)", "percent", "111 %")]
    [InlineData("growth(face(c), b, 2)", "percent-per-year", "-5.13 % a year")]
    public void Arithmetic_Result_SaysItsEndsAndUnitInWords(string expression, string unit, string words)
    {
        _tiny.Replace("quantities.csv", "flood-deaths,", "share,Share,percent,percent,Share,,,\nflood-deaths,");
        AddOpen("c8,flood,flood of 1903,,,flood-deaths,,10000,persons,almost,asserted,,yes,");
        AddOpen("c9,flood,flood of 1903,,,share,,5,percent,less-than,asserted,,yes,");
        _tiny.Write("reference/arithmetic.csv", Arithmetic.Split('\n')[0]
            + $"\ni1,c1 c2 c8 c9,\"{expression}\",All,{unit},,,\n");
        Assert.Equal(words, Assert.Single(_tiny.Open().Arithmetic).Figure);
    }

    [Fact]
    public void Coverage_Tiny_CountsFiguresOnce()
    {
        var coverage = _tiny.Open().Coverage;
        Assert.Equal(4, coverage.Claims);
        Assert.Equal(1, coverage.FiguresExcluded);
        Assert.True(coverage.FiguresClaimed + coverage.FiguresExcluded < coverage.Figures);
        Assert.Equal(
            (3, 1, 1), (coverage.Quantities, coverage.Contradictions, coverage.ByReason[4].Exclusions));
        Assert.Contains("left out: setting", coverage.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_SameAs_LinksARepetition()
    {
        Repeat("c1");
        var study = _tiny.Open();
        Assert.Empty(study.Check());
        Assert.Equal(["c1"], study.Claims.Select(claim => claim.SameAs).OfType<string>());
        Assert.Equal(4, study.Claims.FirstSaid.Count);
    }

    [Theory]
    [InlineData("c9", "Unknown claim")]
    [InlineData("c2", "not the first to say it")]
    [InlineData("c4", "not the first to say it")]
    [InlineData("c5", "not the first to say it")]
    public void Claims_BadSameAs_IsReportedAtItsField(string first, string message)
    {
        Repeat(first);
        var problem = Assert.Single(_tiny.Open().Check());
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(("reference/claims.csv", 6), (problem.File, problem.Line));
    }

    [Fact]
    public void Claims_SameAsOfAnotherNumber_IsReported()
    {
        Repeat("");
        var problems = _tiny.CheckWith("claims.csv", "partly,no years,", "partly,no years,c1");
        var problem = Assert.Single(problems);
        Assert.Contains("another quantity or another number", problem.Message, StringComparison.Ordinal);
        Assert.Equal((3, "c1"), (problem.Line, problem.Value));
    }

    [Fact]
    public void Claims_SameAsPointingAhead_IsReported()
    {
        Repeat("");
        _tiny.Replace("claims.csv", "asserted,,yes,,\nc2", "asserted,,yes,,c5\nc2");
        var problem = Assert.Single(_tiny.Open().Check());
        Assert.Contains("not the first to say it", problem.Message, StringComparison.Ordinal);
        Assert.Equal((2, "c5"), (problem.Line, problem.Value));
    }

    [Theory]
    [InlineData("excluded.csv", "setting,The", "settings,The", 2, "kind is none of name")]
    [InlineData("excluded.csv", "flood of 1903", "flood of 1904", 2, "does not occur")]
    [InlineData("excluded.csv", "vague,No number.", "vague,", 3, "reason is empty")]
    [InlineData("excluded.csv", "broke in,,,,", "broke in,,,g-1,", 3, "label stands already on line 2")]
    [InlineData("contradictions.csv", "k1,c1,c2", "k1,c1,c7", 2, "Unknown claim")]
    [InlineData("contradictions.csv", "compatible", "exclusive", 2, "conflict does not fit")]
    [InlineData("contradictions.csv", "k1,c1,c2", "k1,c2,c2", 2, "say the same")]
    [InlineData("contradictions.csv", "over five.\n", "over five.\nk2,c2,c1,Dead,compatible,n\n", 3,
        "paired already")]
    [InlineData("arithmetic.csv", "i1,c1 c2", "i1,c1 c8", 2, "'c8' is no claim")]
    [InlineData("arithmetic.csv", "sum(face(a), b)", "sum(face(a), z)", 2, "at its character 14: 'z'")]
    [InlineData("arithmetic.csv", "together,persons,c2,flood-deaths", "together,ships,c2,", 2,
        "counted in persons")]
    [InlineData("arithmetic.csv", "i2,c4", "i1,c4", 3, "id stands already on line 2")]
    public void Tables_BadValue_IsReportedAtItsLine(
        string file, string old, string @new, int line, string message)
    {
        var problems = _tiny.CheckWith(file, old, @new);
        var problem = Assert.Single(problems, problem =>
            problem.Message.Contains(message, StringComparison.Ordinal));
        Assert.Equal(("reference/" + file, line), (problem.File, problem.Line));
        Assert.NotNull(problem.Column);
    }

    private void AddOpen(string row) => _tiny.Write(
        "reference/claims.csv",
        File.ReadAllText(Path.Combine(_tiny.Folder, "reference", "claims.csv")) + row + "\n");

    private void Repeat(string first)
    {
        var text = File.ReadAllLines(Path.Combine(_tiny.Folder, "reference", "claims.csv"));
        var rows = text.Select((line, index) => line + (index == 0 ? ",same_as" : ","));
        _tiny.Write("reference/claims.csv", string.Join('\n', rows) + "\n"
            + "c5,flood,Over 5 thousand people died,,,flood-deaths,5000,,persons,more-than,asserted,,yes,,"
            + first + "\n");
    }
}
