using System.Buffers;

namespace Rangefinder.Quantities;

/// <summary>Recognises web and mail addresses and file names, whose digits are never figures.</summary>
internal static class AddressReader
{
    // An address is looked for only this far back and forward: a run without spaces may be megabytes long.
    private const int Reach = 2048;

    private static readonly SearchValues<char> Stops = SearchValues.Create(" \n\t\u00A0\"“”<>()[]{}«»");

    private static readonly SearchValues<string> Endings = SearchValues.Create(
        [".com", ".org", ".net", ".edu", ".gov", ".info", ".html", ".htm", ".pdf", ".php", ".aspx", ".co.uk",
            ".ru/",
            "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>Decides whether a mark stands inside an address.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="at">Offset of one of the marks <c>: @ . _ /</c>.</param>
    /// <param name="from">First character of the address.</param>
    /// <param name="to">One past its last character.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int at, out int from, out int to)
    {
        (from, to) = (at, at);
        if (at == 0 || at + 1 >= text.Length || !Glued(text, at)) return false;
        var floor = Math.Max(0, at - Reach);
        var back = text[floor..at].LastIndexOfAny(Stops);
        from = back < 0 ? floor : floor + back + 1;
        var length = Math.Min(Reach, text.Length - at);
        var ahead = text.Slice(at, length).IndexOfAny(Stops);
        to = ahead < 0 ? at + length : at + ahead;
        while (to > at + 1 && text[to - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’') to--;
        return to > at + 1 && IsAddress(text[from..to], text[at]);
    }

    private static bool Glued(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ':' => text[at + 1] == '/',
        '@' or '_' => char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]),
        _ => char.IsLetter(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]),
    };

    private static bool IsAddress(ReadOnlySpan<char> run, char mark) => mark switch
    {
        ':' => run.Contains("://", StringComparison.Ordinal),
        '@' or '_' => true,
        _ => run.ContainsAny(Endings),
    };
}
