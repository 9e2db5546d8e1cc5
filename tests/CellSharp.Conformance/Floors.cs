using System.Globalization;

namespace CellSharp.Conformance;

/// <summary>
/// The file of floors: a section and the number of its programs that agree at least, one pair a line.
/// </summary>
internal sealed class Floors(string file)
{
    private readonly Dictionary<string, int> _floors = File.ReadLines(file)
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(parts => parts.Length == 2)
        .ToDictionary(parts => parts[0], parts => int.Parse(parts[1], CultureInfo.InvariantCulture));

    /// <summary>The floor of a section; 0 where none is set.</summary>
    public int Of(string section) => _floors.GetValueOrDefault(section);

    /// <summary>One sentence for each section that has fallen below its floor.</summary>
    public IReadOnlyList<string> BrokenBy(Scoreboard scores) =>
        [.. _floors.Where(f => scores.Agreeing(f.Key) < f.Value)
            .Select(f => $"{f.Key}: {scores.Agreeing(f.Key)} programs agree, the floor is {f.Value}.")];

    /// <summary>Lifts every floor to what has been reached; none is lowered.</summary>
    public void Raise(Scoreboard scores)
    {
        var head = File.ReadLines(file).Where(line => line.StartsWith('#'));
        var lines = scores.Sections.Select(s => $"{s} {Math.Max(Of(s), scores.Agreeing(s))}");
        File.WriteAllText(file, string.Join('\n', head.Concat(lines)) + "\n");
    }
}
