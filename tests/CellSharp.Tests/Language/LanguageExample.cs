using System.Text.RegularExpressions;
using Rangefinder.Testing;

namespace CellSharp.Tests.Language;

/// <summary>One example of LANGUAGE.md.</summary>
/// <param name="Line">The line of the file on which its cell begins.</param>
/// <param name="Words">What stands behind <c>csharp</c> on the fence.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Kind"><c>text</c>, <c>error</c>, or empty when nothing is promised.</param>
/// <param name="Wanted">What that fence holds.</param>
public sealed partial record LanguageExample(int Line, string Words, string Cell, string Kind, string Wanted)
{
    /// <summary>All examples in the order of the file.</summary>
    public static IReadOnlyList<LanguageExample> ReadAll()
    {
        var text = File.ReadAllText(Repository.PathOf("src", "CellSharp", "LANGUAGE.md"))
            .ReplaceLineEndings("\n");
        return [.. Fence().Matches(text).Select(m => new LanguageExample(
            text[..m.Index].Count(c => c == '\n') + 2, m.Groups["words"].Value.Trim(), m.Groups["cell"].Value,
            m.Groups["kind"].Value, m.Groups["wanted"].Value))];
    }

    [GeneratedRegex("^```csharp(?<words>[^\n]*)\n(?<cell>.*?)\n```$(\n```(?<kind>text|error)\n(?<wanted>.*?)\n?```$)?",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
