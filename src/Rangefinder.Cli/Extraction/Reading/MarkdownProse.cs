using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>Reads the prose of Markdown: headings, paragraphs, list items, quotations, table cells, footnotes.</summary>
/// <remarks>Left out: code (blocks and spans), HTML, front matter, the addresses of links, images, the numbers of list
/// items and the marks of footnotes. Places are those of the characters in the file, marks between them
/// included.</remarks>
internal static class MarkdownProse
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseGridTables().UseFootnotes().UseYamlFrontMatter().Build();

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="ArgumentException">Lists or quotations are nested too deeply.</exception>
    public static Prose Read(string source)
    {
        var bom = source.StartsWith('\uFEFF') ? 1 : 0;
        var text = source[bom..];
        var prose = new Prose();
        // Notes stand last in the tree, wherever they were written.
        foreach (var block in Markdown.Parse(text, Pipeline).Descendants<LeafBlock>()
            .Where(block => block is not (CodeBlock or HtmlBlock)).OrderBy(block => block.Span.Start))
        {
            if (block.Inline is { } inlines)
            {
                prose.BreakParagraph();
                AddAll(inlines, text, bom, prose);
            }
        }

        return prose;
    }

    private static void AddAll(ContainerInline inlines, string text, int bom, Prose prose)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AddLiteral(literal, text, bom, prose);
                    break;
                case HtmlEntityInline entity:
                    prose.AddFor(entity.Span.Start + bom, entity.Span.Length, entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline { IsHard: false } soft:
                    prose.AddFor(soft.Span.Start + bom, soft.Span.Length, " ");
                    break;
                case LineBreakInline:
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    prose.BreakLine();
                    break;
                case LinkInline { IsImage: true } or FootnoteLink:
                    break;
                case ContainerInline more:
                    AddAll(more, text, bom, prose);
                    break;
            }
        }
    }

    private static void AddLiteral(LiteralInline literal, string text, int bom, Prose prose)
    {
        var content = literal.Content.AsSpan();
        if (literal.Span.Length <= 0)
        {
            // What an extension put there stands nowhere in the file.
            return;
        }

        var written = text.AsSpan(literal.Span.Start, literal.Span.Length);
        // A backslash before the text or spaces around it belong to the span, but not to the content.
        var at = written.IndexOf(content);
        if (at >= 0)
        {
            prose.Add(literal.Span.Start + at + bom, content);
        }
        else
        {
            prose.AddFor(literal.Span.Start + bom, literal.Span.Length, content);
        }
    }
}
