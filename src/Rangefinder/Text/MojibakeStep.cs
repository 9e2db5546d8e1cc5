using System.Buffers;
using System.Text;

namespace Rangefinder.Text;

/// <summary>
/// Repairs UTF-8 that was once read as Windows-1252: <c>â€¦</c> is an ellipsis, <c>Ã©</c> an é.
/// </summary>
/// <remarks>
/// Only sequences that decode to Latin, Cyrillic, punctuation, symbols or emoji count. An <c>Â</c> before a
/// plain space is a no-break space whose second half was already cleaned. After a capital letter a
/// two-character sequence that ends in a quotation mark is left alone: it may be a word in capitals that
/// closes a quotation.
/// </remarks>
internal sealed class MojibakeStep : TextStep
{
    private const string Closers = "\u00BB\u00AB\u2019\u2018\u201C\u201D\u201A\u201E\u2039\u203A";

    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃÄÅÐÑâïð");

    public override string Name => "mojibake";

    public override void Find(WorkingText text, EditList edits)
    {
        var value = text.Value;
        var at = 0;
        while (true)
        {
            var found = value[at..].IndexOfAnyInRange('Â', 'ð');
            if (found < 0)
            {
                return;
            }

            at += found;
            var (length, repaired) = Leads.Contains(value[at]) ? Repair(value, at) : (0, "");
            if (length > 0)
            {
                edits.Replace(at, length, repaired);
            }

            at += Math.Max(length, 1);
        }
    }

    private static (int Length, string Repaired) Repair(ReadOnlySpan<char> value, int at)
    {
        var afterCapital = at > 0 && char.IsUpper(value[at - 1]);
        if (value[at] == 'Â' && at + 1 < value.Length && value[at + 1] == ' ')
        {
            return afterCapital ? (0, "") : (2, " ");
        }

        var length = value[at] switch { 'â' or 'ï' => 3, 'ð' => 4, _ => 2 };
        Span<byte> bytes = stackalloc byte[4];
        if (at + length > value.Length
            || (length == 2 && afterCapital && Closers.Contains(value[at + 1], StringComparison.Ordinal)))
        {
            return (0, "");
        }

        for (var i = 0; i < length; i++)
        {
            if (!Windows1252.TryToByte(value[at + i], out bytes[i]))
            {
                return (0, "");
            }
        }

        var sound = Rune.DecodeFromUtf8(bytes[..length], out var rune, out var used) == OperationStatus.Done;
        return sound && used == length && !Rune.IsControl(rune) ? (length, rune.ToString()) : (0, "");
    }
}
