using System.Text;
using CellSharp.Jupyter.Messages;

namespace CellSharp.Jupyter.Tests.Messages;

public sealed class MessageSignerTests
{
    [Theory] // The first is test case 2 of RFC 4231.
    [InlineData(
        "Jefe",
        "what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData(
        "key",
        "The quick brown fox jumps over the lazy dog",
        "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8")]
    public void Sign_PublishedVectors_GivesTheirDigest(string key, string text, string digest)
    {
        var signer = new MessageSigner(key, 1);
        var bytes = Encoding.UTF8.GetBytes(text);

        // Where the four frames are cut makes no difference to the digest.
        var whole = signer.Sign(bytes, [], [], []);
        var cut = signer.Sign(bytes.AsSpan(0, 1), bytes.AsSpan(1, 3), [], bytes.AsSpan(4));

        Assert.Equal(digest, Encoding.ASCII.GetString(whole));
        Assert.Equal(digest, Encoding.ASCII.GetString(cut));
    }

    [Fact]
    public void Sign_EmptyKey_IsEmptyAndNothingIsChecked()
    {
        var signer = new MessageSigner("", 1);

        Assert.Empty(signer.Sign("{}"u8, "{}"u8, "{}"u8, "{}"u8));
        Assert.Null(signer.Check("anything"u8, Frames));
        Assert.Null(signer.Check("anything"u8, Frames));
    }

    [Fact]
    public void Check_RightOnce_ThenReplayed()
    {
        var signer = Samples.Signer();
        var signature = signer.Sign("{}"u8, "{}"u8, "{}"u8, "{}"u8);

        Assert.Null(signer.Check(signature, Frames));
        Assert.Equal(MessageFault.Replayed, signer.Check(signature, Frames));
    }

    [Fact]
    public void Check_WrongMissingUpperCaseOrCut_IsRefused()
    {
        var signer = Samples.Signer();
        var signature = signer.Sign("{}"u8, "{}"u8, "{}"u8, "{}"u8);
        var upper = Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(signature).ToUpperInvariant());
        var wrong = signature.ToArray();
        wrong[^1] ^= 1;

        Assert.Equal(MessageFault.Unsigned, signer.Check([], Frames));
        Assert.Equal(MessageFault.BadSignature, signer.Check(wrong, Frames));
        Assert.Equal(MessageFault.BadSignature, signer.Check(upper, Frames));
        Assert.Equal(MessageFault.BadSignature, signer.Check(signature.AsSpan(0, 63), Frames));
        Assert.Null(signer.Check(signature, Frames));
    }

    [Fact]
    public void Check_MoreThanRemembered_ForgetsTheOldestAlone()
    {
        var signer = Samples.Signer(remembered: 2);
        foreach (var content in new[] { "1", "2", "3" })
        {
            Assert.Null(Check(signer, content));
        }

        Assert.Equal(MessageFault.Replayed, Check(signer, "3"));
        Assert.Equal(MessageFault.Replayed, Check(signer, "2"));
        Assert.Null(Check(signer, "1"));
    }

    private static ReadOnlyMemory<byte>[] Frames =>
        [Samples.Bytes("{}"), Samples.Bytes("{}"), Samples.Bytes("{}"), Samples.Bytes("{}")];

    private static MessageFault? Check(MessageSigner signer, string content)
    {
        var bytes = Samples.Bytes(content);
        return signer.Check(signer.Sign([], [], [], bytes.Span), [default, default, default, bytes]);
    }
}
