using Rangefinder.Text;

namespace Rangefinder.Tests.Text;

/// <summary>The promises of the offset map, checked character by character.</summary>
internal static class MapAssert
{
    public static void IsExact(Document document)
    {
        var raw = document.Source.Raw;
        var text = document.Text;
        var covered = new bool[raw.Length];
        var end = 0;
        for (var i = 0; i < text.Value.Length; i++)
        {
            var span = text.ToRaw(i, 1);
            Assert.True(span.Length > 0 && span.End >= end,
                $"character {i} goes back to {span.Start}..{span.End}");
            Array.Fill(covered, true, span.Start, span.Length);
            end = span.End;
            CheckCharacter(text, i, span, raw);
        }

        CheckNothingIsLost(document, covered);
        CheckForm(text.Value);
        Assert.Equal(text.Value, string.Join('\n', document.Passages.Select(passage => passage.Text)));
    }

    private static void CheckCharacter(NormalisedText text, int at, RawSpan span, string raw)
    {
        var value = text.Value[at];
        var same = span.Length == 1 && raw[span.Start] == value;
        var space = char.IsWhiteSpace(value) && raw.AsSpan(span.Start, span.Length).IsWhiteSpace();
        var named = text.Changes.Any(change => change.After.Contains(value, StringComparison.Ordinal)
            && change.Span.Start <= span.Start && change.Span.End >= span.End);
        Assert.True(same || space || named,
            $"U+{(int)value:X4} at {at} came from '{raw[span.Start..span.End]}'");
        Assert.True(text.ToNormalised(span.Start) == at || named);
    }

    private static void CheckNothingIsLost(Document document, bool[] covered)
    {
        foreach (var change in document.Text.Changes)
        {
            Assert.Equal(document.Source.Raw[change.Span.Start..change.Span.End], change.Before);
            Array.Fill(covered, true, change.Span.Start, change.Span.Length);
        }

        var first = document.Source.LineStart(document.LineStart);
        for (var i = first; i < document.Source.LineStart(document.LineEnd + 1); i++)
        {
            Assert.True(covered[i] || char.IsWhiteSpace(document.Source.Raw[i]),
                $"raw character {i} is lost");
        }
    }

    private static void CheckForm(string value)
    {
        Assert.DoesNotContain("  ", value, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", value, StringComparison.Ordinal);
        Assert.DoesNotContain(" \n", value, StringComparison.Ordinal);
        Assert.DoesNotContain("\n ", value, StringComparison.Ordinal);
        Assert.Equal(value.Trim(' ', '\n'), value);
    }
}
