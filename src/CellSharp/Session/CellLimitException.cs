using System.Globalization;

namespace CellSharp;

/// <summary>A cell was stopped because it went over one of its <see cref="CellLimits"/>.</summary>
public sealed class CellLimitException : OperationCanceledException
{
    /// <summary>Makes the exception of one limit.</summary>
    /// <param name="code">CELL3001 for time, CELL3002 for allocation, CELL3003 for output.</param>
    /// <param name="message">The sentence for people; it names the limit.</param>
    public CellLimitException(string code, string message) : base(message) => Code = code;

    /// <summary>The limit's code, as LANGUAGE.md lists it.</summary>
    public string Code { get; }

    internal static CellLimitException OfTime(TimeSpan limit) => new("CELL3001", string.Create(
        CultureInfo.InvariantCulture,
            $"The cell ran longer than its time limit of {limit.TotalSeconds:0.###} s."));

    internal static CellLimitException OfAllocation(long limit) => new("CELL3002", string.Create(
        CultureInfo.InvariantCulture, $"The cell allocated more than its memory limit of {limit:N0} bytes."));

    internal static CellLimitException OfOutput(long limit) => new("CELL3003", string.Create(
        CultureInfo.InvariantCulture,
            $"The cell printed more than its output limit of {limit:N0} characters."));
}
