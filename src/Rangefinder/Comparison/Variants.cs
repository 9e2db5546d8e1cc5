namespace Rangefinder.Comparing;

/// <summary>The other choices under which a comparison is made again.</summary>
internal static class Variants
{
    public static IEnumerable<SensitivityRow> Of(
        Claim claim, Reading reading, EstimateRange range, Relation relation)
    {
        foreach (var subset in range.Subsets.Append(range.EveryRow))
        {
            yield return Row(claim, reading, subset, relation, subset.Name);
        }

        if (Simple(reading, range.Quantity) is { } simple)
        {
            yield return Row(claim, simple, range, relation, string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"the quoted average taken as the whole rise divided by {range.Quantity.PeriodYears} years"));
        }

        if (range.StudyCount < 2)
        {
            yield break;
        }

        foreach (var source in range.Sources)
        {
            var without = range.Without(source.Id);
            yield return Row(claim, reading, without, relation, without.Name) with { LeftOut = source };
        }
    }

    /// <summary>
    /// A growth rate meant as a simple average, as the compound rate of the same rise; null where it cannot
    /// be.
    /// </summary>
    private static Reading? Simple(Reading reading, Quantity quantity)
    {
        if (quantity.Measure != Measure.GrowthRate || quantity.PeriodYears is not (> 1 and var years))
        {
            return null;
        }

        var least = -100.0 / years;
        var interval = reading.Interval;
        return interval.Low <= least || interval.High <= least
            ? null
            : reading with { Interval = new(Compound(interval.Low), Compound(interval.High)), Near = null };

        double? Compound(double? percent) => percent is { } simple
            ? GrowthRate.FromAverage(simple, years, Averaging.Simple).AsCompound().PercentPerYear
            : null;
    }

    private static SensitivityRow Row(
        Claim claim, Reading reading, EstimateRange range, Relation main, string name)
    {
        var relation = Comparer.Relate(claim, reading, range);
        return new(
            name, range.StudyCount, range.Envelope, relation,
            main != Relation.NotComparable && !range.IsEmpty && relation != main,
            Reasons.Of(claim, reading, range, relation));
    }
}
