using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rangefinder.Quantities;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Quantities;

/// <summary>One label in a passage of <c>unseen/*.txt</c>; the notation stands at the head of those
/// files.</summary>
public sealed record UnseenLabel(
    int Start, int Length, int CoreStart, int CoreLength, string[] Kinds, string[] Tokens)
{
    public bool IsOptional => Kinds[0] == "opt";

    public bool HasUnit => Tokens.Any(t => t.StartsWith("u:", StringComparison.Ordinal));

    public bool Overlaps(FoundFigure f) => f.Start < Start + Length && Start < f.End;

    public bool IsExact(FoundFigure f) => f.Start == Start && f.Length == Length;

    public bool IsTolerant(FoundFigure f) => f.Start >= Start && f.End <= Start + Length
        && f.Start <= CoreStart && f.End >= CoreStart + CoreLength;

    public bool IsKind(FoundFigure f) => Kinds.Contains(FigureNames.Of(f.Kind));

    public bool IsModifier(FoundFigure f) => Options("~", "none").Contains(FigureNames.Of(f.Modifier));

    public bool IsVoice(FoundFigure f) => Options("a:", "asserted").Contains(FigureNames.Of(f.Voice));

    public bool IsUnit(FoundFigure f) => Options("u:", "").Select(u => u.Replace('_', ' ')).Contains(f.Unit);

    public bool IsValue(FoundFigure f)
    {
        var wanted = Tokens.FirstOrDefault(t => t[0] == '=')?[1..];
        if (wanted is null) return true;
        if (f.Iso is { } iso) return wanted == iso || wanted.Contains("XX", StringComparison.Ordinal)
            && wanted.Split('/').Contains(iso);
        return wanted.Split('/').Any(w => IsBound(w, f.Interval));
    }

    private static bool IsBound(string wanted, Interval found)
    {
        var parts = wanted.Split("..");
        return IsClose(parts[0], found.Low) && IsClose(parts[^1], found.High);
    }

    private static bool IsClose(string wanted, double? found)
    {
        if (wanted.Length == 0 || found is null) return wanted.Length == 0 && found is null;
        var value = double.Parse(wanted, CultureInfo.InvariantCulture);
        return Math.Abs(value - found.Value) <= 1e-5 * Math.Max(1, Math.Abs(value));
    }

    private string[] Options(string prefix, string otherwise)
    {
        var token = Tokens.FirstOrDefault(t => t.StartsWith(prefix, StringComparison.Ordinal));
        return (token?[prefix.Length..] ?? otherwise).Split('/');
    }
}

/// <summary>A passage with its labels.</summary>
public sealed partial record UnseenPassage(string Text, IReadOnlyList<UnseenLabel> Labels)
{
    public static IReadOnlyList<UnseenPassage> ReadAll(string name) =>
        [.. File.ReadLines(Repository.PathOf("tests", "Rangefinder.Tests", "Quantities", "unseen", name))
            .Where(line => line.Length > 0 && line[0] is not ('#' or '='))
            .Select(Parse)];

    [GeneratedRegex(@"\[\[(?<text>[^|]*)\|(?<kind>[^|\]]*)\|?(?<tokens>[^\]]*)\]\]")]
    private static partial Regex Markup();

    private static UnseenPassage Parse(string line)
    {
        var (text, labels, last) = (new StringBuilder(), new List<UnseenLabel>(), 0);
        foreach (Match match in Markup().Matches(line))
        {
            text.Append(line, last, match.Index - last);
            labels.Add(One(match, text));
            last = match.Index + match.Length;
        }
        return new UnseenPassage(text.Append(line, last, line.Length - last).ToString(), labels);
    }

    private static UnseenLabel One(Match match, StringBuilder text)
    {
        var marked = match.Groups["text"].Value;
        var (open, close) = (marked.IndexOf('{', StringComparison.Ordinal),
            marked.IndexOf('}', StringComparison.Ordinal));
        var start = text.Length;
        text.Append(marked.Replace("{", "", StringComparison.Ordinal)
            .Replace("}", "", StringComparison.Ordinal));
        var (from, length) = open < 0 ? (0, marked.Length) : (open, close - open - 1);
        return new UnseenLabel(start, text.Length - start, start + from, length,
            match.Groups["kind"].Value.Split('/'),
            match.Groups["tokens"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
