namespace Rangefinder.Quantities;

/// <summary>The names that kinds, modifiers and voices have in data files: lower case with hyphens.</summary>
public static class FigureNames
{
    /// <summary>"year-span" for <see cref="FigureKind.YearSpan"/>.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(FigureKind kind) => Kinds[(int)kind];

    /// <summary>"at-least" for <see cref="Modifier.AtLeast"/>.</summary>
    /// <param name="modifier">The modifier.</param>
    public static string Of(Modifier modifier) => Modifiers[(int)modifier];

    /// <summary>"denied" for <see cref="Voice.Denied"/>.</summary>
    /// <param name="voice">The voice.</param>
    public static string Of(Voice voice) => Voices[(int)voice];

    private static readonly string[] Kinds = Hyphened<FigureKind>();

    private static readonly string[] Modifiers = Hyphened<Modifier>();

    private static readonly string[] Voices = Hyphened<Voice>();

    private static string[] Hyphened<T>() where T : struct, Enum =>
        [.. Enum.GetNames<T>().Select(name => string.Concat(name.Select((c, i) =>
            char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString())))];
}
