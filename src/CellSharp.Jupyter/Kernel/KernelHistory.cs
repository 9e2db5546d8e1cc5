using CellSharp.Jupyter.Messages;

namespace CellSharp.Jupyter.Kernel;

/// <summary>The cells of this process, the latest ones. For one thread.</summary>
internal sealed class KernelHistory
{
    private const int MostEntries = 10_000;
    private const long MostChars = 4L << 20;

    private readonly LinkedList<HistoryEntry> _entries = [];
    private long _chars;

    /// <summary>Keeps a cell and forgets the oldest where there are too many.</summary>
    public void Add(int count, string code, string? result)
    {
        _entries.AddLast(new HistoryEntry(0, count, code, result));
        _chars += Length(_entries.Last!.Value);
        while (_entries.Count > MostEntries || (_chars > MostChars && _entries.Count > 1))
        {
            _chars -= Length(_entries.First!.Value);
            _entries.RemoveFirst();
        }
    }

    /// <summary>The entries asked for, oldest first.</summary>
    public IReadOnlyList<HistoryEntry> Find(HistoryRequest request) => request.Access switch
    {
        HistoryAccess.Range => [.. _entries.Where(e =>
            request.Session == 0 && e.Line >= request.Start && e.Line < (request.Stop ?? long.MaxValue)),],
        HistoryAccess.Search => Last(Unique(Matching(request.Pattern), request.Unique), request),
        _ => Last(_entries, request),
    };

    private static HistoryEntry[] Last(IEnumerable<HistoryEntry> entries, HistoryRequest request) =>
        [.. entries.TakeLast((int)Math.Clamp(request.Count ?? int.MaxValue, 0, int.MaxValue))];

    // Of equal texts the latest stays.
    private static IEnumerable<HistoryEntry> Unique(IEnumerable<HistoryEntry> entries, bool wanted) =>
        wanted ? entries.Reverse().DistinctBy(e => e.Input, StringComparer.Ordinal).Reverse() : entries;

    private IEnumerable<HistoryEntry> Matching(string pattern) =>
        _entries.Where(e => Matches(e.Input, pattern));

    private static long Length(HistoryEntry entry) => entry.Input.Length + (entry.Output?.Length ?? 0);

    // A glob: * stands for any text and ? for one character. Goes back to the last star only, so it takes no
    // longer than
    // the product of both lengths.
    private static bool Matches(string text, string pattern)
    {
        int at = 0, next = 0, star = -1, starAt = 0;
        while (at < text.Length)
        {
            if (next < pattern.Length && pattern[next] == '*')
            {
                (star, starAt) = (next++, at);
            }
            else if (next < pattern.Length && (pattern[next] == '?' || pattern[next] == text[at]))
            {
                (at, next) = (at + 1, next + 1);
            }
            else if (star >= 0)
            {
                (at, next) = (++starAt, star + 1);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(next).Trim('*').IsEmpty;
    }
}
