using System.Text;
using Rangefinder.Cli.Extraction.Inputs;
using Rangefinder.Cli.Extraction.Outputs;
using Rangefinder.Quantities;
using Rangefinder.Text;

namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>What a unit of work gave.</summary>
/// <param name="Figures">Its figures in reading order; empty where <paramref name="Lines"/> hold
/// them.</param>
/// <param name="Lines">The figures as lines of JSON, if those were asked for; who takes them disposes
/// them.</param>
/// <param name="Count">How many figures.</param>
/// <param name="Documents">Documents that ended in the unit and belong to the shard.</param>
/// <param name="Notices">What was remarkable in decoding.</param>
internal sealed record UnitFigures(
    IReadOnlyList<QuotedFigure> Figures,
    LineBuffer Lines,
    int Count,
    int Documents,
    IReadOnlyList<Problem> Notices);

/// <summary>Decodes, normalises and extracts units of work. Thread-safe.</summary>
internal sealed class UnitExtractor(Shard? shard, bool asLines)
{
    /// <summary>Finds the figures of one unit.</summary>
    /// <exception cref="RangefinderException">The unit cannot be read as what it claims to be.</exception>
    public UnitFigures Extract(ExtractionUnit unit)
    {
        var work = new Work(shard, new LineBuffer(), asLines);
        switch (unit)
        {
            case CorpusUnit document:
                work.Add(document.Document);
                break;
            case FileUnit part:
                work.Add(part);
                break;
            case LinesUnit block:
                work.Add(block);
                break;
        }

        return work.Finish();
    }

    // The figures of one unit while they are gathered.
    private sealed class Work(Shard? shard, LineBuffer lines, bool asLines)
    {
        private readonly List<QuotedFigure> _figures = [];
        private readonly List<Problem> _notices = [];
        private int _documents;
        private int _count;

        public void Add(Document document)
        {
            var (start, end) = (document.Source.LineStart(document.LineStart),
                document.Source.LineStart(document.LineEnd + 1));
            if (shard?.Holds(document.Id, Encoding.UTF8.GetBytes(document.Source.Raw[start..end])) != false)
            {
                _documents++;
                document.VisitFigures(Take);
            }
        }

        public void Add(FileUnit unit)
        {
            if (!unit.Chosen && shard?.Holds(unit.File.Id, unit.Bytes) == false)
            {
                return;
            }

            var source = Decode(unit);
            _notices.AddRange(source.Notices.Select(notice => InFile(notice, unit)));
            if (unit.File.Kind == InputKind.Text)
            {
                AddPart(Document.FromSource(source, unit.File.Id), unit.Before);
            }
            else
            {
                AddMarkup(unit.File, source);
            }

            _documents += unit.After.Input > unit.Before.Input ? 1 : 0;
        }

        public void Add(LinesUnit unit)
        {
            var rest = unit.Bytes.Span;
            // A byte order mark stands before the first line only.
            rest = unit.FirstLine == 1 && rest.StartsWith("\uFEFF"u8) ? rest[3..] : rest;
            for (var line = unit.FirstLine; rest.Length > 0; line++)
            {
                var end = rest.IndexOf((byte)'\n');
                var bytes = end < 0 ? rest : rest[..end];
                rest = end < 0 ? [] : rest[(end + 1)..];
                if (bytes.IndexOfAnyExcept(" \t\r"u8) >= 0)
                {
                    AddLine(unit.File, JsonDocumentLine.Parse(unit.File.Path, line, bytes));
                }
            }
        }

        public UnitFigures Finish() => new(
            _figures, lines, _count, _documents, _notices);

        // Figures are large beside their lines, so they are not kept together.
        private void Take(QuotedFigure figure)
        {
            _count++;
            if (asLines)
            {
                FigureJson.Write(figure, lines);
            }
            else
            {
                _figures.Add(figure);
            }
        }

        private void AddLine(InputFile file, JsonDocumentLine line)
        {
            if (shard?.Holds(line.Id, Encoding.UTF8.GetBytes(line.Text)) == false)
            {
                return;
            }

            _documents++;
            if (Encoding.UTF8.GetMaxByteCount(line.Text.Length) <= TextParts.Size
                || Encoding.UTF8.GetByteCount(line.Text) <= TextParts.Size)
            {
                AddPart(Document.FromSource(new SourceText(file.Name, line.Text), line.Id), default);
                return;
            }

            foreach (var (before, part) in TextParts.Split(file.Name, line.Text))
            {
                AddPart(Document.FromSource(TextDecoder.Decode(file.Name, part), line.Id), before);
            }
        }

        private void AddPart(Document document, Cursor before)
        {
            if (before.Offset == 0)
            {
                document.VisitFigures(Take);
            }
            else
            {
                document.VisitFigures(figure => Take(Behind(figure, before)));
            }
        }

        private void AddMarkup(InputFile file, SourceText source)
        {
            var prose = ReadMarkup(file, source.Raw);
            var document = Document.FromSource(new SourceText(file.Name, prose.Text), file.Id);
            foreach (var figure in prose.Place(document.Figures, source))
            {
                Take(figure);
            }

        }

        private static Prose ReadMarkup(InputFile file, string raw)
        {
            try
            {
                return file.Kind == InputKind.Html ? HtmlProse.Read(raw) : MarkdownProse.Read(raw);
            }
            catch (ArgumentException deep) when (file.Kind == InputKind.Markdown)
            {
                throw new RangefinderException(new Problem(
                    file.Path, null, null, "The file cannot be read as Markdown: " + deep.Message, null,
                    "Nest lists and quotations less deeply, or save the text as .txt"));
            }
        }

        private static SourceText Decode(FileUnit unit)
        {
            try
            {
                return TextDecoder.Decode(unit.File.Name, unit.Bytes);
            }
            catch (RangefinderException failure)
            {
                throw new RangefinderException(failure.Problems.Select(problem => InFile(problem, unit)));
            }
        }

        private static Problem InFile(Problem problem, FileUnit unit) => problem with
        {
            File = unit.File.Path,
            Line = problem.Line + (int)unit.Before.Line,
        };

        private static QuotedFigure Behind(QuotedFigure figure, Cursor before) =>
            new(figure.Found, figure.Place with
            {
                CharStart = figure.CharStart + (int)before.CodePoints,
                CharEnd = figure.CharEnd + (int)before.CodePoints,
                LineStart = figure.LineStart + (int)before.Line,
                LineEnd = figure.LineEnd + (int)before.Line,
            });
    }
}
