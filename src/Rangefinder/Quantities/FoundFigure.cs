namespace Rangefinder.Quantities;

/// <summary>A figure inside one passage. Offsets are UTF-16 units from the start of the passage.</summary>
public sealed record FoundFigure
{
    /// <summary>First character of the expression: its modifier, when it stands before the number.</summary>
    public required int Start { get; init; }

    /// <summary>Length of the whole expression, modifier and measuring unit included, counted noun
    /// excluded.</summary>
    public required int Length { get; init; }

    /// <summary>First character of the bare number or date.</summary>
    public required int CoreStart { get; init; }

    /// <summary>Length of the bare number or date.</summary>
    public required int CoreLength { get; init; }

    /// <summary>What sort of expression it is.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The value in <see cref="Unit"/>; the date kinds carry years.</summary>
    public required Interval Interval { get; init; }

    /// <summary>EDTF for the date kinds and for centuries, else null.</summary>
    public string? Iso { get; init; }

    /// <summary>How the text bends the number.</summary>
    public Modifier Modifier { get; init; }

    /// <summary>The unit in English words, or null when the text names none.</summary>
    public string? Unit { get; init; }

    /// <summary>Who answers for the clause.</summary>
    public Voice Voice { get; init; }

    /// <summary>The words in the passage that decide <see cref="Voice"/>; null when it is asserted.</summary>
    public TextSpan? VoiceGround { get; init; }

    /// <summary>One past the last character of the whole expression.</summary>
    public int End => Start + Length;
}
