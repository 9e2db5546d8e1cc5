using System.Globalization;
using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace Rangefinder.Testing;

/// <summary>
/// Runs one statement over many made-up cases, the same ones every time, and shows the smallest case that
/// breaks it.
/// </summary>
public static class Property
{
    /// <summary>
    /// Checks <paramref name="holds"/> on <paramref name="cases"/> cases made by <paramref name="make"/>.
    /// </summary>
    /// <typeparam name="T">
    /// What one case is; its <c>ToString</c> shows it unless <paramref name="show"/> does.
    /// </typeparam>
    /// <param name="make">
    /// Makes a case from a seeded source of chance; later cases should not depend on earlier.
    /// </param>
    /// <param name="holds">
    /// Throws (an xunit assertion, usually) if the statement does not hold for the case.
    /// </param>
    /// <param name="shrink">
    /// Smaller variants of a failing case, best first; null leaves it as it was found.
    /// </param>
    /// <param name="show">How to print a case.</param>
    /// <param name="cases">How many cases.</param>
    /// <param name="seed">
    /// Where chance starts; null takes it from the test's name, so it never changes by itself.
    /// </param>
    /// <param name="method">Filled in by the compiler.</param>
    /// <exception cref="XunitException">
    /// A case failed; the message has the seed, the case number and the smallest case.
    /// </exception>
    public static void ForAll<T>(
        Func<Random, T> make,
        Action<T> holds,
        Func<T, IEnumerable<T>>? shrink = null,
        Func<T, string>? show = null,
        int cases = 200,
        int? seed = null,
        [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(make);
        ArgumentNullException.ThrowIfNull(holds);
        var start = seed ?? StableHash(method);
        for (var number = 0; number < cases; number++)
        {
            var value = make(new Random(unchecked(start + (number * 7919))));
            if (Failure(holds, value) is not { } failure)
            {
                continue;
            }

            var (smallest, last, steps) = Minimise(value, failure, holds, shrink);
            var text = show is null ? Shown(smallest) : show(smallest);
            throw new XunitException(string.Create(CultureInfo.InvariantCulture,
                $"{method} does not hold (seed {start}, case {number}, made smaller {steps} times).\n"
                + $"Smallest case: {text}\n{last.Message}"), last);
        }
    }

    /// <summary>Smaller texts: without each half, quarter ... and without each single character.</summary>
    public static IEnumerable<string> Smaller(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= text.Length; start += size)
            {
                yield return text.Remove(start, size);
            }
        }

        if (text.Length == 1)
        {
            yield return "";
        }
    }

    /// <summary>Smaller lists: without each half, quarter ... and without each single item.</summary>
    /// <typeparam name="T">What the list holds; the items themselves are left alone.</typeparam>
    public static IEnumerable<IReadOnlyList<T>> Smaller<T>(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        for (var size = Math.Max(1, items.Count / 2); size > 0 && items.Count > 0; size /= 2)
        {
            for (var start = 0; start + size <= items.Count; start += size)
            {
                yield return [.. items.Take(start), .. items.Skip(start + size)];
            }
        }
    }

    /// <summary>
    /// A text of 0 to <paramref name="longest"/> pieces drawn from <paramref name="pieces"/>.
    /// </summary>
    public static string Text(Random chance, IReadOnlyList<string> pieces, int longest)
    {
        ArgumentNullException.ThrowIfNull(chance);
        ArgumentNullException.ThrowIfNull(pieces);
        var count = chance.Next(longest + 1);
        return string.Concat(Enumerable.Range(0, count).Select(_ => pieces[chance.Next(pieces.Count)]));
    }

    private static (T Value, Exception Failure, int Steps) Minimise<T>(
        T value, Exception failure, Action<T> holds, Func<T, IEnumerable<T>>? shrink)
    {
        var steps = 0;
        var found = shrink is not null;
        while (found && steps < 1000)
        {
            found = false;
            foreach (var smaller in shrink!(value))
            {
                if (Failure(holds, smaller) is { } again)
                {
                    (value, failure, found) = (smaller, again, true);
                    steps++;
                    break;
                }
            }
        }

        return (value, failure, steps);
    }

    private static Exception? Failure<T>(Action<T> holds, T value)
    {
        try
        {
            holds(value);
            return null;
        }
#pragma warning disable CA1031 // Whatever a statement throws is its failure; it is reported with its case.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return failure;
        }
    }

    private static string Shown<T>(T value) => value switch
    {
        null => "null",
        string text => "\"" + text.Replace("\n", "\\n", StringComparison.Ordinal) + "\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static int StableHash(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        return (int)(hash & 0x3fffffff);
    }
}
