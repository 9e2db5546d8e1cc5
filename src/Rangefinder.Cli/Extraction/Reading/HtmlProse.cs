using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>Reads the text of a page: what a browser shows of its body, in the order of the file.</summary>
/// <remarks>Left out: title, scripts, styles, code, forms' fields and everything that is embedded. Line ends
/// count as spaces except in <c>pre</c>; raised digits become ¹²³. Places are those of the characters in the
/// file, with the tags and character references that stand between them.</remarks>
internal sealed class HtmlProse
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> Stops = SearchValues.Create("\r\n\t\f&");

    private static readonly SearchValues<char> RaisedStops = SearchValues.Create("\r\n\t\f&0123456789");

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly FrozenSet<string> Skipped = new[]
    {
        "title", "script", "style", "noscript", "template", "svg", "math", "iframe", "noframes", "noembed",
        "object", "audio", "video", "canvas", "textarea", "select", "datalist", "code", "kbd", "samp",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i",
        "img", "ins", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "small", "span", "strike",
        "strong", "sub",
        "sup", "time", "tt", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, HtmlParseMode> Modes =
        new Dictionary<string, HtmlParseMode>
        {
            ["script"] = HtmlParseMode.Script,
            ["style"] = HtmlParseMode.Rawtext,
            ["iframe"] = HtmlParseMode.Rawtext,
            ["noframes"] = HtmlParseMode.Rawtext,
            ["noembed"] = HtmlParseMode.Rawtext,
            ["title"] = HtmlParseMode.RCData,
            ["textarea"] = HtmlParseMode.RCData,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Prose _prose = new();
    private readonly string _source;
    private readonly int _bom;
    private string? _skipping;
    private int _skipped;
    private int _preformatted;
    private int _raised;

    private HtmlProse(string source)
    {
        _bom = source.StartsWith('\uFEFF') ? 1 : 0;
        _source = source[_bom..];
    }

    /// <summary>Reads a whole page.</summary>
    public static Prose Read(string source)
    {
        var page = new HtmlProse(source);
        page.Read();
        return page._prose;
    }

    private void Read()
    {
        var tokens = new HtmlTokenizer(new TextSource(_source), HtmlEntityProvider.Resolver);
        var token = tokens.Get();
        while (token.Type != HtmlTokenType.EndOfFile)
        {
            if (token.Type == HtmlTokenType.StartTag && Modes.TryGetValue(token.Name, out var mode))
            {
                tokens.State = mode;
            }

            var next = tokens.Get();
            Take(token, next.Position.Index);
            token = next;
        }
    }

    private void Take(HtmlToken token, int end)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                Open(token);
                break;
            case HtmlTokenType.EndTag:
                Close(token.Name);
                break;
            case HtmlTokenType.Character when _skipping is null:
                AddText(token.Data, token.Position.Index, end);
                break;
        }
    }

    private void Open(HtmlToken tag)
    {
        var name = tag.Name;
        if (_skipping is not null)
        {
            _skipped += name == _skipping ? 1 : 0;
        }
        else if (Skipped.Contains(name))
        {
            // Only in SVG and MathML a slash closes a tag.
            var closed = (name is "svg" or "math") && tag is HtmlTagToken { IsSelfClosing: true };
            (_skipping, _skipped) = closed ? (null, 0) : (name, 1);
        }
        else
        {
            _preformatted += name is "pre" or "listing" ? 1 : 0;
            _raised += name == "sup" ? 1 : 0;
            Part(name);
        }
    }

    private void Close(string name)
    {
        if (_skipping is not null)
        {
            _skipped -= name == _skipping ? 1 : 0;
            _skipping = _skipped == 0 ? null : _skipping;
            return;
        }

        _preformatted -= name is "pre" or "listing" && _preformatted > 0 ? 1 : 0;
        _raised -= name == "sup" && _raised > 0 ? 1 : 0;
        Part(name);
    }

    private void Part(string name)
    {
        if (name == "br")
        {
            _prose.BreakLine();
        }
        else if (!Inline.Contains(name))
        {
            _prose.BreakParagraph();
        }
    }

    // Walks the characters and the file beside one another; they differ in character references and in CRLF.
    private void AddText(string data, int from, int end)
    {
        var at = from;
        for (var i = 0; i < data.Length && at < end;)
        {
            var (length, taken) = Reference(data.AsSpan(i), at, end);
            if (taken > 0)
            {
                _prose.AddFor(at + _bom, taken, data.AsSpan(i, length));
            }
            else
            {
                (length, taken) = Stretch(data.AsSpan(i), at, end);
            }

            i += length;
            at += taken;
        }
    }

    // As much as stands in the file the same, or one character that is written in another way.
    private (int Length, int Taken) Stretch(ReadOnlySpan<char> data, int at, int end)
    {
        var written = _source.AsSpan(at, end - at);
        if (IsSpace(written[0]) || (written[0] == ' ' && _prose.AtLineStart))
        {
            AddSpace(at, written[0]);
            return (1, written.StartsWith("\r\n") ? 2 : 1);
        }

        if (_raised > 0 && char.IsAsciiDigit(written[0]))
        {
            _prose.Add(at + _bom, [Raised[written[0] - '0']]);
            return (1, 1);
        }

        var same = Math.Max(1, data.CommonPrefixLength(written));
        var stop = data[1..same].IndexOfAny(_raised > 0 ? RaisedStops : Stops);
        same = stop < 0 ? same : stop + 1;
        _prose.Add(at + _bom, data[..same]);
        return (same, same);
    }

    private static bool IsSpace(char written) => written is '\r' or '\n' or '\t' or '\f';

    private void AddSpace(int at, char written)
    {
        if (_preformatted > 0 && (written is '\r' or '\n'))
        {
            _prose.BreakLine();
        }
        else if (!_prose.AtLineStart)
        {
            _prose.Add(at + _bom, " ");
        }
    }

    // A character reference at a place of the file, if the characters come from one.
    private (int Length, int Taken) Reference(ReadOnlySpan<char> data, int at, int end)
    {
        var written = _source.AsSpan(at, end - at);
        if (written[0] != '&')
        {
            return default;
        }

        if (written.StartsWith("&#"))
        {
            var pair = data.Length > 1 && char.IsSurrogatePair(data[0], data[1]);
            return Numbered(written) is var taken and > 0 ? (pair ? 2 : 1, taken) : default;
        }

        var stop = written[1..].IndexOfAnyExcept(NameCharacters) + 1;
        stop = stop == 0 ? written.Length : written[stop] == ';' ? stop + 1 : stop;
        for (; stop > 1; stop--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(written[1..stop].ToString()) is { } symbol
                && data.StartsWith(symbol))
            {
                return (symbol.Length, stop);
            }
        }

        return default;
    }

    // Length of a reference such as &#8211; or &#x2013, 0 where there is none.
    private static int Numbered(ReadOnlySpan<char> written)
    {
        var first = written.Length > 2 && (written[2] is 'x' or 'X') ? 3 : 2;
        var at = first;
        while (at < written.Length
            && (first == 3 ? char.IsAsciiHexDigit(written[at]) : char.IsAsciiDigit(written[at])))
        {
            at++;
        }

        return at == first ? 0 : at < written.Length && written[at] == ';' ? at + 1 : at;
    }
}
