using System.Globalization;
using System.Text;
using Rangefinder;
using Rangefinder.Quantities;

namespace Benchmarks.Extraction;

/// <summary>Throughput of normalising and extracting on the corpus repeated, on one core and on two, beside a
/// plain scan of as many bytes and a regular expression that reads values too; all in one run.</summary>
internal static class ExtractionBenchmark
{
    private const int ScanBlock = 64_000_000;

    public static int Run(string[] args)
    {
        var megabytes = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 50;
        var folder = Path.Combine(ProcessBenchmark.FindRoot(), "seeds", "corpus");
        var texts = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).ToArray();
        var once = texts.Sum(Encoding.UTF8.GetByteCount);
        var rounds = Math.Max(1, (int)(megabytes * 1_000_000L / once));
        var work = new Work(texts);
        Console.WriteLine(FormattableString.Invariant(
            $"corpus of {once / 1e6:F2} MB repeated {rounds} times, {once * (double)rounds / 1e6:F0} MB;")
            + FormattableString.Invariant(
                $" {work.Figures} figures in a corpus, {work.Matches} matches of the expression"));

        var meter = new Meter(once / 1e6, rounds);
        var scan = meter.Measure("memory scan for one byte", ScanMemory(texts, once), null);
        var regex = meter.Measure("regular expression with values", work.Regex, scan);
        var extract = meter.Measure("extract from passages", work.Extract, scan);
        meter.Measure("normalise", work.Normalise, scan);
        meter.Measure("normalise and extract", work.NormaliseAndExtract, scan);
        var document = meter.Measure("the same with places in the file", work.Documents, scan);
        Console.WriteLine(FormattableString.Invariant(
            $"extraction beside the regular expression: {extract / regex:F1} times"));
        meter.MeasureThreads("extract, two threads", work.Extract, extract);
        meter.MeasureThreads("places in the file, two threads", work.Documents, document);
        Console.WriteLine(FormattableString.Invariant(
            $"peak memory of this process {Meter.PeakMebibytes():F0} MiB, ")
            + FormattableString.Invariant($"of which {ScanBlock / 1048576.0:F0} MiB for the memory scan"));
        return 0;
    }

    // A block that no cache holds, read on and on.
    private static Func<int> ScanMemory(string[] texts, int once)
    {
        var corpus = Encoding.UTF8.GetBytes(string.Concat(texts));
        var block = new byte[ScanBlock];
        for (var at = 0; at < block.Length; at += corpus.Length)
            corpus.AsSpan(0, Math.Min(corpus.Length, block.Length - at)).CopyTo(block.AsSpan(at));
        var next = 0;
        return () =>
        {
            next = next + once > block.Length ? 0 : next;
            var found = block.AsSpan(next, once).Count((byte)'7');
            next += once;
            return found;
        };
    }

    /// <summary>What is measured, each over one corpus; the sums keep it from being left out.</summary>
    private sealed class Work(string[] texts)
    {
        private readonly string[] _passages =
            [.. texts.SelectMany(t => Document.FromText("t", t).Passages.Select(p => p.Text))];

        public int Figures => Extract();

        public int Matches => Regex();

        public int Regex() => _passages.Sum(RegexBaseline.Count);

        public int Extract() => _passages.Sum(p => FigureExtractor.Extract(p).Length);

        public int Normalise() => texts.Sum(t => Document.FromText("t", t).Text.Value.Length);

        public int NormaliseAndExtract()
        {
            var count = 0;
            foreach (var text in texts)
            {
                var value = Document.FromText("t", text).Text.Value.AsSpan();
                foreach (var passage in value.Split('\n'))
                    count += FigureExtractor.Extract(value[passage]).Length;
            }

            return count;
        }

        public int Documents() => texts.Sum(t => Document.FromText("t", t).Figures.Length);
    }
}
