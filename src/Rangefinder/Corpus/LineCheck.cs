using Rangefinder.Text;

namespace Rangefinder.Corpus;

/// <summary>
/// Checks that the entries of one file share out its lines: inside the file, apart, nothing forgotten.
/// </summary>
internal sealed class LineCheck(SourceText source, EntryReader entries)
{
    public void Check(FileEntry file)
    {
        var parts = file.Documents.Select(static entry => (First: entry.LineStart, Last: entry.LineEnd,
                Name: $"document {entry.Id}", Place: entry.Place!))
            .Concat(file.Remainders.Select(static entry => (First: entry.LineStart, Last: entry.LineEnd,
                Name: $"the remainder '{entry.What}'", entry.Place)))
            .OrderBy(static part => part.First).ThenBy(static part => part.Last).ToList();
        var (covered, owner) = (0, "");
        foreach (var (first, last, name, place) in parts)
        {
            var lines = place.Find("lines")!;
            if (last > source.LineCount)
            {
                entries.Refuse(lines, $"{source.Name} ends with line {source.LineCount}", $"{first}, {last}",
                    "Correct the line range");
            }

            if (first <= covered)
            {
                entries.Refuse(lines, $"The lines overlap those of {owner}, which end with {covered}",
                    $"{first}, {last}", "Correct one of the two line ranges");
            }

            CheckGap(file, covered + 1, Math.Min(first - 1, source.LineCount));
            (covered, owner) = last > covered ? (last, name) : (covered, owner);
        }

        CheckGap(file, covered + 1, source.LineCount);
    }

    private void CheckGap(FileEntry file, int first, int last)
    {
        while (first <= last && IsBlank(first))
        {
            first++;
        }

        while (last >= first && IsBlank(last))
        {
            last--;
        }

        if (first <= last)
        {
            entries.Refuse(file.Name, $"No entry accounts for some text of {source.Name}",
                $"lines {first} to {last}",
                "Add the lines to a document, or describe them under 'remainders'");
        }
    }

    private bool IsBlank(int line) =>
        source.Raw.AsSpan(source.LineStart(line),
            source.LineStart(line + 1) - source.LineStart(line)).IsWhiteSpace();
}
