using System.Globalization;
using System.Text;
using Rangefinder;
using Rangefinder.Text;

namespace Benchmarks.Extraction;

/// <summary>Texts that could break a reader of texts: whether time and memory grow with the length and not
/// faster.</summary>
internal static class PathologicalBenchmark
{
    private static readonly (string Name, Func<int, string> Make)[] Cases =
    [
        ("one line of prose", n => Repeat("In 1937 about 680,000 of them, or 5 per cent, were moved. ", n)),
        ("digits", n => Repeat("1234567890", n)),
        ("nested quotes, closed", n => Repeat("“he said ‘she said \"five\"’” ", n)),
        ("nested quotes, open", n => Repeat("“he ‘she \"they 'five ", n)),
        ("apostrophes", n => Repeat(" 'a", n)),
        ("angled quotes", n => Repeat(" «a", n)),
        ("only punctuation", n => Repeat(".,;:!?-—…()[]\"'", n)),
        ("random bytes", Noise),
        ("10,000 commas between numbers", n => Repeat("7" + new string(',', 10_000), n)),
        ("one word", n => Repeat("million ", n)),
        ("one claim", n => Repeat("it claimed that 5 ", n)),
        ("numbers in a list", n => Repeat("5, ", n)),
        ("letters without a space", n => Repeat("figure", n)),
        ("addresses", n => Repeat("www.a.org/1_2@3.com", n)),
        ("broken words", n => Numbered("wo{0}-\nrd{0} ", n)),
        ("page numbers", n => Numbered("A line of text that goes\n\n\n{0}\n\n\n", n)),
        ("blank lines", n => Repeat("\n", n)),
        ("combining marks", n => Repeat("\u0301", n)),
        ("soft hyphens", n => Repeat("\u00AD ", n)),
    ];

    public static int Run(string[] args)
    {
        var megabytes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 4;
        var most = (int)(megabytes * 1e6);
        Console.WriteLine(FormattableString.Invariant(
            $"normalise, extract and place; characters in millions, processor time of the process"));
        foreach (var (name, make) in Cases)
        {
            if (args.Length > 1 && !name.Contains(args[1], StringComparison.Ordinal)) continue;
            Measure(make(most / 16));
            var (little, _, _) = Measure(make(most / 4));
            var (much, figures, allocated) = Measure(make(most));
            Console.WriteLine(FormattableString.Invariant(
                $"{name,-32} {little / megabytes * 4000,8:F1} ms per million at {megabytes / 4:F1}, ")
                + FormattableString.Invariant($"{much / megabytes * 1000,8:F1} at {megabytes:F1}: ")
                + FormattableString.Invariant($"time ratio {much / little,5:F1} for 4; ")
                + FormattableString.Invariant($"{allocated / most,6:F1} bytes allocated per character, ")
                + FormattableString.Invariant($"{figures} figures"));
        }

        Console.WriteLine(FormattableString.Invariant(
            $"peak memory of this process {Meter.PeakMebibytes():F0} MiB"));
        return 0;
    }

    private static (double Seconds, int Figures, double Allocated) Measure(string text)
    {
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var figures = 0;
        var (seconds, _) = Meter.Time(() => Document.FromText("t", text).VisitFigures(_ => figures++));
        return (seconds, figures, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    private static string Repeat(string piece, int length) =>
        new StringBuilder().Insert(0, piece, length / piece.Length + 1).ToString(0, length);

    private static string Numbered(string piece, int length)
    {
        var text = new StringBuilder(length + 64);
        var format = CompositeFormat.Parse(piece);
        for (var i = 1; text.Length < length; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, format, i);
        return text.ToString(0, length);
    }

    // The bytes that no code page knows would be refused at once.
    private static string Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        foreach (ref var value in bytes.AsSpan())
            value = value is 0 or (>= 0x80 and < 0xA0) ? (byte)'1' : value;
        return TextDecoder.Decode("noise", bytes).Raw;
    }
}
