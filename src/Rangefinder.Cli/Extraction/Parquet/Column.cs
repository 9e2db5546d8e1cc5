using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Rangefinder.Cli.Extraction.Parquet;

/// <summary>The values of one column of a row group, gathered until the group is written.</summary>
/// <param name="name">Name of the column.</param>
/// <param name="type">Physical type, by its number in the format.</param>
/// <param name="optional">Values may be missing.</param>
internal abstract class Column(string name, int type, bool optional)
{
    private readonly List<bool> _present = [];

    public string Name { get; } = name;

    public int Type { get; } = type;

    public bool IsOptional { get; } = optional;

    /// <summary>The values are text in UTF-8.</summary>
    public virtual bool IsText => false;

    /// <summary>Different values, if the values are written as indices into them; else null.</summary>
    public virtual ReadOnlyMemory<byte>? Dictionary => null;

    /// <summary>How many different values there are, if <see cref="Dictionary"/> holds them.</summary>
    public virtual int DictionaryCount => 0;

    /// <summary>A data page: which values are there, then the values.</summary>
    public ReadOnlySpan<byte> Page()
    {
        var page = new ArrayBufferWriter<byte>();
        if (IsOptional)
        {
            var levels = new ArrayBufferWriter<byte>();
            BitPacked.Write(levels, [.. _present.Select(present => present ? 1 : 0)], 1);
            BinaryPrimitives.WriteInt32LittleEndian(page.GetSpan(4), levels.WrittenCount);
            page.Advance(4);
            page.Write(levels.WrittenSpan);
        }

        WriteValues(page);
        return page.WrittenSpan;
    }

    /// <summary>Begins the next row group.</summary>
    public virtual void Clear() => _present.Clear();

    /// <summary>Notes whether the next row has a value.</summary>
    protected void Note(bool present)
    {
        if (IsOptional)
        {
            _present.Add(present);
        }
    }

    protected abstract void WriteValues(ArrayBufferWriter<byte> page);
}

/// <summary>Whole numbers of 64 bits.</summary>
internal sealed class Int64Column(string name, bool optional = false) : Column(name, 2, optional)
{
    private readonly ArrayBufferWriter<byte> _values = new();

    public void Add(long? value)
    {
        Note(value is not null);
        if (value is { } number)
        {
            BinaryPrimitives.WriteInt64LittleEndian(_values.GetSpan(8), number);
            _values.Advance(8);
        }
    }

    public override void Clear()
    {
        base.Clear();
        _values.ResetWrittenCount();
    }

    protected override void WriteValues(ArrayBufferWriter<byte> page) => page.Write(_values.WrittenSpan);
}

/// <summary>Numbers in double precision, some of them missing.</summary>
internal sealed class DoubleColumn(string name) : Column(name, 5, optional: true)
{
    private readonly ArrayBufferWriter<byte> _values = new();

    public void Add(double? value)
    {
        Note(value is not null);
        if (value is { } number)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(_values.GetSpan(8), number);
            _values.Advance(8);
        }
    }

    public override void Clear()
    {
        base.Clear();
        _values.ResetWrittenCount();
    }

    protected override void WriteValues(ArrayBufferWriter<byte> page) => page.Write(_values.WrittenSpan);
}

/// <summary>Texts that seldom occur twice.</summary>
internal sealed class TextColumn(string name) : Column(name, 6, optional: false)
{
    private readonly ArrayBufferWriter<byte> _values = new();

    public override bool IsText => true;

    public void Add(string value) => Plain.Write(_values, value);

    public override void Clear() => _values.ResetWrittenCount();

    protected override void WriteValues(ArrayBufferWriter<byte> page) => page.Write(_values.WrittenSpan);
}

/// <summary>Texts out of few different ones: each is written once, and then by its number.</summary>
internal sealed class RepeatedTextColumn(string name, bool optional = false) : Column(name, 6, optional)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> _different = new();
    private readonly List<int> _values = [];

    public override bool IsText => true;

    // Without any value there is nothing to number.
    public override ReadOnlyMemory<byte>? Dictionary => _values.Count > 0 ? _different.WrittenMemory : null;

    public override int DictionaryCount => _numbers.Count;

    public void Add(string? value)
    {
        Note(value is not null);
        if (value is null)
        {
            return;
        }

        if (!_numbers.TryGetValue(value, out var number))
        {
            _numbers.Add(value, number = _numbers.Count);
            Plain.Write(_different, value);
        }

        _values.Add(number);
    }

    public override void Clear()
    {
        base.Clear();
        _numbers.Clear();
        _different.ResetWrittenCount();
        _values.Clear();
    }

    protected override void WriteValues(ArrayBufferWriter<byte> page)
    {
        if (_values.Count > 0)
        {
            var bits = Math.Max(1, 32 - BitOperations.LeadingZeroCount((uint)(_numbers.Count - 1)));
            page.Write([(byte)bits]);
            BitPacked.Write(page, [.. _values], bits);
        }
    }
}

/// <summary>The plain form of texts.</summary>
internal static class Plain
{
    public static void Write(ArrayBufferWriter<byte> output, string value)
    {
        // Half a surrogate pair, which a damaged text may hold, becomes U+FFFD.
        var length = Encoding.UTF8.GetByteCount(value);
        var span = output.GetSpan(4 + length);
        BinaryPrimitives.WriteInt32LittleEndian(span, length);
        Encoding.UTF8.GetBytes(value, span[4..]);
        output.Advance(4 + length);
    }
}

/// <summary>Small numbers in as few bits as they need, in one run.</summary>
internal static class BitPacked
{
    public static void Write(ArrayBufferWriter<byte> output, ReadOnlySpan<int> values, int bits)
    {
        var groups = (values.Length + 7) / 8;
        CompactWriter.Variable(output, ((ulong)groups << 1) | 1);
        var bytes = output.GetSpan(Math.Max(1, groups * bits))[..(groups * bits)];
        bytes.Clear();
        long at = 0;
        foreach (var value in values)
        {
            for (var bit = 0; bit < bits; bit++, at++)
            {
                bytes[(int)(at >> 3)] |= (byte)(((value >> bit) & 1) << (int)(at & 7));
            }
        }

        output.Advance(bytes.Length);
    }
}
