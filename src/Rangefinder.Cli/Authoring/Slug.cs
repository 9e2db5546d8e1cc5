using System.Globalization;
using System.Text;

namespace Rangefinder.Cli.Authoring;

/// <summary>Names for ids and files: a-z, 0-9 and single hyphens.</summary>
internal static class Slug
{
    /// <summary>The slug of a title; <c>untitled</c> where nothing of it can be kept.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-') is { Length: > 0 } kept ? kept : "untitled";
    }
}
