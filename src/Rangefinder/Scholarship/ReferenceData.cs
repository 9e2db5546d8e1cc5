namespace Rangefinder.Scholarship;

/// <summary>
/// What a reference folder holds, as far as it could be read, and everything wrong with it.
/// </summary>
/// <param name="Quantities">In the file's order.</param>
/// <param name="Estimates">In the file's order.</param>
/// <param name="Sources">In the file's order.</param>
/// <param name="Series">In the order in which they first appear.</param>
/// <param name="Problems">What makes the data unfit for use, by file and line.</param>
/// <param name="Remarks">
/// What a check reports but use survives: a work that nobody cites, a second-hand row without <c>via</c>.
/// </param>
public sealed record ReferenceData(
    ValueList<Quantity> Quantities,
    ValueList<Estimate> Estimates,
    ValueList<Source> Sources,
    ValueList<Series> Series,
    ValueList<Problem> Problems,
    ValueList<Problem> Remarks);
