using System.Text;
using Rangefinder.Text;

namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>What is to be read of a file of markup, and where each character of it stands in that
/// file.</summary>
internal sealed class Prose
{
    private readonly StringBuilder _text = new();
    private readonly List<Run> _runs = [];
    private int _breaks;
    private bool _begun;

    /// <summary>The text to read so far: a paragraph a line, blank lines between.</summary>
    public string Text => _text.ToString();

    /// <summary>Takes over characters that stand in the file as they are.</summary>
    /// <param name="source">Where the first one stands, in UTF-16 units.</param>
    /// <param name="characters">The characters.</param>
    public void Add(int source, ReadOnlySpan<char> characters)
    {
        if (characters.Length > 0)
        {
            Begin();
            _runs.Add(new(_text.Length, source, characters.Length, characters.Length));
            _text.Append(characters);
        }
    }

    /// <summary>Takes characters that the file writes in another way, such as <c>&amp;amp;</c>.</summary>
    public void AddFor(int source, int length, ReadOnlySpan<char> characters)
    {
        if (characters.Length > 0)
        {
            Begin();
            _runs.Add(new(_text.Length, source, characters.Length, length));
            _text.Append(characters);
        }
    }

    /// <summary>A line ends here; two such ends in a row part paragraphs.</summary>
    public void BreakLine() => _breaks = Math.Min(_breaks + 1, 2);

    /// <summary>A paragraph ends here.</summary>
    public void BreakParagraph() => _breaks = 2;

    /// <summary>Whether nothing stands in the line yet.</summary>
    public bool AtLineStart => !_begun || _breaks > 0;

    /// <summary>Sets figures that were found in the text at their places in the file.</summary>
    /// <param name="figures">Figures in reading order.</param>
    /// <param name="original">The file.</param>
    public IEnumerable<QuotedFigure> Place(IEnumerable<QuotedFigure> figures, SourceText original)
    {
        var units = new UnitCounter(Text);
        foreach (var figure in figures)
        {
            var start = SourceOf(units.Of(figure.CharStart)).Start;
            var end = Math.Max(start, SourceOf(units.Of(figure.CharEnd) - 1).End);
            var span = original.Span(start, end);
            yield return new QuotedFigure(figure.Found, figure.Place with
            {
                CharStart = span.CodePointStart,
                CharEnd = span.CodePointEnd,
                LineStart = span.LineStart,
                LineEnd = span.LineEnd,
                Text = original.Raw[start..end],
            });
        }
    }

    private void Begin()
    {
        _text.Append('\n', _begun ? _breaks : 0);
        (_begun, _breaks) = (true, 0);
    }

    // The characters of the file behind one of the text.
    private (int Start, int End) SourceOf(int at)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].At <= at ? (middle, high) : (low, middle - 1);
        }

        var run = _runs[low];
        return run.Length == run.SourceLength
            ? (run.Source + at - run.At, run.Source + at - run.At + 1)
            : (run.Source, run.Source + run.SourceLength);
    }

    private readonly record struct Run(int At, int Source, int Length, int SourceLength);

    // Turns counts of code points into offsets, going forward with the figures.
    private struct UnitCounter(string text)
    {
        private int _unit;
        private int _point;

        public int Of(int point)
        {
            if (point < _point)
            {
                (_unit, _point) = (0, 0);
            }

            for (; _point < point; _point++)
            {
                _unit += char.IsSurrogatePair(text, _unit) ? 2 : 1;
            }

            return _unit;
        }
    }
}
