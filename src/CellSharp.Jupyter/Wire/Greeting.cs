namespace CellSharp.Jupyter.Wire;

/// <summary>The 64 bytes with which each side of a ZMTP connection begins.</summary>
internal static class Greeting
{
    /// <summary>How many bytes a greeting has.</summary>
    public const int Length = 64;

    /// <summary>The bytes up to the major version, enough to tell whether the peer can be talked
    /// to.</summary>
    public const int HeadLength = 11;

    private const int MechanismOffset = 12;
    private const int MechanismLength = 20;

    private static readonly byte[] Bytes = Make();

    /// <summary>What this side sends: version 3.1, mechanism NULL, not a security server.</summary>
    public static ReadOnlyMemory<byte> Own => Bytes;

    /// <summary>Checks the first 11 bytes: the signature and the major version.</summary>
    public static void CheckHead(ReadOnlySpan<byte> head)
    {
        if (head[0] != 0xff || head[9] != 0x7f)
        {
            throw new ZmtpException(WireFault.BadSignature, "The peer does not speak ZMTP.");
        }

        if (head[10] < 3)
        {
            throw new ZmtpException(
                WireFault.OldVersion, $"The peer speaks ZMTP {head[10]}; 3 or later is needed.");
        }
    }

    /// <summary>Checks the rest of a whole greeting and returns the peer's version.</summary>
    /// <remarks>Padding and filler carry no meaning and must not be looked at.</remarks>
    public static Version Check(ReadOnlySpan<byte> greeting)
    {
        CheckHead(greeting);
        var mechanism = greeting.Slice(MechanismOffset, MechanismLength);
        if (!mechanism.SequenceEqual(Bytes.AsSpan(MechanismOffset, MechanismLength)))
        {
            throw new ZmtpException(
                WireFault.BadMechanism, "The peer asks for a security mechanism other than NULL.");
        }

        return new Version(greeting[10], greeting[11]);
    }

    private static byte[] Make()
    {
        var bytes = new byte[Length];
        bytes[0] = 0xff;
        bytes[9] = 0x7f;
        bytes[10] = 3;
        bytes[11] = 1;
        "NULL"u8.CopyTo(bytes.AsSpan(MechanismOffset));
        return bytes;
    }
}
