using System.Runtime.InteropServices;

namespace Rangefinder.Cli.Pictures.Png;

/// <summary>A few colours for a picture, by median cut: the colours are split into groups of neighbours, and
/// each group is painted in its commonest colour, so that grounds and marks keep theirs exactly.</summary>
internal sealed class ColourTable
{
    private readonly Dictionary<int, byte> _places = [];

    /// <summary>Chooses at most so many colours, 256 or fewer; the same picture always gives the
    /// same.</summary>
    public ColourTable(IEnumerable<int> colours, int most)
    {
        var counts = Count(colours);
        var members = counts.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value));
        var groups = new List<Group> { new([.. members]) };
        while (groups.Count < most)
        {
            var widest = groups.MaxBy(group => group.Priority)!;
            if (widest.Priority == 0)
            {
                break;
            }

            groups.Remove(widest);
            groups.AddRange(widest.Split());
        }

        Colours = [.. groups.Select(group => group.Commonest)];
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var (colour, _) in groups[i].Members)
            {
                _places[colour] = (byte)i;
            }
        }
    }

    /// <summary>The colours, 0xRRGGBB.</summary>
    public IReadOnlyList<int> Colours { get; }

    /// <summary>The place of the colour that stands for another.</summary>
    public byte PlaceOf(int colour) => _places[colour];

    private static Dictionary<int, int> Count(IEnumerable<int> colours)
    {
        var counts = new Dictionary<int, int>();
        foreach (var colour in colours)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, colour, out _)++;
        }

        return counts;
    }

    private static int Channel(int colour, int shift) => (colour >> shift) & 255;

    private sealed class Group
    {
        private readonly int _shift;

        public Group((int Colour, int Count)[] members)
        {
            Members = members;
            var (range, shift) = new[] { 8, 16, 0 }
                .Select(s => (Range: RangeOf(members.Select(m => Channel(m.Colour, s))), s))
                .MaxBy(pair => pair.Range);
            _shift = shift;

            // Rare colours far apart matter as much as common ones that differ little.
            Priority = range * Math.Sqrt(members.Sum(m => (long)m.Count));
        }

        public (int Colour, int Count)[] Members { get; }

        public double Priority { get; }

        public int Commonest => Members.MaxBy(member => member.Count).Colour;

        private static int RangeOf(IEnumerable<int> values) => values.Max() - values.Min();

        public IEnumerable<Group> Split()
        {
            var sorted = Members.OrderBy(m => Channel(m.Colour, _shift)).ThenBy(m => m.Colour).ToArray();
            var half = sorted.Sum(m => Math.Sqrt(m.Count)) / 2;
            var (at, sum) = (0, 0.0);
            while (at < sorted.Length - 1 && sum < half)
            {
                sum += Math.Sqrt(sorted[at++].Count);
            }

            at = Math.Max(1, at);
            return [new(sorted[..at]), new(sorted[at..])];
        }
    }
}
