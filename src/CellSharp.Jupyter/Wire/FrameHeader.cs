using System.Buffers.Binary;

namespace CellSharp.Jupyter.Wire;

/// <summary>What precedes the body of a frame: flags and length.</summary>
internal readonly record struct FrameHeader(bool More, bool IsCommand, long Length)
{
    /// <summary>The longest header: flags and eight bytes of length.</summary>
    public const int MaxBytes = 9;

    private const byte MoreFlag = 1;
    private const byte LongFlag = 2;
    private const byte CommandFlag = 4;

    /// <summary>How many bytes a header has that begins with these flags.</summary>
    public static int BytesFor(byte flags) => (flags & LongFlag) != 0 ? MaxBytes : 2;

    /// <summary>Reads a header whose bytes are all there.</summary>
    public static FrameHeader Read(ReadOnlySpan<byte> bytes)
    {
        var flags = bytes[0];
        CheckFlags(flags);
        var length = (flags & LongFlag) != 0 ? BinaryPrimitives.ReadUInt64BigEndian(bytes[1..]) : bytes[1];
        if (length > long.MaxValue)
        {
            throw new ZmtpException(WireFault.FrameTooLong, "A frame's length has its highest bit set.");
        }

        return new FrameHeader((flags & MoreFlag) != 0, (flags & CommandFlag) != 0, (long)length);
    }

    /// <summary>Refuses flags that the protocol reserves.</summary>
    public static void CheckFlags(byte flags)
    {
        if (flags > (MoreFlag | LongFlag | CommandFlag)
            || (flags & (MoreFlag | CommandFlag)) == (MoreFlag | CommandFlag))
        {
            throw new ZmtpException(WireFault.BadFlags, $"A frame has the flags 0x{flags:x2}.");
        }
    }

    /// <summary>Writes the header in its shortest form and returns how many bytes it took.</summary>
    public int Write(Span<byte> target)
    {
        var flags = (byte)((More ? MoreFlag : 0) | (IsCommand ? CommandFlag : 0));
        if (Length <= byte.MaxValue)
        {
            target[0] = flags;
            target[1] = (byte)Length;
            return 2;
        }

        target[0] = (byte)(flags | LongFlag);
        BinaryPrimitives.WriteInt64BigEndian(target[1..], Length);
        return MaxBytes;
    }
}

/// <summary>One frame with its body.</summary>
internal readonly record struct Frame(bool More, bool IsCommand, ReadOnlyMemory<byte> Body);
