using System.Text;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Wire;
using Rangefinder.Testing;

namespace CellSharp.Jupyter.Tests.Messages;

public sealed class MessageReceiverTests
{
    private const string Header = """{"msg_id":"m","msg_type":"t"}""";

    private static readonly string[] Types =
        ["execute_request", "complete_request", "history_request", "comm_open", "debug_request"];

    [Fact]
    public void Read_SignedRequest_GivesAllItsParts()
    {
        var receiver = Receiver();
        var sent = Samples.Request("execute_request", """{"code":"1 + 1","unknown":[1]}""");
        var withBuffers = new Multipart(
            [Samples.Bytes("hop"), .. sent.Parts, Samples.Bytes("raw"), Samples.Bytes("")]);

        var message = receiver.Read(withBuffers)!;

        Assert.Equal(["hop", "client"], message.Identities.Select(i => Encoding.UTF8.GetString(i.Span)));
        Assert.Equal(new MessageHeader("m1", "execute_request", "c0", "u", "5.3", null), message.Header);
        Assert.Equal(sent.Parts[3].ToArray(), message.RawHeader.ToArray());
        Assert.Equal("1 + 1", message.Content.GetProperty("code").GetString());
        Assert.Equal([3, 0], message.Buffers.Select(b => b.Length));
    }

    [Fact]
    public void Read_TheSameMessageTwice_IsDroppedAndCounted()
    {
        var receiver = Receiver();

        Assert.NotNull(receiver.Read(Samples.Request("kernel_info_request", "{}")));
        Assert.Null(receiver.Read(Samples.Request("kernel_info_request", "{}")));
        Assert.NotNull(receiver.Read(Samples.Request("kernel_info_request", "{}", id: "m2")));

        Assert.Equal(1, receiver.Count(MessageFault.Replayed));
    }

    [Fact]
    public void Read_OtherKey_IsDroppedAndCounted()
    {
        var receiver = Receiver();
        var other = Samples.Signer("other");

        Assert.Null(receiver.Read(Samples.Request("kernel_info_request", "{}", signer: other)));

        Assert.Equal(1, receiver.Count(MessageFault.BadSignature));
    }

    [Fact]
    public void Read_ChangedAfterSigning_IsDroppedAndCounted()
    {
        var receiver = Receiver();
        for (var part = 3; part <= 6; part++)
        {
            var parts = Samples.Request("execute_request", """{"code":"1"}""").Parts.ToArray();
            parts[part] = Samples.Bytes("""{"code":"2"}""");
            Assert.Null(receiver.Read(new Multipart(parts)));
        }

        Assert.Equal(4, receiver.Count(MessageFault.BadSignature));
    }

    [Theory]
    [InlineData(nameof(MessageFault.BadJson), "[]", "{}", "{}", "{}")]
    [InlineData(nameof(MessageFault.BadJson), Header, "null", "{}", "{}")]
    [InlineData(nameof(MessageFault.BadJson), Header, "{}", "", "{}")]
    [InlineData(nameof(MessageFault.BadJson), Header, "{}", "{}", "{\"a\":}")]
    [InlineData(nameof(MessageFault.BadJson), Header, "{}", "{}", "{} {}")]
    [InlineData(nameof(MessageFault.BadHeader), "{}", "{}", "{}", "{}")]
    [InlineData(nameof(MessageFault.BadHeader), """{"msg_id":1,"msg_type":"t"}""", "{}", "{}", "{}")]
    [InlineData(nameof(MessageFault.BadHeader), """{"msg_id":"","msg_type":"t"}""", "{}", "{}", "{}")]
    [InlineData(nameof(MessageFault.BadHeader), """{"msg_id":"\ud800","msg_type":"t"}""", "{}", "{}", "{}")]
    [InlineData(nameof(MessageFault.BadHeader), """{"\ud800":1,"msg_type":"t"}""", "{}", "{}", "{}")]
    public void Read_SignedNonsense_IsDroppedByName(
        string fault, string header, string parent, string metadata, string content)
    {
        var receiver = Receiver();
        var frames = new[] { header, parent, metadata, content }.Select(Samples.Bytes).ToArray();

        Assert.Null(receiver.Read(Samples.Signed(Samples.Signer(), frames)));

        Assert.Equal(1, receiver.Count(Enum.Parse<MessageFault>(fault)));
    }

