using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Rangefinder.Cli.Authoring.Bibliography;

/// <summary>Reads BibTeX entries: <c>@type{key, field = {value}, ...}</c>, with strings, macros and <c>#</c>.</summary>
internal sealed class BibTexReader
{
    private const string Mend = "Write an entry like @book{abel1950, title = {The Flood}, year = 1950}.";

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly string _file;
    private readonly string _text;
    private readonly Dictionary<string, string> _macros = new(StringComparer.OrdinalIgnoreCase);
    private int _at;

    private BibTexReader(string file, string text)
    {
        (_file, _text) = (file, text);
        for (var month = 0; month < Months.Length; month++)
        {
            _macros[Months[month]] = (month + 1).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The works of a file as CSL-JSON items, in its order. What stands between entries is a comment.</summary>
    /// <exception cref="RangefinderException">An entry cannot be read; names line and column.</exception>
    public static List<JsonObject> Read(string file, string text) => new BibTexReader(file, text).ReadAll();

    private List<JsonObject> ReadAll()
    {
        var items = new List<JsonObject>();
        while ((_at = _text.IndexOf('@', _at)) >= 0)
        {
            _at++;
            var type = Word().ToLowerInvariant();
            if (type is "comment" or "preamble")
            {
                continue;
            }

            Expect('{');
            if (type == "string")
            {
                var (name, value) = Field();
                _macros[name] = value;
                Expect('}');
            }
            else
            {
                items.Add(BibTexWork.ToCsl(type, Key(), Fields()));
            }
        }

        return items;
    }

    private string Key()
    {
        var start = Skip();
        while (_at < _text.Length && _text[_at] is not (',' or '}') && !char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at > start ? _text[start.._at] : throw Wrong("An entry has no key");
    }

    private Dictionary<string, string> Fields()
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (true)
        {
            Skip();
            if (Take('}'))
            {
                return fields;
            }

            Expect(',');
            Skip();
            if (Take('}'))
            {
                return fields;
            }

            var (name, value) = Field();
            fields[name] = value;
        }
    }

    private (string Name, string Value) Field()
    {
        Skip();
        var name = Word();
        if (name.Length == 0)
        {
            throw Wrong("The name of a field is missing");
        }

        Expect('=');
        var value = new StringBuilder(Value());
        for (Skip(); Take('#'); Skip())
        {
            value.Append(Value());
        }

        return (name, value.ToString());
    }

    private string Value()
    {
        Skip();
        if (Take('{'))
        {
            return Until('}');
        }

        if (Take('"'))
        {
            return Until('"');
        }

        var word = Word();
        return word.Length == 0 ? throw Wrong("The value of a field is missing")
            : word.All(char.IsAsciiDigit) ? word
            : _macros.TryGetValue(word, out var value) ? value
            : throw Wrong($"Nothing is called '{word}'");
    }

    // Braces inside a value are balanced; a quotation mark inside braces does not end it.
    private string Until(char end)
    {
        var (start, depth) = (_at, 0);
        for (; _at < _text.Length; _at++)
        {
            var letter = _text[_at];
            if (letter == '\\')
            {
                _at++;
            }
            else if (letter == end && depth == 0)
            {
                return _text[start.._at++];
            }
            else
            {
                depth += letter switch { '{' => 1, '}' => -1, _ => 0 };
            }
        }

        _at = Math.Min(start, _text.Length - 1);
        throw Wrong($"The value has no closing {end}");
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_' or ':' or '.'))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private int Skip()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at;
    }

    private bool Take(char letter)
    {
        var isHere = _at < _text.Length && _text[_at] == letter;
        _at += isHere ? 1 : 0;
        return isHere;
    }

    private void Expect(char letter)
    {
        Skip();
        if (!Take(letter))
        {
            throw Wrong($"Expected {letter}");
        }
    }

    private RangefinderException Wrong(string message)
    {
        var before = _text.AsSpan(0, Math.Min(_at, _text.Length));
        var line = before.Count('\n') + 1;
        var column = before.Length - (before.LastIndexOf('\n') + 1) + 1;
        var found = _at < _text.Length ? _text[_at..Math.Min(_text.Length, _at + 20)].ReplaceLineEndings(" ") : "the end";
        return new(new Problem(_file, line, column, message, found, Mend));
    }
}
