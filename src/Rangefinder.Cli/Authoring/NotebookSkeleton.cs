using System.Globalization;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;

namespace Rangefinder.Cli.Authoring;

/// <summary>A notebook of seven beats: question, sources, data, chart, reading, comparison, caveats.</summary>
internal static class NotebookSkeleton
{
    /// <summary>The notebook; its code runs as it stands, its prose says what belongs there.</summary>
    /// <param name="title">The question.</param>
    /// <param name="quantity">Key of the quantity that it compares.</param>
    public static Notebook Make(string title, string quantity)
    {
        (CellKind Kind, string Source)[] beats =
        [
            (CellKind.Markdown, $"# {title}\n\n**Short answer.** Three sentences: the figures, the range with its studies, "
                + "the relation.\n\n**What would change it.** The choice or the study that matters most."),
            (CellKind.Markdown, "## Sources and terms\n\nWhich works are used, what each counts, how its number was seen."),
            (CellKind.Code, "#r \"../.artifacts/bin/Rangefinder/release/Rangefinder.dll\"\nusing Rangefinder;\n"
                + "var study = Study.Open(\"../seeds\");"),
            (CellKind.Markdown, "## The data\n\nWhat is kept, and how much of it."),
            (CellKind.Code, $"var comparisons = study.Compare(\"{quantity}\");\n"
                + "Table.From(comparisons, (\"text\", c => c.Claim.Document.Id), (\"line\", c => c.Claim.Line), "
                + "(\"voice\", c => c.Claim.Attribution), (\"in context\", c => c.Claim.Context(60)))"),
            (CellKind.Markdown, "Before anything is compared: every quotation must stand in its document."),
            (CellKind.Code, "Check.That(study.Problems.Count == 0, \"corpus, claims and reference data hold together\")"),
            (CellKind.Markdown, "## The figure and the range\n\nOne idea for one chart."),
            (CellKind.Code, $"Chart.Forest(study.Range(\"{quantity}\"), comparisons)"),
            (CellKind.Markdown, "**Reading.** What to look at, with numbers that a cell prints, and what is not surprising."),
            (CellKind.Markdown, "## The comparison\n\nClaim, estimates, relation and its reason."),
            (CellKind.Code, "comparisons.ToReasons()"),
            (CellKind.Code, "comparisons.Where(c => c.IsSensitive).ToSensitivityTable()"),
            (CellKind.Markdown, "## Caveats, and what would change the reading\n\n- What the text does not say.\n"
                + "- Which choice matters most, and the relation under the other choice."),
        ];
        var cells = beats.Select((beat, index) => new NotebookCell(
            beat.Kind, string.Create(CultureInfo.InvariantCulture, $"cell-{index + 1}"), beat.Source,
            beat.Kind == CellKind.Code ? PolyglotCell() : null));
        return new([.. cells], Metadata());
    }

    // The metadata by which Polyglot Notebooks takes a cell for C#.
    private static JsonObject PolyglotCell() => new()
    {
        ["dotnet_interactive"] = new JsonObject { ["language"] = "csharp" },
        ["polyglot_notebook"] = new JsonObject { ["kernelName"] = "csharp" },
    };

    private static JsonObject Metadata() => new()
    {
        ["kernelspec"] = new JsonObject
        {
            ["display_name"] = "C# (Rangefinder)",
            ["language"] = "csharp",
            ["name"] = "rangefinder",
        },
        ["language_info"] = new JsonObject
        {
            ["file_extension"] = ".cs",
            ["mimetype"] = "text/x-csharp",
            ["name"] = "csharp",
            ["pygments_lexer"] = "csharp",
        },
        ["polyglot_notebook"] = new JsonObject
        {
            ["kernelInfo"] = new JsonObject
            {
                ["defaultKernelName"] = "csharp",
                ["items"] = new JsonArray(new JsonObject { ["aliases"] = new JsonArray(), ["name"] = "csharp" }),
            },
        },
    };
}
