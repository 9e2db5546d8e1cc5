namespace Rangefinder.Quantities;

/// <summary>The tokens of the passage at hand; one per thread, used again for the next passage.</summary>
internal sealed class TokenBuffer
{
    private Token[] _tokens = new Token[512];

    public int Count { get; private set; }

    /// <summary>The token at an index; an empty one outside, so that grammar may look around
    /// freely.</summary>
    public ref readonly Token this[int index] =>
        ref unchecked((uint)index) < (uint)Count ? ref _tokens[index] : ref NoToken;

    private static readonly Token Empty;

    private static ref readonly Token NoToken => ref Empty;

    public void Clear()
    {
        Count = 0;
        // A passage of a hundred megabytes must not keep its buffer alive for the thread's life.
        if (_tokens.Length > 1 << 20) _tokens = new Token[512];
    }

    public void Add(in Token token)
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    /// <summary>Takes back the tokens that begin at or after an offset.</summary>
    public void DropFrom(int start)
    {
        while (Count > 0 && _tokens[Count - 1].Start >= start) Count--;
    }
}
