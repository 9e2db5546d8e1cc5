namespace Rangefinder.Comparing;

/// <summary>States a relation in whole sentences, without judging it.</summary>
internal static class Reasons
{
    public static string Of(Claim claim, Reading reading, EstimateRange range, Relation relation) =>
        claim.Comparable == Comparability.Partly
            ? Ground(claim, reading, range, relation) + " " + Partly(claim)
            : Ground(claim, reading, range, relation);

    /// <summary>The sentence that a partly comparable claim adds to its reason.</summary>
    public static string Partly(Claim claim) => Sentence("partly comparable: " + claim.Why);

    private static string Ground(Claim claim, Reading reading, EstimateRange range, Relation relation)
    {
        var sentences = new List<string>();
        if (relation == Relation.NotComparable)
        {
            sentences.Add(NotComparable(claim, range));
            var every = range.IsEveryKind || claim.Comparable == Comparability.No ? null : range.EveryRow;
            if (every is { IsEmpty: false } && Comparer.Relate(claim, reading, every) is var loose
                && loose != Relation.NotComparable)
            {
                sentences.Add("Against all that is cited: " + Statement(claim, reading, every, loose));
                sentences.AddRange(Recalled(every));
            }
        }
        else
        {
            sentences.Add(Statement(claim, reading, range, relation));
            sentences.AddRange(Reserves(claim, reading, range, relation));
            sentences.AddRange(Recalled(range));
        }

        return string.Join(' ', sentences);
    }

    private static string NotComparable(Claim claim, EstimateRange range)
    {
        if (claim.Comparable == Comparability.No)
        {
            return Sentence("not compared: " + (claim.Why ?? "no reason is given"));
        }

        if (claim.Interval is { Low: null, High: null })
        {
            return "Not compared: the claim has no number.";
        }

        var rows = range.RowCount == 0 ? "no row is cited"
            : Wording.Count(range.RowCount, "other row is", "other rows are") + " cited";
        var subset = range.Name == EstimateRange.Whole ? "" : $" ({range.Name})";
        return $"Not compared: no independent study was found{subset}; {rows}.";
    }

    private static string Statement(Claim claim, Reading reading, EstimateRange range, Relation relation)
    {
        var isDate = range.Quantity.Measure == Measure.Date;
        var verb = relation switch
        {
            Relation.Within => "lies within",
            Relation.Above => isDate ? "lies after" : "lies above",
            Relation.Below => isDate ? "lies before" : "lies below",
            Relation.Equal => "equals",
            _ => reading.Interval.Contains(range.Envelope) ? "takes in" : "overlaps",
        };
        var text = $"{claim.Figure} {verb} {Envelope(range)}";
        if (relation is Relation.Above or Relation.Below)
        {
            return Sentence($"{text}: {Distances.Between(claim, reading, range, relation).Text}");
        }

        var isExact = Comparer.Relate(reading.Interval, range.Envelope) == relation;
        return Sentence(isExact ? text : $"{text}, at the precision quoted ({reading.Precision.Words})");
    }

    private static IEnumerable<string> Reserves(
        Claim claim, Reading reading, EstimateRange range, Relation relation)
    {
        var envelope = range.Envelope;
        if (reading.Near is not null && relation != Relation.Equal)
        {
            yield return $"The figure is read as {Wording.Range(reading.Interval, range.Quantity)}.";
        }
        else if (reading.Interval.IsOpen)
        {
            yield return Open(claim, reading, range, relation);
        }
        else if (relation == Relation.Overlaps)
        {
            var shared = new Interval(
                Math.Max(reading.Interval.Low!.Value, envelope.Low!.Value),
                Math.Min(reading.Interval.High!.Value, envelope.High!.Value));
            if (shared.Low <= shared.High && !reading.Interval.Contains(envelope))
            {
                yield return $"Both hold {Wording.Range(shared, range.Quantity)}.";
            }
        }

        if (new[] { claim.Unit }.Concat(range.Studies.Select(study => study.Unit)).Contains(Units.JulianDate))
        {
            yield return "Old Style dates are compared as the same days in New Style.";
        }
    }

    private static IEnumerable<string> Recalled(EstimateRange range)
    {
        if (range.IsRecalled)
        {
            var (one, many) = Nouns(range);
            yield return range.StudyCount == 1
                ? $"What that {one} says is recalled, not seen."
                : $"What {(range.StudyCount == 2 ? "both" : $"all {range.StudyCount}")} {many} say is recalled, "
                    + "not seen.";
        }
    }

    private static string Open(Claim claim, Reading reading, EstimateRange range, Relation relation)
    {
        var end = claim.High is null ? "upper" : "lower";
        var place = range.Quantity.Measure == Measure.Date ? (claim.High is null ? "later" : "earlier") : end;
        var rest = relation is Relation.Above or Relation.Below ? "so the distance is the least there is"
            : reading.Interval.Contains(range.Envelope) ? "so the whole range agrees with it"
            : "so it takes in the part of the range on that side";
        return $"\"{Capital(claim.Figure)}\" has no {place} end, {rest}.";
    }

    private static string Envelope(EstimateRange range)
    {
        var (one, many) = Nouns(range);
        if (range.StudyCount == 1)
        {
            var study = range.Studies[0];
            var value = range.Quantity.Measure == Measure.Date
                ? study.Figure
                : Wording.Range(range.Envelope, range.Quantity);
            var reckoned = study.Derived is null ? "" : ", computed here";
            return $"the figure of one {one}, {study.Source.ShortCitation} ({value}{reckoned})";
        }

        var count = Wording.Count(range.StudyCount, one, many);
        var span = Wording.Range(range.Envelope, range.Quantity);
        return range.Envelope.IsPoint
            ? $"the common value of {count} ({span})"
            : $"the range of {count} ({span})";
    }

    private static (string One, string Many) Nouns(EstimateRange range) =>
        range.IsEveryKind ? ("row", "rows")
        : range.Studies.All(study => study.Kind == EstimateKind.Study) ? ("study", "studies")
        : ("source", "sources");

    private static string Sentence(string text)
    {
        var sentence = Capital(text.TrimEnd());
        return sentence[^1] is '.' or '!' or '?' ? sentence : sentence + ".";
    }

    private static string Capital(string text) =>
        text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
