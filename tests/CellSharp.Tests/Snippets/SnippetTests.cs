using Rangefinder.Testing;

namespace CellSharp.Tests.Snippets;

/// <summary>Small programs give what Roslyn scripting gave when the <c>.expected</c> files were
/// recorded.</summary>
public sealed class SnippetTests
{
    /// <summary>The files of snippets beside this test.</summary>
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder, "*.csx").Select(Path.GetFileNameWithoutExtension)
        .OfType<string>().Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("tests", "CellSharp.Tests", "Snippets");

    [Theory]
    [MemberData(nameof(Files))]
    public void Run_Snippet_GivesWhatRoslynGave(string file)
    {
        var expected = File.ReadAllText(Path.Combine(Folder, file + ".expected"))
            .Split("## ", StringSplitOptions.RemoveEmptyEntries);
        var snippets = Snippet.Read(Path.Combine(Folder, file + ".csx")).ToList();
        Assert.Equal(expected.Length, snippets.Count);
        var differences = snippets.Zip(expected)
            .Select(p => (p.First, Wanted: p.Second.TrimEnd('\n'),
                Got: (p.First.Name + "\n" + string.Join("\n+++\n", SnippetRunner.Run(p.First)))
                    .TrimEnd('\n')))
            .Where(d => d.Wanted != d.Got)
            .Select(d => $"{string.Join("\n+++\n", d.First.Cells)}\n--- wanted {d.Wanted}\n--- got {d.Got}")
            .ToList();
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }
}
