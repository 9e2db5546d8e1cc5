using System.Text.RegularExpressions;
using CellSharp.Syntax;
using Rangefinder.Testing;

namespace CellSharp.Tests.Syntax;

/// <summary>LANGUAGE.md is true of the parser: what it shows is read without error, what it calls wrong is
/// refused with the code it names. What the examples display is the session's matter.</summary>
public partial class LanguageSyntaxTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            var text = File.ReadAllText(Repository.PathOf("src", "CellSharp",
                "LANGUAGE.md")).ReplaceLineEndings("\n");
            foreach (Match match in Fence().Matches(text))
            {
                data.Add(match.Groups["cell"].Value, match.Groups["error"].Value);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Parse_ExampleOfTheSpecification_ReadsAsItSays(string cell, string error)
    {
        var codes = Parser.Parse(cell).Diagnostics.Select(diagnostic => diagnostic.Code);

        Assert.Equal(error.Length == 0 ? [] : [error], codes.Take(1));
    }

    [Fact]
    public void Specification_HasExamples() => Assert.True(Examples.Count >= 50);

    [GeneratedRegex("```csharp\n(?<cell>.*?)\n```\n(```error\n(?<error>[A-Z]+[0-9]+)\n```)?",
        RegexOptions.Singleline)]
    private static partial Regex Fence();
}
