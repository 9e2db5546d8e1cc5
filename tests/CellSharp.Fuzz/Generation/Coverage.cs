using System.Globalization;
using System.Text;

namespace CellSharp.Fuzz.Generation;

/// <summary>How often each production of the grammar was used.</summary>
internal sealed class Coverage
{
    private readonly SortedDictionary<string, int> _uses = new(StringComparer.Ordinal);

    internal int Productions => _uses.Count;

    internal void Count(string production) => _uses[production] = _uses.GetValueOrDefault(production) + 1;

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var row in _uses.Chunk(5))
        {
            foreach (var (production, uses) in row)
            {
                text.Append(CultureInfo.InvariantCulture, $"{production,-16}{uses,7}  ");
            }

            text.Length -= 2;
            text.Append('\n');
        }

        return text.ToString();
    }
}
