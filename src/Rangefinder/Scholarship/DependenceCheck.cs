namespace Rangefinder.Scholarship;

/// <summary>
/// Checks that <c>depends_on</c> names rows that exist and never leads back to where it started.
/// </summary>
internal sealed class DependenceCheck(IReadOnlyList<CsvRow> rows)
{
    private readonly Dictionary<string, CsvRow> _rows =
        rows.ToDictionary(row => row.Required("id"), StringComparer.Ordinal);

    private readonly Dictionary<string, bool> _isDone = new(StringComparer.Ordinal);

    /// <summary>The ids that a row depends on, in order.</summary>
    public static IReadOnlyList<string> Ids(CsvRow row) =>
        row.Raw("depends_on").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public void Run()
    {
        foreach (var row in rows)
        {
            foreach (var id in Ids(row).Where(id => !_rows.ContainsKey(id)))
            {
                row.Report("depends_on", $"depends_on names '{id}', which is no estimate",
                    Nearest.Suggest(id, _rows.Keys) + " Separate several ids by spaces.");
            }
        }

        foreach (var id in _rows.Keys)
        {
            Visit(id, []);
        }
    }

    private void Visit(string id, List<string> path)
    {
        if (_isDone.TryGetValue(id, out var isDone))
        {
            if (!isDone)
            {
                var circle = path.Skip(path.IndexOf(id)).Append(id);
                _rows[id].Report("depends_on", $"depends_on runs in a circle: {string.Join(" > ", circle)}",
                    "Let the later work depend on the earlier one only.");
            }

            return;
        }

        _isDone[id] = false;
        path.Add(id);
        foreach (var next in Ids(_rows[id]).Where(_rows.ContainsKey))
        {
            Visit(next, path);
        }

        path.RemoveAt(path.Count - 1);
        _isDone[id] = true;
    }
}
