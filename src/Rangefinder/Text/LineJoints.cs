namespace Rangefinder.Text;

/// <summary>Decides for each line whether its paragraph runs on in the next line.</summary>
internal sealed class LineJoints
{
    // A line shorter than these shares of the width cannot be one that was broken off to wrap.
    private const double Short = 0.4;
    private const double Half = 0.5;
    private const double Most = 0.75;

    // Lines of a paragraph are fuller than this; the last one seldom is (measured on the corpus: 99 of 100
    // broken sentences stand in fuller lines).
    private const double Brim = 0.94;

    // Without wrapping, a sentence broken after so many characters was broken by accident.
    private const int StrayBreak = 60;

    private readonly LineTable _table;
    private readonly bool[] _setApart;

    public LineJoints(LineTable table)
    {
        _table = table;
        _setApart = SetApartLines.Find(table);
    }

    /// <summary>The line and the next one belong to one paragraph.</summary>
    public bool Joins(int line)
    {
        var next = _table[line + 1];
        if (LineSigns.StartsWithBullet(next) || (_setApart[line] && _setApart[line + 1]))
        {
            return false;
        }

        var full = _table.IsFull(line, _table.LocalWidth(line));
        var ends = _table.Lines[line].EndsSentence;
        if (LineSigns.StartsLikeItem(next) && (ends || !full))
        {
            return false;
        }

        if (LineSigns.IsAddress(_table[line]) || LineSigns.IsAddress(next))
        {
            return !LineSigns.IsAddress(_table[line]) && full && !ends;
        }

        if (!_table.IsWrapped)
        {
            return _table.Lines[line].Tail >= StrayBreak && _table.RunsOn(line);
        }

        if (_table.Lines[line + 1].StartsLower)
        {
            return JoinsLower(line, ends, full);
        }

        // A colon before a capital mostly introduces a quotation that is set off.
        return ends || _table[line][^1] == ':' ? JoinsSentences(line) : JoinsCapital(line, full);
    }

    // The next line begins small: the sentence runs on, unless the line before is a title or closes a
    // sentence early.
    private bool JoinsLower(int line, bool ends, bool full)
    {
        if (ends)
        {
            return full && _table.Lines[line + 1].Blanks <= 1;
        }

        return full || _table.Lines[line].Tail >= Short * _table.LocalWidth(line)
            || _table.Lines[line].EndsOpen;
    }

    // A sentence closes and another one begins: only the setting tells whether the paragraph goes on.
    private bool JoinsSentences(int line)
    {
        var tail = _table.Lines[line].Tail;
        var next = _table.Lines[line + 1];
        if (LineSigns.BeginAlike(_table[line], _table[line + 1]))
        {
            return false;
        }

        if (next.PageStart || next.Blanks > 1 || (next.Blanks == 1 && !_table.IsDoubleSpaced))
        {
            return false;
        }

        if (next.Blanks == 0)
        {
            return tail >= (_table.IsDoubleSpaced ? Half : Most) * _table.LocalWidth(line)
                && !ClosesParagraph(line);
        }

        return _table.IsFull(line, _table.LocalWidth(line), Brim) && !ClosesParagraph(line);
    }

    // No stop, and a capital, a digit or a quotation mark begins the next line: a title before a text looks
    // so too.
    private bool JoinsCapital(int line, bool full)
    {
        var next = _table.Lines[line + 1];
        var tail = _table.Lines[line].Tail;
        var local = _table.LocalWidth(line);
        var open = _table.Lines[line].EndsOpen;
        if (LineSigns.EndsWithAddress(_table[line]) || (ClosesParagraph(line) && !(open && full)))
        {
            return false;
        }

        if (next.Blanks > 1 || (next.Blanks == 1 && !_table.IsDoubleSpaced))
        {
            return open ? full : full && next.Blanks > 1 && next.Length >= Half * local;
        }

        if (next.Blanks == 0 && !_table.IsDoubleSpaced && !next.PageStart)
        {
            return tail >= Half * local;
        }

        var narrow = local < Most * _table.Width;
        return full && !narrow ? true : open && tail >= Half * local;
    }

    // Double spacing leaves out the blank line before the last line of a paragraph.
    private bool ClosesParagraph(int line) =>
        _table.IsDoubleSpaced && line > 0 && _table.Lines[line] is { Blanks: 0, PageStart: false };
}
