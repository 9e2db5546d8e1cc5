using System.Globalization;
using System.Text;

namespace Rangefinder.Exports;

/// <summary>Works as BibTeX entries in UTF-8, for biber and for citation managers.</summary>
public static class BibTex
{
    /// <summary>Writes one entry for each work.</summary>
    /// <param name="sources">In the order to write them.</param>
    /// <param name="output">Receives the text; it is not closed.</param>
    public static void Write(IEnumerable<Source> sources, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var source in sources)
        {
            output.Write(Entry(source));
            output.Write('\n');
        }
    }

    /// <summary>One entry, with its line ends (LF).</summary>
    /// <param name="source">The work.</param>
    public static string Entry(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = new StringBuilder("@").Append(TypeOf(source)).Append('{').Append(source.Id).Append(",\n");
        foreach (var (name, value) in Fields(source))
        {
            if (value is { Length: > 0 })
            {
                text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
            }
        }

        return text.Append("}\n").ToString();
    }

    private static IEnumerable<(string Name, string? Value)> Fields(Source source)
    {
        var isPart = source.Type is "chapter" or "paper-conference" or "entry-encyclopedia" or "entry";
        yield return ("author", Names(source.Authors));
        yield return ("editor", Names(source.Editors));
        yield return ("title", $"{{{Escape(source.Title)}}}");
        yield return (isPart ? "booktitle" : TypeOf(source) == "article" ? "journal" : "howpublished",
            Escape(source.Container));
        yield return ("year", source.Year?.ToString(CultureInfo.InvariantCulture));
        yield return ("date", source.Issued is { Length: > 4 } issued ? Escape(issued) : null);
        yield return ("volume", Escape(source.Volume));
        yield return ("number", Escape(source.Issue));
        yield return ("pages", Escape(source.Pages)?.Replace('–', '-').Replace("-", "--", StringComparison.Ordinal));
        yield return ("edition", Escape(source.Edition));
        yield return (TypeOf(source) == "techreport" ? "institution" : "publisher", Escape(source.Publisher));
        yield return ("address", Escape(source.Place));
        yield return ("doi", source.Doi);
        yield return ("url", source.Url?.Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal));
        yield return ("note", Escape(source.Note));
    }

    private static string TypeOf(Source source) => source.Type switch
    {
        "article" or "article-journal" or "article-magazine" or "article-newspaper" or "review" => "article",
        "book" => "book",
        "chapter" or "entry-encyclopedia" or "entry" or "entry-dictionary" => "incollection",
        "paper-conference" => "inproceedings",
        "report" => "techreport",
        "thesis" => "phdthesis",
        _ => "misc",
    };

    // A body in braces, so that its name is not taken apart.
    private static string? Names(ValueList<PersonName> names) => names.Count == 0 ? null : string.Join(
        " and ",
        names.Select(name => name.Given is { } given
            ? $"{Escape(name.Family)}, {Escape(given)}"
            : $"{{{Escape(name.Family)}}}"));

    private static string? Escape(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            escaped.Append(letter switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => "\\" + letter,
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
