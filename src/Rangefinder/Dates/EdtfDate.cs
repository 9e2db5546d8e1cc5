using NodaTime;

namespace Rangefinder.Dates;

/// <summary>A date of any precision, written in EDTF (ISO 8601-2, levels 0 to 2 in part): "1941-06-22",
/// "1939-08", "1932-24", "1937", "193X", "19XX", "1925/1927", "1917/193X", "1924~", "1924?", "../1953",
/// "XXXX-12".</summary>
/// <remarks>Immutable. Bounds are proleptic Gregorian days. "21" is March to May, "22" June to August, "23"
/// September to November, "24" December to the February that follows, as the northern hemisphere
/// counts.</remarks>
public sealed partial record EdtfDate
{
    private EdtfDate(string text, LocalDate? earliest, LocalDate? latest, DatePrecision precision)
    {
        Text = text;
        Earliest = earliest;
        Latest = latest;
        Precision = precision;
    }

    /// <summary>The EDTF string, as given.</summary>
    public string Text { get; }

    /// <summary>First day it can mean; null when the start is open or unknown.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>Last day it can mean; null when the end is open or unknown.</summary>
    public LocalDate? Latest { get; }

    /// <summary>How finely it is given.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The text calls it approximate (~ or %).</summary>
    public bool IsApproximate => Text.AsSpan().IndexOfAny('~', '%') >= 0;

    /// <summary>The text calls it uncertain (? or %).</summary>
    public bool IsUncertain => Text.AsSpan().IndexOfAny('?', '%') >= 0;

    /// <summary>The EDTF string.</summary>
    public override string ToString() => Text;
}
