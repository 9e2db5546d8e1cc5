namespace Rangefinder.Text;

/// <summary>What the two ends of a line tell of whether a sentence goes on.</summary>
internal static class LineSigns
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = Words(
        """
        Mr Mrs Ms Dr Prof St Gen Col Capt Lt Sen Rep Gov Hon Rev Messrs Mme vol Vol No no Nos nos p pp
        ed eds cf vs viz ca c fl fig Fig ch Ch sec Sec art Art e.g i.e approx Jan Feb Mar Apr Jun Jul
        Aug Sept Sep Oct Nov Dec
        """);

    // A sentence does not end in one of these, a title hardly ever.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenWords = Words(
        """
        a an the and or but nor of in on at to by for from with without into onto upon over under
        between against among during through within about after before since until towards than as that
        which who whom whose when where while if because although though whether is are was were be been
        being am has have had do does did not no will would shall should can could may might must its
        his her their our your my this these those some any each every both either neither more most
        less least almost nearly only too many much such very it he she we they I you so also
        """);

    private static readonly int LongestAbbreviation = Abbreviations.Set.Max(static word => word.Length);
    private static readonly int LongestOpen = OpenWords.Set.Max(static word => word.Length);

    /// <summary>All signs of a line at once.</summary>
    public static LineEnds Read(ReadOnlySpan<char> line)
    {
        var sentence = EndsSentence(line);
        return (sentence ? LineEnds.Sentence : LineEnds.None)
            | (!sentence && EndsOpen(line) ? LineEnds.Open : LineEnds.None)
            | (StartsLower(line) ? LineEnds.Lower : LineEnds.None);
    }

    /// <summary>
    /// The line ends with a stop that closes a sentence: not with that of a title or of an initial.
    /// </summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && char.IsAsciiDigit(line[end - 1]))
        {
            end--;
        }

        // A note marker behind a closing mark is not part of the sentence; any other number is.
        var marker = line.Length - end is 1 or 2 && end > 0 && IsClosing(line[end - 1]);
        end = marker ? end : line.Length;
        while (end > 0 && (IsClosing(line[end - 1]) || line[end - 1] == ' '))
        {
            end--;
        }

        return end > 0 && line[end - 1] switch
        {
            '!' or '?' or '…' => true,
            '.' => !EndsInAbbreviation(line[..(end - 1)]),
            _ => false,
        };
    }

    /// <summary>The line begins with a small letter, quotation marks and brackets aside.</summary>
    public static bool StartsLower(ReadOnlySpan<char> line)
    {
        var rest = TrimOpening(line);
        return rest.Length > 0 && char.IsLower(rest[0]);
    }

    /// <summary>
    /// The line ends in the middle of something: with a comma, an opened bracket or a word that needs
    /// another.
    /// </summary>
    public static bool EndsOpen(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[^1] is ',' or '-' or '–' or '—' or '(' or '[' or '&' or '/')
        {
            return true;
        }

        var word = TrimOpening(line[(line.LastIndexOf(' ') + 1)..]);
        return (word.Length <= LongestOpen && OpenWords.Contains(word))
            || EndsInAbbreviation(line.TrimEnd('.'));
    }

    /// <summary>The line begins an item of a list by a bullet.</summary>
    public static bool StartsWithBullet(ReadOnlySpan<char> line) =>
        line.Length > 1 && (line[0] is '•' or '‣' or '▪' or '●' or '◦' or '·' or '∙'
            || (line[0] == '*' && line[1] == ' '));

    /// <summary>
    /// The line begins with a dash or a short number as items of lists do; a sentence can do so too.
    /// </summary>
    public static bool StartsLikeItem(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && line[0] is '-' or '–' or '—')
        {
            return line[1] == ' ' || char.IsUpper(line[1]);
        }

        var at = line.Length > 0 && line[0] is '(' or '[' ? 1 : 0;
        var digits = at;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        return digits - at is 1 or 2 && digits + 1 < line.Length
            && line[digits] is '.' or ')' or ']' && line[digits + 1] == ' ';
    }

    /// <summary>The last word of the line is an address of the web.</summary>
    public static bool EndsWithAddress(ReadOnlySpan<char> line) =>
        IsAddress(line[(line.LastIndexOf(' ') + 1)..]);

    /// <summary>Both lines begin with the same two words, as the items of a list do.</summary>
    public static bool BeginAlike(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var word = next.IndexOf(' ');
        var second = word < 0 ? -1 : next[(word + 1)..].IndexOf(' ');
        return second > 0 && line.StartsWith(next[..(word + second + 2)], StringComparison.Ordinal);
    }

    /// <summary>The line is an address of the web and nothing else.</summary>
    public static bool IsAddress(ReadOnlySpan<char> line) =>
        (line.StartsWith("http://", StringComparison.Ordinal)
            || line.StartsWith("https://", StringComparison.Ordinal)
            || line.StartsWith("www.", StringComparison.Ordinal)) && !line.Contains(' ');

    private static bool IsClosing(char value) => value
        is '"' or '\'' or '”' or '’' or '“' or '‘' or '»' or '›' or ')' or ']' or '}' or '*';

    private static bool IsOpening(char value) => value
        is '"' or '\'' or '“' or '‘' or '”' or '«' or '‹' or '(' or '[' or '{' or '¿' or '¡' or '…';

    private static ReadOnlySpan<char> TrimOpening(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && IsOpening(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    private static bool EndsInAbbreviation(ReadOnlySpan<char> line)
    {
        var word = TrimOpening(line[(line.LastIndexOf(' ') + 1)..]);
        var initial = word.Length > 0 && char.IsUpper(word[^1])
            && (word.Length == 1 || word[^2] is '.' or '-');
        return initial || (word.Length <= LongestAbbreviation && Abbreviations.Contains(word));
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
