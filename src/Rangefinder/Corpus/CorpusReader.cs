using System.Text.Json;
using Rangefinder.Text;

namespace Rangefinder.Corpus;

/// <summary>Reads a corpus folder: <c>corpus.json</c> and the raw text files that it describes.</summary>
public static class CorpusReader
{
    /// <summary>Name of the file that describes a corpus folder.</summary>
    public const string FileName = "corpus.json";

    /// <summary>Reads every document of a folder.</summary>
    /// <param name="folder">The folder that holds <c>corpus.json</c>.</param>
    /// <exception cref="RangefinderException">Anything is wrong; all problems of the folder are in it.</exception>
    public static LoadedCorpus Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, FileName)));
        var documents = new List<Document>();
        var files = new List<SourceText>();
        foreach (var file in json.RootElement.GetProperty("files").EnumerateArray())
        {
            var source = TextDecoder.ReadFile(Path.Combine(folder, file.GetProperty("file").GetString()!));
            files.Add(source);
            foreach (var entry in file.GetProperty("documents").EnumerateArray())
            {
                documents.Add(new(ReadEntry(source.Name, entry), source));
            }
        }

        return new([.. documents], [.. files], [], []);
    }

    private static DocumentEntry ReadEntry(string file, JsonElement entry)
    {
        string? Text(string key) => entry.GetProperty(key).GetString();
        var lines = entry.GetProperty("lines");
        return new(Text("id")!, file, lines[0].GetInt32(), lines[1].GetInt32())
        {
            Title = Text("title"),
            Author = Text("author"),
            Date = Text("date"),
            Genre = Text("genre"),
            PublishedIn = Text("published_in"),
        };
    }
}
