using Rangefinder.Testing;

namespace Rangefinder.Cli.Tests.Extraction;

/// <summary>Output files: the same figures as on standard output, whole or not there.</summary>
public sealed class OutputTests : IDisposable
{
    private const string Columns = "file, char_start, char_end, line_start, line_end, text, kind, low, high, iso, modifier, "
        + "unit, document, attribution";

    private readonly TextFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Out_Jsonl_HoldsWhatStandardOutputWouldGet()
    {
        var corpus = Repository.PathOf("seeds", "corpus");

        var result = await _folder.RunAsync(corpus, "--out", "new/folder/out.jsonl");

        Assert.Equal(ExitCode.Done, result.Exit);
        Assert.Equal("", result.Out);
        Assert.Equal(await _folder.LinesAsync(corpus), File.ReadAllText(_folder.PathOf("new/folder/out.jsonl")));
        Assert.Single(Directory.GetFiles(_folder.PathOf("new/folder")));
    }

    [Theory]
    [InlineData("out.jsonl")]
    [InlineData("out.parquet")]
    public async Task Out_RunThatFails_LeavesTheOldOutputAlone(string name)
    {
        _folder.Write(name, "old");
        _folder.Write("in/d.jsonl", TextFolder.Documents(5_000) + "bad");

        var result = await _folder.RunAsync("in", "--out", name);

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Equal("old", File.ReadAllText(_folder.PathOf(name)));
        Assert.Single(Directory.GetFiles(_folder.Root));
    }

    [Fact]
    public async Task Out_OneOfTheInputs_IsRefused()
    {
        _folder.Write("t/d.jsonl", TextFolder.Documents(1));

        var result = await _folder.RunAsync("t", "--out", "t/d.jsonl");

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Contains("take the place of one of the inputs", result.Error, StringComparison.Ordinal);
        Assert.Equal(TextFolder.Documents(1), File.ReadAllText(_folder.PathOf("t/d.jsonl")));
    }

    [Fact]
    public async Task Out_WrittenByAnotherRun_IsRefused()
    {
        _folder.Write("a.txt", "They had 5 tons.");
        using var other = new FileStream(
            _folder.PathOf("out.jsonl.partial"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var result = await _folder.RunAsync("a.txt", "--out", "out.jsonl");

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
    }

    [DuckDbFact]
    public async Task Out_Parquet_HoldsTheSameRowsAsTheLines()
    {
        _folder.Write("t/d.jsonl", TextFolder.Documents(12_000)
            + TextFolder.Line("ends", "It weighed 1" + new string('0', 400) + " tons, “ü🌍” 5 m."));
        await _folder.RunAsync("t", Repository.PathOf("seeds", "corpus"), "--out", "out.parquet");
        await _folder.RunAsync("t", Repository.PathOf("seeds", "corpus"), "--out", "out.jsonl");
        var (parquet, lines) = (_folder.PathOf("out.parquet"), _folder.PathOf("out.jsonl"));

        Assert.Equal(
            [
                "file:VARCHAR", "char_start:BIGINT", "char_end:BIGINT", "line_start:BIGINT", "line_end:BIGINT",
                "text:VARCHAR", "kind:VARCHAR", "low:DOUBLE", "high:DOUBLE", "iso:VARCHAR", "modifier:VARCHAR",
                "unit:VARCHAR", "document:VARCHAR", "attribution:VARCHAR",
            ],
            DuckDb.Query($"SELECT column_name || ':' || column_type FROM (DESCRIBE SELECT * FROM '{parquet}')")
                .Select(row => row[2..^2]));
        Assert.Equal(
            ["[\"0\",\"0\",\"true\",\"true\"]"],
            DuckDb.Query($"""
                WITH p AS (SELECT row_number() OVER () AS n, {Columns} FROM '{parquet}'),
                     l AS (SELECT row_number() OVER () AS n, {Columns} FROM read_json('{lines}', columns = {Types()}))
                SELECT (SELECT count(*) FROM (FROM p EXCEPT FROM l))::VARCHAR,
                       (SELECT count(*) FROM (FROM l EXCEPT FROM p))::VARCHAR,
                       (SELECT count(*) > 50000 FROM p)::VARCHAR,
                       (SELECT count(DISTINCT row_group_id) > 1 FROM parquet_metadata('{parquet}'))::VARCHAR
                """));
    }

    [DuckDbFact]
    public async Task Out_ParquetShards_ReadAsOneTable()
    {
        _folder.Write("t/d.jsonl", TextFolder.Documents(500));
        _folder.Write("t/plain.txt", "No figure that has a unit, only seven.");
        await _folder.RunAsync("t", "--out", "whole.parquet");
        for (var i = 1; i <= 3; i++)
        {
            await _folder.RunAsync("t", "--shard", $"{i}/3", "--out", $"shards/part-{i}.parquet");
        }

        // Nothing falls into this part: it is a table without rows.
        _folder.Write("none/a.txt", "Nothing to count here.");
        await _folder.RunAsync("none", "--out", "shards/none.parquet");

        Assert.Equal(["[\"0\",\"0\",\"0\"]"], DuckDb.Query($"""
            WITH w AS (SELECT {Columns} FROM '{_folder.PathOf("whole.parquet")}'),
                 s AS (SELECT {Columns} FROM '{_folder.PathOf("shards/*.parquet")}')
            SELECT (SELECT count(*) FROM (FROM w EXCEPT ALL FROM s))::VARCHAR,
                   (SELECT count(*) FROM (FROM s EXCEPT ALL FROM w))::VARCHAR,
                   (SELECT count(*) FROM '{_folder.PathOf("shards/none.parquet")}')::VARCHAR
            """));
    }

    [Fact]
    public async Task Out_Parquet_IsTheSameWhateverTheNumberOfJobs()
    {
        _folder.Write("d.jsonl", TextFolder.Documents(9_000));

        await _folder.RunAsync("d.jsonl", "--out", "one.parquet", "--jobs", "1");
        await _folder.RunAsync("d.jsonl", "--out", "many.parquet", "--jobs", "5");

        Assert.Equal(
            File.ReadAllBytes(_folder.PathOf("one.parquet")), File.ReadAllBytes(_folder.PathOf("many.parquet")));
    }

    private static string Types() => "{" + string.Join(", ", Columns.Split(", ").Select(name => name switch
    {
        "low" or "high" => $"{name}: 'DOUBLE'",
        var place when place.StartsWith("char_", StringComparison.Ordinal)
            || place.StartsWith("line_", StringComparison.Ordinal) => $"{place}: 'BIGINT'",
        _ => $"{name}: 'VARCHAR'",
    })) + "}";
}
