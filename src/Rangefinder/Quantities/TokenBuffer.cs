using System.Runtime.CompilerServices;

namespace Rangefinder.Quantities;

/// <summary>The tokens of the passage at hand; one per thread, used again for the next passage.</summary>
/// <remarks>Beside them two lists of token indexes, so that nobody has to walk over all tokens: those at
/// which a figure can begin, and those that can decide about voice (marks of quotation, words of
/// saying).</remarks>
internal sealed class TokenBuffer
{
    // A passage of a hundred megabytes must not keep its buffer alive for the thread's life.
    private const int LongestKept = 1 << 20;

    private Token[] _tokens = new Token[512];
    private int[] _openers = new int[64];
    private int[] _voices = new int[64];
    private int _openerCount;
    private int _voiceCount;

    public int Count { get; private set; }

    /// <summary>The passage narrowed to bytes.</summary>
    public NarrowText Narrow { get; } = new();

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>Tokens at which a figure may begin, in order.</summary>
    public ReadOnlySpan<int> Openers => _openers.AsSpan(0, _openerCount);

    /// <summary>Tokens that may tell who speaks, in order.</summary>
    public ReadOnlySpan<int> Voices => _voices.AsSpan(0, _voiceCount);

    public void Clear()
    {
        (Count, _openerCount, _voiceCount) = (0, 0, 0);
        if (_tokens.Length <= LongestKept) return;
        (_tokens, _openers, _voices) = (new Token[512], new int[64], new int[64]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Token token, WordTraits traits)
    {
        var (tokens, count) = (_tokens, Count);
        if ((uint)count >= (uint)tokens.Length) tokens = Grow();
        if (traits != WordTraits.None) Note(traits);
        tokens[count] = token;
        Count = unchecked(count + 1);
    }

    /// <summary>Takes back the tokens that begin at or after an offset.</summary>
    public void DropFrom(int start)
    {
        while (Count > 0 && _tokens[Count - 1].Start >= start) Count--;
        while (_openerCount > 0 && _openers[_openerCount - 1] >= Count) _openerCount--;
        while (_voiceCount > 0 && _voices[_voiceCount - 1] >= Count) _voiceCount--;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Token[] Grow()
    {
        Array.Resize(ref _tokens, _tokens.Length * 2);
        return _tokens;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Note(WordTraits traits)
    {
        if ((traits & WordTraits.Opens) != 0) Append(ref _openers, ref _openerCount);
        if ((traits & WordTraits.Voices) != 0) Append(ref _voices, ref _voiceCount);
    }

    private void Append(ref int[] list, ref int count)
    {
        if (count == list.Length) Array.Resize(ref list, count * 2);
        list[count++] = Count;
    }
}
