using System.Reflection;
using System.Text.RegularExpressions;
using CellSharp.Diagnostics;
using CellSharp.Syntax;
using Rangefinder.Testing;

namespace CellSharp.Tests.Diagnostics;

public class DiagnosticCatalogTests
{
    [Fact]
    public void Catalog_EveryRule_HasCodeAndMessage() => Assert.All(Rules(), rule =>
    {
        Assert.Matches("^(CS[0-9]{4}|CELL1[0-9]{3})$", rule.Code);
        Assert.False(string.IsNullOrWhiteSpace(rule.Template));
    });

    [Fact]
    public void Catalog_Codes_AreUnique() =>
        Assert.Empty(Rules().GroupBy(rule => rule.Code).Where(group => group.Count() > 1).Select(group =>
        group.Key));

    [Fact]
    public void Catalog_EveryRefusal_NamesTheWayRound() => Assert.All(
        Rules().Where(rule => Regex.IsMatch(rule.Code, "^CELL10")),
        rule => Assert.False(string.IsNullOrWhiteSpace(rule.Hint)));

    [Fact]
    public void At_ArgumentsWithBraces_StandAsTheyAre()
    {
        var rule = new DiagnosticRule("CS1003", DiagnosticSeverity.Error, "'{0}' expected, not '{1}' {",
            "write {0}");

        var diagnostic = rule.At(new TextSpan(1, 2), "{1}", "x");

        Assert.Equal("'{1}' expected, not 'x' {", diagnostic.Message);
        Assert.Equal("write {1}", diagnostic.Hint);
    }

    [Fact]
    public void Engine_EveryCodeOfItsOwn_StandsInTheSpecificationAndTheOtherWayRound()
    {
        var folder = Repository.PathOf("src", "CellSharp");
        var given = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Codes(File.ReadAllText(file), "\"CELL[0-9]{4}\"|CELL3003")).ToHashSet();

        var specified = Codes(File.ReadAllText(Path.Combine(folder, "LANGUAGE.md")), "CELL[0-9]{4}")
            .ToHashSet();

        Assert.Equal(given.Order(StringComparer.Ordinal), specified.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Codes(string text, string pattern) =>
        Regex.Matches(text, pattern).Select(match => match.Value.Trim('"'));

    private static IEnumerable<DiagnosticRule> Rules() => typeof(DiagnosticCatalog)
        .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        .Where(field => field.FieldType == typeof(DiagnosticRule))
        .Select(field => (DiagnosticRule)field.GetValue(null)!);
}
