namespace CellSharp.Conformance;

/// <summary>One program of the corpus: a few cells that run one after another in one session.</summary>
/// <param name="Section">The folder, which is a section of the language.</param>
/// <param name="Topic">The file in it, without extension.</param>
/// <param name="Name">The program's name, told apart within its file.</param>
/// <param name="Cells">The cells' texts in order, at least one.</param>
public sealed record ConformanceProgram(
    string Section, string Topic, string Name, IReadOnlyList<string> Cells)
{
    /// <summary><c>section/topic/name</c>.</summary>
    public string Id => $"{Section}/{Topic}/{Name}";
}

/// <summary>What came of one cell.</summary>
/// <param name="Result">
/// <c>ok</c>, <c>ok VALUE</c> (see <see cref="ValueText"/>), <c>error CS0103</c> or <c>throws TYPE</c>.
/// </param>
/// <param name="Printed">What the cell wrote to the console.</param>
public sealed record CellOutcome(string Result, string Printed);
