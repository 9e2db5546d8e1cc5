using System.Security.Cryptography;
using Rangefinder.Text;

namespace Rangefinder.Corpus;

/// <summary>Reads a corpus folder: <c>corpus.json</c> and the raw text files that it describes.</summary>
/// <remarks>
/// Errors: a missing or changed file, bytes that are no text, broken JSON, unknown, missing or misformed
/// keys, line ranges outside the file or over one another, an id given twice, text that no entry accounts
/// for. A file that had to be read as Windows-1252 in places is a notice.
/// </remarks>
public static class CorpusReader
{
    /// <summary>Name of the file that describes a corpus folder.</summary>
    public const string FileName = "corpus.json";

    /// <summary>Reads every document of a folder.</summary>
    /// <param name="folder">The folder that holds <c>corpus.json</c>.</param>
    /// <exception cref="RangefinderException">Anything is wrong; all problems of the folder are in
    /// it.</exception>
    public static LoadedCorpus Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw new RangefinderException(new Problem(
                path, null, null, "The corpus is not described", null,
                $"Give the folder that holds {FileName}"));
        }

        var problems = new List<Problem>();
        var entries = new EntryReader(FileName, problems);
        var files = entries.ReadFiles(LocatedJson.Parse(FileName, TextDecoder.ReadBytes(path))).ToList();
        CheckIds(files, entries);
        var read = files.Select(file =>
            (Entry: file, Source: ReadFile(folder, file, entries, problems))).ToList();
        foreach (var (entry, source) in read)
        {
            if (source is not null)
            {
                new LineCheck(source, entries).Check(entry);
            }
        }

        return problems.Count == 0 ? Load(read!) : throw new RangefinderException(problems
            .OrderBy(static problem => problem.File == FileName ? 0 : 1)
            .ThenBy(static problem => problem.File, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Line).ThenBy(static problem => problem.Column));
    }

    private static LoadedCorpus Load(List<(FileEntry Entry, SourceText Source)> read) => new(
        [.. read.SelectMany(static file => file.Entry.Documents.OrderBy(static entry => entry.LineStart)
            .Select(entry => new Document(entry, file.Source)))],
        [.. read.Select(static file => file.Source)],
        [.. read.SelectMany(static file => file.Entry.Remainders.Select(entry =>
            new Remainder(file.Source.Name, entry.LineStart, entry.LineEnd, entry.What)))],
        [.. read.SelectMany(static file => file.Source.Notices)]);

    private static void CheckIds(List<FileEntry> files, EntryReader entries)
    {
        var ids = new Dictionary<string, DocumentEntry>(StringComparer.Ordinal);
        var documents = files.SelectMany(static file => file.Documents).ToList();
        foreach (var entry in documents)
        {
            if (!ids.TryAdd(entry.Id, entry))
            {
                entries.Refuse(entry.Place!.Find("id")!, "Two documents have one id", entry.Id,
                    $"Give this one an id of its own; the other stands in line {ids[entry.Id].Place!.Line}");
            }
        }

        foreach (var entry in documents.Where(entry => entry.PartOf is { } whole && !ids.ContainsKey(whole)))
        {
            entries.Refuse(entry.Place!.Find("part_of")!, "No document has this id", entry.PartOf,
                Scholarship.Nearest.Suggest(entry.PartOf!, ids.Keys));
        }

        foreach (var again in files.GroupBy(static file => file.Name.Text, StringComparer.Ordinal)
            .SelectMany(static same => same.Skip(1)))
        {
            entries.Refuse(again.Name, "The file is described twice", again.Name.Text,
                "Put its documents into one entry");
        }
    }

    private static SourceText? ReadFile(
        string folder, FileEntry entry, EntryReader entries, List<Problem> problems)
    {
        var name = entry.Name.Text!;
        if (name != Path.GetFileName(name) || name is "." or ".."
            || name.Contains('\\', StringComparison.Ordinal))
        {
            entries.Refuse(entry.Name, "A corpus file lies in the folder of the corpus", name,
                "Write the name only, without a folder");
            return null;
        }

        if (!File.Exists(Path.Combine(folder, name)))
        {
            entries.Refuse(entry.Name, "The corpus file does not exist", name,
                "Put it into the folder, or correct the name");
            return null;
        }

        try
        {
            var bytes = TextDecoder.ReadBytes(Path.Combine(folder, name));
            CheckHash(entry, Convert.ToHexStringLower(SHA256.HashData(bytes)), entries);
            return TextDecoder.Decode(name, bytes);
        }
        catch (RangefinderException failure)
        {
            problems.AddRange(failure.Problems);
            return null;
        }
    }

    private static void CheckHash(FileEntry entry, string found, EntryReader entries)
    {
        if (!string.Equals(entry.Hash.Text, found, StringComparison.OrdinalIgnoreCase))
        {
            entries.Refuse(
                entry.Hash,
                $"{entry.Name.Text} has changed since its SHA-256 was recorded",
                entry.Hash.Text,
                $"Restore the file as received; if the change is meant, check its line ranges and record "
                    + $"{found}");
        }
    }
}
