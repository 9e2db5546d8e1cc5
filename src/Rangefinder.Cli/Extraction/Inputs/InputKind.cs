namespace Rangefinder.Cli.Extraction.Inputs;

/// <summary>How the bytes of an input become documents.</summary>
internal enum InputKind
{
    Text,
    Markdown,
    Html,
    JsonLines,
    GzippedJsonLines,
}

/// <summary>Tells the kind of an input by the ending of its name.</summary>
internal static class InputKinds
{
    public const string Endings = ".txt, .md, .html, .jsonl or .jsonl.gz";

    private static readonly (string Ending, InputKind Kind)[] Known =
    [
        (".txt", InputKind.Text),
        (".md", InputKind.Markdown),
        (".markdown", InputKind.Markdown),
        (".html", InputKind.Html),
        (".htm", InputKind.Html),
        (".jsonl", InputKind.JsonLines),
        (".jsonl.gz", InputKind.GzippedJsonLines),
    ];

    /// <summary>The kind that an ending stands for, whatever its case; null for an unknown one.</summary>
    public static InputKind? OfEnding(string path)
    {
        foreach (var (ending, kind) in Known)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The kind of a file that the user named: one without any ending is a text.</summary>
    public static InputKind? OfNamed(string path) =>
        Path.GetExtension(path).Length == 0 ? InputKind.Text : OfEnding(path);
}
