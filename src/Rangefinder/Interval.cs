using System.Globalization;

namespace Rangefinder;

/// <summary>A closed interval of numbers with ends that may be open: "over five million" is [5000000, open).
/// The unit is that of whatever carries the interval. <c>default</c> is open at both ends.</summary>
/// <param name="Low">Lower end, included; null when the text gives none. Never NaN.</param>
/// <param name="High">Upper end, included; null when the text gives none. Never NaN.</param>
public readonly record struct Interval(double? Low, double? High)
{
    /// <summary>One number: both ends are the same.</summary>
    /// <param name="value">The number.</param>
    public static Interval Point(double value) => new(value, value);

    /// <summary>Everything from a number upwards.</summary>
    /// <param name="low">The lower end.</param>
    public static Interval From(double low) => new(low, null);

    /// <summary>Everything up to a number.</summary>
    /// <param name="high">The upper end.</param>
    public static Interval UpTo(double high) => new(null, high);

    /// <summary>Both ends are given and equal.</summary>
    public bool IsPoint => Low is { } low && High is { } high && low.Equals(high);

    /// <summary>At least one end is open.</summary>
    public bool IsOpen => Low is null || High is null;

    /// <summary>A number lies inside, ends included; an open end excludes nothing.</summary>
    /// <param name="value">The number, in the same unit.</param>
    public bool Contains(double value) =>
        (Low is not { } low || value >= low) && (High is not { } high || value <= high);

    /// <summary>
    /// Another interval lies wholly inside. An open end lies only inside an end that is open too.
    /// </summary>
    /// <param name="other">The other interval, in the same unit.</param>
    public bool Contains(Interval other) =>
        (Low is not { } low || other.Low >= low) && (High is not { } high || other.High <= high);

    /// <summary>At least one number is common to both; touching ends count.</summary>
    /// <param name="other">The other interval, in the same unit.</param>
    public bool Overlaps(Interval other) =>
        !(Low > other.High) && !(other.Low > High);

    /// <summary>Both ends multiplied by a number that is not negative.</summary>
    /// <param name="factor">The factor, for instance 1000000 for "million".</param>
    public Interval Times(double factor) => new(Low * factor, High * factor);

    /// <summary>"5..7", "5.." or "..7" with invariant digits; a point prints once.</summary>
    public override string ToString() => IsPoint ? Text(Low) : $"{Text(Low)}..{Text(High)}";

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
