using System.Buffers;

namespace Rangefinder.Cli.Extraction.Outputs;

/// <summary>Lines of JSON until their turn to be written comes: rented pieces, for as one array they would
/// have to be copied whenever it grows.</summary>
internal sealed class LineBuffer : IBufferWriter<byte>, IDisposable
{
    private const int PieceSize = 1 << 16;

    private readonly List<Piece> _pieces = [];

    /// <summary>The bytes in order; valid until the buffer is disposed.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces =>
        _pieces.Select(static piece => (ReadOnlyMemory<byte>)piece.Bytes.AsMemory(0, piece.Length));

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var wanted = Math.Max(sizeHint, 1);
        if (_pieces.Count == 0 || _pieces[^1].Bytes.Length - _pieces[^1].Length < wanted)
        {
            _pieces.Add(new(ArrayPool<byte>.Shared.Rent(Math.Max(wanted, PieceSize)), 0));
        }

        return _pieces[^1].Bytes.AsMemory(_pieces[^1].Length);
    }

    public void Advance(int count) => _pieces[^1] = _pieces[^1] with { Length = _pieces[^1].Length + count };

    /// <summary>Gives the pieces back.</summary>
    public void Dispose()
    {
        foreach (var piece in _pieces)
        {
            ArrayPool<byte>.Shared.Return(piece.Bytes);
        }

        _pieces.Clear();
    }

    private readonly record struct Piece(byte[] Bytes, int Length);
}
