using System.Globalization;
using System.Text;
using System.Text.Json;
using Rangefinder.Quantities;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Quantities;

/// <summary>Scores found figures against labels: exact (same span) and tolerant (covers the bare number,
/// stays inside the labelled span). Tiers 1 and 2 are needed; tier 3 counts neither way; only labelled
/// documents are scored.</summary>
public sealed class GoldScorer
{
    private static readonly HashSet<string> Measured = ["percent", "currency", "distance", "duration", "age"];
    private readonly List<QuotedFigure> _found;
    private readonly List<GoldLabel> _need;
    private readonly List<GoldLabel> _optional;

    public GoldScorer(IEnumerable<QuotedFigure> figures, IReadOnlyList<GoldLabel> labels)
    {
        var areas = Areas(labels);
        _found = [.. figures.Where(
            f => areas.Any(a => a.File == f.File && f.CharStart >= a.Start && f.CharStart < a.End))
            .OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.CharStart)];
        _need = [.. labels.Where(l => l.Tier < 3)];
        _optional = [.. labels.Where(l => l.Tier == 3)];
    }

    public sealed record Score(
        double Precision, double Recall, IReadOnlyList<string> Missed, IReadOnlyList<string> Extra)
    {
        public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"precision {Precision:F3} recall {Recall:F3} F1 {F1:F3} "
            + $"(missed {Missed.Count}, extra {Extra.Count})");
    }

    public Score Exact => Spans(IsExact);

    public Score Tolerant => Spans(IsTolerant);

    public double Kind => Share((f, l) => FigureNames.Of(f.Kind) == l.Kind);

    public double Value =>
        Share((f, l) => l.Iso is not null ? f.Iso == l.Iso : Close(f.Low, l.Low) && Close(f.High, l.High));

    public double Modifier => Share((f, l) => FigureNames.Of(f.Modifier) == l.Modifier);

    public double Unit => Share((f, l) => (f.Unit ?? "") == (l.Unit ?? ""), l => Measured.Contains(l.Kind!));

    public double Attribution => Share((f, l) => FigureNames.Of(f.Voice) == l.Attribution);

    public string Summary()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"exact: {Exact}\ntolerant: {Tolerant}\n");
        text.Append(CultureInfo.InvariantCulture, $"kind {Kind:F3} value {Value:F3} modifier {Modifier:F3} ");
        text.Append(CultureInfo.InvariantCulture, $"unit {Unit:F3} attribution {Attribution:F3}\n");
        foreach (var missed in Exact.Missed) text.Append("missed ").Append(missed).Append('\n');
        foreach (var extra in Exact.Extra) text.Append("extra ").Append(extra).Append('\n');
        return text.ToString();
    }

    private Score Spans(Func<QuotedFigure, GoldLabel, bool> same)
    {
        var hits = Match(same);
        var used = hits.Select(h => h.Figure).ToHashSet(ReferenceEqualityComparer.Instance);
        var extra = _found.Where(f => !used.Contains(f) && !_optional.Any(o => Overlaps(f, o))).ToList();
        var missed = _need.Except(hits.Select(h => h.Label)).ToList();
        double found = hits.Count;
        return new Score(found / Math.Max(1, found + extra.Count), found / Math.Max(1, _need.Count),
            [.. missed.Select(m => $"{m.Id} '{m.Text}' in {m.Context}")],
            [.. extra.Select(e => $"{e.File}:{e.LineStart} '{e.Text}'")]);
    }

    private List<(QuotedFigure Figure, GoldLabel Label)> Match(Func<QuotedFigure, GoldLabel, bool> same)
    {
        var used = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var hits = new List<(QuotedFigure, GoldLabel)>();
        foreach (var label in _need)
        {
            if (_found.Find(f => !used.Contains(f) && same(f, label)) is not { } hit) continue;
            used.Add(hit);
            hits.Add((hit, label));
        }
        return hits;
    }

    private double Share(Func<QuotedFigure, GoldLabel, bool> right, Func<GoldLabel, bool>? of = null)
    {
        var rows = Match(IsTolerant).Where(h => of is null || of(h.Label)).ToList();
        return rows.Count(h => right(h.Figure, h.Label)) / (double)Math.Max(1, rows.Count);
    }

    private static bool IsExact(QuotedFigure f, GoldLabel l) =>
        f.File == l.File && f.CharStart == l.CharStart && f.CharEnd == l.CharEnd;

    private static bool IsTolerant(QuotedFigure f, GoldLabel l) => f.File == l.File
        && f.CharStart <= l.CoreStart
        && f.CharEnd >= l.CoreEnd && f.CharStart >= l.CharStart && f.CharEnd <= l.CharEnd;

    public static bool Overlaps(QuotedFigure f, GoldLabel l) =>
        f.File == l.File && f.CharStart < l.CharEnd && l.CharStart < f.CharEnd;

    private static bool Close(double? a, double? b) =>
        a is null || b is null ? a is null
            && b is null : Math.Abs(a.Value - b.Value) <= 1e-9 * Math.Max(1, Math.Abs(b.Value));

    private static List<(string File, int Start, int End)> Areas(IReadOnlyList<GoldLabel> labels)
    {
        var documents = labels.Select(l => l.Doc!).ToHashSet(StringComparer.Ordinal);
        documents.UnionWith(labels.Select(l => l.Doc!.Split('.')[0]).ToList());
        using var json = JsonDocument.Parse(
            System.IO.File.ReadAllText(
                Repository.PathOf("tests", "Rangefinder.Tests", "gold", "documents.json")));
        return [.. json.RootElement.GetProperty("files").EnumerateArray().SelectMany(f =>
            f.GetProperty("documents").EnumerateArray()
                .Where(d => documents.Contains(d.GetProperty("id").GetString()!))
                .Select(d => (f.GetProperty("file").GetString()!, d.GetProperty("char_start").GetInt32(),
                    d.GetProperty("char_end").GetInt32())))];
    }
}
