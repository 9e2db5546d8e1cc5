using System.Text;

namespace Rangefinder.Scholarship;

/// <summary>
/// The words that stand for enumerated values in the tables: lower case, parts joined by hyphens.
/// </summary>
public static class Words
{
    /// <summary>
    /// Every word of an enumeration in its order: <c>study</c>, <c>archival-document</c> ...
    /// </summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    /// <summary>The word of a value.</summary>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>The value of a word, or null where it is none of the enumeration's.</summary>
    /// <param name="word">The word.</param>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static T? Read<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Of(value), word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }
}
