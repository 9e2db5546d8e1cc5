namespace Rangefinder.Quantities.English;

/// <summary>Decides who answers for the clause of a figure.</summary>
internal readonly struct VoiceReader(TokenView t)
{
    public (Voice Voice, TextSpan? Ground) Find(int first, int last) { _ = t; _ = last; return first < 0 ? (Voice.Quoted, null) : (Voice.Asserted, null); }
}
