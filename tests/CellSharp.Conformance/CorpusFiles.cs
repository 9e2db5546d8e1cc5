using System.Text;

namespace CellSharp.Conformance;

/// <summary>
/// The files of the corpus. <c>programs/SECTION/TOPIC.csx</c> holds programs, each after a line
/// <c>//// name</c>, its cells parted by lines <c>//--- cell</c>; <c>TOPIC.expected</c> beside it holds for
/// the same names the outcome of each cell: a result line, then what was printed, each line after <c>|</c>.
/// </summary>
public static class CorpusFiles
{
    private const string NameMark = "//// ";
    private const string CellMark = "//--- cell";
    private const char PrintMark = '|';

    /// <summary>The program files below a folder, by section and topic in ordinal order.</summary>
    public static IReadOnlyList<string> ProgramFiles(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.csx", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)];

    /// <summary>The file of expected outcomes that belongs to a program file.</summary>
    public static string ExpectedFileOf(string programFile) => Path.ChangeExtension(programFile, ".expected");

    /// <summary>The programs of one file.</summary>
    /// <exception cref="InvalidDataException">Text before the first name, or a name twice.</exception>
    public static IReadOnlyList<ConformanceProgram> ReadPrograms(string file)
    {
        var section = Path.GetFileName(Path.GetDirectoryName(file))!;
        var topic = Path.GetFileNameWithoutExtension(file);
        return [.. Read(file).Select(p => new ConformanceProgram(section, topic, p.Name,
            [.. p.Cells.Select(lines => string.Join('\n', lines))]))];
    }

    /// <summary>The recorded outcomes of one file by program; empty when there is no such file.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<CellOutcome>> ReadExpected(string file) =>
        File.Exists(file)
            ? Read(file).ToDictionary(
                p => p.Name, p => (IReadOnlyList<CellOutcome>)[.. p.Cells.Select(ReadOutcome)])
            : new Dictionary<string, IReadOnlyList<CellOutcome>>();

    /// <summary>The text of a file of outcomes, programs in the order given.</summary>
    public static string Write(IEnumerable<(string Name, IReadOnlyList<CellOutcome> Outcomes)> programs)
    {
        ArgumentNullException.ThrowIfNull(programs);
        var text = new StringBuilder();
        foreach (var (name, outcomes) in programs)
        {
            text.Append(NameMark).Append(name).Append('\n')
                .AppendJoin(CellMark + "\n", outcomes.Select(Write));
        }

        return text.ToString();
    }

    /// <summary>One outcome as it stands in a file, with a final line feed.</summary>
    public static string Write(CellOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var lines = outcome.Printed.Length == 0 ? [] : outcome.Printed.Split('\n');
        return string.Concat(lines.Select(line => PrintMark + line + "\n").Prepend(outcome.Result + "\n"));
    }

    private static CellOutcome ReadOutcome(List<string> lines) =>
        new(lines.Count == 0 ? "" : lines[0], string.Join('\n', lines.Skip(1).Select(line => line[1..])));

    private static List<(string Name, List<List<string>> Cells)> Read(string file)
    {
        var programs = new List<(string Name, List<List<string>> Cells)>();
        foreach (var line in File.ReadAllText(file).TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(NameMark, StringComparison.Ordinal))
            {
                var name = line[NameMark.Length..].Trim();
                if (programs.Exists(p => p.Name == name))
                {
                    throw new InvalidDataException($"{file}: two programs are called '{name}'.");
                }

                programs.Add((name, [[]]));
            }
            else if (programs.Count == 0)
            {
                throw new InvalidDataException($"{file}: the first line is not '{NameMark}name'.");
            }
            else if (line == CellMark)
            {
                programs[^1].Cells.Add([]);
            }
            else
            {
                programs[^1].Cells[^1].Add(line);
            }
        }

        return programs;
    }
}
