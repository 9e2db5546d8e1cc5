using Rangefinder.Scholarship;

namespace Rangefinder.Claims;

/// <summary>
/// A quotation that points to its place: the exact words and, where they occur more than once, what stands
/// before and after them (TextQuoteSelector of the W3C Web Annotation Data Model).
/// </summary>
/// <param name="Exact">The words themselves, as in the normalised text.</param>
/// <param name="Prefix">
/// What stands directly before, or null. White space at the seam does not matter.
/// </param>
/// <param name="Suffix">What stands directly after, or null. White space at the seam does not matter.</param>
public sealed record TextQuote(string Exact, string? Prefix = null, string? Suffix = null)
{
    /// <summary>Every offset at which the words stand between prefix and suffix, in reading order.</summary>
    /// <param name="text">The text to look in; compared letter by letter, case included.</param>
    public IReadOnlyList<int> FindIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<int>();
        for (var at = 0; Exact.Length > 0
            && (at = text.IndexOf(Exact, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (Precedes(text.AsSpan(0, at)) && Follows(text.AsSpan(at + Exact.Length)))
            {
                found.Add(at);
            }
        }

        return found;
    }

    /// <summary>
    /// The stretch of a text that shares most words with the quotation, or null where it shares none.
    /// </summary>
    /// <param name="text">The text to look in.</param>
    /// <returns>Offset and length in UTF-16 units; of equally good stretches the one with fewest letters to
    /// change, then the first.</returns>
    public (int Start, int Length)? NearestIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var wanted = WordsOf(Exact);
        var words = WordsOf(text);
        var size = Math.Min(wanted.Count, words.Count);
        if (size == 0)
        {
            return null;
        }

        var scores = Scores(wanted, words, size);
        var best = scores.Max();
        if (best == 0)
        {
            return null;
        }

        const int MostToMeasure = 200;
        return Enumerable.Range(0, scores.Length).Where(index => scores[index] == best).Take(MostToMeasure)
            .Select(index => (words[index].Start, Length: words[index + size - 1].End - words[index].Start))
            .MinBy(place => Nearest.Distance(Exact, text.Substring(place.Start, place.Length)));
    }

    // How many of the wanted words each window of the text holds, each counted as often as it is wanted.
    private static int[] Scores(List<Word> wanted, List<Word> words, int size)
    {
        var need = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in wanted)
        {
            need[word.Text] = need.GetValueOrDefault(word.Text) + 1;
        }

        var scores = new int[words.Count - size + 1];
        var shared = 0;
        for (var index = 0; index < words.Count; index++)
        {
            if (need.TryGetValue(words[index].Text, out var missing))
            {
                shared += missing > 0 ? 1 : 0;
                need[words[index].Text] = missing - 1;
            }

            if (index >= size && need.TryGetValue(words[index - size].Text, out missing))
            {
                need[words[index - size].Text] = missing + 1;
                shared -= missing >= 0 ? 1 : 0;
            }

            if (index >= size - 1)
            {
                scores[index - size + 1] = shared;
            }
        }

        return scores;
    }

    private static List<Word> WordsOf(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(new(text[start..at].ToLowerInvariant(), start, at));
            }
        }

        return words;
    }

    private bool Precedes(ReadOnlySpan<char> before) =>
        Prefix is null || before.TrimEnd().EndsWith(Prefix.AsSpan().TrimEnd(), StringComparison.Ordinal);

    private bool Follows(ReadOnlySpan<char> after) =>
        Suffix is null || after.TrimStart().StartsWith(Suffix.AsSpan().TrimStart(), StringComparison.Ordinal);

    private readonly record struct Word(string Text, int Start, int End);
}
