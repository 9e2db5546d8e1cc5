using System.Globalization;
using System.Text;
using Rangefinder.Cli.Commands;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>The addresses of things in the report, all below its root, and how it counts them.</summary>
internal static class Links
{
    public static string To(Document document) => $"texts/{Name(document.Id)}.html";

    /// <summary>Where a claim is compared.</summary>
    public static string To(Claim claim) => $"{To(claim.Quantity)}#{Anchor(claim)}";

    /// <summary>Where a claim stands in its text.</summary>
    public static string ToPassage(Claim claim) => $"{To(claim.Document)}#{Anchor(claim)}";

    public static string To(Quantity quantity) => $"quantities/{Name(quantity.Key)}.html";

    public static string To(Estimate estimate) => $"{To(estimate.Quantity)}#{Anchor(estimate)}";

    public static string To(Source source) => $"bibliography.html#{Anchor(source)}";

    public static string To(NotebookResult notebook) => $"notebooks/{Name(notebook.Name)}.html";

    public static string Anchor(Claim claim) => "claim-" + Name(claim.Id);

    public static string Anchor(Estimate estimate) => "estimate-" + Name(estimate.Id);

    public static string Anchor(Source source) => "source-" + Name(source.Id);

    /// <summary>A key as a name of a file and of a fragment on every system: letters, digits, hyphen,
    /// underscore and inner full stops stand; anything else is written as its code.</summary>
    public static string Name(string key)
    {
        var name = new StringBuilder(key.Length);
        foreach (var letter in key)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' || (letter == '.'
                && name.Length > 0))
            {
                name.Append(letter);
            }
            else
            {
                name.Append(CultureInfo.InvariantCulture, $"~{(int)letter:x4}");
            }
        }

        return name.ToString();
    }

    public static string TitleOf(Document document) => document.Title ?? $"Untitled ({document.Id})";

    /// <summary>Where a claim stands, for readers: <c>003-d02, line 314</c>.</summary>
    public static string PlaceOf(Claim claim) =>
        FormattableString.Invariant($"{claim.Document.Id}, line {claim.Line}");

    public static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Counted(int count, string one, string many) =>
        $"{Number(count)} {(count == 1 ? one : many)}";
}
