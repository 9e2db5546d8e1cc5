using System.Collections.Immutable;
using Rangefinder.Display;

namespace Rangefinder;

/// <summary>
/// Checks that a notebook makes of its data before it draws conclusions from them. The first one that does
/// not hold stops the cell; those that hold are listed.
/// </summary>
/// <remarks>Immutable: <see cref="And"/> gives a new list.</remarks>
[TypeFormatterSource(typeof(NounFormatterSource), PreferredMimeTypes = [Mime.Html, Mime.Plain])]
public sealed class Check
{
    private Check(ImmutableArray<string> held) => Held = held;

    /// <summary>What was checked and holds, as statements in the order of the checks.</summary>
    public ImmutableArray<string> Held { get; }

    /// <summary>Makes a first check.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="what">What is checked, as a statement: <c>every quotation stands where its claim
    /// says</c>.</param>
    /// <exception cref="InvalidOperationException">It does not hold; the message says which.</exception>
    public static Check That(bool holds, string what) => new Check([]).And(holds, what);

    /// <summary>Makes a further check.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="what">What is checked, as a statement.</param>
    /// <exception cref="InvalidOperationException">It does not hold; the message says which.</exception>
    public Check And(bool holds, string what)
    {
        ArgumentNullException.ThrowIfNull(what);
        return holds
            ? new(Held.Add(what))
            : throw new InvalidOperationException($"This check does not hold: {what}.");
    }

    /// <summary>A line for each check that holds.</summary>
    public override string ToString() => string.Join('\n', Held.Select(what => "holds: " + what));
}
