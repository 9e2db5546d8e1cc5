using System.Globalization;
using System.Text;

namespace CellSharp.Conformance;

/// <summary>Counts by section the programs that agree with the record, and keeps the others.</summary>
internal sealed class Scoreboard
{
    private readonly SortedDictionary<string, (int Agree, int All)> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _causes = [];
    private readonly StringBuilder _mismatches = new();

    /// <summary>Every program that differs: its text, the recorded outcomes, the engine's.</summary>
    public string Mismatches => _mismatches.ToString();

    /// <summary>How many programs of a section agree; 0 for an unknown one.</summary>
    public int Agreeing(string section) => _sections.GetValueOrDefault(section).Agree;

    /// <summary>The sections counted, in ordinal order.</summary>
    public IEnumerable<string> Sections => _sections.Keys;

    /// <summary>Counts one program.</summary>
    public void Add(
        ConformanceProgram program, IReadOnlyList<CellOutcome> expected, IReadOnlyList<CellOutcome> actual)
    {
        var wanted = CorpusFiles.Write([(program.Id, expected)]);
        var got = CorpusFiles.Write([(program.Id, actual)]);
        var agrees = string.Equals(wanted, got, StringComparison.Ordinal);
        var (agree, all) = _sections.GetValueOrDefault(program.Section);
        _sections[program.Section] = (agree + (agrees ? 1 : 0), all + 1);
        if (agrees)
        {
            return;
        }

        var cause = Cause(expected, actual);
        _causes[cause] = _causes.GetValueOrDefault(cause) + 1;
        _mismatches.Append(CultureInfo.InvariantCulture,
            $"{string.Join("\n//--- cell\n", program.Cells)}\n-- wanted {wanted}-- got {got}\n");
    }

    /// <summary>Agreement by section, then the commonest kinds of difference.</summary>
    public string Summary()
    {
        var text = new StringBuilder();
        foreach (var (section, (agree, all)) in _sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"{section,-16}{agree,6} of {all,5}\n");
        }

        text.Append(CultureInfo.InvariantCulture,
            $"{"all",-16}{_sections.Values.Sum(v => v.Agree),6} of {_sections.Values.Sum(v => v.All),5}\n\n");
        var causes = _causes.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal);
        foreach (var (cause, count) in causes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{count,5}  {cause}\n");
        }

        return text.ToString();
    }

    private static string Cause(IReadOnlyList<CellOutcome> expected, IReadOnlyList<CellOutcome> actual)
    {
        var (wanted, got) = expected.Zip(actual).First(pair => pair.First != pair.Second);
        return wanted.Result == got.Result ? "prints something else"
            : $"wanted {Kind(wanted.Result)}, got {Kind(got.Result)}";
    }

    private static string Kind(string result) =>
        result.StartsWith("ok ", StringComparison.Ordinal) ? "a value" : result == "ok" ? "no value" : result;
}
