using System.Text;

namespace Rangefinder.Scholarship;

/// <summary>Writes references in the author-date manner, as plain text.</summary>
public static class Citations
{
    /// <summary>
    /// Authors and year: one family name, two joined by "and", more as "et al."; "n.d." without a year.
    /// </summary>
    /// <param name="source">The work. Without authors its editors stand, then its container or title.</param>
    public static string Short(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var names = source.Authors.Count > 0 ? source.Authors : source.Editors;
        var who = names.Count switch
        {
            0 => Shortened(source.Container ?? source.Title),
            1 => names[0].Family,
            2 => $"{names[0].Family} and {names[1].Family}",
            _ => $"{names[0].Family} et al.",
        };
        return $"{who} {YearOf(source)}";
    }

    /// <summary>Short citation, place in the work, and the work it was seen in.</summary>
    /// <param name="source">The work.</param>
    /// <param name="locator">
    /// Page, table or chapter, or null; a bare number or span of numbers becomes a page.
    /// </param>
    /// <param name="via">The work it was seen quoted in, or null.</param>
    public static string InText(Source source, string? locator, Source? via)
    {
        var text = new StringBuilder(Short(source));
        if (!string.IsNullOrWhiteSpace(locator))
        {
            text.Append(", ").Append(Located(locator.Trim()));
        }

        return via is null ? text.ToString() : text.Append(", via ").Append(Short(via)).ToString();
    }

    /// <summary>
    /// The whole reference: authors, year, title, container, volume, pages, publisher, DOI or address.
    /// </summary>
    /// <param name="source">The work.</param>
    public static string Full(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = new StringBuilder(Names(source)).Append(" (").Append(YearOf(source)).Append("). ");
        text.Append(Sentence(source.Title));
        if (source.Container is { } container)
        {
            text.Append(source.Type == "chapter" ? " In: " : " ").Append(container);
            text.Append(Editors(source)).Append(Numbers(source)).Append('.');
        }

        if (source.Edition is { } edition)
        {
            text.Append(' ').Append(edition).Append(" edition.");
        }

        var publisher = string.Join(": ",
            new[] { source.Place, source.Publisher }.Where(part => part is not null));
        if (publisher.Length > 0)
        {
            text.Append(' ').Append(Sentence(publisher));
        }

        var address = source.Doi is { } doi ? "doi:" + doi : source.Url;
        return address is null ? text.ToString() : text.Append(' ').Append(address).ToString();
    }

    private static string Names(Source source) => source switch
    {
        { Authors.Count: > 0 } => List(source.Authors),
        { Editors.Count: > 0 } => List(source.Editors) + (source.Editors.Count == 1 ? ", ed." : ", eds."),
        { Publisher: { } body } => body,
        _ => "No author named",
    };

    private static string List(ValueList<PersonName> names)
    {
        var first = names[0].Given is { } given ? $"{names[0].Family}, {given}" : names[0].Family;
        return names.Count switch
        {
            1 => first,
            2 => $"{first} and {names[1]}",
            _ => $"{first}, {string.Join(", ", names.Skip(1).SkipLast(1))} and {names[^1]}",
        };
    }

    private static string Editors(Source source) =>
        source.Editors.Count > 0 && source.Authors.Count > 0
            ? $", ed. by {string.Join(", ", source.Editors)}"
            : "";

    private static string Numbers(Source source)
    {
        var volume = source switch
        {
            { Volume: { } number, Issue: { } issue } => $" {number}({issue})",
            { Volume: { } number } => $" {number}",
            { Issue: { } issue } => $", no. {issue}",
            _ => "",
        };
        var separator = source.Type == "chapter" ? ", pp. " : ": ";
        return source.Pages is { } pages ? volume + separator + pages : volume;
    }

    private static string YearOf(Source source) =>
        source.Year is { } year ? Comparing.Wording.Year(year) + source.YearLetter
        : source.YearLetter is { } letter ? "n.d.-" + letter
        : "n.d.";

    private static string Located(string locator) =>
        locator.All(char.IsAsciiDigit) ? "p. " + locator
        : locator.All(letter => char.IsAsciiDigit(letter) || letter is '-' or '\u2013') ? "pp. " + locator
        : locator;

    private static string Sentence(string text) =>
        text.Length > 0 && text[^1] is '.' or '?' or '!' ? text : text + ".";

    private static string Shortened(string title)
    {
        const int Longest = 40;
        if (title.Length <= Longest)
        {
            return title;
        }

        var cut = title.LastIndexOf(' ', Longest);
        return (cut > 0 ? title[..cut] : title[..Longest]).TrimEnd(',', ':', ';', ' ') + " ...";
    }
}
