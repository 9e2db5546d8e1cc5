using System.IO.Enumeration;
using Rangefinder.Corpus;

namespace Rangefinder.Cli.Extraction.Inputs;

/// <summary>Finds the inputs behind the names of a command line, each of them once.</summary>
/// <remarks>Files stand in the order in which they were named, those of a folder in ordinal order of their
/// paths. Linked folders are not entered, for they may lead in circles.</remarks>
internal sealed class InputList
{
    private static readonly EnumerationOptions WholeTree = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    private readonly List<ExtractionInput> _inputs = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    private InputList()
    {
    }

    /// <summary>The inputs in reading order.</summary>
    public IReadOnlyList<ExtractionInput> Inputs => _inputs;

    /// <summary>Files of folders that are of no known kind and were left aside.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Reads the names.</summary>
    /// <exception cref="RangefinderException">Some are no inputs; all problems are in it.</exception>
    public static InputList Read(IEnumerable<string> names, CliContext cli)
    {
        var list = new InputList();
        foreach (var name in names)
        {
            try
            {
                list.Add(name, cli.Resolve(name));
            }
            catch (RangefinderException failure)
            {
                list._problems.AddRange(failure.Problems);
            }
        }

        return list._problems.Count == 0 ? list : throw new RangefinderException(list._problems);
    }

    private void Add(string name, string path)
    {
        if (File.Exists(path))
        {
            AddNamed(name, path);
        }
        else if (!Directory.Exists(path))
        {
            Refuse(name, "There is no such file or folder.", null,
                "Look at the name; extract takes files and folders of texts.");
        }
        else if (File.Exists(Path.Combine(path, CorpusReader.FileName)))
        {
            AddCorpus(path);
        }
        else
        {
            AddFolder(name, path);
        }
    }

    private void AddNamed(string name, string path)
    {
        if (InputKinds.OfNamed(path) is { } kind)
        {
            AddFile(path, Path.GetFileName(path), kind);
        }
        else
        {
            Refuse(name, "extract does not read files of this kind.", Path.GetExtension(path),
                $"Name a {InputKinds.Endings} file; save the text as one of them.");
        }
    }

    private void AddFolder(string name, string folder)
    {
        var files = new FileSystemEnumerable<string>(
            folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), WholeTree)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        var found = false;
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            if (InputKinds.OfEnding(file) is { } kind)
            {
                AddFile(file, Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
                    kind);
                found = true;
            }
            else
            {
                PassedOver++;
            }
        }

        if (!found)
        {
            Refuse(name, $"The folder holds no {InputKinds.Endings} file.", null,
                "Name a folder of texts, or a file.");
        }
    }

    private void AddFile(string path, string id, InputKind kind)
    {
        var info = new FileInfo(path);
        if (kind == InputKind.Text && info.Length > int.MaxValue)
        {
            Refuse(path, "A text file of more than 2 GiB has places that do not fit the output.",
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{info.Length} bytes"),
                "Split it between two paragraphs, or write its documents as lines of a .jsonl file.");
        }
        else if (_seen.Add(path))
        {
            _inputs.Add(new InputFile(path, id, kind, info.Length, info.LastWriteTimeUtc.Ticks));
        }
    }

    private void AddCorpus(string folder)
    {
        if (!_seen.Add(folder))
        {
            return;
        }

        var corpus = CorpusReader.Read(folder);
        var files = corpus.Files.Select(file => new FileInfo(Path.Combine(folder, file.Name)))
            .Append(new FileInfo(Path.Combine(folder, CorpusReader.FileName))).ToList();
        _inputs.Add(new InputCorpus(
            folder, corpus, files.Sum(f => f.Length), files.Max(f => f.LastWriteTimeUtc.Ticks)));
    }

    private void Refuse(string name, string message, string? value, string mend) =>
        _problems.Add(new Problem(name, null, null, message, value, mend));
}
