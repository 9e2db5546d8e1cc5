using System.Text;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Wire;
using Rangefinder.Testing;

namespace CellSharp.Jupyter.Tests.Messages;

/// <summary>Every kind of message that a kernel sends, byte for byte.</summary>
public sealed class MessageSenderTests
{
    private static readonly ReplyError Error =
        new("CS0103", "The name 'x' does not exist", ["\u001b[31mCS0103\u001b[0m", "x"]);

    private static readonly MimeBundle Bundle = new(
    [
        new("text/plain", "3 ± 1 “<é😀>”\u0001"),
        new("text/html", "<b>3</b>"),
        new("application/vnd.plotly.v1+json", new JsonObject { ["data"] = new JsonArray() }),
    ]);

    [Fact]
    public void Reply_IsRoutedSignedAndRepeatsTheRequestsHeader()
    {
        var parent = Samples.Received("interrupt_request", "{}");
        var sender = new MessageSender(Samples.Signer(), Samples.Identity());

        var parts = sender.Reply(parent, new InterruptReply()).Parts;

        Assert.Equal(["client", "<IDS|MSG>"], parts.Take(2).Select(Text));
        Assert.Null(Samples.Signer().Check(parts[2].Span, [.. parts.Skip(3).Take(4)]));
        Assert.Equal(parent.RawHeader.ToArray(), parts[4].ToArray());
        Golden.Verify(string.Join('\n', parts.Skip(2).Select(Text)));
    }

    [Fact]
    public void Publish_HasOneTopicAndAnEmptyParentAtTheStart()
    {
        var sender = new MessageSender(Samples.Signer(), Samples.Identity());

        var parts = sender.Publish(null, StatusContent.Starting).Parts;

        Assert.Equal(["kernel.s0.status", "<IDS|MSG>"], parts.Take(2).Select(Text));
        Assert.Equal("{}", Text(parts[4]));
    }

    [Fact]
    public void MessageIds_AreAllDifferent()
    {
        var sender = new MessageSender(Samples.Signer(), Samples.Identity());

        var headers = Enumerable.Range(0, 100).Select(_ => sender.Publish(null, StatusContent.Busy).Parts[3]);
        var ids = headers.Select(h => JsonNode.Parse(h.Span)!["msg_id"]!.GetValue<string>());

        Assert.Equal(100, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void EveryContent_IsWrittenAsApproved()
    {
        var sender = new MessageSender(Samples.Signer(""), Samples.Identity());
        var lines = Everything().Select(content =>
        {
            var parts = sender.Publish(null, content).Parts;
            Assert.NotNull(JsonNode.Parse(parts[6].Span));
            return $"{content.MessageType} {Text(parts[6])}";
        });

        Golden.Verify(string.Join('\n', lines));
    }

    [Fact]
    public void Buffers_FollowTheContent()
    {
        var sender = new MessageSender(Samples.Signer(), Samples.Identity());
        ReadOnlyMemory<byte>[] buffers = [new byte[] { 1 }, new byte[] { 2, 3 }];

        var parts = sender.Publish(null, new CommMessageContent("c", null, buffers)).Parts;

        Assert.Equal([[1], [2, 3]], parts.Skip(7).Select(p => p.ToArray()));
        Assert.Null(Samples.Signer().Check(parts[2].Span, [.. parts.Skip(3).Take(4)]));
    }

    [Fact]
    public void Strings_ThatAreNoText_AreMendedAndStayJson()
    {
        var sender = new MessageSender(Samples.Signer(), Samples.Identity());

        var parts = sender.Publish(null, new StreamText("stdout", "a\ud800b")).Parts;

        Assert.Equal("a\ufffdb", JsonNode.Parse(parts[6].Span)!["text"]!.GetValue<string>());
    }

    [Fact]
    public void Bundles_ThatClientsWouldMisread_AreRefused()
    {
        var sender = new MessageSender(Samples.Signer(), Samples.Identity());
        var text = new MimeBundle([new("application/vnd.plotly.v1+json", "{}")]);
        var number = new MimeBundle([new("text/plain", 3)]);

        Assert.Contains("not a string that holds it", Refusal(text), StringComparison.Ordinal);
        Assert.Contains("text/plain must be a string", Refusal(number), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(
            () => sender.Publish(null, new DisplayContent(Bundle, null, DisplayId: null, IsUpdate: true)));

        string Refusal(MimeBundle bundle) => Assert.Throws<ArgumentException>(
            () => sender.Publish(null, new ExecuteResultContent(1, bundle, null))).Message;
    }

    private static string Text(ReadOnlyMemory<byte> part) => Encoding.UTF8.GetString(part.Span);

    private static IEnumerable<IMessageContent> Everything() => [.. Outputs(), .. Replies(), .. Rest()];

    private static IMessageContent[] Outputs() =>
    [
        StatusContent.Starting,
        StatusContent.Busy,
        StatusContent.Idle,
        new ExecuteInputContent("var x = \"é\";\n", 3),
        new StreamText("stdout", "1\n"),
        new DisplayContent(Bundle, null, null, IsUpdate: false),
        new DisplayContent(Bundle, new JsonObject { ["text/html"] = new JsonObject() }, "d1", IsUpdate: true),
        new ClearOutputContent(Wait: true),
        new ExecuteResultContent(3, Bundle, null),
        new ErrorContent(Error),
        new IopubWelcomeContent(""),
        new InputRequestContent("Name: ", Password: false),
    ];

    private static IMessageContent[] Replies() =>
    [
        new ExecuteReply(3, null, new Dictionary<string, UserExpressionValue>()),
        new ExecuteReply(3, Error, new Dictionary<string, UserExpressionValue>()),
        new ExecuteReply(3, null, new Dictionary<string, UserExpressionValue>(), IsAborted: true),
        new ExecuteReply(3, null, new Dictionary<string, UserExpressionValue>
        {
            ["b"] = new(null, Error),
            ["a"] = new(MimeBundle.OfText("2"), null),
        }),
        new CompleteReply([new("Select", "method", "Select(...)"), new("Sum", "method", "")], 4, 6),
        new CompleteReply([], 0, 0),
        new InspectReply(MimeBundle.OfText("int x")),
        new InspectReply(null),
        new IsCompleteReply("complete"),
        new IsCompleteReply("incomplete", "    "),
        new HistoryReply([new(0, 1, "1 + 1", "2"), new(0, 2, "x", null)], WithOutput: true),
        new HistoryReply([new(0, 1, "1 + 1", "2")], WithOutput: false),
        new ErrorReply("complete_reply", Error),
    ];

    private static IMessageContent[] Rest() =>
    [
        new KernelInfoReply("cellsharp", "0.1.0", "14.0", "C#", [("Guide", "https://example.org/")]),
        new CommInfoReply(new Dictionary<string, string> { ["2"] = "u", ["1"] = "t" }),
        new CommOpenContent("c", "t", new JsonObject { ["x"] = 1 }),
        new CommMessageContent("c", null, []),
        new CommCloseContent("c", null),
        new InterruptReply(),
        new ShutdownReply(Restart: true),
        new DebugRefusal(new DebugRequest("initialize", 3)),
    ];
}
