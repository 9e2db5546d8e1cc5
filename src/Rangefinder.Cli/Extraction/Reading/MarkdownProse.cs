using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>Reads the prose of Markdown: headings, paragraphs, list items, quotations, table cells,
/// footnotes.</summary>
/// <remarks>Left out: code (blocks and spans), HTML, front matter, the addresses of links, images, the
/// numbers of list items and the marks of footnotes. Places are those of the characters in the file, marks
/// between them included.</remarks>
internal sealed class MarkdownProse
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseGridTables().UseFootnotes()
        .UseYamlFrontMatter().Build();

    private readonly Prose _prose = new();
    private readonly string _text;
    private readonly int _bom;
    private int _reached;

    private MarkdownProse(string source)
    {
        _bom = source.StartsWith('\uFEFF') ? 1 : 0;
        // As Markdown says of zero characters; the parser would put more of them into the text than the file
        // has.
        _text = source[_bom..].Replace('\0', '\uFFFD');
    }

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="ArgumentException">Lists or quotations are nested too deeply.</exception>
    public static Prose Read(string source)
    {
        var file = new MarkdownProse(source);
        // Notes stand last in the tree, wherever they were written.
        foreach (var block in Markdown.Parse(file._text, Pipeline).Descendants<LeafBlock>()
            .Where(block => block is not (CodeBlock or HtmlBlock)).OrderBy(block => block.Span.Start))
        {
            if (block.Inline is { } inlines)
            {
                file._prose.BreakParagraph();
                file._reached = Math.Max(file._reached, block.Span.Start);
                file.AddAll(inlines);
            }
        }

        return file._prose;
    }

    private void AddAll(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AddLiteral(literal);
                    break;
                case HtmlEntityInline entity when entity.Span.Start >= _reached:
                    _prose.AddFor(entity.Span.Start + _bom, entity.Span.Length, entity.Transcoded.AsSpan());
                    _reached = entity.Span.End + 1;
                    break;
                case LineBreakInline { IsHard: false } soft when soft.Span.Start >= _reached:
                    _prose.AddFor(soft.Span.Start + _bom, soft.Span.Length, " ");
                    _reached = soft.Span.End + 1;
                    break;
                case LineBreakInline:
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    _prose.BreakLine();
                    break;
                case LinkInline { IsImage: true } or FootnoteLink:
                    break;
                case ContainerInline more:
                    AddAll(more);
                    break;
            }
        }
    }

    private void AddLiteral(LiteralInline literal)
    {
        // A backslash before the text or spaces around it belong to the span, but not to the content. Where
        // the parser gives a wrong span (a heading with a tab), the text is looked for behind what was read.
        var content = literal.Content.AsSpan();
        var (start, end) = (literal.Span.Start, Math.Min(literal.Span.End + 1, _text.Length));
        var at = start >= _reached && end > start ? _text.AsSpan(start, end - start).IndexOf(content) : -1;
        (start, at) = at >= 0 ? (start, at) : (_reached, _text.AsSpan(_reached).IndexOf(content));
        if (at >= 0)
        {
            _prose.Add(start + at + _bom, content);
            _reached = start + at + content.Length;
        }
    }
}
