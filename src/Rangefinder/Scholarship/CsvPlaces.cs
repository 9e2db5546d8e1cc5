namespace Rangefinder.Scholarship;

/// <summary>Where a field starts: line and column, both counted from 1, in UTF-16 units.</summary>
internal readonly record struct Place(int Line, int Column);

/// <summary>
/// Where every field of a CSV text stands, and where its quotation marks are wrong. CsvHelper reads the
/// values; it does not say at which column a field of a record over several lines began.
/// </summary>
internal sealed class CsvPlaces
{
    private readonly string _text;
    private readonly List<IReadOnlyList<Place>> _records = [];
    private readonly List<Place> _strayQuotes = [];
    private int _at;
    private int _line = 1;
    private int _lineStart;

    private CsvPlaces(string text) => _text = text;

    /// <summary>One list of field places for each record, blank lines left out.</summary>
    public IReadOnlyList<IReadOnlyList<Place>> Records => _records;

    /// <summary>
    /// Quotation marks inside a field that is not quoted, or letters behind a closing mark.
    /// </summary>
    public IReadOnlyList<Place> StrayQuotes => _strayQuotes;

    /// <summary>The opening mark that nothing closes, or null.</summary>
    public Place? Unclosed { get; private set; }

    /// <summary>
    /// Offset at which the record with the unclosed mark starts; the text's length if there is none.
    /// </summary>
    public int SoundLength { get; private set; }

    private Place Here => new(_line, _at - _lineStart + 1);

    public static CsvPlaces Scan(string text)
    {
        var places = new CsvPlaces(text) { SoundLength = text.Length };
        while (places._at < text.Length)
        {
            places.Record();
        }

        return places;
    }

    private void Record()
    {
        var start = _at;
        var fields = new List<Place>();
        do
        {
            fields.Add(Here);
            if (!Field())
            {
                (Unclosed, SoundLength, _at) = (fields[^1], start, _text.Length);
                return;
            }
        }
        while (Eat(','));

        var isBlank = _at == start;
        EatLineEnd();
        if (!isBlank)
        {
            _records.Add(fields);
        }
    }

    // field = '"' { any | '""' } '"' | { any but comma, line end } ;      RFC 4180
    private bool Field()
    {
        if (Eat('"'))
        {
            if (!Quoted())
            {
                return false;
            }

            if (_at < _text.Length && !EndsField(_text[_at]))
            {
                _strayQuotes.Add(Here);
            }
        }

        for (; _at < _text.Length && !EndsField(_text[_at]); _at++)
        {
            if (_text[_at] == '"')
            {
                _strayQuotes.Add(Here);
            }
        }

        return true;
    }

    private bool Quoted()
    {
        while (_at < _text.Length)
        {
            var letter = _text[_at++];
            if (letter == '\n')
            {
                (_line, _lineStart) = (_line + 1, _at);
            }
            else if (letter == '"' && !Eat('"'))
            {
                return true;
            }
        }

        return false;
    }

    private bool Eat(char letter)
    {
        if (_at >= _text.Length || _text[_at] != letter)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void EatLineEnd()
    {
        Eat('\r');
        if (Eat('\n'))
        {
            (_line, _lineStart) = (_line + 1, _at);
        }
    }

    private static bool EndsField(char letter) => letter is ',' or '\n' or '\r';
}
