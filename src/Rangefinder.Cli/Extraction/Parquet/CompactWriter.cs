using System.Buffers;
using System.Text;

namespace Rangefinder.Cli.Extraction.Parquet;

/// <summary>Writes the compact protocol of Thrift, in which Parquet keeps its headers.</summary>
/// <remarks>Fields of a structure must be written in the order of their numbers.</remarks>
internal sealed class CompactWriter
{
    private const byte Int32Type = 5;
    private const byte Int64Type = 6;
    private const byte BinaryType = 8;
    private const byte ListType = 9;
    private const byte StructType = 12;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Stack<int> _outer = new();
    private int _last;

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Int32(int field, int value)
    {
        Header(field, Int32Type);
        Signed(value);
    }

    public void Int64(int field, long value)
    {
        Header(field, Int64Type);
        Signed(value);
    }

    public void Text(int field, string value)
    {
        Header(field, BinaryType);
        Binary(value);
    }

    /// <summary>Begins a structure that is a field; <see cref="End"/> ends it.</summary>
    public void Struct(int field)
    {
        Header(field, StructType);
        Begin();
    }

    /// <summary>Begins a structure that is an item of a list; <see cref="End"/> ends it.</summary>
    public void Begin()
    {
        _outer.Push(_last);
        _last = 0;
    }

    /// <summary>Ends a structure, or the whole.</summary>
    public void End()
    {
        Byte(0);
        _last = _outer.Count > 0 ? _outer.Pop() : 0;
    }

    public void Structs(int field, int count) => List(field, count, StructType);

    public void Int32s(int field, params ReadOnlySpan<int> values)
    {
        List(field, values.Length, Int32Type);
        foreach (var value in values)
        {
            Signed(value);
        }
    }

    public void Texts(int field, params ReadOnlySpan<string> values)
    {
        List(field, values.Length, BinaryType);
        foreach (var value in values)
        {
            Binary(value);
        }
    }

    /// <summary>Writes a number in as many bytes as it needs, seven bits each, the lowest first.</summary>
    public static void Variable(IBufferWriter<byte> output, ulong value)
    {
        Span<byte> bytes = stackalloc byte[10];
        var count = 0;
        for (; value >= 0x80; value >>= 7)
        {
            bytes[count++] = (byte)((value & 0x7F) | 0x80);
        }

        bytes[count++] = (byte)value;
        output.Write(bytes[..count]);
    }

    private void List(int field, int count, byte type)
    {
        Header(field, ListType);
        if (count < 15)
        {
            Byte((byte)((count << 4) | type));
        }
        else
        {
            Byte((byte)(0xF0 | type));
            Variable(_bytes, (ulong)count);
        }
    }

    private void Header(int field, byte type)
    {
        // Numbers in these headers never lie more than 15 apart.
        Byte((byte)(((field - _last) << 4) | type));
        _last = field;
    }

    private void Signed(long value) => Variable(_bytes, unchecked((ulong)((value << 1) ^ (value >> 63))));

    private void Binary(string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        Variable(_bytes, (ulong)utf8.Length);
        _bytes.Write(utf8);
    }

    private void Byte(byte value) => _bytes.Write([value]);
}
