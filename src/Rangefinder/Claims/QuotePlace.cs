using System.Globalization;
using Rangefinder.Comparing;
using Rangefinder.Scholarship;

namespace Rangefinder.Claims;

/// <summary>Finds the quotation of a row in its document.</summary>
internal static class QuotePlace
{
    /// <summary>
    /// Where the columns exact, prefix and suffix point to; reports where that is no place or more than one.
    /// </summary>
    public static int? Find(CsvRow row, Document document)
    {
        if (row.Required("exact").Length == 0)
        {
            return null;
        }

        var text = document.Text.Value;
        var quote = new TextQuote(row.Raw("exact"), Given(row.Raw("prefix")), Given(row.Raw("suffix")));
        var found = quote.FindIn(text);
        if (found.Count == 1)
        {
            return found[0];
        }

        row.Report("exact", Message(found, document), found.Count == 0
            ? Candidate(quote, document)
            : "Add a prefix or suffix that only one of them has.");
        return null;
    }

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string Message(IReadOnlyList<int> found, Document document) => found.Count == 0
        ? $"The quotation does not occur in document {document.Id}"
        : string.Create(CultureInfo.InvariantCulture,
            $"The quotation occurs {found.Count} times in document {document.Id}, on lines ")
            + string.Join(", ", found.Take(5).Select(at => Wording.Year(document.LineOf(at))));

    private static string Candidate(TextQuote quote, Document document)
    {
        var text = document.Text.Value;
        var bare = quote with { Prefix = null, Suffix = null };
        if (bare.FindIn(text) is { Count: > 0 } loose)
        {
            return "The words occur without this prefix and suffix" + Shown(loose[0], quote.Exact.Length);
        }

        return bare.NearestIn(text) is { } near
            ? "The nearest words stand" + Shown(near.Start, near.Length)
            : "Nothing in the document is like it; is it another document?";

        string Shown(int start, int length) =>
            $" on line {Wording.Year(document.LineOf(start))}: "
            + $"\"{ClaimWording.Excerpt(text, start, length, 40)}\".";
    }
}
