using System.Diagnostics;
using Rangefinder.Testing;

namespace Rangefinder.Cli.Tests.Extraction;

/// <summary>A test that reads Parquet with DuckDB, put under the repository by <c>.ci/fetch-duckdb</c>. Where it is
/// missing the test is reported as skipped with the reason; where <c>RANGEFINDER_REQUIRE_DUCKDB=1</c> it runs and
/// fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DuckDbFactAttribute : FactAttribute
{
    public DuckDbFactAttribute()
    {
        if (!Directory.Exists(DuckDb.Module)
            && Environment.GetEnvironmentVariable("RANGEFINDER_REQUIRE_DUCKDB") != "1")
        {
            Skip = "skipped: no DuckDB found (run .ci/fetch-duckdb)";
        }
    }
}

/// <summary>Asks DuckDB, which knows nothing of our writer.</summary>
internal static class DuckDb
{
    private const string Script = """
        const duckdb = require(process.argv[1]);
        (async () => {
          const connection = await (await duckdb.DuckDBInstance.create()).connect();
          const read = await connection.runAndReadAll(process.argv[2]);
          for (const row of read.getRowsJson()) console.log(JSON.stringify(row));
        })().catch(error => { console.error(String(error)); process.exit(1); });
        """;

    public static string Module =>
        Repository.PathOf(".artifacts", "duckdb", "node_modules", "@duckdb", "node-api");

    /// <summary>The rows of a query, each as a JSON array.</summary>
    public static IReadOnlyList<string> Query(string sql)
    {
        using var process = Process.Start(new ProcessStartInfo("node", ["-e", Script, Module, sql])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var rows = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return rows;
    }
}
