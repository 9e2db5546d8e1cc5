namespace Rangefinder;

/// <summary>One name of a person or body.</summary>
/// <param name="Family">Family name, or the whole name of a body.</param>
/// <param name="Given">Given names or initials, or null for a body.</param>
public sealed record PersonName(string Family, string? Given)
{
    /// <summary>Given name first: <c>Robert Conquest</c>.</summary>
    public override string ToString() => Given is null ? Family : $"{Given} {Family}";
}

/// <summary>A work that is cited. An item of <c>sources.json</c>, in CSL-JSON.</summary>
public sealed record Source
{
    internal Source()
    {
    }

    /// <summary>A book made in memory; <c>with</c> adds what else is known of it.</summary>
    /// <param name="id">The citation key, such as <c>smith1970</c>.</param>
    /// <param name="authors">
    /// Family name first, then a comma and the given names; several authors are kept apart by semicolons:
    /// <c>Smith, Ann; Doe, John</c>. A body has no comma.
    /// </param>
    /// <param name="year">Year in which it appeared.</param>
    /// <param name="title">Its title.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static Source Of(string id, string authors, int year, string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(authors);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return new()
        {
            Id = id,
            Type = "book",
            Title = title,
            Authors = new(authors
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(Name)),
            Editors = new([]),
            Year = year,
            Issued = Comparing.Wording.Year(year),
        };
    }

    /// <summary>The citation key that the other tables use.</summary>
    public required string Id { get; init; }

    /// <summary>CSL type: <c>book</c>, <c>article-journal</c>, <c>chapter</c> ...</summary>
    public required string Type { get; init; }

    /// <summary>Title; in square brackets where it is a description.</summary>
    public required string Title { get; init; }

    /// <summary>Authors in the order of the title page; empty if none is named.</summary>
    public required ValueList<PersonName> Authors { get; init; }

    /// <summary>Editors in order; empty if none is named.</summary>
    public required ValueList<PersonName> Editors { get; init; }

    /// <summary>Year in which it appeared, or null if unknown.</summary>
    public int? Year { get; init; }

    /// <summary>When it appeared as precisely as known, in EDTF, or null.</summary>
    public string? Issued { get; init; }

    /// <summary>
    /// Letter that tells apart works of one author and year (<c>a</c>, <c>b</c> ...), or null.
    /// </summary>
    public string? YearLetter { get; init; }

    /// <summary>Journal, newspaper, book or site it stands in, or null.</summary>
    public string? Container { get; init; }

    /// <summary>Publisher, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Place of publication, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Volume, or null.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue or number, or null.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages, or null.</summary>
    public string? Pages { get; init; }

    /// <summary>Edition, or null.</summary>
    public string? Edition { get; init; }

    /// <summary>DOI without resolver, or null.</summary>
    public string? Doi { get; init; }

    /// <summary>Address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// Authors and year: <c>Wheatcroft 1996</c>, <c>Davies and Wheatcroft 2004</c>, <c>Getty et al. 1993</c>.
    /// </summary>
    public string ShortCitation => Scholarship.Citations.Short(this);

    /// <summary>The whole reference as one paragraph of plain text.</summary>
    public string FullCitation => Scholarship.Citations.Full(this);

    /// <summary>The short citation with a place in the work: <c>Snyder 2010, p. 107</c>.</summary>
    /// <param name="locator">Page, table or chapter; null leaves it out.</param>
    public string Cite(string? locator) => Scholarship.Citations.InText(this, locator, null);

    /// <summary>The short citation.</summary>
    public override string ToString() => ShortCitation;

    private static PersonName Name(string author)
    {
        var parts = author.Split(',', 2, StringSplitOptions.TrimEntries);
        return new(parts[0], parts.ElementAtOrDefault(1));
    }
}
