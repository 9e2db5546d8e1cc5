using Benchmarks;

// Whole-process and throughput figures, each a median of several runs in one session; see README.md beside this file.
return args.FirstOrDefault() switch
{
    "process" => ProcessBenchmark.Run(args[1..]),
    "first-cell" => ProcessBenchmark.FirstCell(),
    "extraction" => Benchmarks.Extraction.ExtractionBenchmark.Run(args[1..]),
    "pathological" => Benchmarks.Extraction.PathologicalBenchmark.Run(args[1..]),
    "steady" => Benchmarks.Steady.SteadyBenchmark.Run(args[1..]),
    "growth" => GrowthBenchmark.Run(args[1..]),
    "interrupt" => InterruptBenchmark.Run(args[1..]),
    "peer" => PeerBenchmark.Run(args[1..]),
    "stream" => StreamBenchmark.Run(args[1..]),
    "micro" => Micro(args[1..]),
    _ => Usage(),
};

static int Micro(string[] rest)
{
    BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(ProcessBenchmark).Assembly).Run(rest);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/Benchmarks -- process|extraction [megabytes]|pathological [megabytes] [case]|steady [program ...]|growth|interrupt|peer [rounds]|stream [gigabytes] [jsonl] [parquet]|micro");
    return 2;
}