    [Fact]
    public void Read_TooDeepOrTooLong_IsDroppedByName()
    {
        var limits = MessageLimits.Default with { Depth = 8, ContentBytes = 1000 };
        var receiver = new MessageReceiver(Samples.Signer(), limits);
        var deep = $"{{\"a\":{new string('[', 8)}{new string(']', 8)}}}";
        var fits = $"{{\"a\":{new string('[', 7)}{new string(']', 7)}}}";

        Assert.Null(receiver.Read(Samples.Request("t", deep)));
        Assert.NotNull(receiver.Read(Samples.Request("t", fits)));
        Assert.Null(receiver.Read(Samples.Request("t", "{" + new string(' ', 1000) + "}")));

        Assert.Equal(1, receiver.Count(MessageFault.BadJson));
        Assert.Equal(1, receiver.Count(MessageFault.TooLong));
    }

    [Fact]
    public void Read_WithoutDelimiterOrFrames_IsDroppedByName()
    {
        var receiver = Receiver();
        var whole = Samples.Request("t", "{}").Parts;
        var identities = Enumerable.Repeat(Samples.Bytes("hop"), 17);

        Assert.Null(receiver.Read(new Multipart([.. whole.Where((_, i) => i != 1)])));
        Assert.Null(receiver.Read(new Multipart([.. identities, .. whole.Skip(1)])));
        Assert.Null(receiver.Read(new Multipart([.. whole.SkipLast(1)])));

        Assert.Equal(2, receiver.Count(MessageFault.NoDelimiter));
        Assert.Equal(1, receiver.Count(MessageFault.TooFewParts));
    }

    [Fact]
    public void Read_EmptyKey_TakesUnsignedMessages()
    {
        var receiver = new MessageReceiver(Samples.Signer(""), MessageLimits.Default);

        Assert.NotNull(receiver.Read(Samples.Request("t", "{}", signer: Samples.Signer(""))));
        Assert.NotNull(receiver.Read(Samples.Request("t", "{}", signer: Samples.Signer(""))));
    }

    [Fact]
    public void Read_AnyChangeToContent_IsReadOrRefusedWithoutAnException()
    {
        var receiver = new MessageReceiver(Samples.Signer(""), MessageLimits.Default);
        Property.ForAll(Content, content =>
        {
            foreach (var type in Types)
            {
                if (receiver.Read(Samples.Request(type, content, signer: Samples.Signer(""))) is { } message)
                {
                    var request = RequestReader.Read(message, out var refusal);
                    Assert.True(request is null != refusal is null);
                }
            }
        }, Property.Smaller, cases: 2000);
    }

    private static string Content(Random chance)
    {
        string[] pieces =
        [
            "{", "}", "[", "]", ":", ",",
            "\"code\"", "\"user_expressions\"", "\"cursor_pos\"", "\"data\"", "\"comm_id\"",
            "\"hist_access_type\"",
            "\"tail\"", "1", "-1e9", "1e400", "true", "null", "\"\\ud800\"", "\"\\u0000\"", "\"",
        ];
        var properties = Enumerable.Range(0, chance.Next(5)).Select(_ =>
            $"{pieces[chance.Next(6, 12)]}:{pieces[chance.Next(11, 20)]}");
        return chance.Next(4) == 0
            ? Property.Text(chance, pieces, 12) : $"{{{string.Join(',', properties)}}}";
    }

    private static MessageReceiver Receiver() => new(Samples.Signer(), MessageLimits.Default);
}
